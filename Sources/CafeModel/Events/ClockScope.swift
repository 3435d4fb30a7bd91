/// Whose countdown an order is about.
public enum ClockScope: Hashable, Sendable {
    /// The stage and every table.
    case all
    /// One table.
    case table(TableNumber)
}
