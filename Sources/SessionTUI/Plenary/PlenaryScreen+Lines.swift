import CafeModel

extension PlenaryScreen {
    /// What the keys act on.
    var item: PlenaryItem? { choices[page] }

    /// The note that the keys act on.
    func note(_ context: ScreenContext) -> Note? {
        item?.note.flatMap { context.session.notes[$0] }
    }

    /// Lists the page anew. What was chosen stays chosen, in sight even if the filter would leave it out.
    mutating func list(_ session: SessionState) {
        lines =
            switch page {
            case .table(let table): tableLines(table, session)
            case .whole: filter == .all ? wholeLines(session) : filteredLines(session)
            }
        if let item, let found = lines.firstIndex(of: .item(item)) {
            place = found
        } else {
            choose(nearest(to: place))
        }
    }

    private mutating func choose(_ item: PlenaryItem?) {
        choices[page] = item
        place = item.flatMap { lines.firstIndex(of: .item($0)) } ?? 0
    }

    private func nearest(to place: Int) -> PlenaryItem? {
        let from = min(place, lines.count)
        return lines[from...].lazy.compactMap(\.item).first
            ?? lines[..<from].lazy.reversed().compactMap(\.item).first
    }

    private func admitted(_ notes: [NoteID], _ session: SessionState) -> [PlenaryLine] {
        if filter == .all { return notes.map { .item(.note($0)) } }
        return notes.compactMap { id in
            let stays = item == .note(id) || session.notes[id].map(filter.admits) == true
            return stays ? .item(.note(id)) : nil
        }
    }

    private func tableLines(_ table: TableNumber, _ session: SessionState) -> [PlenaryLine] {
        let entry = index.entry(of: table)
        let sections: [(PlenaryWord, [NoteID])] = [
            (.conclusions, entry.conclusions), (.chosen, entry.chosen), (.openQuestions, entry.openQuestions),
            (.others, entry.others),
        ]
        var lines: [PlenaryLine] = []
        for (word, notes) in sections {
            let items = admitted(notes, session)
            guard !items.isEmpty else { continue }
            lines += (lines.isEmpty ? [] : [.gap]) + [.heading(word, items.count)] + items
        }
        guard lines.isEmpty else { return lines }
        return [.remark(filter == .all ? .nothingHere : .nothingFiltered)]
    }

    private func wholeLines(_ session: SessionState) -> [PlenaryLine] {
        var lines: [PlenaryLine] = [.columns] + arranged(session).map { .item(.table($0)) }
        let groups = session.groups.filter { !$0.notes.isEmpty }
        lines += [.gap, .heading(.groups, groups.count)]
        for group in groups {
            lines.append(.item(.group(group.id)))
            lines += group.notes.map { .item(.member($0, of: group.id)) }
        }
        if groups.isEmpty { lines.append(.remark(.noGroups)) }
        lines += [.gap, .heading(.commitments, session.commitments.count { !$0.withdrawn })]
        lines += session.commitments.map { .item(.commitment($0.id)) }
        if session.commitments.isEmpty { lines.append(.remark(.noCommitments)) }
        return lines
    }

    /// The tables in the order that was chosen; it holds until the page is listed anew.
    private func arranged(_ session: SessionState) -> [TableNumber] {
        let weight: (Table) -> Int
        switch arrangement {
        case .number: return session.tables.map(\.number)
        case .mostUnreviewed: weight = { index.entry(of: $0.number).unreviewed }
        case .most: weight = \.contributionCount
        }
        return session.tables.sorted { (-weight($0), $0.number.value) < (-weight($1), $1.number.value) }
            .map(\.number)
    }

    /// The notes of all tables that the filter admits; proposals by their priority.
    private func filteredLines(_ session: SessionState) -> [PlenaryLine] {
        var items: [PlenaryLine] = []
        for table in session.tables {
            let entry = index.entry(of: table.number)
            items += admitted(
                entry.conclusions + entry.chosen + entry.openQuestions + entry.others, session)
        }
        guard !items.isEmpty else { return [.remark(.nothingFiltered)] }
        if filter == .proposals {
            let ranks = items.map { $0.item?.note.flatMap { session.notes[$0]?.rank } ?? .max }
            items = items.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { items[$0] }
        }
        return [.heading(.allTables, items.count)] + items
    }

    // MARK: Moving

    /// Chooses what stands so many items further; lists anew, as what was chosen may leave the filter now.
    mutating func move(by step: Int, _ session: SessionState) {
        let items = lines.compactMap(\.item)
        guard !items.isEmpty else { return }
        let now = item.flatMap { items.firstIndex(of: $0) } ?? 0
        choose(items[max(0, min(items.count - 1, now + step))])
        if filter != .all { list(session) }
    }

    mutating func turn(to page: PlenaryPage, _ session: SessionState) {
        guard page != self.page else { return }
        self.page = page
        place = 0
        list(session)
    }

    mutating func turnPage(by step: Int, _ session: SessionState) {
        let pages: [PlenaryPage] = [.whole] + session.tables.map { .table($0.number) }
        let now = pages.firstIndex(of: page) ?? 0
        turn(to: pages[(now + step + pages.count) % pages.count], session)
    }

    mutating func show(_ filter: PlenaryFilter, _ session: SessionState) {
        self.filter = filter
        list(session)
    }
}
