import CafeModel

/// What a client says to the hub: one JSON object per line.
public enum ClientMessage: Hashable, Sendable {
    /// The first line of a connection.
    case hello(Hello)
    /// An order. Said again with the same id, it gets the same answer.
    case command(CommandID, session: SessionID, Command)
    /// What is being typed; the hub keeps it until the command of that id is acknowledged.
    case draft(DraftMessage)
    /// What was being typed was thrown away by the person.
    case dropDraft(CommandID)
    /// Something only the owner of the data may ask, or the facilitator of the session.
    case request(Int, Request)
    /// The front door asks whether somebody may come in; the number is the door's own, so that several may wait.
    case admit(Int, Knock)
    /// How the connection sits at a place where somebody else is too.
    case seat(Seating)
    /// The person gave a name, or another one.
    case introduce(String)
    /// Are you there? Said after a silence.
    case ping
}

/// The first line of a connection.
public struct Hello: Hashable, Sendable {
    /// The version of the wire that this program speaks.
    public static let version = 1

    /// The version of the wire that the client speaks.
    public var version = Hello.version
    /// The role that it asks for.
    public var role: Role
    /// The session that it joins; none for the home screen and the owner.
    public var session: SessionID?
    /// The last fact that it knows of that session, when it has been here before.
    public var known: Known?
    /// The name that the person gave.
    public var name: String
    /// The address that the person comes from by the front door; nil at this machine.
    public var via: String?

    /// How far a client's knowledge of a session reaches.
    public struct Known: Hashable, Sendable {
        /// The number of the last fact.
        public var sequence: Int
        /// Its hash.
        public var hash: Digest

        /// Knowledge up to a fact.
        public init(sequence: Int, hash: Digest) {
            self.sequence = sequence
            self.hash = hash
        }
    }

    /// A first line.
    public init(
        role: Role, session: SessionID? = nil, known: Known? = nil, name: String = "", via: String? = nil
    ) {
        self.role = role
        self.session = session
        self.known = known
        self.name = name
        self.via = via
    }
}

/// What is being typed.
public struct DraftMessage: Hashable, Sendable {
    /// The id that its command will have.
    public var command: CommandID
    /// The kind chosen.
    public var kind: NoteKind
    /// The round in which its writing began.
    public var round: Int?
    /// The words so far.
    public var text: String
    /// The cursor, in characters from the beginning.
    public var cursor: Int
    /// What it is meant for, in the screen's own words (a new note, an answer to which note …).
    public var context: String
    /// The session that it is for, from a screen over all sessions; nil is the one that the connection has joined.
    public var session: SessionID?
    /// Counts the screen's changes, so that it knows which of them is on disk.
    public var edit: Int

    /// A draft.
    public init(
        command: CommandID, kind: NoteKind, round: Int?, text: String, cursor: Int, context: String = "",
        edit: Int = 0, session: SessionID? = nil
    ) {
        self.command = command
        self.kind = kind
        self.round = round
        self.text = text
        self.cursor = cursor
        self.context = context
        self.edit = edit
        self.session = session
    }
}
