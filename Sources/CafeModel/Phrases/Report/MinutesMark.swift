/// What a document says of a single note.
public enum MinutesMark: Hashable, Sendable, CaseIterable {
    /// Starred by the table.
    case starred
    /// Presented in the plenary.
    case presented
    /// Taken back: counts no more.
    case withdrawn
    /// Out of scope of the event.
    case outOfScope
}
