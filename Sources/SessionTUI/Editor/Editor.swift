import CafeModel

/// A text being written: grapheme clusters, a cursor between them, and the keys that change them.
public struct Editor: Hashable, Sendable {
    /// Bytes of a note at most.
    public static let defaultLimit = 64 << 10

    /// Bytes of text at most; what would pass them is refused whole.
    public let byteLimit: Int
    /// Bytes of the text now.
    public private(set) var byteCount = 0
    /// The cursor stands before the character of this index.
    public private(set) var cursor = 0
    /// What the last key wanted to insert and didn't fit; nil when it did.
    public private(set) var refused: String?

    private(set) var characters: [Character] = []
    private(set) var wrap: SoftWrap
    private var history = EditHistory()
    private var killed = ""
    /// The column that up and down try to keep.
    private var goalColumn: Int?

    /// An editor with some text, the cursor behind it, nothing to undo.
    public init(_ text: String = "", width: Int = 76, byteLimit: Int = defaultLimit) {
        self.byteLimit = byteLimit
        characters = Array(CleanText.clean(text))
        byteCount = characters.reduce(0) { $0 + $1.utf8.count }
        cursor = characters.count
        wrap = SoftWrap(width: width, characters: characters)
    }

    /// The text as it is.
    public var text: String { String(characters) }
    /// Whether there is no text.
    public var isEmpty: Bool { characters.isEmpty }

    /// Columns in which it is shown; up and down walk the lines that this makes.
    public var width: Int {
        get { wrap.width }
        set {
            guard max(4, newValue) != wrap.width else { return }
            wrap = SoftWrap(width: newValue, characters: characters)
            goalColumn = nil
        }
    }

    /// The letters that mean something here together with Alt.
    static let altLetters: Set<Character> = ["b", "d", "f", "y"]

    /// Does what the key means here, and tells whether it means anything here. Up on the first line and down
    /// on the last mean nothing, so that a screen may walk on into its list.
    public mutating func handle(_ key: Key) -> Bool {
        refused = nil
        if case .up = key { return moveLine(by: -1) }
        if case .down = key { return moveLine(by: 1) }
        let consumed = edit(key) || move(key)
        if consumed { goalColumn = nil }
        return consumed
    }

    /// Inserts text at the cursor, cleaned; false, and `refused` set, when it would pass the limit.
    @discardableResult
    public mutating func insert(_ text: String) -> Bool {
        replace(cursor..<cursor, with: CleanText.clean(text), kind: .other)
    }

    private mutating func edit(_ key: Key) -> Bool {
        switch key {
        case .character(let character): type(character)
        case .lineBreak: replace(cursor..<cursor, with: "\n", kind: .other)
        case .paste(let text): insert(text)
        case .backspace([]), .backspace(.shift): erase(from: cursor - 1, to: cursor)
        case .delete([]), .delete(.shift): erase(from: cursor, to: cursor + 1)
        case .backspace, .control("w"): kill(from: wordStart(before: cursor), to: cursor)
        case .delete, .alt("d"): kill(from: cursor, to: wordEnd(after: cursor))
        case .control("u"): kill(from: paragraphStart, to: cursor)
        case .control("k"): kill(from: cursor, to: max(paragraphEnd, min(cursor + 1, characters.count)))
        case .control("v"), .alt("y"): insert(killed)
        case .control("z"): restore(history.undo(), forward: false)
        case .control("y"): restore(history.redo(), forward: true)
        default: return false
        }
        return true
    }

    private mutating func move(_ key: Key) -> Bool {
        switch key {
        case .left([]), .left(.shift): go(to: cursor - 1)
        case .right([]), .right(.shift): go(to: cursor + 1)
        case .left, .alt("b"): go(to: wordStart(before: cursor))
        case .right, .alt("f"): go(to: wordEnd(after: cursor))
        case .home(.control): go(to: 0)
        case .end(.control): go(to: characters.count)
        case .home: go(to: lineStart)
        case .end, .control("e"): go(to: lineEnd)
        default: return false
        }
        return true
    }

