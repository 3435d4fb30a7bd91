import CafeModel

/// The front door as the door itself tells it: in the file `keys/puerta`.
public struct DoorState: Hashable, Sendable {
    /// Whether it listens.
    public var isOpen: Bool
    /// The TCP port.
    public var port: Int
    /// The addresses at which it listens that other machines may reach, the likeliest first.
    public var addresses: [String]
    /// The host key's fingerprint as OpenSSH shows it: `SHA256:…`.
    public var fingerprint: String
    /// Another machine that has reached this door since it was opened: only that shows that the network lets the tables
    /// through. nil when none has.
    public var visitor: String?

    /// A door.
    public init(
        isOpen: Bool, port: Int, addresses: [String], fingerprint: String, visitor: String? = nil
    ) {
        self.isOpen = isOpen
        self.port = port
        self.addresses = addresses
        self.fingerprint = fingerprint
        self.visitor = visitor
    }
}
