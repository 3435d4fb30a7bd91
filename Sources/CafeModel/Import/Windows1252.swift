/// The code page of Windows for Western Europe and America. Source: the table `WindowsBestFit/bestfit1252.txt` of the
/// Unicode consortium, without its five bytes that mean nothing.
enum Windows1252 {
    /// What 0x80 to 0x9F mean; the others are as in Latin-1.
    private static let special: [Unicode.Scalar] = [
        "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž", "\u{FFFD}",
        "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{FFFD}", "ž", "Ÿ",
    ]

    /// Bytes as text; those that mean nothing are U+FFFD.
    static func text(_ bytes: ArraySlice<UInt8>) -> String {
        var text = ""
        for byte in bytes {
            let isSpecial = 0x80...0x9F ~= byte
            text.unicodeScalars.append(isSpecial ? special[Int(byte) - 0x80] : Unicode.Scalar(byte))
        }
        return text
    }
}
