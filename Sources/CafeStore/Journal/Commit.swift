import CafeModel

/// All that one command leaves behind; it is stored in one transaction with the others of its batch.
public struct Commit: Hashable, Sendable {
    /// The session that the events belong to.
    public var session: SessionID
    /// The command; a journal stores each command once.
    public var command: CommandID
    /// What the clocks showed when it was decided.
    public var reading: Reading
    /// Who gave it.
    public var actor: Actor
    /// What happened; none when the command was refused.
    public var events: [PendingEvent]
    /// The encoded answer, refusals included; empty for the hub's own commands, which nobody repeats.
    public var answer: [UInt8]
    /// Whether the draft whose id is the command's goes with it.
    public var removesDraft: Bool
    /// Whether the draft that goes held what may not be kept: the file is built anew, so that no page has it.
    public var erasesDraft = false
    /// Passages that the command struck out: they go from drafts and stored answers of the session too.
    public var struck: [Struck] = []

    /// A passage, and what stands for it.
    public struct Struck: Hashable, Sendable {
        /// The words.
        public var passage: String
        /// What stands in their place.
        public var blank: String

        /// A passage, and what stands for it.
        public init(_ passage: String, blank: String) {
            self.passage = passage
            self.blank = blank
        }
    }

    /// What a command leaves behind.
    public init(
        session: SessionID, command: CommandID, reading: Reading, actor: Actor, events: [PendingEvent],
        answer: [UInt8] = [], removesDraft: Bool = false
    ) {
        self.session = session
        self.command = command
        self.reading = reading
        self.actor = actor
        self.events = events
        self.answer = answer
        self.removesDraft = removesDraft
    }
}
