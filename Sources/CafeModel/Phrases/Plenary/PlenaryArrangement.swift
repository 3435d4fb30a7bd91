/// In which order the recorders see the tables.
public enum PlenaryArrangement: Hashable, Sendable, CaseIterable {
    /// By their numbers.
    case number
    /// Those with the most to review first.
    case mostUnreviewed
    /// Those with the most contributions first.
    case most
}
