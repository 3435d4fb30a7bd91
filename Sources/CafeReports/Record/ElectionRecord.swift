import CafeModel

/// Whom a table elected.
struct ElectionRecord: Hashable, Sendable {
    /// Somebody who was elected.
    struct Elected: Hashable, Sendable {
        /// The name.
        let name: String
        /// The organisation or zone; empty when none was told.
        let organization: String
        /// As what.
        let seat: ElectionResult.Seat
        /// The votes counted.
        let votes: Int
    }

    /// The table.
    let table: TableNumber
    /// Those elected, by votes.
    let elected: [Elected]
    /// Whether a tie was left unsettled.
    let hasOpenTie: Bool
}
