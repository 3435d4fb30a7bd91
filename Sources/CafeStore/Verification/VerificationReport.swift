import CafeModel

/// What a check of a journal found.
public struct VerificationReport: Hashable, Sendable {
    /// Something that is not as it was written.
    public struct Fault: Hashable, Sendable {
        /// What kind of damage.
        public enum Kind: Hashable, Sendable {
            /// SQLite finds its file damaged.
            case file
            /// The event's hash doesn't fit what it says: it was changed.
            case event
            /// The event doesn't follow from the one before it: one was put in, or both changed.
            case chain
            /// A number is missing: an event was removed.
            case missing
            /// The journal ends elsewhere than it should: its last events were removed or changed.
            case end
            /// The order within a session isn't that of the fold.
            case order
            /// The text's hash doesn't fit: it was changed.
            case text
            /// The text is gone and no event suppressed it, or it was suppressed and is still there.
            case suppression
            /// There is a text that no event brought.
            case stray
            /// The event's body cannot be read.
            case unreadable
            /// The events don't make sense together.
            case fold
        }

        /// What kind of damage.
        public var kind: Kind
        /// The journal in which the event was first written.
        public var origin: OriginID?
        /// The event's number there.
        public var number: Int?
        /// The session, when it is known.
        public var session: SessionID?
        /// What is wrong, in Spanish.
        public var sentence: String

        /// A fault.
        public init(
            _ kind: Kind, origin: OriginID? = nil, number: Int? = nil, session: SessionID? = nil,
            _ sentence: String
        ) {
            self.kind = kind
            self.origin = origin
            self.number = number
            self.session = session
            self.sentence = sentence
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
