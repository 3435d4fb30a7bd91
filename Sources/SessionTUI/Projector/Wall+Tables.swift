import CafeModel

extension Wall {
    /// Lines that one table takes in the list: its topic, its question, and a blank one.
    private struct Entry {
        var table: Table
        var question: [String]
        /// A table's own time with its word, where it differs from the room's.
        var time: (text: String, style: Style)?
        /// Whether the time has a line of its own, as it doesn't fit beside the topic.
        var timeIsBelow = false
        var height: Int { 1 + question.count + (timeIsBelow ? 1 : 0) }
    }

    private func entries(columns: Int) -> [Entry] {
        state.tables.map { table in
            let question = state.plan.sharesTopics ? "" : state.topic(table.number)?.question ?? ""
            let lines = question.isEmpty ? [] : Array(question.wrapped(to: columns - 10).prefix(2))
            let time = ownTime(of: table.number)
            let topic = state.tableLabel(table.number).columns
            let isBelow = time.map { topic + $0.text.columns + 14 > columns } ?? false
            return Entry(table: table, question: lines, time: time, timeIsBelow: isBelow)
        }
    }

    /// Workshops share topics and questions: a line each suffices, and more of them stand side by side.
    private func columnCount(_ columns: Int) -> Int {
        state.plan.sharesTopics ? max(1, columns / 38) : columns >= 116 ? 2 : 1
    }

    /// How many rows the list of tables wants.
    func tableRows(columns: Int, atMost limit: Int) -> Int {
        let count = columnCount(columns)
        let entries = entries(columns: columns / count - 2)
        let wanted = Self.lines(entries.map { $0.height + gap(limit) }, in: count)
        return min(limit, wanted)
    }

    /// A blank line below each where there is room; workshops stand in a dense list, so that all are seen at once.
    private func gap(_ rows: Int) -> Int { rows > 14 && !state.plan.sharesTopics ? 1 : 0 }

    private static func lines(_ heights: [Int], in columns: Int) -> Int {
        stride(from: 0, to: heights.count, by: columns).reduce(0) { sum, start in
            sum + (heights[start..<min(heights.count, start + columns)].max() ?? 0)
        }
    }

    /// The tables with topics and questions, and the time of those that have one of their own.
    func drawTables(in area: Rect, of grid: inout Grid) {
        let count = columnCount(area.columns)
        let width = area.columns / count
        let entries = entries(columns: width - 2)
        let gap = gap(area.rows)
        let groups = stride(from: 0, to: entries.count, by: count).map {
            Array(entries[$0..<min(entries.count, $0 + count)])
        }
        let heights = groups.map { ($0.map(\.height).max() ?? 0) + gap }
        var rest = area
        for index in TimedPages(heights: heights, rows: area.rows).items(at: context.reading.boot) {
            var line = rest.takeTop(heights[index])
            for entry in groups[index] {
                draw(entry, in: line.takeLeft(width).inset(columns: 1), of: &grid)
            }
        }
    }

    private func draw(_ entry: Entry, in rect: Rect, of grid: inout Grid) {
        var rest = rect
        var row = rest.takeTop(1)
        if let time = entry.time, !entry.timeIsBelow {
            let place = row.takeRight(time.text.columns + 1)
            grid.put(time.text, row: place.row, column: place.column + 1, style: time.style)
        }
        let number = phrases.wallPlace(entry.table.number, state.plan)
        grid.put(number, row: row.row, column: row.column, style: .heading, width: row.columns)
        // What follows begins below each other, also where numbers have one digit and two.
        let widest = state.tables.last.map { phrases.wallPlace($0.number, state.plan).columns } ?? 0
        let end = row.column + max(widest, number.columns)
        let topic = state.tableLabel(entry.table.number)
        grid.put(topic, row: row.row, column: end + 2, style: .title, width: row.endColumn - end - 2)
        if let time = entry.time, entry.timeIsBelow {
            let row = rest.takeTop(1)
            grid.put(time.text, row: row.row, column: row.column + 8, style: time.style)
        }
        for line in entry.question {
            let row = rest.takeTop(1)
            grid.put(line, row: row.row, column: row.column + 8, width: row.columns - 8)
        }
    }

    private func ownTime(of table: TableNumber) -> (text: String, style: Style)? {
        guard let own = state.clocks.tables[table], own != state.clocks.stage else { return nil }
        let level = level(of: own)
        let time = phrases.countdown(own.remaining(at: context.time))
        let sign = level == .lastMinute || level == .over ? "! " : ""
        let word = level == .soon ? nil : phrases.word(for: level)
        let style: Style = level == .calm || level == .paused ? .title : level.word
        return (sign + [word, time].compactMap(\.self).joined(separator: " "), style)
    }
}
