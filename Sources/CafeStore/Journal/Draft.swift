import CafeModel

/// What somebody is typing and has not sent yet.
public struct Draft: Hashable, Sendable {
    /// The command that it will become; kept until that command is acknowledged.
    public var command: CommandID
    /// The session it is written in.
    public var session: SessionID
    /// The role of whoever writes.
    public var role: Role
    /// What kind of note it is to be.
    public var kind: NoteKind
    /// The round in which its writing began.
    public var round: Int?
    /// The words so far.
    public var text: String
    /// Where the cursor stands, in the unit of the editor that wrote it.
    public var cursor: Int
    /// Wall-clock time of the last saving.
    public var saved: Milliseconds
    /// The display name of whoever writes, or empty.
    public var holder: String
    /// Meaningful to whoever wrote it only; which note is being answered, for one.
    public var context: String

    /// A draft.
    public init(
        command: CommandID, session: SessionID, role: Role, kind: NoteKind, round: Int?, text: String,
        cursor: Int, saved: Milliseconds, holder: String = "", context: String = ""
    ) {
        self.command = command
        self.session = session
        self.role = role
        self.kind = kind
        self.round = round
        self.text = text
        self.cursor = cursor
        self.saved = saved
        self.holder = holder
        self.context = context
    }
}
