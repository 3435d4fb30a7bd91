import CafeModel

/// An event that is about to be stored, with the text that it brings.
public struct PendingEvent: Hashable, Sendable {
    /// What happened.
    public var event: Event
    /// Its text; when there is one, its id is the event's ``CafeModel/Event/textID``.
    public var text: NewText?

    /// An event to be stored.
    public init(event: Event, text: NewText? = nil) {
        self.event = event
        self.text = text
    }
}
