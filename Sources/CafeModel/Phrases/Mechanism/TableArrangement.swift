/// In which order the facilitator sees the tables.
public enum TableArrangement: Hashable, Sendable, CaseIterable {
    /// By their numbers.
    case number
    /// Those that call or are out of reach first.
    case urgency
    /// Those with the fewest contributions first.
    case fewest
    /// Those with the most contributions first.
    case most
}
