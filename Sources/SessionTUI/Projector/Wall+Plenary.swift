import CafeModel

extension Wall {
    /// Which table speaks, its time, who is next, and what it presents as far as a recorder has reviewed it.
    func drawPlenary(in area: Rect, of grid: inout Grid) {
        guard state.tables.indices ~= state.turn else { return drawClock(in: area, of: &grid) }
        let table = state.tables[state.turn].number
        var rest = drawStrip(phrases.wallPlace(table, state.plan), in: area, of: &grid)
        let next = rest.takeBottom(rest.rows >= 6 ? 2 : 1)
        grid.put(nextTurn, row: next.endRow - 1, column: next.column, style: .heading, width: next.columns)
        let topic = state.topic(table)
        drawTopic(topic?.title ?? "", in: &rest, of: &grid)
        let presented = presented(by: table)
        if presented.isEmpty {
            putSentences([topic?.question ?? ""].filter { !$0.isEmpty }, in: rest, of: &grid, bullet: "")
        } else {
            putSentences(presented, in: rest, of: &grid)
        }
    }

    /// The topic of the table that speaks, in block letters where there is much room.
    private func drawTopic(_ title: String, in rest: inout Rect, of grid: inout Grid) {
        guard !title.isEmpty else { return }
        let limit = Rect(rows: rest.rows / 3, columns: rest.columns)
        if rest.rows >= 16, let size = BlockText.size(of: title, in: limit) {
            putLarge(title, in: rest.takeTop(size.rows), of: &grid, style: .heading)
        } else {
            for line in title.wrapped(to: rest.columns).prefix(2) {
                grid.put(line, row: rest.takeTop(1).row, column: rest.column, style: .heading)
            }
        }
        if rest.rows > 6 { rest.takeTop(rest.rows > 20 ? 2 : 1) }
    }

    private var nextTurn: String {
        guard state.tables.indices ~= state.turn + 1 else { return phrases.wallLastTurn }
        let next = state.tables[state.turn + 1].number
        let topic = state.tableLabel(next)
        return phrases.wallNextTurn(phrases.wallPlace(next, state.plan) + (topic.isEmpty ? "" : ", " + topic))
    }

    /// What may be shown of what a table presents, in the wording for publication where there is one.
    private func presented(by table: TableNumber) -> [String] {
        state.notes(of: table).filter { ($0.presented || $0.kind == .conclusion) && $0.isPublic }
            .compactMap { note in
                state.text(note.wording ?? note.text).map { phrases.name(of: note.kind) + ": " + $0 }
            }
    }

    /// The commitments made: what, which office, by when. No person's name.
    func drawCommitments(in area: Rect, of grid: inout Grid) {
        let rest = drawStrip(in: area, of: &grid)
        let made = state.commitments.filter { !$0.withdrawn }.compactMap { sentence($0.terms) }
        putSentences(made.isEmpty ? [phrases.wallNoCommitments] : made, in: rest, of: &grid)
    }

    private func sentence(_ terms: CommitmentTerms) -> String? {
        guard let encoded = state.text(terms.text) else { return nil }
        let words = CommitmentWords(encoded: encoded)
        let day = terms.date.flatMap { CalendarDate(iso: $0) }.map { phrases.day($0) } ?? ""
        let detail = [words.office, day].filter { !$0.isEmpty }.joined(separator: " · ")
        return detail.isEmpty ? words.text : words.text + "\n" + detail
    }
}
