/// What the engine needs besides the state: it has no clock and no chance of its own.
public struct Circumstances {
    /// What the clocks show.
    public var reading: Reading
    /// As what the one who orders does so; whether the role may do it at all has been checked before.
    public var role: Role
    /// Where references and chance come from.
    public var generator: SeededGenerator

    /// Circumstances of one decision.
    public init(reading: Reading, role: Role, generator: SeededGenerator) {
        self.reading = reading
        self.role = role
        self.generator = generator
    }
}

/// What follows from a command.
public struct Decision: Hashable, Sendable {
    /// The events, in their order.
    public var events: [PendingEvent]
    /// The note that was taken, for the sender.
    public var note: NoteID?

    init(_ events: [PendingEvent], note: NoteID? = nil) {
        self.events = events
        self.note = note
    }

    init(_ event: Event) { events = [PendingEvent(event)] }

    init(_ event: Event, text: NewText) { events = [PendingEvent(event, text: text)] }

    /// Nothing to do: things are already as they were ordered to be.
    static let nothing = Decision([])
}
