import CafeModel

/// Finds anything by name, accents optional: actions, tables, notes.
struct CommandPalette<ID: Hashable>: Hashable {
    /// Something that can be found.
    struct Entry: Hashable {
        var id: ID
        /// What is searched and shown.
        var title: String
        /// What stands behind it: a key, a summary.
        var detail: String
    }

    /// What a key led to.
    enum Result: Hashable {
        case open
        case chosen(ID)
        case closed
    }

    let title: String
    let entries: [Entry]
    private(set) var query: Editor
    private var window = ListWindow()
    private var folded: [FoldedText]

    init(title: String, entries: [Entry], query: String = "") {
        self.title = title
        self.entries = entries
        self.query = Editor(query)
        folded = entries.map { FoldedText($0.title) }
    }

    /// What fits the words typed, the best first.
    var found: [Entry] {
        let words = FoldedText(query.text)
        guard !words.text.isEmpty else { return entries }
        let ranked = entries.indices.compactMap { index in folded[index].rank(of: words).map { (index, $0) } }
        return ranked.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map { entries[$0.0] }
    }

    mutating func handle(_ key: Key) -> Result {
        let found = found
        switch key {
        case .escape, .control("p"), .control("c"): return .closed
        case .enter, .tab:
            guard !found.isEmpty else { return .open }
            return .chosen(found[min(window.selected, found.count - 1)].id)
        case .backspace where query.isEmpty: return .closed
        case .up, .down, .pageUp, .pageDown: _ = window.handle(key, count: found.count)
        default:
            if query.handle(key) { window.selected = 0 }
        }
        return .open
    }

    func draw(in area: Rect, of grid: inout Grid, none: String) {
        let found = found
        let rows = min(area.rows, max(6, min(entries.count, 14) + 4))
        let rect = grid.centred(rows: rows, columns: min(96, area.columns - 2), in: area)
        var inside = grid.putPanel(rect, title: title)
        let line = inside.takeTop(1)
        grid.put("/", row: line.row, column: line.column, style: .prompt)
        let layout = query.layout(width: line.columns - 3, rows: 1)
        grid.put(layout, row: line.row, column: line.column + 2)
        inside.takeTop(1)
        guard !found.isEmpty else {
            grid.put(none, row: inside.row, column: inside.column, style: .muted, width: inside.columns)
            return
        }
        for (offset, index) in window.visible(count: found.count, rows: inside.rows).enumerated() {
            let row = inside.row + offset
            let chosen = index == min(window.selected, found.count - 1)
            if chosen {
                grid.fill(
                    Rect(row: row, column: inside.column, rows: 1, columns: inside.columns), style: .selected)
            }
            let place = Rect(row: row, column: inside.column, rows: 1, columns: inside.columns)
            draw(found[index], in: place, of: &grid, isChosen: chosen)
        }
    }

    /// The details stand in one column; what has a long name and a short detail, such as a note, takes its room.
    private func draw(_ entry: Entry, in rect: Rect, of grid: inout Grid, isChosen: Bool) {
        let title = (isChosen ? "► " : "  ") + entry.title
        var split = min(rect.columns * 2 / 5, 28)
        if title.columns >= split { split = max(split, rect.columns - entry.detail.columns) }
        grid.put(
            title, row: rect.row, column: rect.column, style: isChosen ? .selected : .normal, width: split - 1
        )
        grid.put(
            entry.detail, row: rect.row, column: rect.column + split, style: isChosen ? .selected : .muted,
            width: rect.columns - split)
    }
}

extension CommandPalette {
    /// The palette's entries for actions.
    static func entries(_ actions: [Action<ID>]) -> [Entry] {
        actions.map { action in
            let key = action.keys.first.map { $0.label + " · " } ?? ""
            return Entry(id: action.id, title: action.name, detail: key + action.summary)
        }
    }
}
