extension RotationPlanner {
    /// The best free seats for somebody who arrives now, while nobody's printed card changes: a different table in
    /// every round from `fromRound` on, chairs kept if there are any free, the smallest tables first, and among
    /// those the fewest repeated encounters.
    ///
    /// - Parameters:
    ///   - absent: people of the rotation who have left; their chairs are free.
    ///   - chairs: chairs per table; empty if nobody counted them.
    ///   - returning: the person's index if they have been here before and lost their seats by `recompute`; their
    ///     earlier tables and encounters count.
    /// - Returns: the card, an entry per round: nil in rounds before `fromRound`, except the earlier seats of a
    ///   returning person. Rounds for which no unvisited table is left are nil too.
    public static func seatLatecomer(
        in rotation: Rotation, absent: Set<Int> = [], fromRound: Int, chairs: [Int] = [],
        returning: Int? = nil,
        generator: inout SeededGenerator
    ) -> [Int?] {
        var search = LatecomerSearch(rotation, absent: absent, chairs: chairs, returning: returning)
        return search.card(fromRound: max(0, fromRound), generator: &generator)
    }
}
