import CafeModel

extension PlenaryScreen {
    /// The lines around the chosen one. It stays in the middle as far as the list allows, so that what others add
    /// above it does not push it about.
    func drawList(in area: Rect, of grid: inout Grid, _ context: ScreenContext, wraps: Bool) {
        guard area.rows > 0, !lines.isEmpty else { return }
        let more = wraps ? moreLines(width: area.columns, rows: area.rows, context) : []
        let spare = max(1, area.rows - more.count)
        var first = max(0, min(place - spare / 2, lines.count - spare))
        if lines[first] == .gap { first += 1 }
        var row = area.row
        var shown = first
        for number in first..<lines.count where row < area.endRow {
            shown = number + 1
            let line = Rect(row: row, column: area.column, rows: 1, columns: area.columns)
            let isChosen = number == place && lines[number].item != nil
            draw(lines[number], isChosen: isChosen, in: line, of: &grid, context)
            row += 1
            guard isChosen else { continue }
            for extra in more where row < area.endRow {
                let rest = Rect(row: row, column: area.column, rows: 1, columns: area.columns)
                if extra.style == .selected { grid.fill(rest, style: .selected) }
                grid.put(
                    extra.text, row: row, column: area.column + textColumn, style: extra.style,
                    width: area.columns - textColumn - 1)
                row += 1
            }
        }
        // In a narrow window a sign stands at the edge already.
        guard area.columns >= 70 else { return }
        let edge = area.endColumn - 1
        if first > 0 { grid.put("▲", row: area.row, column: edge, style: .keyName) }
        if shown < lines.count { grid.put("▼", row: area.endRow - 1, column: edge, style: .keyName) }
    }

    /// Where the words of a note begin: behind the signs, the kind, and the table on the page of all.
    private var textColumn: Int { page == .whole ? 25 : 17 }

    private func statusWidth(_ columns: Int) -> Int { columns >= 70 ? 17 : 3 }

    private func textWidth(_ columns: Int) -> Int {
        max(8, columns - textColumn - statusWidth(columns) - 1)
    }

    /// What follows the first line of the chosen item: the rest of its words, and what is known of it.
    private func moreLines(
        width: Int, rows: Int, _ context: ScreenContext
    ) -> [(text: String, style: Style)] {
        guard let item else { return [] }
        let words: String
        var facts: [String] = []
        if let note = item.note.flatMap({ context.session.notes[$0] }) {
            words = publicText(note, context)
            facts = noteLines(note, width: max(8, width - textColumn - 3), context)
        } else if case .group(let id) = item, let group = context.session.groups.first(where: { $0.id == id })
        {
            words = context.session.text(group.text) ?? context.phrases.suppressed
        } else if case .commitment(let id) = item, let found = context.session.commitment(id) {
            let terms = CommitmentWords(encoded: context.session.text(found.terms.text) ?? "")
            words = terms.text
            facts = [terms.person].filter { !$0.isEmpty }.map {
                context.phrases.plenary(.person) + ": " + $0
            }
            facts += found.terms.sources.compactMap { context.session.notes[$0] }.map {
                context.phrases.table($0.table) + ": " + publicText($0, context)
            }
        } else {
            return []
        }
        // Only as much as can be seen is broken into lines: a note may have 64 KiB.
        let visible = String(words.prefix(textWidth(width) * (rows + 1)))
        let wrapped = visible.wrapped(to: textWidth(width)).dropFirst().map { ($0, Style.selected) }
        let below = facts.flatMap {
            ("└ " + String($0.prefix(width * rows))).wrapped(to: max(8, width - textColumn - 1))
        }
        .map { ($0, Style.muted) }
        let limit = max(0, rows - 2)
        return Array((wrapped.prefix(max(0, limit - min(below.count, 3))) + below).prefix(limit))
    }

    // MARK: A line

    private func draw(
        _ line: PlenaryLine, isChosen: Bool, in rect: Rect, of grid: inout Grid, _ context: ScreenContext
    ) {
        let phrases = context.phrases
        switch line {
        case .gap: break
        case .heading(let word, let count):
            let end = grid.put(
                phrases.plenary(word), row: rect.row, column: rect.column + 1, style: .heading,
                width: rect.columns - 6)
            grid.put(String(count), row: rect.row, column: end + 2, style: .muted)
        case .remark(let word):
            grid.put(
                phrases.plenary(word), row: rect.row, column: rect.column + 3, style: .muted,
                width: rect.columns - 4)
        case .columns: drawColumns(in: rect, of: &grid, context)
        case .item(let item):
            if isChosen { grid.fill(rect, style: .selected) }
            grid.put(
                isChosen ? "►" : " ", row: rect.row, column: rect.column + 1,
                style: isChosen ? .selected : .normal)
            draw(item, isChosen: isChosen, in: rect, of: &grid, context)
        }
    }

