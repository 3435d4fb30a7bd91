import CafeModel

/// What an event is in the chain of its journal, for those who check the chain without the journal: its hash, and the
/// words that stand in the hashed bytes for the role that caused it.
public struct ChainLink: Sendable {
    /// The SHA-256 that the next event of the journal names as the one before it.
    public let hash: Digest
    /// How the role is stored.
    public let role: String
    /// The table whose role it is; nil for other roles.
    public let table: Int?

    /// Computes the links of events.
    public final class Maker {
        private let hasher: SHA256

        /// - Throws: ``JournalError`` with ``StorageFault/unsuitable`` when libcrypto refuses to hash.
        public init() throws(JournalError) { hasher = try SHA256() }

        /// The link of an event; nil for one that an older version wrote in another form, whose bytes are not known here.
        public func link(of fact: Fact) -> ChainLink? {
            guard fact.envelope.schema == Event.schema else { return nil }
            let bytes = fact.envelope.canonicalBytes(body: fact.event.encoded())
            let role = fact.envelope.actor.role
            return ChainLink(hash: hasher.hash(bytes), role: role.code, table: role.tableNumber)
        }
    }
}
