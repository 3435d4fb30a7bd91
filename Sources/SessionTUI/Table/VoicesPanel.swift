import CafeModel

/// Who has spoken at a table, by seat: one key each. It owns the letters as long as it is open, because the entry cannot
/// have them too; Esc or Enter gives them back.
struct VoicesPanel: Hashable {
    /// What a key led to.
    enum Result: Hashable {
        case open
        case closed
        /// Somebody at this seat has spoken.
        case heard(Int)
        /// The last one was a slip.
        case mistaken(Int)
    }

    /// The seats that were told here, the last one last.
    private(set) var told: [Int] = []

    /// The key of a seat: 1 to 9, then a to z.
    static func key(of seat: Int) -> Character {
        guard seat > 9 else { return Character(String(seat)) }
        return Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(min(25, seat - 10))))
    }

    mutating func handle(_ key: Key, seats: Int) -> Result {
        switch key {
        case .escape, .enter, .control("c"): return .closed
        case .backspace:
            return told.popLast().map { .mistaken($0) } ?? .open
        case .character(let character):
            let letter = Character(character.lowercased())
            guard let seat = (1...max(1, seats)).first(where: { Self.key(of: $0) == letter }) else {
                return .open
            }
            told.append(seat)
            return .heard(seat)
        default: return .open
        }
    }

    func draw(_ table: Table, seats: Int, in area: Rect, of grid: inout Grid, _ words: any Phrases) {
        let width = min(area.columns - 2, 74)
        let perRow = max(1, (width - 4) / 9)
        let rows = (seats + perRow - 1) / perRow
        let silent = (1...max(1, seats)).count { table.voices[$0] == nil }
        let rect = grid.centred(rows: rows + 4, columns: width, in: area)
        var inside = grid.putPanel(rect, title: words.voicesTitle)
        let head = inside.takeTop(1)
        grid.put(
            words.voicesSilent(silent, of: seats), row: head.row, column: head.column,
            style: silent == 0 ? .done : .attention, width: head.columns)
        inside.takeTop(1)
        for seat in 0..<seats {
            let row = inside.row + seat / perRow
            guard row < inside.endRow else { return }
            let column = inside.column + seat % perRow * 9
            let count = table.voices[seat + 1] ?? 0
            grid.put(String(Self.key(of: seat + 1)), row: row, column: column, style: .keyName)
            grid.put(
                count == 0 ? "○" : "√ \(count)", row: row, column: column + 2,
                style: count == 0 ? .attention : .done)
        }
    }
}
