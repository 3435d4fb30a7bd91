/// An event that was decided and is not stored yet, with the text that it brings.
public struct PendingEvent: Hashable, Sendable {
    /// What will have happened.
    public var event: Event
    /// The text, when it is new; an event may also name one that is there already.
    public var text: NewText?

    /// An event without a new text.
    public init(_ event: Event) { self.event = event }

    /// An event with a new text.
    public init(_ event: Event, text: NewText) {
        self.event = event
        self.text = text
    }
}
