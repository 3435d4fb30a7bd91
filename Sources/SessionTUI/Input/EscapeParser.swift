/// Reads one escape sequence at the start of some bytes: xterm's, rxvt's, the Linux console's, PuTTY's, tmux's
/// and those of the Windows consoles. A sequence that nobody here knows is recognised by its form and ignored.
struct EscapeParser {
    enum Outcome: Equatable {
        /// A key, and how many bytes it took.
        case key(Key, length: Int)
        /// A sequence that means nothing to us.
        case ignored(length: Int)
        /// A bracketed paste begins after so many bytes.
        case pasteStart(length: Int)
        /// More bytes are needed to tell.
        case incomplete
    }

    /// A sequence longer than this is not one.
    static let longestSequence = 64
    /// Nor is a string (a title, a colour report) longer than this.
    static let longestString = 4096

    /// Sequences of the terminal at hand, from terminfo.
    var registered: [[UInt8]: Key] = [:]

    /// Reads the sequence at the start of `bytes`, the first of which is ESC.
    func parse(_ bytes: ArraySlice<UInt8>) -> Outcome {
        if let outcome = known(bytes) { return outcome }
        guard bytes.count > 1 else { return .incomplete }
        switch bytes[bytes.startIndex + 1] {
        case UInt8(ascii: "["): return control(bytes)
        case UInt8(ascii: "O"): return shifted(bytes)
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
            return string(bytes)
        case 0x1B: return doubled(bytes)
        default: return alt(bytes)
        }
    }

    private func known(_ bytes: ArraySlice<UInt8>) -> Outcome? {
        guard !registered.isEmpty, bytes.count > 2 else { return nil }
        for length in (3...min(16, bytes.count)).reversed() {
            if let key = registered[Array(bytes.prefix(length))] { return .key(key, length: length) }
        }
        return nil
    }

    /// `ESC [ parameters intermediates final`, and the two families that break that form: the Linux console's
    /// `ESC [ [ A` and rxvt's shifted keys, which end in `$`.
    private func control(_ bytes: ArraySlice<UInt8>) -> Outcome {
        let start = bytes.startIndex + 2
        guard start < bytes.endIndex else { return .incomplete }
        if bytes[start] == UInt8(ascii: "[") { return console(bytes) }
        var index = start
        while index < bytes.endIndex, (0x30...0x3F).contains(bytes[index]) { index += 1 }
        let parameters = bytes[start..<index]
        if index < bytes.endIndex, bytes[index] == UInt8(ascii: "$"), !parameters.isEmpty,
            parameters.allSatisfy({ $0 < 0x3A })
        {
            return outcome(ControlSequence(parameters, final: "$").key, length: index + 1 - bytes.startIndex)
        }
        let intermediates = index
        while index < bytes.endIndex, (0x20...0x2F).contains(bytes[index]) { index += 1 }
        guard index < bytes.endIndex else {
            return bytes.count > Self.longestSequence ? .ignored(length: bytes.count) : .incomplete
        }
        let length = index - bytes.startIndex
        // Something else began in the middle: what came before it is lost, it is not.
        guard (0x40...0x7E).contains(bytes[index]) else { return .ignored(length: length) }
        guard intermediates == index else { return .ignored(length: length + 1) }
        let sequence = ControlSequence(parameters, final: Unicode.Scalar(bytes[index]))
        if sequence.isPasteStart { return .pasteStart(length: length + 1) }
        return outcome(sequence.key, length: length + 1)
    }

    private func outcome(_ key: Key?, length: Int) -> Outcome {
        key.map { .key($0, length: length) } ?? .ignored(length: length)
    }

    /// F1–F5 of the Linux console.
    private func console(_ bytes: ArraySlice<UInt8>) -> Outcome {
        guard bytes.count > 3 else { return .incomplete }
        let final = bytes[bytes.startIndex + 3]
        guard (0x41...0x45).contains(final) else { return .ignored(length: 4) }
        return .key(.function(Int(final) - 0x40), length: 4)
    }

    /// `ESC O x`: application keys, F1–F4, the keypad; some terminals put a modifier before the letter.
    private func shifted(_ bytes: ArraySlice<UInt8>) -> Outcome {
        var index = bytes.startIndex + 2
        while index < bytes.endIndex, (0x30...0x3B).contains(bytes[index]) { index += 1 }
        guard index < bytes.endIndex else {
            return bytes.count > Self.longestSequence ? .ignored(length: bytes.count) : .incomplete
        }
        let length = index + 1 - bytes.startIndex
        guard (0x40...0x7E).contains(bytes[index]) else { return .ignored(length: length - 1) }
        let final = Unicode.Scalar(bytes[index])
        let parameters = ControlSequence.numbers(bytes[(bytes.startIndex + 2)..<index])
        let modifiers = Modifiers(xterm: parameters.last ?? 1)
        return outcome(KeyNames.shifted(final, modifiers), length: length)
    }

    /// An answer of the terminal: up to BEL or ESC \.
    private func string(_ bytes: ArraySlice<UInt8>) -> Outcome {
        var index = bytes.startIndex + 2
        while index < bytes.endIndex {
            if bytes[index] == 0x07 { return .ignored(length: index + 1 - bytes.startIndex) }
            if bytes[index] == 0x1B {
                guard index + 1 < bytes.endIndex else { return .incomplete }
                let closes = bytes[index + 1] == UInt8(ascii: "\\")
                return .ignored(length: index + (closes ? 2 : 0) - bytes.startIndex)
            }
            index += 1
        }
        return bytes.count > Self.longestString ? .ignored(length: bytes.count) : .incomplete
    }

    /// ESC before another sequence: Alt with that key; before nothing known: Esc twice.
    private func doubled(_ bytes: ArraySlice<UInt8>) -> Outcome {
        let rest = bytes.dropFirst()
        guard rest.count > 1 else { return .incomplete }
        let second = rest[rest.startIndex + 1]
        guard second == UInt8(ascii: "[") || second == UInt8(ascii: "O") else {
            return .key(.escape, length: 1)
        }
        switch parse(rest) {
        case .key(let key, let length): return .key(KeyNames.adding(.alt, to: key), length: length + 1)
        case .ignored(let length): return .ignored(length: length + 1)
        case .pasteStart: return .key(.escape, length: 1)
        case .incomplete: return .incomplete
        }
    }

    private func alt(_ bytes: ArraySlice<UInt8>) -> Outcome {
        let second = bytes[bytes.startIndex + 1]
        switch second {
        case 0x0D, 0x0A: return .key(.lineBreak, length: 2)
        case 0x08, 0x7F: return .key(.backspace(.alt), length: 2)
        case 0x00...0x1F: return .ignored(length: 2)
        default: break
        }
        let needed = UTF8Length.of(lead: second)
        guard bytes.count > needed else { return .incomplete }
        let text = String(decoding: bytes.dropFirst().prefix(needed), as: UTF8.self)
        return outcome(text.first.map { .alt($0) }, length: 1 + needed)
    }
}
