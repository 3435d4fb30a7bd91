import CafeModel

/// What a check of a journal found.
public struct VerificationReport: Hashable, Sendable {
    /// Something that is not as it was written.
    public struct Fault: Hashable, Sendable {
        /// What is wrong.
        public var damage: JournalDamage
        /// The journal in which the event was first written.
        public var origin: OriginID?
        /// The event's number there.
        public var number: Int?
        /// The session, when it is known.
        public var session: SessionID?

        /// A fault.
        public init(
            _ damage: JournalDamage, origin: OriginID? = nil, number: Int? = nil, session: SessionID? = nil
        ) {
            self.damage = damage
            self.origin = origin
            self.number = number
            self.session = session
        }
    }

    /// How many sessions there are.
    public var sessions = 0
    /// How many events were checked.
    public var events = 0
    /// How many texts and persons' data were checked.
    public var texts = 0
    /// How many texts were suppressed as they should be.
    public var suppressed = 0
    /// How many events of newer versions were passed over.
    public var skipped = 0
    /// The hash of the last event of each journal that events come from, with its number.
    public var heads: [Head] = []
    /// What is wrong; empty when nothing is.
    public var faults: [Fault] = []

    /// The end of a chain: written down elsewhere, it proves later that nothing was changed since.
    public struct Head: Hashable, Sendable {
        /// Whose chain.
        public var origin: OriginID
        /// The number of its last event.
        public var number: Int
        /// The hash of its last event.
        public var hash: Digest

        /// The end of a chain.
        public init(origin: OriginID, number: Int, hash: Digest) {
            self.origin = origin
            self.number = number
            self.hash = hash
        }
    }

    /// An empty report.
    public init() {}

    /// Whether everything is as it was written.
    public var isWhole: Bool { faults.isEmpty }
}
