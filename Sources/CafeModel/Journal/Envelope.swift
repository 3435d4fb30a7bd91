/// What surrounds every event: where, when, by whom, and the chain.
public struct Envelope: Hashable, Sendable {
    /// The stream: the session that the event belongs to.
    public var session: SessionID
    /// The command that caused it.
    public var command: CommandID
    /// Its place among the events of that command, from 0.
    public var index: Int
    /// The journal it was written in first.
    public var origin: OriginID
    /// Its number in that journal, from 1 without gaps.
    public var number: Int
    /// Lamport time: greater than that of everything known when it was written.
    public var lamport: Int
    /// What the clocks showed.
    public var reading: Reading
    /// Who caused it.
    public var actor: Actor
    /// The version of the event's form; older ones are upcast when read.
    public var schema: Int
    /// Hash of the event before it in its journal; ``Digest/none`` for the first.
    public var previous: Digest
    /// H(salt ‖ body) of the text that the event brought, if it brought one.
    public var textHash: Digest?

    /// All of it.
    public init(
        session: SessionID, command: CommandID, index: Int, origin: OriginID, number: Int, lamport: Int,
        reading: Reading, actor: Actor, schema: Int, previous: Digest, textHash: Digest?
    ) {
        self.session = session
        self.command = command
        self.index = index
        self.origin = origin
        self.number = number
        self.lamport = lamport
        self.reading = reading
        self.actor = actor
        self.schema = schema
        self.previous = previous
        self.textHash = textHash
    }
}
