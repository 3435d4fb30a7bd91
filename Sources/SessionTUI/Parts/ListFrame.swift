/// The frame of a screen that is a list: room for its head and its list, below it what is said and the keys that work now, and what
/// is chosen beside the list where the window is wide enough for both.
struct ListFrame {
    /// What is said below the list.
    typealias Said = (text: String, style: Style)

    /// From so many columns on, what is chosen stands whole beside the list.
    static let wideColumns = 112

    var grid: Grid
    /// What is left for the head and the list.
    var area: Rect
    private let keys: Rect
    private let foot: Rect
    private let said: Said?
    private let lines: [String]

    /// What is said stands whole as long as the list keeps some lines.
    init(rows: Int, columns: Int, said: Said?) {
        grid = Grid(rows: rows, columns: columns)
        area = grid.bounds
        keys = area.takeBottom(1)
        self.said = said
        lines = said?.text.wrapped(to: max(8, columns - 2)) ?? []
        foot = area.takeBottom(area.rows > 12 ? min(max(lines.count, 1), 3) : 1)
    }

    /// A line between the list and what is said; to be drawn once the head has taken its lines.
    mutating func rule() {
        if area.rows > 8 { grid.rule(row: area.takeBottom(1).row) }
    }

    /// Where a panel may be: all but the keys.
    var above: Rect {
        var above = grid.bounds
        above.takeBottom(1)
        return above
    }

    /// Writes what is said, and the keys.
    mutating func close(_ pairs: [(key: String, hint: String)]) {
        for (index, line) in lines.prefix(foot.rows).enumerated() {
            let isCut = index + 1 == foot.rows && lines.count > foot.rows
            grid.put(
                isCut ? lines[index...].joined(separator: " ") : line, row: foot.row + index, column: 1,
                style: said?.style ?? .normal, width: grid.columns - 2)
        }
        grid.putKeys(pairs, row: keys.row)
    }

    /// The room for the list and for what is chosen, with a line between them; nil when there is room for the list only.
    static func split(_ area: Rect, of grid: inout Grid) -> (list: Rect, detail: Rect)? {
        guard grid.columns >= wideColumns, area.rows >= 12 else { return nil }
        var list = area
        var detail = list.takeRight(max(42, area.columns * 7 / 20))
        for row in detail.row..<detail.endRow {
            grid.put("│", row: row, column: detail.column, style: .frame)
        }
        detail.takeLeft(2)
        detail.takeRight(1)
        return (list, detail)
    }
}
