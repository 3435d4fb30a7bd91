/// Columns of text on a terminal, counted as glibc and therefore ncurses count them. Ambiguous is narrow.
public enum TextWidth {
    /// Shown for what neither the C library nor most fonts know.
    static let replacement: Unicode.Scalar = "\u{FFFD}"

    /// Columns of a scalar by itself: 0, 1 or 2.
    @inline(__always)
    public static func columns(of scalar: Unicode.Scalar) -> Int {
        isSimple(scalar.value) ? 1 : columnsByTable(scalar)
    }

    /// Columns of a character as it is drawn.
    public static func columns(of character: Character) -> Int {
        let bytes = character.utf8.count
        if bytes == 1 { return 1 }
        // Up to three bytes hold one scalar, or a short cluster, which the second comparison tells.
        if bytes <= 3, let first = character.unicodeScalars.first, isSimple(first.value),
            UTF8.width(first) == bytes
        {
            return 1
        }
        return glyph(for: character).columns
    }

    /// Columns of a text on one line.
    public static func columns(of text: String) -> Int { columns(of: text[...]) }

    /// Columns of a part of a text on one line.
    static func columns(of text: Substring) -> Int {
        var total = 0
        for scalar in text.unicodeScalars {
            guard isSimple(scalar.value) else { return text.reduce(0) { $0 + columns(of: $1) } }
            total += 1
        }
        return total
    }

    /// What is drawn for a character, and its columns.
    ///
    /// A cluster that terminals count differently (family emoji, skin tones, variation selectors, keycaps) is
    /// drawn as its base; a flag as its two letters.
    public static func drawn(_ character: Character) -> (String, columns: Int) {
        let glyph = glyph(for: character)
        return (glyph.text, glyph.columns)
    }

    /// What is drawn for a character.
    public static func glyph(for character: Character) -> Glyph {
        var scalars = character.unicodeScalars[...]
        guard let first = scalars.popFirst() else { return Glyph(text: "", columns: 0) }
        if scalars.isEmpty { return single(first) }
        if isRegional(first) {
            let letters = character.unicodeScalars.map { regionalLetter($0) }
            return Glyph(text: String(String.UnicodeScalarView(letters)), columns: letters.count)
        }
        if let composed = ComposedLetters.scalar(for: character) {
            return Glyph(text: String(composed), columns: 1)
        }
        var glyph = single(first)
        guard glyph.columns > 0 else { return glyph }
        for mark in scalars.filter(isMark).prefix(4) { glyph.text.unicodeScalars.append(mark) }
        return glyph
    }

    /// Scalars that are one column wide and never join what precedes them: most of what is ever shown.
    @inline(__always)
    static func isSimple(_ value: UInt32) -> Bool {
        switch value {
        case 0x20...0x7E, 0xA0...0x2FF: true
        case 0x2010...0x2027, 0x20A0...0x20BF, 0x2190...0x2319, 0x2500...0x25FC: true
        case 0x2660...0x2667: true
        default: false
        }
    }

    private static func single(_ scalar: Unicode.Scalar) -> Glyph {
        if isRegional(scalar) { return Glyph(text: String(regionalLetter(scalar)), columns: 1) }
        if isSimple(scalar.value) { return Glyph(text: String(scalar), columns: 1) }
        switch scalar.properties.generalCategory {
        case .unassigned, .privateUse, .surrogate, .control, .lineSeparator, .paragraphSeparator:
            return Glyph(text: String(replacement), columns: 1)
        default:
            let columns = columnsByTable(scalar)
            return Glyph(text: columns == 0 ? "" : String(scalar), columns: columns)
        }
    }

    private static func columnsByTable(_ scalar: Unicode.Scalar) -> Int {
        if WideRanges.contains(scalar.value) { return 2 }
        if isJoinedLetter(scalar.value) { return 0 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return 0
        case .format: return isVisibleFormat(scalar.value) ? 1 : 0
        default: return 1
        }
    }

    /// Korean vowels and finals, and an Ahom sign that Unicode later made a letter.
    private static func isJoinedLetter(_ value: UInt32) -> Bool {
        (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value) || value == 0x1171E
    }

    /// Arabic number signs and Egyptian joiners are format characters that show.
    private static func isVisibleFormat(_ value: UInt32) -> Bool {
        switch value {
        case 0xAD, 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: true
        default: false
        }
    }

    /// A mark that every terminal adds to its base without taking a column.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .nonspacingMark && !scalar.properties.isVariationSelector
            && scalar.value != 0x20E3
    }

    private static func isRegional(_ scalar: Unicode.Scalar) -> Bool {
        (0x1F1E6...0x1F1FF).contains(scalar.value)
    }

    private static func regionalLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard isRegional(scalar) else { return replacement }
        return Unicode.Scalar(UInt8(scalar.value - 0x1F1E6 + 0x41))
    }
}
