/// An event that was decided and is not stored yet, with the text that it brings.
public struct PendingEvent: Hashable, Sendable {
    /// What will have happened.
    public var event: Event
    /// The text, when it is new; an event may also name one that is there already.
    public var text: NewText?

    /// An event, with a text if it brings a new one.
    public init(_ event: Event, text: NewText? = nil) {
        self.event = event
        self.text = text
    }
}
