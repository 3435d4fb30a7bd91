import CafeModel

/// A fact where it lies in the journal, seen while ``JournalStore/scan(of:after:limit:_:)`` passes over it and not later:
/// whoever tells it on needs its bytes, and no values made of them.
public struct StoredRow {
    /// What surrounds the event.
    public let envelope: Envelope
    /// The number of the event within its session's stream, from 1.
    public let sequence: Int
    /// The event's hash.
    public let hash: Digest
    /// The event's body, a JSON object.
    public let body: UnsafeRawBufferPointer
    /// The words of its text in UTF-8; nil when it has none, or none any more.
    public let text: UnsafeRawBufferPointer?

    /// The event.
    /// - Throws: ``JournalError`` when the body is none that this version knows.
    public func event() throws(JournalError) -> Event {
        do throws(EventError) {
            if let event = try Event.decode(body, schema: envelope.schema) { return event }
        } catch {
            throw JournalError(.damaged, detail: "body \(envelope.session) \(sequence): \(error)")
        }
        throw JournalError(.damaged, detail: "body \(envelope.session) \(sequence)")
    }

    /// The fact, as values of its own.
    /// - Throws: ``JournalError`` when the body is none that this version knows.
    public func fact() throws(JournalError) -> Fact {
        Fact(envelope: envelope, event: try event(), text: text.map { String(decoding: $0, as: UTF8.self) })
    }
}
