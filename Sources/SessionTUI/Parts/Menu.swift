/// A few choices under a title; the line below a choice may say more.
struct Menu<ID: Hashable>: Hashable {
    /// A choice.
    struct Choice: Hashable {
        var id: ID
        var label: String
        var shortcut: Character?

        init(_ id: ID, _ label: String, shortcut: Character? = nil) {
            self.id = id
            self.label = label
            self.shortcut = shortcut
        }
    }

    /// What a key led to.
    enum Result: Hashable {
        case open
        case chosen(ID)
        case closed
        /// A key that means nothing here.
        case ignored
    }

    var title: String
    /// What the choices are about; wrapped above them.
    var text: String
    var choices: [Choice]
    /// Whether the panel grows so that no line of the text is broken, as of a command that somebody copies.
    var keepsLines = false
    private var window = ListWindow()

    init(title: String, text: String = "", choices: [Choice]) {
        self.title = title
        self.text = text
        self.choices = choices
    }

    mutating func handle(_ key: Key) -> Result {
        switch key {
        case .escape, .control("c"): return .closed
        case .enter: return choices.isEmpty ? .closed : .chosen(choices[window.selected].id)
        case .character(let letter):
            if let choice = choices.first(where: { $0.shortcut == letter }) { return .chosen(choice.id) }
            return .ignored
        default: return window.handle(key, count: choices.count) ? .open : .ignored
        }
    }

    func draw(in area: Rect, of grid: inout Grid) {
        let longest = keepsLines ? text.split(separator: "\n").map { String($0).columns + 4 }.max() ?? 0 : 0
        let labels = choices.map { $0.label.columns + 10 }.max() ?? 0
        let width = min(area.columns - 2, max(60, labels, longest))
        let words = text.isEmpty ? [] : text.wrapped(to: width - 4)
        // Of a long list some choices give way, so that one still sees what the question is about.
        let room = max(min(3, area.rows - 8), area.rows - choices.count - 4)
        let shown = Array(words.prefix(max(0, room)))
        let rows = choices.count + 2 + (shown.isEmpty ? 0 : shown.count + 1)
        var inside = grid.putPanel(grid.centred(rows: rows, columns: width, in: area), title: title)
        for line in shown {
            grid.put(line, row: inside.takeTop(1).row, column: inside.column, width: inside.columns)
        }
        if !shown.isEmpty { inside.takeTop(1) }
        let indent = choices.contains { $0.shortcut != nil } ? 5 : 2
        for index in window.visible(count: choices.count, rows: inside.rows) {
            let row = inside.takeTop(1).row
            let chosen = index == window.selected
            let style: Style = chosen ? .selected : .normal
            if chosen {
                grid.fill(
                    Rect(row: row, column: inside.column, rows: 1, columns: inside.columns), style: style)
            }
            let key = choices[index].shortcut.map { String($0) } ?? " "
            grid.put(
                (chosen ? "► " : "  ") + key, row: row, column: inside.column,
                style: chosen ? style : .keyName)
            grid.put(
                choices[index].label, row: row, column: inside.column + indent, style: style,
                width: inside.columns - indent)
        }
    }
}
