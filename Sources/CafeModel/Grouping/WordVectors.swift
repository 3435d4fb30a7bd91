/// Words of each wording with their weights, and in which wordings each word is.
struct WordVectors {
    /// Per wording: word and weight, of length 1 together.
    private(set) var weights: [[(word: Int, weight: Double)]] = []
    /// Per word: wording and weight, in order; none for words that are too common.
    private(set) var postings: [[(wording: Int, weight: Double)]]

    init(_ wordings: [[String]], commonLimit: Int) {
        var numbers: [String: Int] = [:], counts: [Int] = []
        let numbered = wordings.map { stems in
            stems.map { stem -> Int in
                let number = numbers[stem] ?? counts.count
                if number == counts.count {
                    numbers[stem] = number
                    counts.append(0)
                }
                counts[number] += 1
                return number
            }
        }
        postings = Array(repeating: [], count: counts.count)
        for (wording, words) in numbered.enumerated() {
            let raw = words.map { naturalLogarithm(Double(wordings.count + 1) / Double(counts[$0])) + 0.5 }
            let length = raw.reduce(0) { $0 + $1 * $1 }.squareRoot()
            weights.append(zip(words, raw).map { (word: $0, weight: $1 / length) })
            for (word, weight) in weights[wording] where counts[word] <= commonLimit {
                postings[word].append((wording: wording, weight: weight))
            }
        }
    }
}

/// The natural logarithm, to nine digits: the series of artanh after taking out powers of two. Here because the
/// module imports no C.
func naturalLogarithm(_ value: Double) -> Double {
    let exponent = Double(value.exponent), x = (value.significand - 1) / (value.significand + 1)
    var term = x, sum = 0.0, divisor = 1.0
    while divisor < 30 {
        sum += term / divisor
        term *= x * x
        divisor += 2
    }
    return 2 * sum + exponent * 0.693_147_180_559_945_3
}
