/// Who was elected at a table, as far as the votes say it.
public struct ElectionResult: Hashable, Sendable {
    /// As what somebody was elected.
    public enum Seat: Hashable, Sendable {
        /// representante
        case representative
        /// suplente
        case alternate
    }

    /// Somebody who was elected.
    public struct Elected: Hashable, Sendable {
        /// Who.
        public var candidate: Candidate
        /// As what.
        public var seat: Seat
    }

    /// Those who were elected, by votes; those of a tie that is not settled are not among them.
    public private(set) var elected: [Elected] = []
    /// Those with as many votes as others, of whom not all can have the same seat: the room settles that, and their
    /// places are told.
    public private(set) var ties: [[Candidate]] = []

    /// The result of an election.
    /// - Parameter candidates: in the order in which they were nominated; who withdrew or got no vote is passed over.
    public init(_ candidates: [Candidate], rule: ElectionRule) {
        let standing = candidates.filter { !$0.withdrawn && ($0.votes ?? 0) > 0 }
        var first = 0
        for votes in Set(standing.compactMap(\.votes)).sorted(by: >) {
            let group = standing.filter { $0.votes == votes }
            take(group, from: first, rule)
            first += group.count
        }
    }

    /// Those with the same number of votes, whose places begin at one.
    private mutating func take(_ group: [Candidate], from first: Int, _ rule: ElectionRule) {
        let seats = group.indices.map { Self.seat(at: first + $0, rule) }
        let places = group.compactMap(\.place)
        let isSettled = places.count == group.count && Set(places).count == group.count
        guard Set(seats).count == 1 || isSettled else {
            ties.append(group)
            return
        }
        let ranked = isSettled ? group.sorted { ($0.place ?? 0) < ($1.place ?? 0) } : group
        for (candidate, seat) in zip(ranked, seats) {
            if let seat { elected.append(Elected(candidate: candidate, seat: seat)) }
        }
    }

    private static func seat(at place: Int, _ rule: ElectionRule) -> Seat? {
        if place < rule.representatives { return .representative }
        return place < rule.representatives + rule.alternates ? .alternate : nil
    }
}
