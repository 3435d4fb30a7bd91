import CafeModel

// The pages.
extension Site {
    var results: String {
        let blocks = opening + commitments + charts + said + groups + data
        return page(title, blocks, up: "")
    }

    func page(of commitment: CommitmentRecord) -> String {
        let label = phrases.site(.commitment)
        let changes = self.changes(of: commitment).map { _, entry, words in
            let change = phrases.site(entry.change)
            return [
                phrases.day(record.local(entry.wall).date), words.isEmpty ? change : change + ". " + words,
            ]
        }
        let table = Block.Grid(
            caption: phrases.site(.history), header: [phrases.site(.day), phrases.site(.change)],
            rows: changes)
        return page(
            label + " · " + title,
            [
                .heading(1, label), .paragraph(Line(commitment.words.text)),
                .facts(facts(of: commitment)),
            ] + sources(of: commitment) + [
                .heading(2, phrases.site(.history)), .table(table),
                .paragraph(Line(phrases.site(.back), link: "../index.html")),
            ], up: "../")
    }

    /// The published contributions that a commitment comes from, each with the way to it.
    private func sources(of commitment: CommitmentRecord) -> [Block] {
        let notes = published.flatMap(\.notes)
        let items = commitment.sources.compactMap { id -> Block.Item? in
            guard let note = notes.first(where: { $0.note.id == id }) else { return nil }
            let line = Line(note.reference ?? "", .strong).then(" ")
            return Block.Item(
                line: note.reference.map { line.then(words(note), link: "../index.html#" + anchor($0)) }
                    ?? line.then(words(note)))
        }
        return items.isEmpty ? [] : [.heading(2, phrases.site(.origin)), .list(items)]
    }

    /// By what name links lead to a contribution.
    private func anchor(_ reference: String) -> String {
        "aporte-" + reference.lowercased().replacing(".", with: "-")
    }

    // MARK: Parts of the results

    private var opening: [Block] {
        let plan = record.plan
        var blocks: [Block] = [.heading(1, title)]
        if record.isRehearsal { blocks.append(.banner(Line(phrases.minutesRehearsal, .strong))) }
        let day = (record.began?.date ?? plan.date).map { phrases.day($0) }
        let facts: [(MinutesLabel, String?)] = [
            (.entity, plan.entity), (.office, plan.office), (.mechanism, phrases.name(of: plan.mechanism)),
            (.date, day), (.city, plan.city), (.place, plan.place), (.territory, plan.territory),
            (.objective, plan.objective), (.goal, plan.goal),
        ]
        blocks += [
            .heading(2, phrases.site(.about)),
            .facts(
                facts.compactMap { label, value in
                    guard let value, !value.isEmpty else { return nil }
                    return Block.Fact(label: phrases.label(label), value: value)
                }),
            .paragraph(Line(phrases.site(.privacy))),
        ]
        return blocks
    }

    private var charts: [Block] {
        let kinds = NoteKind.allCases.filter { kind in
            record.tables.contains { $0.readable.contains { $0.note.kind == kind && $0.note.counts } }
        }
        guard !kinds.isEmpty else { return [] }
        let rows = record.tables.map { table in
            [name(of: table)]
                + kinds.map { kind in
                    String(table.readable.count { $0.note.kind == kind && $0.note.counts })
                }
        }
        return [
            .heading(2, phrases.site(.chart)),
            .figure(
                Block.Figure(
                    grid: Block.Grid(
                        caption: phrases.site(.chart),
                        header: [phrases.document(.table)] + kinds.map { phrases.name(of: $0) }, rows: rows,
                        numbersFrom: 1))),
        ]
    }

    private func name(of table: TableRecord) -> String {
        table.name(record.plan, phrases)
    }

    private var said: [Block] {
        let all = record.tables.reduce(0) { $0 + $1.readable.count { $0.note.counts } }
        let shown = published.reduce(0) { $0 + $1.notes.count { $0.note.counts } }
        var blocks: [Block] = [
            .heading(2, phrases.site(.said)), .paragraph(Line(phrases.siteReviewed(shown, of: all))),
        ]
        if published.allSatisfy(\.notes.isEmpty) {
            return blocks + [.paragraph(Line(phrases.site(.nothingReviewed)))]
        }
        for (table, notes) in published where !notes.isEmpty {
            blocks += [.heading(3, name(of: table)), .list(notes.map { item($0) })]
        }
        return blocks
    }

