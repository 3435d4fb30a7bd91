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
}
