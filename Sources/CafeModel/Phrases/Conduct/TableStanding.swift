/// How a table stands, as the facilitator sees it: the most pressing thing first.
public enum TableStanding: Hashable, Sendable, CaseIterable {
    /// It asks for support.
    case support
    /// It has the word in the plenary.
    case presenting
    /// Somebody is writing there.
    case writing
    /// Its screen is open.
    case online
    /// Its screen is not open.
    case offline
    /// Nobody can tell, as the hub is out of reach.
    case unknown
}
