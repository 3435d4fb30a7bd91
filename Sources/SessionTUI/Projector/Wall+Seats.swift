import CafeModel

extension Wall {
    /// Where each seat goes next: per table the numbers of the participants, never their names.
    func drawSeats(in area: Rect, of grid: inout Grid) {
        let rest = drawStrip(in: area, of: &grid)
        let seats = comingSeats
        guard seats.contains(where: { !$0.isEmpty }) else {
            return putSentences([phrases.wallChangeWithoutNumbers], in: rest, of: &grid)
        }
        let lines = zip(state.tables, seats).map { table, numbers in
            (phrases.wallTable(table.number), numbers.map { String($0) })
        }
        if !drawLargeSeats(lines, in: rest, of: &grid) { drawPlainSeats(lines, in: rest, of: &grid) }
    }

    /// The numbers of those who sit at each table in the coming round.
    private var comingSeats: [[Int]] {
        guard let round = state.stage?.round else { return [] }
        var seats = [[Int]](repeating: [], count: state.tables.count)
        for person in state.people where !person.left && person.seats.indices ~= round - 1 {
            guard let table = person.seats[round - 1], seats.indices ~= table.value - 1 else { continue }
            seats[table.value - 1].append(person.number)
        }
        return seats
    }

    /// Block letters, if all tables fit so.
    private func drawLargeSeats(
        _ lines: [(table: String, numbers: [String])], in area: Rect, of grid: inout Grid
    ) -> Bool {
        let height = area.rows / max(1, lines.count)
        let label = area.columns / 4
        guard height >= 4 else { return false }
        let cell = Rect(rows: height - 1, columns: area.columns - label - 2)
        let fits = lines.allSatisfy { line in
            let numbers = line.numbers.joined(separator: " · ")
            return numbers.isEmpty || BlockText.size(of: numbers, in: cell) != nil
        }
        guard fits else { return false }
        var rest = area
        for line in lines {
            var row = rest.takeTop(height)
            row.takeBottom(1)
            BlockText.draw(
                line.table, in: row.takeLeft(label), of: &grid, style: .heading, centred: false)
            row.takeLeft(2)
            BlockText.draw(
                line.numbers.joined(separator: " · "), in: row, of: &grid, style: .title, centred: false)
        }
        return true
    }

    private func drawPlainSeats(
        _ lines: [(table: String, numbers: [String])], in area: Rect, of grid: inout Grid
    ) {
        let label = (lines.map(\.table.columns).max() ?? 0) + 3
        let texts = lines.map { line in
            line.numbers.joined(separator: ", ").wrapped(to: max(4, area.columns - label - 1))
        }
        let gap = texts.reduce(0) { $0 + $1.count + 1 } <= area.rows + 1 ? 1 : 0
        let pages = TimedPages(heights: texts.map { $0.count + gap }, rows: area.rows + gap)
        var row = area.row
        for index in pages.items(at: context.reading.boot) {
            grid.put(lines[index].table, row: row, column: area.column + 1, style: .heading)
            for text in texts[index] where row < area.endRow {
                grid.put(
                    text, row: row, column: area.column + label, style: .title, width: area.columns - label)
                row += 1
            }
            row += gap
        }
    }
}
