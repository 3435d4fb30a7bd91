/// Which part of a long list is in sight, and which line of it the keys act on.
struct ListWindow: Hashable {
    /// The chosen line.
    var selected = 0
    /// The first line in sight.
    private(set) var first = 0

    /// Moves by a key that means moving in a list of `count` lines; false for other keys.
    mutating func handle(_ key: Key, count: Int, page: Int = 10) -> Bool {
        let last = max(0, count - 1)
        switch key {
        case .up: selected = max(0, selected - 1)
        case .down: selected = min(last, selected + 1)
        case .pageUp: selected = max(0, selected - page)
        case .pageDown: selected = min(last, selected + page)
        case .home: selected = 0
        case .end: selected = last
        default: return false
        }
        return true
    }

    /// Keeps the chosen line within the list.
    mutating func clamp(count: Int) { selected = max(0, min(selected, count - 1)) }

    /// The lines in sight when `rows` fit, the chosen one among them.
    func visible(count: Int, rows: Int) -> Range<Int> {
        guard rows > 0, count > 0 else { return 0..<0 }
        let chosen = min(selected, count - 1)
        var start = min(first, max(0, count - rows))
        if chosen < start { start = chosen }
        if chosen >= start + rows { start = chosen - rows + 1 }
        return start..<min(count, start + rows)
    }
}
