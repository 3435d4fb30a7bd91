/// Who sits together with whom, through others too.
struct Companions {
    private var leader: [Int]

    /// The companions that follow from the pairs; pairs that name nobody known are passed over.
    init(people: Int, pairs: [RotationRequest.Pair]) {
        leader = Array(0..<people)
        for (one, other) in pairs where leader.indices.contains(one) && leader.indices.contains(other) {
            let kept = min(leader[one], leader[other])
            let dropped = max(leader[one], leader[other])
            if kept == dropped { continue }
            for person in leader.indices where leader[person] == dropped { leader[person] = kept }
        }
    }

    /// Whether two people sit together.
    func areTogether(_ one: Int, _ other: Int) -> Bool { leader[one] == leader[other] }

    /// Everybody in groups who sit together, most of them of one; in the order of their first person.
    var groups: [[Int]] {
        var groups = [[Int]](repeating: [], count: leader.count)
        for (person, leader) in leader.enumerated() { groups[leader].append(person) }
        return groups.filter { !$0.isEmpty }
    }
}
