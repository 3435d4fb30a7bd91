/// A contribution that a commitment comes from.
public struct FollowedSource: Hashable, Sendable {
    /// The note.
    public var note: NoteID
    /// The table that took it.
    public var table: TableNumber
    /// What it is.
    public var kind: NoteKind
    /// The wording for publication, or the text taken as long as there is none; empty when it was suppressed.
    public var text: String
    /// Whether it may be shown on wall and web.
    public var isPublic: Bool

    /// A source.
    public init(note: NoteID, table: TableNumber, kind: NoteKind, text: String, isPublic: Bool) {
        self.note = note
        self.table = table
        self.kind = kind
        self.text = text
        self.isPublic = isPublic
    }
}
