/// Which texts say much the same, from their wording alone: words weighed by how rare they are in this event
/// (tf–idf), compared by the angle between them, joined from the most similar pair on as long as all that is joined is
/// similar on average (average linkage). Local, without chance, the same on every machine.
public enum SimilarTexts {
    /// From which similarity on, 0 to 1, texts belong together; found on sample contributions and paraphrases of them,
    /// see `docs/grouping.md`.
    static let threshold = 0.3
    /// Words in more than so many texts tell nothing apart.
    private static let commonLimit = 400
    /// Nearest neighbours that are remembered of each text.
    private static let neighbourLimit = 24

    /// Groups of places in the texts given, at least two in each, the largest first, places in order.
    public static func groups(_ texts: [String]) -> [[Int]] {
        var places: [[String]: [Int]] = [:], wordings: [[String]] = []
        for (place, text) in texts.enumerated() {
            let stems = StemmedWords(text).stems.sorted()
            guard !stems.isEmpty else { continue }
            if places[stems] == nil { wordings.append(stems) }
            places[stems, default: []].append(place)
        }
        var clusters = Clusters(of: wordings)
        return clusters.join(from: threshold).map { $0.flatMap { places[wordings[$0]] ?? [] }.sorted() }
            .filter { $0.count > 1 }.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    }

    /// A pair of wordings and how similar they are.
    struct Pair {
        var first: Int
        var second: Int
        var similarity: Double
    }

    /// Pairs of different wordings that share words, the most similar ones of each wording.
    static func pairs(of wordings: [[String]]) -> [Pair] {
        let vectors = WordVectors(wordings, commonLimit: commonLimit)
        var pairs: [Pair] = []
        var sums = [Double](repeating: 0, count: wordings.count)
        for second in wordings.indices {
            var touched: [Int] = []
            for (word, weight) in vectors.weights[second] {
                for (first, other) in vectors.postings[word] {
                    if first >= second { break }
                    if sums[first] == 0 { touched.append(first) }
                    sums[first] += weight * other
                }
            }
            var near: [Pair] = []
            for first in touched {
                if sums[first] >= threshold * 0.6 {
                    near.append(Pair(first: first, second: second, similarity: sums[first]))
                }
                sums[first] = 0
            }
            near.sort { ($1.similarity, $0.first) < ($0.similarity, $1.first) }
            pairs += near.prefix(neighbourLimit)
        }
        return pairs
    }
}
