/// Why no contribution counts at a table.
public enum EmptyTableReason: Hashable, Sendable, CaseIterable {
    /// The event has not begun.
    case notBegun
    /// The event ended before people talked at tables.
    case noRound
    /// Nobody noted anything.
    case nothingNoted
    /// All was taken back.
    case allWithdrawn
    /// All was sent to the complaints channel.
    case onlyRedirections
}
