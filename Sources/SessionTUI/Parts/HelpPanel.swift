import CafeModel

/// Every key of a screen, from the same table that handles the keys.
struct HelpPanel: Hashable {
    /// A line: the keys and what they do.
    struct Line: Hashable {
        var keys: String
        var name: String
        var summary: String
    }

    let title: String
    let lines: [Line]
    private var window = ListWindow()

    init<ID>(title: String, actions: [Action<ID>], more: [Line] = []) {
        self.title = title
        lines =
            actions.map { action in
                Line(
                    keys: action.keys.map(\.label).joined(separator: ", "), name: action.name,
                    summary: action.summary)
            } + more
    }

    /// False when the panel closes.
    mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .escape, .enter, .function(1, _), .character("?"), .character("q"), .control("c"): return false
        default:
            _ = window.handle(key, count: lines.count)
            return true
        }
    }

    /// How the action is called: its keys, or its name where it has none.
    private static func call(_ line: Line) -> String { line.keys.isEmpty ? "/" + line.name : line.keys }

    func draw(in area: Rect, of grid: inout Grid, hint: String) {
        var inside = grid.putPanel(area, title: title)
        let foot = inside.takeBottom(1)
        grid.put(hint, row: foot.row, column: foot.column, style: .muted, width: foot.columns)
        let named = lines.map(Self.call)
        let keyWidth = min(25, inside.columns / 2, (named.map(\.columns).max() ?? 0) + 2)
        // The line that one has come to is told whole.
        let width = max(1, inside.columns - keyWidth)
        let whole = lines.indices ~= window.selected ? lines[window.selected].summary.wrapped(to: width) : []
        let more = min(max(0, whole.count - 1), max(0, inside.rows - 1))
        let visible = window.visible(count: lines.count, rows: inside.rows - more)
        if visible.upperBound < lines.count {
            grid.putRight("▼", row: foot.row, end: foot.endColumn, style: .strong)
        }
        for index in visible {
            let row = inside.takeTop(1).row
            let line = lines[index]
            grid.put(named[index], row: row, column: inside.column, style: .keyName, width: keyWidth - 1)
            let column = inside.column + keyWidth
            guard index == window.selected else {
                grid.put(line.summary, row: row, column: column, width: width)
                continue
            }
            grid.put(whole.first ?? "", row: row, column: column, style: .strong, width: width)
            for text in whole.dropFirst().prefix(more) {
                grid.put(text, row: inside.takeTop(1).row, column: column, style: .strong, width: width)
            }
        }
    }
}
