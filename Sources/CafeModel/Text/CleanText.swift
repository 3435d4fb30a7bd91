/// Removes from people's text whatever a terminal, a log or a report would obey rather than show.
///
/// The hub cleans on the way in, and the screens clean again when drawing, so that neither has to trust the
/// other. Cleaning twice gives the same as cleaning once.
public enum CleanText {
    /// The text without control, bidi and invisible characters; every kind of line end becomes `\n`, a tab a
    /// space. Plain Latin text is returned as it is, without copying.
    public static func clean(_ text: String) -> String {
        if isPlain(text) { return text }
        var cleaner = ScalarCleaner(text)
        return cleaner.run()
    }

    /// As `clean`, on one line: line ends and runs of blanks become one space, none at either end.
    public static func singleLine(_ text: String) -> String {
        let cleaned = clean(text)
        guard needsJoining(cleaned) else { return cleaned }
        return cleaned.unicodeScalars
            .split { $0 == "\n" || $0 == " " }
            .map { String($0) }
            .joined(separator: " ")
    }

    /// As `clean`, with every line end as a space: for texts that are laid out already.
    public static func singleLine(keepingBlanks text: String) -> String {
        let cleaned = clean(text)
        guard cleaned.utf8.contains(0x0A) else { return cleaned }
        return String(cleaned.map { $0 == "\n" ? " " : $0 })
    }

    /// Whether every character is of a kind that holds nothing to remove: Latin, Greek and Cyrillic letters,
    /// signs, ideographs, pictures that stand alone.
    private static func isPlain(_ text: String) -> Bool {
        let answer = text.utf8.withContiguousStorageIfAvailable { bytes in
            var index = 0
            while index < bytes.count {
                let length = plainLength(bytes, at: index)
                if length == 0 { return false }
                index += length
            }
            return true
        }
        return answer ?? false
    }

    /// The length of the harmless character at `index`, or 0 when it has to be looked at closely. Strings are
    /// valid UTF-8, so a lead byte promises its continuations.
    @inline(__always)
    private static func plainLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        switch bytes[index] {
        case 0x20...0x7E, 0x0A: return 1
        case 0xC2: return bytes[index + 1] >= 0xA0 && bytes[index + 1] != 0xAD ? 2 : 0
        case 0xC3...0xD7: return 2
        case 0xE2: return isPlainSign(bytes[index + 1], bytes[index + 2]) ? 3 : 0
        case 0xE3...0xED: return 3
        case 0xF0: return 4
        default: return 0
        }
    }

    /// U+2010–2027 (dashes, quotes, the ellipsis) and what follows U+2080; not the controls between.
    @inline(__always)
    private static func isPlainSign(_ second: UInt8, _ third: UInt8) -> Bool {
        second >= 0x82 || (second == 0x80 && third >= 0x90 && third <= 0xA7)
    }

    private static func needsJoining(_ text: String) -> Bool {
        var previous: UInt8 = 0x20
        for byte in text.utf8 {
            if byte == 0x0A || (byte == 0x20 && previous == 0x20) { return true }
            previous = byte
        }
        return previous == 0x20 && !text.isEmpty
    }
}
