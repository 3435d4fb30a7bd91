/// What a rotation could not keep, though it stands.
public enum RotationWarning: Sendable, Equatable {
    /// More people than chairs at a table.
    case overChairs(round: Int, table: Int, people: Int, chairs: Int)
    /// Sizes of tables in a round differ by more than one (fixed seats, companions, few chairs, or people who left).
    case uneven(round: Int, smallest: Int, largest: Int)
    /// Two people who were never to share a table do.
    case metDespiteSeparate(Int, Int, round: Int)
}

extension Rotation {
    /// What this rotation could not keep of what was asked, round by round.
    public func warnings(for request: RotationRequest, absent: Set<Int> = []) -> [RotationWarning] {
        var warnings: [RotationWarning] = []
        for round in 0..<rounds {
            let sizes = sizes(inRound: round, absent: absent)
            for (table, people) in sizes.enumerated() where request.chairs.indices.contains(table) {
                guard people > request.chairs[table] else { continue }
                warnings.append(
                    .overChairs(round: round, table: table, people: people, chairs: request.chairs[table]))
            }
            if let smallest = sizes.min(), let largest = sizes.max(), largest - smallest > 1 {
                warnings.append(.uneven(round: round, smallest: smallest, largest: largest))
            }
            for (one, other) in request.separate where !absent.contains(one) && !absent.contains(other) {
                guard seats.indices.contains(one), seats.indices.contains(other) else { continue }
                if let table = seats[one][round], table == seats[other][round] {
                    warnings.append(.metDespiteSeparate(one, other, round: round))
                }
            }
        }
        return warnings
    }
}
