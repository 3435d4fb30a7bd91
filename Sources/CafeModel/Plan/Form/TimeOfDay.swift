/// Times of day as people write them.
public enum TimeOfDay {
    /// Minutes since midnight of a time like *9*, *9:00*, *9.30*, *9 a. m.*, *2:30 pm*, *12 m* (noon), *14:00*; nil when
    /// the text is none.
    public static func minute(written text: String) -> Int? {
        let folded = FoldedText(text).text.filter { !$0.isWhitespace }
        let clock = folded.prefix { $0.isNumber || $0 == ":" || $0 == "." }
        var digits = String(clock)
        while digits.hasSuffix(".") { digits.removeLast() }
        let half = folded.dropFirst(clock.count).filter { $0 != "." }
        let parts = digits.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
        guard 1...2 ~= parts.count,
            parts.allSatisfy({ 1...2 ~= $0.utf8.count && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }),
            let hour = Int(parts[0]), parts.count == 1 || parts[1].count == 2,
            let rest = parts.count == 2 ? Int(parts[1]) : 0, 0..<60 ~= rest,
            let hour = self.hour(hour, half)
        else { return nil }
        return hour * 60 + rest
    }

    private static func hour(_ hour: Int, _ half: String) -> Int? {
        switch half {
        case "", "h", "hs", "horas": 0..<24 ~= hour ? hour : nil
        case "am": 1...12 ~= hour ? hour % 12 : nil
        case "pm": 1...12 ~= hour ? hour % 12 + 12 : nil
        case "m": hour == 12 ? 12 : nil
        default: nil
        }
    }
}
