import CafeModel

extension Wall {
    /// A table and the numbers of those who go there.
    private struct Seats {
        var name: String
        var numbers: [String]
    }

    /// Where each seat goes next: per table the numbers of the participants, never their names.
    func drawSeats(in area: Rect, of grid: inout Grid) {
        let rest = drawStrip(in: area, of: &grid)
        let seats = comingSeats
        guard seats.contains(where: { !$0.isEmpty }) else {
            return putSentences([phrases.wallChangeWithoutNumbers], in: rest, of: &grid)
        }
        let lines = zip(state.tables, seats).map { table, numbers in
            Seats(name: phrases.wallPlace(table.number, state.plan), numbers: numbers.map { String($0) })
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

    /// Block letters, if all tables fit so, the numbers of each in up to three lines.
    private func drawLargeSeats(_ seats: [Seats], in area: Rect, of grid: inout Grid) -> Bool {
        let label = area.columns / 4
        for count in 1...3 {
            let height = area.rows / max(1, seats.count * count)
            guard height >= 4 else { return false }
            let broken = seats.map { Self.broken($0.numbers, into: count) }
            let cell = Rect(rows: height - 1, columns: area.columns - label - 2)
            let fits = broken.joined().allSatisfy { BlockText.size(of: $0, in: cell, lines: 1) != nil }
            guard fits else { continue }
            var rest = area
            for (table, lines) in zip(seats, broken) {
                var block = rest.takeTop(height * count)
                var name = block.takeLeft(label)
                name = name.takeTop(height - 1)
                BlockText.draw(table.name, in: name, of: &grid, style: .heading, lines: 1, centred: false)
                block.takeLeft(2)
                for line in lines {
                    var row = block.takeTop(height)
                    row.takeBottom(1)
                    BlockText.draw(line, in: row, of: &grid, style: .title, lines: 1, centred: false)
                }
            }
            return true
        }
        return false
    }

    /// Numbers in so many lines of about as many each.
    private static func broken(_ numbers: [String], into count: Int) -> [String] {
        let length = max(1, (numbers.count + count - 1) / count)
        return stride(from: 0, to: numbers.count, by: length).map {
            numbers[$0..<min(numbers.count, $0 + length)].joined(separator: " · ")
        }
    }

    private func drawPlainSeats(
        _ lines: [Seats], in area: Rect, of grid: inout Grid
    ) {
        let label = (lines.map(\.name.columns).max() ?? 0) + 3
        let texts = lines.map { line in
            line.numbers.joined(separator: ", ").wrapped(to: max(4, area.columns - label - 1))
        }
        let gap = texts.reduce(0) { $0 + $1.count + 1 } <= area.rows + 1 ? 1 : 0
        let pages = TimedPages(heights: texts.map { $0.count + gap }, rows: area.rows + gap)
        var row = area.row
        for index in pages.items(at: context.reading.boot) {
            grid.put(lines[index].name, row: row, column: area.column + 1, style: .heading)
            for text in texts[index] where row < area.endRow {
                grid.put(
                    text, row: row, column: area.column + label, style: .title, width: area.columns - label)
                row += 1
            }
            row += gap
        }
    }
}
