/// Finds a passage in a text by whole characters, however their accents are composed, in time linear in both
/// (Knuth, Morris and Pratt 1977): whoever strikes out 32 KiB of one letter must not stop the hub.
struct PassageSearch {
    private let passage: [Character]
    /// For every length of a match so far, the longest shorter one that it ends with.
    private let fallbacks: [Int]

    init(_ passage: String) {
        self.passage = Array(passage)
        var fallbacks = [0]
        var length = 0
        for index in self.passage.indices.dropFirst() {
            while length > 0, self.passage[index] != self.passage[length] { length = fallbacks[length - 1] }
            if self.passage[index] == self.passage[length] { length += 1 }
            fallbacks.append(length)
        }
        self.fallbacks = fallbacks
    }

    /// The places where the passage ends in the text, as numbers of characters; no two overlap.
    func ends(in text: [Character]) -> [Int] {
        guard !passage.isEmpty else { return [] }
        var ends: [Int] = []
        var length = 0
        for (index, character) in text.enumerated() {
            while length > 0, character != passage[length] { length = fallbacks[length - 1] }
            if character == passage[length] { length += 1 }
            if length == passage.count {
                ends.append(index + 1)
                length = 0
            }
        }
        return ends
    }

    /// The text with every occurrence of the passage replaced.
    func replaced(in text: String, with other: String) -> String {
        let characters = Array(text)
        var result = ""
        var start = 0
        for end in ends(in: characters) {
            result += String(characters[start..<(end - passage.count)]) + other
            start = end
        }
        return result + String(characters[start...])
    }
}

extension String {
    /// The text with every occurrence of a passage replaced.
    func replacing(_ passage: String, with other: String) -> String {
        PassageSearch(passage).replaced(in: self, with: other)
    }

    /// Whether a passage stands in the text.
    func contains(_ passage: String) -> Bool { !PassageSearch(passage).ends(in: Array(self)).isEmpty }
}
