/// What a connection's process says to the monitor. It may have been taken over by a client: the monitor reads this with
/// suspicion, and what is not of this kind ends the connection.
enum ConnectionWord: Hashable, Sendable {
    /// Keys have been exchanged: somebody is there who speaks SSH.
    case keysExchanged
    /// Somebody wants to come in.
    case admit(user: String, pin: String)
    /// The client wants its screen.
    case open(Opening)
    /// The client asked for something that the door does not do, such as forwarding.
    case refusedRequest

    /// The longest one, in bytes.
    static let limit = 128

    var bytes: [UInt8] {
        switch self {
        case .keysExchanged: return [1]
        case .admit(let user, let pin): return [2, UInt8(clamping: user.utf8.count)] + user.utf8 + pin.utf8
        case .open(.terminal(let type, let columns, let rows)):
            return [3] + Self.number(columns) + Self.number(rows) + type.utf8
        case .open(.lines): return [4]
        case .refusedRequest: return [5]
        case .open(.documents): return [6]
        }
    }

    init?(_ bytes: [UInt8]) {
        guard let kind = bytes.first, bytes.count <= Self.limit else { return nil }
        let rest = bytes.dropFirst()
        switch (kind, rest.count) {
        case (1, 0): self = .keysExchanged
        case (2, 1...):
            guard let length = rest.first.map(Int.init), length < rest.count else { return nil }
            let user = String(decoding: rest.dropFirst().prefix(length), as: UTF8.self)
            let pin = String(decoding: rest.dropFirst(1 + length), as: UTF8.self)
            guard DoorName.user(user) == user, DoorName.pin(pin) == pin else { return nil }
            self = .admit(user: user, pin: pin)
        case (3, 4...):
            let type = String(decoding: rest.dropFirst(4), as: UTF8.self)
            guard DoorName.terminal(type) == type else { return nil }
            let numbers = Array(rest.prefix(4)).map(Int.init)
            self = .open(
                .terminal(
                    type: type, columns: numbers[0] | numbers[1] << 8, rows: numbers[2] | numbers[3] << 8))
        case (4, 0): self = .open(.lines)
        case (5, 0): self = .refusedRequest
        case (6, 0): self = .open(.documents)
        default: return nil
        }
    }

    private static func number(_ value: Int) -> [UInt8] {
        let number = UInt16(clamping: value)
        return [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
    }
}
