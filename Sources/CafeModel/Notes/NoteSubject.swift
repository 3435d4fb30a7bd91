/// What a note is about, beyond the table that took it.
public struct NoteSubject: Hashable, Sendable {
    /// The topic, from 1 in the plan's order, where the tables take several; nil is all of them.
    public var topic: Int?
    /// The note that it answers: a solution's problem.
    public var answered: NoteID?

    /// A subject; nothing where the table says it all.
    public init(topic: Int? = nil, answered: NoteID? = nil) {
        self.topic = topic
        self.answered = answered
    }
}
