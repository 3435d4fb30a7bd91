import CafeModel

/// Words as HTML that shows those words and nothing else.
enum HTMLText {
    /// A text; its line ends are kept.
    static func escaped(_ text: String) -> String { escape(CleanText.clean(text), lineEnd: "<br>") }

    /// A text on one line, also for the value of an attribute.
    static func singleLine(_ text: String) -> String { escape(CleanText.singleLine(text), lineEnd: " ") }

    private static func escape(_ text: String, lineEnd: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\n": result += lineEnd
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