    private func item(_ record: NoteRecord) -> Block.Item {
        let note = record.note
        var line = Line(record.reference ?? "", .strong).then(" ").then(
            phrases.name(of: note.kind) + ":", .aside
        )
        .then(" " + words(record))
        if let subject = record.subject { line = line.then(" ").then("[" + subject + "]", .aside) }
        var details: [Line] = []
        if let answer = record.answer {
            let words = if case .written(let text) = answer { text } else { phrases.minutesAnsweredAloud }
            details.append(.labelled(phrases.document(.answer), words))
        }
        if note.kind.isContribution, note.kind != .question {
            details.append(.labelled(phrases.label(.outcome), phrases.name(of: note.outcome)))
        }
        details += reply(record.resolution)
        if let hands = note.hands { details.append(.labelled(phrases.document(.votes), String(hands))) }
        let follow = standing.filter { $0.sources.contains(note.id) }
        details += follow.map { commitment in
            Line(phrases.site(.commitment) + ":", .aside).then(" ")
                .then(commitment.words.text, link: path(of: commitment))
        }
        return Block.Item(line: line, details: details, anchor: record.reference.map { anchor($0) })
    }

    /// The commitments that stand.
    private var standing: [CommitmentRecord] { record.commitments.filter { !$0.withdrawn } }

    /// Why, who replies and by when, as far as it was said.
    private func reply(_ resolution: Resolution) -> [Line] {
        let day = CalendarDate(iso: resolution.due).map { phrases.day($0) }
        let told: [(MinutesLabel, String?)] = [
            (.reason, resolution.reason), (.replyOffice, resolution.office), (.replyDate, day),
        ]
        return told.compactMap { label, value in
            guard let value, !value.isEmpty else { return nil }
            return .labelled(phrases.label(label), value)
        }
    }

    /// A group is told with those of its notes that are published; without any it is not told.
    private var groups: [Block] {
        let open = Set(published.flatMap(\.notes).map(\.note.id))
        let items = record.groups.compactMap { group -> Block.Item? in
            let sources = group.notes.filter { open.contains($0) }.compactMap { record.references[$0] }
            guard !sources.isEmpty, sources.count == group.notes.count else { return nil }
            return Block.Item(
                line: Line(group.text),
                details: [.labelled(phrases.site(.origin), sources.joined(separator: ", "))])
        }
        return items.isEmpty ? [] : [.heading(2, phrases.site(.groups)), .list(items)]
    }

    private var commitments: [Block] {
        let standing = standing
        var blocks: [Block] = [.heading(2, phrases.site(.commitments))]
        guard !standing.isEmpty else { return blocks + [.paragraph(Line(phrases.site(.noCommitments)))] }
        let rows = CommitmentState.allCases.map { state in
            [phrases.name(of: state), String(standing.count { $0.state(on: today) == state })]
        }
        blocks.append(
            .figure(
                Block.Figure(
                    grid: Block.Grid(
                        caption: phrases.site(.commitmentsChart),
                        header: [phrases.site(.state), phrases.site(.count)], rows: rows, numbersFrom: 1))))
        blocks.append(
            .list(
                standing.map { commitment in
                    Block.Item(
                        line: Line(commitment.words.text, link: path(of: commitment)),
                        details: facts(of: commitment).map { .labelled($0.label, $0.value) })
                }))
        return blocks
    }

    private func facts(of commitment: CommitmentRecord) -> [Block.Fact] {
        let day = commitment.due.map { phrases.day($0) } ?? commitment.date
        var facts: [(String, String?)] = [
            (phrases.document(.state), state(of: commitment)),
            (phrases.label(.reason), commitment.reason), (phrases.document(.office), commitment.office),
            (phrases.document(.deadline), day),
        ]
        if commitment.due?.iso != commitment.date {
            let promised = commitment.date.flatMap { CalendarDate(iso: $0) }.map { phrases.day($0) }
            facts.append((phrases.document(.promised), promised))
        }
        return facts.compactMap { label, value in
            guard let value, !value.isEmpty else { return nil }
            return Block.Fact(label: label, value: value)
        }
    }

    private var data: [Block] {
        let links = SiteData.names.map { Block.Item(line: Line($0, link: $0)) }
        return [.heading(2, phrases.site(.openData)), .list(links)]
            + [.paragraph(Line(phrases.site(.feed), link: "cambios.xml"))]
    }
}
