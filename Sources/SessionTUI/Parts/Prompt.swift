/// A question with a line, or a few, to answer it in.
struct Prompt: Hashable {
    /// What a key led to.
    enum Result: Hashable {
        case open
        case given(String)
        case closed
    }

    var title: String
    /// What is asked, wrapped above the entry.
    var text: String
    /// What Enter and Esc do, in the last line.
    var hint: String
    var editor: Editor

    init(title: String, text: String = "", hint: String, initial: String = "") {
        self.title = title
        self.text = text
        self.hint = hint
        editor = Editor(initial)
    }

    mutating func handle(_ key: Key) -> Result {
        switch key {
        case .escape, .control("c"): return .closed
        case .enter, .control("s"): return .given(editor.text)
        default:
            _ = editor.handle(key)
            return .open
        }
    }

    /// Keeps the editor's lines as wide as they are drawn.
    mutating func fit(columns: Int) { editor.width = Self.width(columns) - 4 }

    private static func width(_ columns: Int) -> Int { min(76, columns - 2) }

    func draw(in area: Rect, of grid: inout Grid) {
        let width = Self.width(area.columns)
        let words = text.isEmpty ? [] : text.wrapped(to: width - 4)
        let entryRows = max(1, min(6, area.rows - 5 - min(words.count, 6)))
        let layout = editor.layout(width: width - 4, rows: entryRows)
        let shown = Array(words.prefix(max(0, area.rows - layout.lines.count - 4)))
        let rows = 2 + shown.count + layout.lines.count + 2
        var inside = grid.putPanel(grid.centred(rows: rows, columns: width, in: area), title: title)
        for line in shown {
            grid.put(line, row: inside.takeTop(1).row, column: inside.column, width: inside.columns)
        }
        let entry = inside.takeTop(layout.lines.count)
        grid.fill(entry, style: .entry)
        grid.put(layout, row: entry.row, column: entry.column)
        grid.put(hint, row: inside.endRow - 1, column: inside.column, style: .muted, width: inside.columns)
    }
}
