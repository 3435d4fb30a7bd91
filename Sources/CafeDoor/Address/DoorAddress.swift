import CafeSystem

/// Where the door listens: at a port of all of this machine's addresses, or of one.
public struct DoorAddress: Hashable, Sendable, CustomStringConvertible {
    /// The port that people are told; the one below 1024 belongs to the machine's own SSH server.
    public static let usualPort = 2222

    /// The address; nil for all.
    public var address: NetworkAddress?
    /// The TCP port; 0 lets the system choose.
    public var port: Int

    /// A place to listen at.
    public init(address: NetworkAddress? = nil, port: Int = Self.usualPort) {
        self.address = address
        self.port = port
    }

    /// The place in a text: `2222`, `192.168.1.20:2222`, `[fd00::1]:2222`, or an address alone; nil when it is none.
    public init?(_ text: String) {
        if let port = Self.port(text) {
            self.init(port: port)
        } else if let address = NetworkAddress(Self.unbracketed(text)) {
            self.init(address: address)
        } else {
            guard let colon = text.lastIndex(of: ":"),
                let port = Self.port(text[text.index(after: colon)...]),
                let address = NetworkAddress(Self.unbracketed(String(text[..<colon])))
            else { return nil }
            self.init(address: address, port: port)
        }
    }

    /// As it is written.
    public var description: String {
        guard let address else { return String(port) }
        return address.family == .v4 ? "\(address):\(port)" : "[\(address)]:\(port)"
    }

    private static func port(_ text: some StringProtocol) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let port = Int(text),
            0...65535 ~= port
        else { return nil }
        return port
    }

    private static func unbracketed(_ text: String) -> String {
        text.hasPrefix("[") && text.hasSuffix("]") ? String(text.dropFirst().dropLast()) : text
    }
}
