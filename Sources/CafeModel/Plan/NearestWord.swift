/// Finds the word that somebody probably meant.
public enum NearestWord {
    /// The candidate nearest to what was written, or nil when none is near enough to be a slip.
    public static func of(_ word: String, among candidates: [String]) -> String? {
        let written = FoldedText(word).text
        let allowed = max(1, written.count / 3)
        let near = candidates.filter { abs($0.count - written.count) <= allowed }
        let scored = near.map { ($0, distance(Array(written), Array(FoldedText($0).text))) }
        guard let best = scored.min(by: { $0.1 < $1.1 }), best.1 <= allowed else { return nil }
        return best.0
    }

    /// Insertions, deletions, substitutions and exchanges of neighbours that lead from one word to the other
    /// (optimal string alignment).
    static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for i in left.indices {
            var row = [i + 1]
            for j in right.indices {
                let same = left[i] == right[j] ? 0 : 1
                var best = min(last[j] + same, last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    best = min(best, beforeLast[j - 1] + 1)
                }
                row.append(best)
            }
            beforeLast = last
            last = row
        }
        return last[right.count]
    }
}
