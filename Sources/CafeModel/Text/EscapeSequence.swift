/// Where a terminal's control sequence ends, so that it can be dropped as a whole.
enum EscapeSequence {
    /// The index after the sequence that the control character at `start` introduces. What isn't well formed
    /// loses its introducer only: without it the rest is harmless, and may be somebody's words.
    static func end(in scalars: [Unicode.Scalar], at start: Int) -> Int {
        switch scalars[start].value {
        case 0x9B: return control(scalars, from: start + 1) ?? start + 1
        case 0x90, 0x98, 0x9D...0x9F: return string(scalars, from: start + 1) ?? start + 1
        default: break
        }
        guard start + 1 < scalars.count else { return start + 1 }
        switch scalars[start + 1] {
        case "[": return control(scalars, from: start + 2) ?? start + 1
        case "]", "P", "X", "^", "_": return string(scalars, from: start + 2) ?? start + 1
        case "(", ")", "*", "+", "#", "%": return designation(scalars, from: start + 2) ?? start + 1
        default: return start + 1
        }
    }

    /// Parameters, intermediates and the final byte of a CSI sequence.
    private static func control(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
        var index = start
        while index < scalars.count, (0x20...0x3F).contains(scalars[index].value) { index += 1 }
        guard index < scalars.count, (0x40...0x7E).contains(scalars[index].value) else { return nil }
        return index + 1
    }

    /// The string of an OSC, DCS, SOS, PM or APC up to its terminator, if it has one before the line ends.
    private static func string(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
        var index = start
        while index < scalars.count {
            switch scalars[index].value {
            case 0x07, 0x9C: return index + 1
            case 0x1B:
                return index + 1 < scalars.count && scalars[index + 1] == "\\" ? index + 2 : nil
            case 0x0A, 0x0D: return nil
            default: index += 1
            }
        }
        return nil
    }

    /// The one sign that names a character set, as in `ESC ( B`.
    private static func designation(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
        guard start < scalars.count, "0AB8G@".unicodeScalars.contains(scalars[start]) else { return nil }
        return start + 1
    }
}
