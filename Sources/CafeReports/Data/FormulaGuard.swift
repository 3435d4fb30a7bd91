/// Keeps a spreadsheet from running a text as a formula. No character is lost; an apostrophe, which spreadsheets
/// take as *this is text*, is put before what they would run.
enum FormulaGuard {
    /// The text of a cell, made harmless.
    ///
    /// A text may also become several cells, when the file is opened with the wrong separator: quotes that do not
    /// stand at the beginning of a cell do not hold it together then. So each piece that could come to begin a cell
    /// is looked at. There the dash of a list stays as it is, unless what follows could call something.
    static func harmless(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        if isFormula(text.unicodeScalars[...], first: true) { result.append("'") }
        var rest = text.unicodeScalars[...]
        while let end = rest.firstIndex(where: isBoundary) {
            let next = rest.index(after: end)
            result.append(contentsOf: rest[..<next])
            rest = rest[next...]
            if isFormula(rest, first: false) { result.append("'") }
        }
        result.append(contentsOf: rest)
        return String(result)
    }

    private static func isBoundary(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "," || scalar == ";" || scalar == "\n" || scalar == "\r" || scalar == "\t"
    }

    private static func isFormula(_ text: Substring.UnicodeScalarView, first: Bool) -> Bool {
        if first, let head = text.first, head == "\t" || head == "\r" { return true }
        var start = text.startIndex
        while start < text.endIndex, isPassedOver(text[start]), first || !isBoundary(text[start]) {
            text.formIndex(after: &start)
        }
        guard start < text.endIndex else { return false }
        switch text[start] {
        case "=", "@", "\u{FF1D}", "\u{FF20}": return true
        case "+", "-", "\u{FF0B}", "\u{FF0D}", "\u{2212}":
            return first
                || text[start...].prefix { !isBoundary($0) }.contains { "(|!".unicodeScalars.contains($0) }
        default: return false
        }
    }

    /// White space and quotes, which a spreadsheet may drop before it looks at a cell.
    private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "'", "`", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{FEFF}", "\u{200B}": true
        case "\n", "\r", "\t": true
        default: scalar.properties.isWhitespace
        }
    }
}
