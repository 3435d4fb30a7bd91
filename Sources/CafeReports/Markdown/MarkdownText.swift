import CafeModel

/// Words as Markdown that reads as those words: whatever could be markup is escaped.
enum MarkdownText {
    /// A text of one or more lines; where a line ends, `lineEnd` is written.
    static func escaped(_ text: String, lineEnd: String, atLineStart: Bool = true) -> String {
        let lines = CleanText.clean(text).unicodeScalars.split(
            separator: "\n", omittingEmptySubsequences: false)
        var result = ""
        for (index, line) in lines.enumerated() {
            if index > 0 { result += lineEnd }
            result += escaped(line: Array(line), atLineStart: index > 0 || atLineStart)
        }
        return result
    }

    /// A text on one line.
    static func singleLine(_ text: String) -> String {
        escaped(CleanText.singleLine(text), lineEnd: " ")
    }

    private static func escaped(line: [Unicode.Scalar], atLineStart: Bool) -> String {
        var result = String.UnicodeScalarView()
        let start = atLineStart ? blockMark(line) : nil
        let blanks = line.prefix { $0 == " " }.count
        for (index, scalar) in line.enumerated() {
            if index == start || isMarkup(scalar, next: index + 1 < line.count ? line[index + 1] : nil) {
                result.append("\\")
            }
            // Blanks at the beginning would make code of the line, and at its end a break.
            let outer = index < blanks || index == line.count - 1
            result.append(scalar == " " && outer && atLineStart ? "\u{A0}" : scalar)
        }
        return escapedWeb(String(result))
    }

    /// Signs that are markup wherever they stand.
    private static func isMarkup(_ scalar: Unicode.Scalar, next: Unicode.Scalar?) -> Bool {
        switch scalar {
        case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "~", "|", "$", "^", "{", "}": true
        // Links and signs by name (`:smile:`); the hour 10:30 stays as it is.
        case ":": next.map { $0 == "/" || $0.properties.isAlphabetic } ?? false
        default: false
        }
    }

    /// Where the sign stands that would make a heading, list, quotation or rule of the line.
    private static func blockMark(_ line: [Unicode.Scalar]) -> Int? {
        guard let first = line.firstIndex(where: { $0 != " " }) else { return nil }
        switch line[first] {
        case "#", "+", "-", "=", ":", "%": return first
        case "0"..."9":
            let after = line[first...].firstIndex { !("0"..."9" ~= $0) }
            guard let after, line[after] == "." || line[after] == ")" else { return nil }
            return after + 1 == line.count || line[after + 1] == " " ? after : nil
        default: return nil
        }
    }

    /// `www.` at the beginning of a word becomes a link by itself in some readers.
    private static func escapedWeb(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let dot = rest.firstIndex(of: ".") {
            result += rest[..<dot]
            result += result.suffix(3).lowercased() == "www" ? "\\." : "."
            rest = rest[rest.index(after: dot)...]
        }
        return result + rest
    }
}
