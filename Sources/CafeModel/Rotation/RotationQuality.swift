/// How well a rotation mixes: "cada persona conversa con 21 de las otras 27".
public struct RotationQuality: Sendable, Equatable {
    /// Encounters beyond the first, summed over all pairs; pairs who sit together by wish do not count.
    public let repeatedEncounters: Int
    /// How many different people somebody meets: the fewest, the mean and the most.
    public let minMet: Int
    /// The mean of how many different people somebody meets.
    public let meanMet: Double
    /// The most different people somebody meets.
    public let maxMet: Int
    /// How many people there are besides oneself.
    public let others: Int
    /// `sizes[round][table]`: how many people sit there.
    public let sizes: [[Int]]

    /// The quality of a rotation; those absent are not counted, nor are repetitions of the pairs who are together.
    public init(of rotation: Rotation, together: [RotationRequest.Pair] = [], absent: Set<Int> = []) {
        let present = rotation.seats.indices.filter { !absent.contains($0) }
        let companions = Companions(people: rotation.people, pairs: together)
        var repeated = 0
        var met = [Int](repeating: 0, count: rotation.people)
        for (index, one) in present.enumerated() {
            for other in present[(index + 1)...] {
                let encounters = rotation.encounters(of: one, and: other)
                guard encounters > 0 else { continue }
                met[one] += 1
                met[other] += 1
                if !companions.areTogether(one, other) { repeated += encounters - 1 }
            }
        }
        let counts = present.map { met[$0] }
        repeatedEncounters = repeated
        minMet = counts.min() ?? 0
        maxMet = counts.max() ?? 0
        meanMet = counts.isEmpty ? 0 : Double(counts.reduce(0, +)) / Double(counts.count)
        others = max(0, present.count - 1)
        sizes = (0..<rotation.rounds).map { rotation.sizes(inRound: $0, absent: absent) }
    }
}
