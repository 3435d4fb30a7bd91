import CafeModel

/// Something to read: a title and paragraphs, wrapped to the panel, moved with the arrows when they are long.
struct ReadingPanel: Hashable {
    var title: String
    var paragraphs: [String]
    private var first = 0

    init(title: String, paragraphs: [String]) {
        self.title = title
        self.paragraphs = paragraphs
    }

    /// False when the panel closes.
    mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .escape, .enter, .control("c"), .character("q"), .character("g"): return false
        case .up: first = max(0, first - 1)
        case .down: first += 1
        case .pageUp: first = max(0, first - 8)
        case .pageDown: first += 8
        case .home: first = 0
        default: break
        }
        first = min(first, max(0, Self.lines(paragraphs, width: 72).count - 1))
        return true
    }

    /// The paragraphs as lines; a blank one between them, but not before the items of a list.
    private static func lines(_ paragraphs: [String], width: Int) -> [String] {
        var lines: [String] = []
        for paragraph in paragraphs {
            let isItem = paragraph.first.map { "·♦".contains($0) } ?? true
            if !lines.isEmpty, !isItem { lines.append("") }
            lines += paragraph.isEmpty ? [""] : paragraph.wrappedHanging(to: max(4, width))
        }
        return lines
    }

    func draw(in area: Rect, of grid: inout Grid) {
        let width = min(76, area.columns - 2)
        let lines = Self.lines(paragraphs, width: width - 4)
        let rect = grid.centred(rows: lines.count + 2, columns: width, in: area)
        var inside = grid.putPanel(rect, title: title)
        let start = min(first, max(0, lines.count - inside.rows))
        for line in lines.dropFirst(start).prefix(inside.rows) {
            grid.put(line, row: inside.takeTop(1).row, column: inside.column, width: inside.columns)
        }
    }
}
