/// A control sequence taken apart: its numbers and the letter that names it.
struct ControlSequence {
    private let parameters: [Int]
    private let final: Unicode.Scalar
    /// Begins with one of `< = > ?`: an answer of the terminal, never a key.
    private let isPrivate: Bool

    init(_ bytes: ArraySlice<UInt8>, final: Unicode.Scalar) {
        isPrivate = (0x3C...0x3F).contains(bytes.first ?? 0)
        parameters = Self.numbers(bytes)
        self.final = final
    }

    /// Numbers between semicolons; of `1:3` the first, as the second only tells a press from a release.
    static func numbers(_ bytes: ArraySlice<UInt8>) -> [Int] {
        guard !bytes.isEmpty else { return [] }
        return bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { part in
            part.prefix { (0x30...0x39).contains($0) }
                .prefix(9)
                .reduce(0) { $0 * 10 + Int($1) - 0x30 }
        }
    }

    var isPasteStart: Bool { final == "~" && !isPrivate && parameters == [200] }

    /// The key, if it is one.
    var key: Key? {
        guard !isPrivate else { return nil }
        let modifiers = Modifiers(xterm: parameters.count > 1 ? parameters[1] : 1)
        switch final {
        case "~": return tilde(modifiers)
        case "^": return KeyNames.numbered(first, .control)
        case "$": return KeyNames.numbered(first, .shift)
        case "@": return KeyNames.numbered(first, [.control, .shift])
        case "u": return KeyNames.coded(first, modifiers)
        case "I" where parameters.isEmpty: return .focus(true)
        case "O" where parameters.isEmpty: return .focus(false)
        default: return KeyNames.lettered(final, modifiers)
        }
    }

    private var first: Int { parameters.first ?? 0 }

    private func tilde(_ modifiers: Modifiers) -> Key? {
        // xterm's modifyOtherKeys: 27 ; modifiers ; code.
        if first == 27, parameters.count == 3 { return KeyNames.coded(parameters[2], modifiers) }
        return KeyNames.numbered(first, modifiers)
    }
}
