import CQRencode

/// A QR code: a square of dark and light modules, without the light border that must be around it.
public struct QRCode: Hashable, Sendable {
    /// How many light modules must be around a code for cameras to find it (ISO/IEC 18004: four).
    public static let border = 4

    /// How many modules a side has.
    public let size: Int
    private let dark: [Bool]

    /// The code of a text, with a quarter of it recoverable (level Q): cards get folded. Nil when the text is empty or
    /// too long for any code.
    public init?(_ text: String) {
        guard !text.isEmpty, let code = QRcode_encodeString(text, 0, QR_ECLEVEL_Q, QR_MODE_8, 1) else {
            return nil
        }
        defer { QRcode_free(code) }
        size = Int(code.pointee.width)
        guard let data = code.pointee.data else { return nil }
        // The lowest bit of each byte is the module; the others tell what it belongs to.
        dark = (0..<size * size).map { data[$0] & 1 == 1 }
    }

    /// Whether the module there is dark; outside of the code all are light.
    public func isDark(row: Int, column: Int) -> Bool {
        (0..<size) ~= row && (0..<size) ~= column && dark[row * size + column]
    }

    /// Lines of text with two rows of modules each, the border around it included.
    /// - Parameter light: whether signs stand for light modules, as on a dark terminal, rather than for dark ones, as
    ///   on paper.
    public func lines(light: Bool, border: Int = QRCode.border) -> [String] {
        stride(from: -border, to: size + border, by: 2).map { row in
            String(
                (-border..<size + border).map { column in
                    let upper = isDark(row: row, column: column) != light
                    // Below the last row of an odd number there is nothing to draw.
                    let lower =
                        row + 1 < size + border && isDark(row: row + 1, column: column) != light
                    return Self.sign(upper, lower)
                })
        }
    }

    private static func sign(_ upper: Bool, _ lower: Bool) -> Character {
        switch (upper, lower) {
        case (true, true): "█"
        case (true, false): "▀"
        case (false, true): "▄"
        case (false, false): " "
        }
    }
}
