import CafeModel

/// A fact as it lies in the journal.
public struct StoredFact: Hashable, Sendable {
    /// The event, what surrounds it, and its text.
    public var fact: Fact
    /// The number of the event within its session's stream as this journal holds it, from 1.
    public var sequence: Int
    /// The event's hash.
    public var hash: Digest

    /// A stored fact.
    public init(fact: Fact, sequence: Int, hash: Digest) {
        self.fact = fact
        self.sequence = sequence
        self.hash = hash
    }

    /// Shows the fact as a row.
    func show(_ body: (StoredRow) throws(JournalError) -> Void) throws(JournalError) {
        let words = fact.text.map { Array($0.utf8) }
        let event = fact.event.encoded()
        // The standard library's closures do not keep the kind of an error.
        let result = event.withUnsafeBytes { event in
            guard let words else { return shown(row(event, text: nil), body) }
            return words.withUnsafeBytes { shown(row(event, text: $0), body) }
        }
        try result.get()
    }

    private func shown(
        _ row: StoredRow, _ body: (StoredRow) throws(JournalError) -> Void
    ) -> Result<Void, JournalError> {
        do throws(JournalError) {
            return .success(try body(row))
        } catch {
            return .failure(error)
        }
    }

    private func row(_ event: UnsafeRawBufferPointer, text: UnsafeRawBufferPointer?) -> StoredRow {
        StoredRow(envelope: fact.envelope, sequence: sequence, hash: hash, body: event, text: text)
    }
}
