/// Texts that try to be obeyed by a terminal. The letters between `MAL` and `O` are what must never arrive as a control.
enum HostileCorpus {
    static let texts: [String] =
        sequences + [
            // C0 and C1, each.
            String(String.UnicodeScalarView((0...0x1F).compactMap { UnicodeScalar($0 as Int) })),
            String(String.UnicodeScalarView((0x7F...0x9F).compactMap { UnicodeScalar($0 as Int) })),
            // Bidirectional controls, zero width, tags, variation selectors, private use, noncharacters.
            "\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}\u{2066}\u{2067}\u{2068}\u{2069}\u{200E}\u{200F}\u{61C}MALO",
            "M\u{200B}A\u{200C}L\u{200D}O\u{2060}\u{FEFF}\u{AD}\u{180E}",
            "MALO\u{E0041}\u{E007F}\u{FE0F}\u{FE0E}\u{E000}\u{F8FF}\u{10FFFF}",
            "MALO" + String(repeating: "\u{301}\u{20DD}", count: 400),
            // Bytes that are no UTF-8: overlong, half a surrogate, 8-bit controls, cut short.
            String(
                decoding: [0xC0, 0x9B, 0xE0, 0x80, 0x9B, 0xF0, 0x80, 0x80, 0x9B] as [UInt8], as: UTF8.self),
            String(
                decoding: [0xED, 0xA0, 0x80, 0xED, 0xBF, 0xBF, 0xF4, 0x90, 0x80, 0x80] as [UInt8],
                as: UTF8.self),
            String(
                decoding: [0x9B, 0x33, 0x31, 0x6D, 0x9D, 0x30, 0x3B, 0x4D, 0x9C, 0xC2] as [UInt8],
                as: UTF8.self),
            // What ends a paste, inside of one.
            "MALO\u{1B}[201~:q\r\u{1B}[200~", "MALO\u{9B}201~", "\u{1B}[20\u{1B}[201~1~MALO",
            "=HYPERLINK(\"http://MALO\")", "%s%n%p MALO", "MALO\\u001b[31m", "^[[31mMALO",
        ]

    private static let sequences = [
        "\u{1B}]0;MALO\u{7}", "\u{1B}]52;c;TUFMTw==\u{7}", "\u{1B}]8;;http://MALO\u{1B}\\",
        "\u{1B}[31;5mMALO",
        "\u{1B}[?1049h\u{1B}[?25lMALO", "\u{1B}[2J\u{1B}[HMALO", "\u{1B}cMALO", "\u{1B}[6nMALO",
        "\u{1B}P+q544e\u{1B}\\MALO",
        "\u{1B}_MALO\u{1B}\\", "\u{1B}^MALO\u{1B}\\", "\u{1B}XMALO\u{1B}\\", "\u{1B}#8MALO",
        "\u{1B}[5iMALO\u{1B}[4i",
        "\u{9B}31mMALO", "\u{9D}0;MALO\u{9C}", "\u{90}MALO\u{9C}", "\u{1B}]1337;File=:MALO\u{7}",
        "\u{1B}[!pMALO",
        "\u{1B}[8;1;1tMALO", "\u{1B}\u{1B}[[31mMALO", "\u{1B}[31\u{1B}[0mmMALO", "\u{E}MALO\u{F}",
        "\rMALO\u{8}\u{8}",
    ]

    /// What of it stands in bytes that a program has sent to a terminal. ncurses itself sends colours, places and
    /// modes; it never sends these.
    static func found(in bytes: [UInt8]) -> [String] {
        let text = String(decoding: bytes, as: UTF8.self)
        // Without their escape character they are text that one sees, and harmless.
        let forbidden = [
            "]", "P", "_", "^", "X", "c", "#", "[5i", "[6n", "[31;5m", "[201~", "[200~", "[!p", "[8;1;1t",
            "\u{1B}",
        ].map { "\u{1B}" + $0 }
        var found = forbidden.filter { text.contains($0) }.map(\.debugDescription)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0, 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x200B, 0x200E, 0x200F, 0x61C, 0x2060,
                0xFEFF,
                0xE0000...0xE0FFF, 0xE000...0xF8FF, 0x100000...0x10FFFF, 0xFFFE, 0xFDD0:
                found.append("U+" + String(scalar.value, radix: 16))
            default: break
            }
        }
        return found
    }
}
