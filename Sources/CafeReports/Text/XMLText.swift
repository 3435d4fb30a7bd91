import CafeModel

/// Words as files made of XML can hold them.
public enum XMLText {
    /// The text without what a terminal would obey, and with a sign in place of the two code points that XML excludes.
    public static func clean(_ text: String) -> String {
        let text = CleanText.clean(text)
        guard text.unicodeScalars.contains(where: isExcluded) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(isExcluded(scalar) ? "\u{FFFD}" : scalar) }
        return String(result)
    }

    private static func isExcluded(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0xFFFE || scalar.value == 0xFFFF
    }
}
