/// What can be undone and done again, in groups: a word typed, a run of characters erased, a paste.
struct EditHistory: Hashable, Sendable {
    /// What kind of edit it was; edits of different kinds are never grouped.
    enum Kind: Hashable, Sendable {
        case typing
        case erasing
        case other
    }

    /// Characters replaced at one place.
    struct Change: Hashable, Sendable {
        var at: Int
        var removed: [Character]
        var inserted: [Character]
        var cursorBefore: Int
        var cursorAfter: Int
        var kind: Kind

        var size: Int { removed.count + inserted.count }
    }

    /// Characters that the history holds at most, so that its memory is bounded.
    static let capacity = 1 << 18

    private var undoable: [Change] = []
    private var redoable: [Change] = []
    private var held = 0
    /// The next change begins a group of its own.
    private var isClosed = true

    /// Notes a change.
    mutating func record(_ change: Change) {
        redoable = []
        held += change.size
        if !isClosed, let last = undoable.last, let merged = Self.merge(last, change) {
            undoable[undoable.count - 1] = merged
        } else {
            undoable.append(change)
        }
        isClosed = change.kind == .other
        forgetOldest()
    }

    private mutating func forgetOldest() {
        guard held > Self.capacity else { return }
        held = undoable.reduce(0) { $0 + $1.size }
        while held > Self.capacity, undoable.count > 1 { held -= undoable.removeFirst().size }
    }

    /// The cursor moved: what follows is another group.
    mutating func close() { isClosed = true }

    /// The change to take back.
    mutating func undo() -> Change? {
        guard let change = undoable.popLast() else { return nil }
        redoable.append(change)
        isClosed = true
        return change
    }

    /// The change to do again.
    mutating func redo() -> Change? {
        guard let change = redoable.popLast() else { return nil }
        undoable.append(change)
        isClosed = true
        return change
    }

    private static func merge(_ last: Change, _ next: Change) -> Change? {
        guard last.kind == next.kind else { return nil }
        var merged = last
        merged.cursorAfter = next.cursorAfter
        switch next.kind {
        case .typing:
            let isNewWord = last.inserted.last == " " && next.inserted.last != " "
            let end = last.at + last.inserted.count
            guard !isNewWord, next.at >= last.at, next.at + next.removed.count == end else { return nil }
            merged.inserted.removeLast(next.removed.count)
            merged.inserted += next.inserted
        case .erasing:
            guard last.inserted.isEmpty, next.inserted.isEmpty else { return nil }
            if next.at + next.removed.count == last.at {
                merged.at = next.at
                merged.removed = next.removed + last.removed
            } else if next.at == last.at {
                merged.removed += next.removed
            } else {
                return nil
            }
        case .other: return nil
        }
        return merged
    }
}
