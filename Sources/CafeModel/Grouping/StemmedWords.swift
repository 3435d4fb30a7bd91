/// The words of a text that carry its meaning, folded and cut down to their stems, so that *recorridos nocturnos* and
/// *un recorrido nocturno* are the same. A light stemmer for Spanish: it only takes off the endings of number, gender
/// and the commonest verb forms (after J. Savoy, "Light stemming approaches for the French, Portuguese, German and
/// Hungarian languages", 2006).
struct StemmedWords {
    /// Each stem once, in the order of its first occurrence.
    let stems: [String]

    init(_ text: String) {
        var seen = Set<String>(), stems: [String] = []
        for word in Self.words(FoldedText(text).text) {
            guard word.count > 2 || word.allSatisfy({ 0x30...0x39 ~= $0 }) else { continue }
            guard !Self.stopWords.contains(String(decoding: word, as: UTF8.self)) else { continue }
            let stem = String(decoding: Self.stem(word), as: UTF8.self)
            if seen.insert(stem).inserted { stems.append(stem) }
        }
        self.stems = stems
    }

    /// Runs of letters and digits; what is not Latin is kept as it is.
    private static func words(_ folded: String) -> [[UInt8]] {
        var words: [[UInt8]] = [], word: [UInt8] = []
        for byte in folded.utf8 {
            switch byte {
            case 0x30...0x39, 0x61...0x7A, 0x80...: word.append(byte)
            default:
                if !word.isEmpty { words.append(word) }
                word.removeAll(keepingCapacity: true)
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    private static func stem(_ word: [UInt8]) -> [UInt8] {
        var word = word
        if word.count > 4, word.last == UInt8(ascii: "s") {
            word.removeLast()
            if word.count > 4, word.last == UInt8(ascii: "e"), !isVowel(word[word.count - 2]) {
                word.removeLast()
            }
        }
        for ending in endings where word.count - ending.count >= 4 && word.suffix(ending.count) == ending[...]
        {
            word.removeLast(ending.count)
            return word
        }
        if word.count > 3, let last = word.last, isVowel(last) { word.removeLast() }
        return word
    }

    private static func isVowel(_ byte: UInt8) -> Bool {
        [UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u")]
            .contains(byte)
    }

    /// Endings, the longest first.
    private static let endings: [[UInt8]] = [
        "amiento", "imiento", "aciones", "acione", "adores", "idores", "amente", "ciones", "cione", "acion",
        "icion",
        "ieron", "aran", "eran", "iran", "ador", "idor", "ando", "iendo", "aron", "ados", "idos", "cion",
        "aria", "eria", "iria", "ado", "ada", "ido", "ida", "ara", "era", "ira", "ase", "ar", "er", "ir",
        "an", "en",
        "on", "ia", "io",
    ].map { Array($0.utf8) }

    /// Words that say how rather than what, of contributions in Spanish.
    private static let stopWords: Set<String> = Set(
        """
        a al algo algun alguna algunas alguno algunos ante antes asi aun aunque bajo bien cada casi como con contra cosa
        cosas cual cuales cuando cuanto cuantos de debe deben deberia deberian del desde donde dos durante e el ella
        ellas ellos en entre era es esa esas ese eso esos esta estan estas este esto estos estoy fue gente ha haber habra
        hace hacen hacer hacia haga hagan han hasta hay haya la las le les lo los mas me mejor menos mi mis mismo mucha
        muchas mucho muchos muy nada ni no nos nosotros nuestra nuestras nuestro nuestros nunca o os otra otras otro
        otros para pero personas poco poder pongan ponga por porque pro puede pueden pueda puedan pues que quien quienes
        quiere quieren quisiera quisieramos se sea sean segun ser si siempre sin sino sobre solo son su sus tal tambien
        tan tanto tener tenga tengan tiene tienen toda todas todo todos tras tu tus un una unas uno unos usted ustedes va
        van vez veces vea ver y ya yo
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
