import CafeModel

/// What the hub tells the facilitator of the front door.
public struct DoorReport: Hashable, Sendable {
    /// The door, as it last told itself; nil when there has been none.
    public var state: DoorState?
    /// Whether it is meant to be open: it may still be opening, or have failed.
    public var isWanted: Bool
    /// The addresses that the machine has now, the likeliest first.
    public var present: [String]
    /// The addresses that the cards were last made with; empty when none were.
    public var printed: [String]
    /// Who tried many wrong PINs, the latest last.
    public var attacks: [Attack]

    /// Somebody tried many wrong PINs.
    public struct Attack: Hashable, Sendable {
        /// Where from; an IPv6 network stands as `2001:db8::/64`. Empty: many addresses at once.
        public var address: String
        /// For which role; nil: for several.
        public var role: Role?
        /// How many wrong PINs, all in all.
        public var tried: Int
        /// When it was last, on the wall clock.
        public var last: Milliseconds

        /// An attack.
        public init(address: String, role: Role?, tried: Int, last: Milliseconds) {
            self.address = address
            self.role = role
            self.tried = tried
            self.last = last
        }
    }

    /// Whether people can come in.
    public var isOpen: Bool { state?.isOpen ?? false }

    /// The address to join at: one that the door listens at and that the machine still has.
    public var address: String? {
        let listening = state?.addresses ?? []
        return present.first { listening.contains($0) } ?? listening.first ?? present.first
    }

    /// The address on the cards, when the machine does not have it any more.
    public var lostAddress: String? {
        guard let first = printed.first, !present.isEmpty, !present.contains(first) else { return nil }
        return first
    }

    /// A report.
    public init(
        state: DoorState? = nil, isWanted: Bool = false, present: [String] = [], printed: [String] = [],
        attacks: [Attack] = []
    ) {
        self.state = state
        self.isWanted = isWanted
        self.present = present
        self.printed = printed
        self.attacks = attacks
    }
}
