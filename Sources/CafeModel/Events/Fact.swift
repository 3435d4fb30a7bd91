/// An event with what surrounds it and with its text, as far as the reader may see it and it still exists.
public struct Fact: Hashable, Sendable {
    /// Where, when, by whom.
    public var envelope: Envelope
    /// What happened.
    public var event: Event
    /// The text that the event brought; nil when it brought none, when it was suppressed, and for readers who
    /// may not see it.
    public var text: String?

    /// A fact.
    public init(envelope: Envelope, event: Event, text: String?) {
        self.envelope = envelope
        self.event = event
        self.text = text
    }
}
