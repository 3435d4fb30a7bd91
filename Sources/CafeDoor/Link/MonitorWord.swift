/// What the monitor says to a connection's process.
enum MonitorWord: Hashable, Sendable {
    /// The host key in OpenSSH's format, and the language of the questions (`es`, `en`). Always the first word.
    case key(String, language: String)
    /// What became of the last `admit`.
    case verdict(Verdict)
    /// The screen stands; its near end comes with this word.
    case screen(isTerminal: Bool)
    /// No screen could be started.
    case noScreen
    /// This role does not get what was asked for.
    case notForThisRole
    /// The screen ended with this status; 256 and above is a signal's number + 256.
    case ended(Int)

    /// The longest one, in bytes: a key has some 400.
    static let limit = 4096

    var bytes: [UInt8] {
        switch self {
        case .key(let key, let language): return [1] + language.utf8.prefix(2) + key.utf8
        case .verdict(let verdict): return [2] + Self.bytes(verdict)
        case .screen(let isTerminal): return [3, isTerminal ? 1 : 0]
        case .noScreen: return [4]
        case .ended(let status): return [5] + Self.number(status)
        case .notForThisRole: return [6]
        }
    }

    init?(_ bytes: [UInt8]) {
        guard let kind = bytes.first else { return nil }
        let rest = Array(bytes.dropFirst())
        switch (kind, rest.count) {
        case (1, 3...):
            self = .key(
                String(decoding: rest.dropFirst(2), as: UTF8.self),
                language: String(decoding: rest.prefix(2), as: UTF8.self))
        case (2, 3):
            guard let verdict = Self.verdict(rest) else { return nil }
            self = .verdict(verdict)
        case (3, 1): self = .screen(isTerminal: rest[0] == 1)
        case (4, 0): self = .noScreen
        case (6, 0): self = .notForThisRole
        case (5, 2): self = .ended(Int(rest[0]) | Int(rest[1]) << 8)
        default: return nil
        }
    }

    private static func number(_ value: Int) -> [UInt8] {
        let number = UInt16(clamping: value)
        return [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
    }

    private static func bytes(_ verdict: Verdict) -> [UInt8] {
        switch verdict {
        case .granted: [0, 0, 0]
        case .denied: [1, 0, 0]
        case .locked(let seconds): [2] + number(seconds)
        case .noSuchUser: [3, 0, 0]
        case .noSession: [4, 0, 0]
        case .unavailable: [5, 0, 0]
        }
    }

    private static func verdict(_ bytes: [UInt8]) -> Verdict? {
        switch bytes[0] {
        case 0: .granted
        case 1: .denied
        case 2: .locked(seconds: Int(bytes[1]) | Int(bytes[2]) << 8)
        case 3: .noSuchUser
        case 4: .noSession
        case 5: .unavailable
        default: nil
        }
    }
}
