/// Turns the bytes of a terminal into keys. A state machine without a clock: whoever feeds it says what time it
/// is, and calls `flush` when `deadline` has come.
public struct KeyDecoder: Sendable {
    /// How long to wait for the rest of a sequence before it is taken for what was typed.
    public static let escapeDelay = Duration.milliseconds(50)
    /// A paste without brackets is over when nothing more came for so long.
    public static let burstDelay = Duration.milliseconds(30)
    /// A bracketed paste whose end never comes is over after so long a silence.
    public static let pasteDelay = Duration.seconds(2)

    private enum State {
        case keys
        case paste
        case burst
    }

    /// When `flush` has something to decide, on the clock of the `now` that was fed; nil when nothing waits.
    public private(set) var deadline: Duration?
    /// Pastes so far that were cut at the limit.
    public private(set) var truncatedPastes = 0

    private var state = State.keys
    /// The start of a sequence or of a character, whose rest has not arrived.
    private var pending: [UInt8] = []
    private var paste: PasteCollector
    private var parser = EscapeParser()

    /// A decoder at rest.
    public init(pasteLimit: Int = 16 << 20) {
        paste = PasteCollector(limit: pasteLimit)
    }

    /// Teaches it a sequence of the terminal at hand. Only whole escape sequences are taken.
    public mutating func register(_ sequence: [UInt8], as key: Key) {
        guard sequence.count > 2, sequence.count <= 16, sequence[0] == 0x1B else { return }
        parser.registered[sequence] = key
    }

    /// Takes the bytes of one read and returns the keys that they complete.
    public mutating func feed(_ bytes: [UInt8], now: Duration) -> [Key] {
        guard !bytes.isEmpty else { return [] }
        var keys: [Key] = []
        switch state {
        case .paste:
            return collect(bytes[...], now: now)
        case .burst:
            if PasteBurst.isPlain(bytes[...]) {
                collectBurst(bytes[...], now: now)
                return []
            }
            keys = finishPaste()
        case .keys:
            break
        }
        let input = pending + bytes
        if pending.first != 0x1B, PasteBurst.isOne(input[...]) {
            pending = []
            collectBurst(input[...], now: now)
            return keys
        }
        pending = []
        return keys + decode(input[...], now: now)
    }

    /// Decides what waits, if its time has come: a lone Esc, an unfinished sequence, the end of a paste.
    public mutating func flush(now: Duration) -> [Key] {
        guard let deadline, now >= deadline else { return [] }
        self.deadline = nil
        guard case .keys = state else { return finishPaste() }
        let waiting = pending
        pending = []
        return Self.unfinished(waiting)
    }

    /// What an unfinished sequence was: Esc, Alt with the sign that would introduce a sequence, or nothing.
    private static func unfinished(_ bytes: [UInt8]) -> [Key] {
        switch bytes.count {
        case 0: []
        case 1: bytes[0] == 0x1B ? [.escape] : [.character("\u{FFFD}")]
        case 2 where bytes == [0x1B, 0x1B]: [.escape, .escape]
        case 2 where bytes[0] == 0x1B && bytes[1] < 0x80: [.alt(Character(Unicode.Scalar(bytes[1])))]
        default: bytes[0] == 0x1B ? [] : [.character("\u{FFFD}")]
        }
    }

    private mutating func decode(_ input: ArraySlice<UInt8>, now: Duration) -> [Key] {
        var keys: [Key] = []
        var rest = input
        deadline = nil
        while let byte = rest.first {
            if byte == 0x1B {
                switch parser.parse(rest) {
                case .key(let key, let length):
                    keys.append(key)
                    rest = rest.dropFirst(length)
                case .ignored(let length):
                    rest = rest.dropFirst(max(1, length))
                case .pasteStart(let length):
                    state = .paste
                    return keys + collect(rest.dropFirst(length), now: now)
                case .incomplete:
                    wait(for: rest, until: now + Self.escapeDelay)
                    return keys
                }
            } else if byte < 0x20 || byte == 0x7F {
                if let key = KeyNames.control(byte) { keys.append(key) }
                rest = rest.dropFirst()
            } else {
                let run = rest.prefix { $0 >= 0x20 && $0 != 0x7F }
                rest = rest[run.endIndex...]
                let unfinished = rest.isEmpty ? UTF8Length.unfinished(run) : 0
                keys += Self.characters(run.dropLast(unfinished))
                if unfinished > 0 { wait(for: run.suffix(unfinished), until: now + Self.pasteDelay) }
            }
        }
        return keys
    }

    private mutating func wait(for rest: ArraySlice<UInt8>, until deadline: Duration) {
        pending = Array(rest)
        self.deadline = deadline
    }

    /// The characters of a run of text; bytes that are no UTF-8 become U+FFFD, C1 controls nothing.
    private static func characters(_ run: ArraySlice<UInt8>) -> [Key] {
        let text = String(decoding: run, as: UTF8.self)
        guard text.unicodeScalars.contains(where: { (0x80...0x9F).contains($0.value) }) else {
            return text.map { .character($0) }
        }
        let kept = text.unicodeScalars.filter { !(0x80...0x9F).contains($0.value) }
        return String(String.UnicodeScalarView(kept)).map { .character($0) }
    }

    private mutating func collect(_ bytes: ArraySlice<UInt8>, now: Duration) -> [Key] {
        guard let rest = paste.append(bytes) else {
            deadline = now + Self.pasteDelay
            return []
        }
        return finishPaste() + (rest.isEmpty ? [] : feed(rest, now: now))
    }

    private mutating func collectBurst(_ bytes: ArraySlice<UInt8>, now: Duration) {
        state = .burst
        paste.appendPlain(bytes)
        deadline = now + Self.burstDelay
    }

    private mutating func finishPaste() -> [Key] {
        state = .keys
        deadline = nil
        if paste.isTruncated { truncatedPastes += 1 }
        return [.paste(paste.take())]
    }
}
