/// The slow, careful half of `CleanText`: one pass over the scalars of a text.
struct ScalarCleaner {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var kept = String.UnicodeScalarView()
    /// The last scalar kept that is neither a variation selector nor a skin tone: what a joiner would join to.
    private var base: Unicode.Scalar?

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    mutating func run() -> String {
        while index < scalars.count { step() }
        return String(kept)
    }

    private mutating func step() {
        let scalar = scalars[index]
        switch scalar.value {
        case 0x1B, 0x90, 0x98, 0x9B, 0x9D...0x9F:
            index = EscapeSequence.end(in: scalars, at: index)
        case 0x0D:
            keep("\n")
            index += index + 1 < scalars.count && scalars[index + 1] == "\n" ? 2 : 1
        case 0x0A, 0x0B, 0x0C, 0x85, 0x2028, 0x2029:
            keep("\n")
            index += 1
        case 0x09:
            keep(" ")
            index += 1
        case 0x1F3F4:
            keepFlag()
        default:
            if isKept(scalar) { keep(scalar) }
            index += 1
        }
    }

    private mutating func keep(_ scalar: Unicode.Scalar) {
        kept.append(scalar)
        if !Self.isAttachment(scalar) { base = scalar }
    }

    /// A black flag, with the tag letters behind it when they spell a region and are closed by a cancel tag.
    private mutating func keepFlag() {
        keep(scalars[index])
        var end = index + 1
        while end < scalars.count, (0xE0030...0xE007A).contains(scalars[end].value) { end += 1 }
        if end > index + 1, end - index <= 8, end < scalars.count, scalars[end].value == 0xE007F {
            kept.append(contentsOf: scalars[(index + 1)...end])
            index = end + 1
        } else {
            index += 1
        }
    }

    private func isKept(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E: true
        case 0...0x9F: false
        case 0x200D: joins()
        case 0x200C: (base?.value ?? 0) >= 0x600
        default: !Self.isInvisible(scalar.value)
        }
    }

    /// A zero-width joiner stays where it joins: between emoji, or after an Indic virama.
    private func joins() -> Bool {
        guard let base, index + 1 < scalars.count else { return false }
        if base.properties.canonicalCombiningClass == .virama { return true }
        return Self.isPicture(base) && Self.isPicture(scalars[index + 1])
    }

    private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0xFF && scalar.properties.isEmoji
    }

    private static func isAttachment(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x300 else { return false }
        return scalar.properties.isVariationSelector || scalar.properties.isEmojiModifier
    }

    /// Format characters that change how the text around them is shown, or hide in it: soft hyphen, bidi
    /// marks and embeddings, zero-width spaces, invisible operators, annotations and tags.
    private static func isInvisible(_ value: UInt32) -> Bool {
        switch value {
        case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
            0xFFF9...0xFFFB, 0xE0000...0xE007F:
            true
        default: false
        }
    }
}
