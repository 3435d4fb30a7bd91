/// Something in a journal that is not as it was written. Numbers are those of events in the journal they come from.
public enum JournalDamage: Hashable, Sendable {
    /// The database says of its file what stands here.
    case file(String)
    /// The event cannot be read.
    case unreadable(Int)
    /// What the event says cannot be read.
    case unreadableBody(Int)
    /// The event's hash doesn't fit what it says.
    case changed(Int)
    /// The event doesn't follow from the one before it.
    case unlinked(Int)
    /// The event claims to be older than the one before it.
    case earlier(Int, than: Int)
    /// Events were removed.
    case missing(ClosedRange<Int>)
    /// The journal ends elsewhere than it should, or its last event was changed.
    case endsElsewhere(at: Int, expected: Int)
    /// Nothing is left of a journal of so many events.
    case nothingLeft(of: Int)
    /// There are events of a journal that isn't known.
    case unknownOrigin
    /// The fact with this number of its session doesn't stand in its place.
    case misplaced(Int)
    /// The event brought no text and has one.
    case unexpectedText(Int)
    /// The text's hash doesn't fit.
    case changedText(Int)
    /// The text of the event is gone, and no event suppressed it.
    case missingText(Int)
    /// The text was suppressed and is still there.
    case suppressedText(TextID)
    /// Texts were suppressed and are not erased from the disk yet, because of this.
    case overdueErasure(StorageFault, path: String, detail: String)
    /// There is a text that no event brought; nil when its name cannot be read.
    case strayText(TextID?)
    /// The session cannot be made again from the facts after this one.
    case unfoldable(after: Int)
}
