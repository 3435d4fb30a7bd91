/// What a ``Ref`` may refer to. The cases are never made: they only name kinds of reference.
public enum Tag {
    /// One event on one date.
    public enum Session: Sendable {}
    /// Sessions that belong together.
    public enum Process: Sendable {}
    /// One order to the engine.
    public enum Command: Sendable {}
    /// A note: a contribution or a conclusion.
    public enum Note: Sendable {}
    /// A text or a person's data, kept apart from the events.
    public enum Text: Sendable {}
    /// A journal: new whenever a store is created, restored or copied.
    public enum Origin: Sendable {}
    /// One run of the machine, from start to shutdown.
    public enum Boot: Sendable {}
    /// One connection to the hub.
    public enum Connection: Sendable {}
    /// A group of similar contributions.
    public enum Group: Sendable {}
    /// What the entity says it will do.
    public enum Commitment: Sendable {}
    /// Somebody who stands for election at a table.
    public enum Candidate: Sendable {}
    /// A step in the life of a commitment.
    public enum FollowUp: Sendable {}
}

/// Refers to a session.
public typealias SessionID = Ref<Tag.Session>
/// Refers to a command.
public typealias CommandID = Ref<Tag.Command>
/// Refers to a contribution or conclusion.
public typealias NoteID = Ref<Tag.Note>
/// Refers to a text or to a person's data.
public typealias TextID = Ref<Tag.Text>
/// Refers to a journal.
public typealias OriginID = Ref<Tag.Origin>
/// Refers to one run of the machine.
public typealias BootID = Ref<Tag.Boot>
/// Refers to a connection.
public typealias ConnectionID = Ref<Tag.Connection>
/// Refers to a group of similar contributions.
public typealias GroupID = Ref<Tag.Group>
/// Refers to a candidate.
public typealias CandidateID = Ref<Tag.Candidate>
/// Refers to a step in the life of a commitment.
public typealias FollowUpID = Ref<Tag.FollowUp>
/// Refers to a commitment.
public typealias CommitmentID = Ref<Tag.Commitment>
