/// Where a session's journal stood when a document was made: enough to tell later that it is still the same journal.
public struct JournalMark: Hashable, Sendable {
    /// How many facts the session has.
    public let sequence: Int
    /// The hash of the last one, in hexadecimal digits.
    public let hash: String

    /// A mark.
    public init(sequence: Int, hash: String) {
        self.sequence = sequence
        self.hash = hash
    }
}
