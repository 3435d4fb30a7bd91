/// Why no rotation can be what was asked for. `nearest(to:)` says what can.
public enum RotationFault: Error, Equatable, Sendable {
    /// Nobody to seat.
    case nobody
    /// No table to sit at.
    case noTables
    /// No round to sit in.
    case noRounds
    /// Who sits at another table in every round needs as many tables as rounds.
    case moreRoundsThanTables(rounds: Int, tables: Int)
    /// Chairs are told for another number of tables than there are.
    case chairsOfOtherTables(chairs: Int, tables: Int)
    /// A wish names a person who does not exist.
    case unknownPerson(Int)
    /// A person is to stay at a table that does not exist.
    case unknownTable(Int, ofPerson: Int)
    /// A person is paired with themselves.
    case pairedWithSelf(Int)
    /// Two people are to sit together, directly or through others, and also never to share a table.
    case togetherAndSeparate(Int, Int)
    /// Two people are to sit together and have fixed seats at different tables.
    case togetherAtDifferentTables(Int, Int)
    /// Two people are never to share a table and have fixed seats at the same one.
    case separateAtSameTable(Int, Int)

    /// The request with the least left out that takes this fault away; nil if nothing can be planned at all.
    /// There may be a further fault behind it.
    public func nearest(to request: RotationRequest) -> RotationRequest? {
        var nearest = request
        switch self {
        case .nobody, .noTables: return nil
        case .noRounds: nearest.rounds = 1
        case .moreRoundsThanTables: nearest.rounds = request.tables
        case .chairsOfOtherTables: nearest.chairs = []
        case .unknownPerson(let person), .pairedWithSelf(let person):
            nearest.drop(person, ifPairedWith: nil, self)
        case .unknownTable(_, let person), .togetherAtDifferentTables(_, let person):
            nearest.fixed[person] = nil
        case .togetherAndSeparate(let one, let other), .separateAtSameTable(let one, let other):
            nearest.separate.removeAll { $0 == (one, other) || $0 == (other, one) }
        }
        return nearest
    }
}

extension RotationRequest {
    /// Leaves out wishes of a person who does not exist, or the pairs of a person with themselves.
    fileprivate mutating func drop(_ person: Int, ifPairedWith other: Int?, _ fault: RotationFault) {
        if fault == .pairedWithSelf(person) {
            together.removeAll { $0 == (person, person) }
            separate.removeAll { $0 == (person, person) }
            return
        }
        together.removeAll { $0.0 == person || $0.1 == person }
        separate.removeAll { $0.0 == person || $0.1 == person }
        apart = apart.map { $0.filter { $0 != person } }
        fixed[person] = nil
    }
}