    private func draw(
        _ item: PlenaryItem, isChosen: Bool, in rect: Rect, of grid: inout Grid, _ context: ScreenContext
    ) {
        let session = context.session
        switch item {
        case .table(let table): drawTableLine(table, isChosen: isChosen, in: rect, of: &grid, context)
        case .note(let id):
            guard let note = session.notes[id] else { return }
            draw(note, lead: page == .whole, isChosen: isChosen, in: rect, of: &grid, context)
        case .member(let id, _):
            guard let note = session.notes[id] else { return }
            draw(note, lead: true, isMember: true, isChosen: isChosen, in: rect, of: &grid, context)
        case .group(let id):
            guard let group = session.groups.first(where: { $0.id == id }) else { return }
            let words = session.text(group.text) ?? context.phrases.suppressed
            draw(
                context.phrases.plenary(.group), words,
                end: context.phrases.contributions(group.notes.count), isChosen, in: rect, of: &grid)
        case .commitment(let id):
            guard let found = session.commitment(id) else { return }
            drawCommitment(found, isChosen: isChosen, in: rect, of: &grid, context)
        }
    }

    private func drawCommitment(
        _ commitment: Commitment, isChosen: Bool, in rect: Rect, of grid: inout Grid, _ context: ScreenContext
    ) {
        let phrases = context.phrases
        let words = CommitmentWords(encoded: context.session.text(commitment.terms.text) ?? "")
        let day = commitment.terms.date.flatMap { CalendarDate(iso: $0) }
        let end =
            commitment.withdrawn
            ? phrases.plenary(.withdrawn)
            : day.map { day in
                // A promise is usually for another year.
                day.year == context.today.year
                    ? phrases.plenaryDue(phrases.shortDay(day))
                    : phrases.shortDay(day) + " " + String(day.year)
            } ?? ""
        let office = words.office.isEmpty ? phrases.plenary(.noOffice) : words.office
        draw(office, words.text, end: end, isChosen, in: rect, of: &grid)
    }

    /// A line of three parts: what it is, its words, and something at the end.
    private func draw(
        _ name: String, _ words: String, end: String, _ isChosen: Bool, in rect: Rect, of grid: inout Grid
    ) {
        let style: Style = isChosen ? .selected : .normal
        grid.put(name, row: rect.row, column: rect.column + 3, style: style, width: textColumn - 4)
        grid.put(
            firstLine(words, isChosen, rect.columns, grid.columns), row: rect.row,
            column: rect.column + textColumn, style: isChosen ? .selected : .strong,
            width: textWidth(rect.columns))
        let room = statusWidth(rect.columns)
        if room > 3 {
            grid.putRight(
                end.truncated(to: room - 1), row: rect.row, end: rect.endColumn - 1,
                style: isChosen ? .selected : .muted)
        }
    }

    /// The words as far as they fit: wrapped where the rest follows below, cut with … otherwise.
    private func firstLine(_ words: String, _ isChosen: Bool, _ columns: Int, _ window: Int) -> String {
        let width = textWidth(columns)
        if isChosen, window < ListFrame.wideColumns {
            return String(words.prefix(width * 2)).wrapped(to: width).first ?? ""
        }
        // Only as much as can be seen: a note may have 64 KiB.
        return CleanText.singleLine(keepingBlanks: String(words.prefix(width + 1))).truncated(to: width)
    }

    private func draw(
        _ note: Note, lead: Bool, isMember: Bool = false, isChosen: Bool, in rect: Rect, of grid: inout Grid,
        _ context: ScreenContext
    ) {
        let phrases = context.phrases
        let plain: Style = isChosen ? .selected : note.withdrawn ? .muted : .normal
        if marked.contains(note.id) {
            grid.put("●", row: rect.row, column: rect.column, style: isChosen ? .selected : .attention)
        }
        var column = rect.column + 3
        if lead {
            let name = (isMember ? "└ " : "") + phrases.table(note.table)
            grid.put(name, row: rect.row, column: column, style: isChosen ? .selected : .muted, width: 9)
            column += 10
        }
        let kindWidth = rect.column + textColumn - column - 1
        grid.put(phrases.name(of: note.kind), row: rect.row, column: column, style: plain, width: kindWidth)
        if note.starred {
            grid.put(
                "♦", row: rect.row, column: rect.column + textColumn - 2,
                style: isChosen ? .selected : .attention)
        }
        grid.put(
            firstLine(publicText(note, context), isChosen, rect.columns, grid.columns), row: rect.row,
            column: rect.column + textColumn, style: plain, width: textWidth(rect.columns))
        let status = status(of: note, context)
        let room = statusWidth(rect.columns)
        let text = room > 3 ? status.text : String(status.text.prefix(1))
        grid.putRight(
            text, row: rect.row, end: rect.endColumn - 1, style: isChosen ? .selected : status.style)
    }

    private func status(of note: Note, _ context: ScreenContext) -> (text: String, style: Style) {
        let phrases = context.phrases
        let session = context.session
        if note.withdrawn { return (phrases.plenary(.withdrawn), .muted) }
        if note.outOfScope { return (phrases.plenary(.outOfScope), .muted) }
        if note.kind == .redirection {
            return session.isFiled(note)
                ? (phrases.plenary(.filed), .done) : (phrases.plenary(.notFiled), .warning)
        }
        return note.reviewed
            ? (phrases.plenary(.reviewed), .done) : (phrases.plenary(.notReviewed), .attention)
    }
}
