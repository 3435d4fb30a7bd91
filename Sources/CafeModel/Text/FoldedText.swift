/// A text as a search sees it: lower case, without accents, so that *accion* finds *Acción*.
public struct FoldedText: Hashable, Sendable {
    /// How well a text answers a search; smaller is better.
    public enum Rank: Int, Comparable, Sendable {
        /// The text begins with what was searched.
        case start
        /// A word of the text does.
        case word
        /// It is found inside a word.
        case inside
        /// Every searched word is found, not side by side.
        case scattered

        /// The better one first.
        public static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
    }

    /// The folded text.
    public let text: String

    /// Folds a text.
    public init(_ original: String) {
        text = Self.fold(original)
    }

    /// Whether every word of `query` occurs in the text. An empty query is found everywhere.
    public func matches(_ query: FoldedText) -> Bool {
        rank(of: query) != nil
    }

    /// How well the text answers `query`, or nil when some word of it does not occur.
    public func rank(of query: FoldedText) -> Rank? {
        let words = query.text.split(separator: " ")
        let wanted = words.joined(separator: " ")
        if text.hasPrefix(wanted) { return .start }
        if let found = text.firstRange(of: wanted) {
            return isWordStart(found.lowerBound) || text.contains(" " + wanted) ? .word : .inside
        }
        return words.allSatisfy { text.contains($0) } ? .scattered : nil
    }

    private func isWordStart(_ index: String.Index) -> Bool {
        guard index > text.startIndex else { return true }
        let before = text[text.index(before: index)]
        return !before.isLetter && !before.isNumber
    }

    private static func fold(_ original: String) -> String {
        var folded = ""
        folded.reserveCapacity(original.utf8.count)
        for scalar in original.unicodeScalars {
            if scalar.isASCII {
                folded.append(scalar.properties.lowercaseMapping)
            } else {
                for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isMark(lower) {
                    if let plain = plainLetters[lower] {
                        folded.append(plain)
                    } else {
                        folded.unicodeScalars.append(lower)
                    }
                }
            }
        }
        return folded
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .nonspacingMark
    }

    /// The Latin letters with marks, behind the plain letters that they fold to.
    private static let families: [(plain: String, letters: String)] = [
        ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặª"), ("c", "çćĉċč"), ("d", "ďđð"),
        ("e", "èéêëēĕėęěẽẹẻếềểễệ"), ("g", "ĝğġģǧ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıǐịỉɨ"), ("j", "ĵ"),
        ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉŋ"), ("o", "òóôõöøōŏőǒọỏốồổỗộơớờởỡợº"),
        ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűųǔụủưứừửữựʉ"), ("w", "ŵẃẁẅ"),
        ("y", "ýÿŷỳỹỵỷ"), ("z", "źżž"), ("ae", "æ"), ("oe", "œ"), ("ss", "ß"),
    ]

    private static let plainLetters: [Unicode.Scalar: String] = {
        var table: [Unicode.Scalar: String] = [:]
        for (plain, letters) in families {
            for letter in letters.unicodeScalars { table[letter] = plain }
        }
        return table
    }()
}
