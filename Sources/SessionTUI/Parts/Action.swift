import CafeModel

/// One thing that a screen can do now. Keys, help, palette and the line of keys are all made from these, so that they
/// cannot disagree.
struct Action<ID: Hashable>: Hashable {
    /// Which.
    var id: ID
    /// Its name, as one calls it in the palette: *responder*.
    var name: String
    /// What it does, in a sentence for the help.
    var summary: String
    /// The keys, with how they are written: *Enter*, *F2*.
    var keys: [Chord] = []
    /// How it reads in the line of keys; nil keeps it out of the line.
    var hint: String?

    /// A key and how it is written.
    struct Chord: Hashable {
        var key: Key
        var label: String

        init(_ key: Key, _ label: String) {
            self.key = key
            self.label = label
        }
    }

    /// Whether a key calls it; a letter does in either case.
    func isCalled(by key: Key) -> Bool { keys.contains { $0.key == key } }
}

extension Array {
    /// The action that a key calls.
    func called<ID>(by key: Key) -> ID? where Element == Action<ID> { first { $0.isCalled(by: key) }?.id }
}

extension Grid {
    /// The line of keys: as many actions as fit, whole, the first ones first.
    mutating func putKeys<ID>(_ actions: [Action<ID>], row: Int) {
        putKeys(
            actions.compactMap { action in action.hint.map { (action.keys.first?.label ?? "", $0) } },
            row: row)
    }

    /// The line of keys from pairs of key and hint.
    mutating func putKeys(_ pairs: [(key: String, hint: String)], row: Int) {
        fill(Rect(row: row, column: 0, rows: 1, columns: columns), style: .keyHint)
        var column = 1
        for (key, hint) in pairs {
            let width = key.columns + 1 + hint.columns
            guard column + width <= columns else { continue }
            let end = put(key, row: row, column: column, style: .keyName)
            put(hint, row: row, column: end + 1, style: .keyHint)
            column += width + 3
        }
    }

    /// A frame with a title, cleared inside and at its sides, where halves of words would be left; returns the
    /// inside.
    mutating func putPanel(_ rect: Rect, title: String, style: Style = .frame) -> Rect {
        fill(Rect(row: rect.row, column: 0, rows: rect.rows, columns: columns))
        guard rect.rows >= 2, rect.columns >= 4 else { return rect }
        fill(
            Rect(row: rect.row, column: rect.column, rows: 1, columns: rect.columns), with: "─", style: style)
        fill(
            Rect(row: rect.endRow - 1, column: rect.column, rows: 1, columns: rect.columns), with: "─",
            style: style)
        for row in (rect.row + 1)..<(rect.endRow - 1) {
            put("│", row: row, column: rect.column, style: style)
            put("│", row: row, column: rect.endColumn - 1, style: style)
        }
        put("┌", row: rect.row, column: rect.column, style: style)
        put("┐", row: rect.row, column: rect.endColumn - 1, style: style)
        put("└", row: rect.endRow - 1, column: rect.column, style: style)
        put("┘", row: rect.endRow - 1, column: rect.endColumn - 1, style: style)
        put(
            " " + title.truncated(to: rect.columns - 6) + " ", row: rect.row, column: rect.column + 2,
            style: .heading)
        return rect.inset(rows: 1, columns: 2)
    }

    /// A rectangle of at most this size in the middle of another.
    func centred(rows: Int, columns: Int, in area: Rect) -> Rect {
        let height = min(rows, area.rows), width = min(columns, area.columns)
        return Rect(
            row: area.row + (area.rows - height) / 2, column: area.column + (area.columns - width) / 2,
            rows: height,
            columns: width)
    }
}
