import CafeModel
import CafeWire

/// The PINs: per session, one for each role and table.
///
/// Six digits, drawn evenly from bytes that the system's random source gave. No two in the book are the same, so that
/// the PIN tells the session when several are on.
public struct PinBook: Hashable, Sendable {
    /// How many digits.
    public static let digits = 6
    /// How many addresses are remembered as known.
    static let knownLimit = 512

    private var sessions: [SessionID: [Role: String]] = [:]
    /// Where right PINs came from, the latest last: see ``PinGuard``.
    private(set) var known: [String] = []

    /// Who said who they are: where in the session, from which address, under which name; the latest last.
    private var names: [GivenName] = []

    private struct GivenName: Hashable, Sendable {
        var session: SessionID
        var role: Role
        var address: String
        var name: String
    }

    /// An empty book.
    public init() {}

    /// A role's PIN in a session.
    public func pin(of role: Role, in session: SessionID) -> String? { sessions[session]?[role] }

    /// Whether a session has PINs.
    func has(_ session: SessionID) -> Bool { sessions[session] != nil }

    /// Makes the PINs that are missing.
    /// - Parameter entropy: gives so many random bytes.
    /// - Returns: whether any was.
    public mutating func make(
        _ roles: [Role], in session: SessionID, entropy: (Int) -> [UInt8]
    ) -> Bool {
        let missing = roles.filter { pin(of: $0, in: session) == nil }
        draw(missing, in: session, entropy)
        return !missing.isEmpty
    }

    /// Puts new PINs in place of those there are.
    public mutating func renew(_ roles: [Role], in session: SessionID, entropy: (Int) -> [UInt8]) {
        draw(roles, in: session, entropy)
    }

    private mutating func draw(_ roles: [Role], in session: SessionID, _ entropy: (Int) -> [UInt8]) {
        guard !roles.isEmpty else { return }
        // Whoever comes in with a new PIN may be somebody else.
        names.removeAll { $0.session == session && roles.contains($0.role) }
        // The old ones count as taken: a renewed PIN never is the one that somebody has seen.
        var taken = Set(sessions.values.flatMap(\.values))
        for role in roles {
            var pin = Self.draw(entropy)
            while taken.contains(pin) { pin = Self.draw(entropy) }
            taken.insert(pin)
            sessions[session, default: [:]][role] = pin
        }
    }

    /// Three bytes are 16,777,216 values: what is above the last whole million is drawn again, so that no PIN is likelier.
    private static func draw(_ entropy: (Int) -> [UInt8]) -> String {
        while true {
            let value = entropy(3).reduce(0) { $0 << 8 | Int($1) }
            guard value < 16_000_000 else { continue }
            let digits = String(value % 1_000_000)
            return String(repeating: "0", count: Self.digits - digits.count) + digits
        }
    }

    /// The session among these that the PIN opens to a role. How long it takes does not depend on the digits: all are
    /// compared, each to its end.
    func session(opening role: Role, with pin: String, among candidates: [SessionID]) -> SessionID? {
        // As on the card, in two groups.
        let typed = pin.utf8.filter { $0 != 0x20 }
        var opened: SessionID?
        for session in candidates {
            let right = sessions[session]?[role].map { Array($0.utf8) } ?? []
            if Self.areSame(typed, right) { opened = session }
        }
        return opened
    }

    private static func areSame(_ typed: [UInt8], _ right: [UInt8]) -> Bool {
        var difference = UInt8(typed.count == digits && right.count == digits ? 0 : 1)
        for index in 0..<digits {
            difference |=
                (index < typed.count ? typed[index] : 0) ^ (index < right.count ? right[index] : 0xFF)
        }
        return difference == 0
    }

    /// Remembers that a right PIN came from an address.
    /// - Returns: whether that was news.
    mutating func know(_ address: String) -> Bool {
        guard !known.contains(address) else { return false }
        known.append(address)
        if known.count > Self.knownLimit { known.removeFirst() }
        return true
    }

    /// The name that was last given at a place from an address; empty when none was.
    func name(at role: Role, in session: SessionID, from address: String) -> String {
        names.last { $0.session == session && $0.role == role && $0.address == address }?.name ?? ""
    }

    /// Remembers a name, so that nobody is asked twice.
    /// - Returns: whether it was news.
    mutating func remember(
        _ name: String, at role: Role, in session: SessionID, from address: String
    ) -> Bool {
        guard self.name(at: role, in: session, from: address) != name else { return false }
        names.removeAll { $0.session == session && $0.role == role && $0.address == address }
        names.append(GivenName(session: session, role: role, address: address, name: name))
        if names.count > Self.knownLimit { names.removeFirst() }
        return true
    }

    // MARK: Bytes

    /// The bytes of the file: JSON.
    public func encoded() -> [UInt8] {
        var writer = JSONWriter()
        writer.object { w in
            w.field("version", 1)
            w.field(
                "sessions",
                array: { w in
                    for id in sessions.keys.sorted() {
                        w.object { w in
                            w.field("session", id)
                            w.field("pins", array: { Self.write(sessions[id] ?? [:], to: &$0) })
                        }
                    }
                })
            w.field("known", array: { for address in known { $0.string(address) } })
            w.field("names", array: { w in for name in names { Self.write(name, to: &w) } })
        }
        return writer.bytes + [0x0A]
    }

    private static func write(_ pins: [Role: String], to w: inout JSONWriter) {
        for (role, pin) in pins.sorted(by: { $0.key.code < $1.key.code }) {
            w.object { w in
                w.field("role", role.code)
                w.field("pin", pin)
            }
        }
    }

    private static func write(_ name: GivenName, to w: inout JSONWriter) {
        w.object { w in
            w.field("session", name.session)
            w.field("role", name.role.code)
            w.field("address", name.address)
            w.field("name", name.name)
        }
    }

    /// The book that the bytes are.
    /// - Throws: ``JSONError`` when they are none.
    public init(_ bytes: [UInt8]) throws(JSONError) {
        let o = try JSONObject(bytes)
        for session in try o.objects("sessions") {
            var pins: [Role: String] = [:]
            for pin in try session.objects("pins") {
                // A role that this version does not know has its PIN from a newer one.
                guard let role = Role(code: try pin.string("role")) else { continue }
                pins[role] = try pin.string("pin")
            }
            sessions[try session.ref("session")] = pins
        }
        known = try o.strings("known")
        for name in try o.objects("names") {
            guard let role = Role(code: try name.string("role")) else { continue }
            names.append(
                GivenName(
                    session: try name.ref("session"), role: role, address: try name.string("address"),
                    name: try name.string("name")))
        }
    }
}