    private mutating func go(to index: Int) {
        cursor = max(0, min(characters.count, index))
        history.close()
    }

    private mutating func moveLine(by step: Int) -> Bool {
        let line = wrap.line(at: cursor)
        let target = line + step
        guard wrap.starts.indices.contains(target) else { return false }
        let goal = goalColumn ?? column(of: cursor, onLine: line)
        go(to: index(onLine: target, column: goal))
        goalColumn = goal
        return true
    }

    private mutating func type(_ character: Character) {
        // A joiner that arrives by itself is the middle of an emoji whose rest is still to come.
        let joins = character == "\u{200D}" && cursor > 0 && !characters[cursor - 1].isASCII
        let text = joins ? String(character) : CleanText.clean(String(character))
        replace(cursor..<cursor, with: text, kind: .typing)
    }

    private mutating func erase(from lower: Int, to upper: Int) {
        guard lower >= 0, upper <= characters.count else { return }
        replace(lower..<upper, with: "", kind: .erasing)
    }

    private mutating func kill(from lower: Int, to upper: Int) {
        guard lower < upper else { return }
        killed = String(characters[lower..<upper])
        replace(lower..<upper, with: "", kind: .other)
    }

    private mutating func restore(_ change: EditHistory.Change?, forward: Bool) {
        guard let change else { return }
        let old = forward ? change.removed : change.inserted
        apply(change.at..<(change.at + old.count), forward ? change.inserted : change.removed)
        cursor = forward ? change.cursorAfter : change.cursorBefore
    }

    /// Replaces characters. The neighbours take part, as a mark may join the letter before it.
    @discardableResult
    private mutating func replace(_ range: Range<Int>, with text: String, kind: EditHistory.Kind) -> Bool {
        guard !range.isEmpty || !text.isEmpty else { return true }
        let removedBytes = characters[range].reduce(0) { $0 + $1.utf8.count }
        guard byteCount - removedBytes + text.utf8.count <= byteLimit else {
            refused = text
            return false
        }
        let lower = max(0, range.lowerBound - 1)
        let upper = min(characters.count, range.upperBound + 1)
        let before = String(characters[lower..<range.lowerBound]) + text
        let inserted = Array(before + String(characters[range.upperBound..<upper]))
        let change = EditHistory.Change(
            at: lower, removed: Array(characters[lower..<upper]), inserted: inserted, cursorBefore: cursor,
            cursorAfter: min(lower + before.count, lower + inserted.count), kind: kind
        ).trimmed
        apply(change.at..<(change.at + change.removed.count), change.inserted)
        cursor = change.cursorAfter
        history.record(change)
        return true
    }

    private mutating func apply(_ range: Range<Int>, _ inserted: [Character]) {
        byteCount -= characters[range].reduce(0) { $0 + $1.utf8.count }
        byteCount += inserted.reduce(0) { $0 + $1.utf8.count }
        characters.replaceSubrange(range, with: inserted)
        wrap.update(characters, lower: range.lowerBound, upper: range.upperBound, count: inserted.count)
    }
}

extension EditHistory.Change {
    /// Without the neighbours that turned out to stay the same, scalar by scalar.
    fileprivate var trimmed: EditHistory.Change {
        var change = self
        while let first = change.removed.first, let new = change.inserted.first, Self.isSame(first, new) {
            change.removed.removeFirst()
            change.inserted.removeFirst()
            change.at += 1
        }
        while let last = change.removed.last, let new = change.inserted.last, Self.isSame(last, new) {
            change.removed.removeLast()
            change.inserted.removeLast()
        }
        return change
    }

    private static func isSame(_ left: Character, _ right: Character) -> Bool {
        left.unicodeScalars.elementsEqual(right.unicodeScalars)
    }
}
