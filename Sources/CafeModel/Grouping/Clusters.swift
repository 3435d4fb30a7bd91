/// Wordings joined step by step.
struct Clusters {
    private let pairs: [SimilarTexts.Pair]
    /// Of each cluster, the sum of the similarities to the members of each other cluster that it is near to.
    private var links: [[Int: Double]]
    private var members: [[Int]]

    init(of wordings: [[String]]) {
        pairs = SimilarTexts.pairs(of: wordings)
        links = Array(repeating: [:], count: wordings.count)
        members = wordings.indices.map { [$0] }
        for pair in pairs {
            links[pair.first][pair.second] = pair.similarity
            links[pair.second][pair.first] = pair.similarity
        }
    }

    /// Joins from the most similar pair on, as long as the average over all pairs of what is joined reaches the threshold.
    mutating func join(from threshold: Double) -> [[Int]] {
        var cluster = Array(members.indices)
        let ordered = pairs.filter { $0.similarity >= threshold }
            .sorted { ($1.similarity, $0.first, $0.second) < ($0.similarity, $1.first, $1.second) }
        for pair in ordered {
            let first = cluster[pair.first], second = cluster[pair.second]
            guard first != second, let sum = links[first][second],
                sum >= threshold * Double(members[first].count * members[second].count)
            else { continue }
            let (kept, gone) = links[first].count >= links[second].count ? (first, second) : (second, first)
            for wording in members[gone] { cluster[wording] = kept }
            members[kept] += members[gone]
            members[gone] = []
            merge(gone, into: kept)
        }
        return members.filter { !$0.isEmpty }
    }

    private mutating func merge(_ gone: Int, into kept: Int) {
        for (other, sum) in links[gone] {
            links[other][gone] = nil
            guard other != kept else { continue }
            links[kept][other, default: 0] += sum
            links[other][kept, default: 0] += sum
        }
        links[gone] = [:]
    }
}
