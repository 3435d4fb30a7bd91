import CafeModel

/// What somebody needs to join by the front door in a role.
public struct JoiningCard: Hashable, Sendable {
    /// The role.
    public var role: Role
    /// The user name of SSH: `mesa3`.
    public var user: String
    /// The table's topic; empty for other roles.
    public var topic: String
    /// The address of the machine.
    public var address: String
    /// Other addresses of it that may be reachable.
    public var others: [String]
    /// The port.
    public var port: Int
    /// Six digits.
    public var pin: String
    /// The host key's fingerprint: `SHA256:…`.
    public var fingerprint: String

    /// A card.
    public init(
        role: Role, user: String, topic: String = "", address: String, others: [String] = [], port: Int,
        pin: String, fingerprint: String
    ) {
        self.role = role
        self.user = user
        self.topic = topic
        self.address = address
        self.others = others
        self.port = port
        self.pin = pin
        self.fingerprint = fingerprint
    }

    /// What one types. Without `-e none`, a line that begins with `~.` would end the connection.
    public var command: String { "ssh -e none -p \(port) \(user)@\(address)" }

    /// The same for a file, where nobody has to type it: a connection that has been cut is noticed within 45 s on this side,
    /// too, and clients since OpenSSH 10.1 do not warn in English of what docs/security.md says about quantum computers.
    public var unattendedCommand: String {
        "ssh -e none -o ServerAliveInterval=15 -o ServerAliveCountMax=3 -o IgnoreUnknown=WarnWeakCrypto "
            + "-o WarnWeakCrypto=no-pq-kex -p \(port) \(user)@\(address)"
    }

    /// What forgets the key that this address had before.
    public var forgetting: String { "ssh-keygen -R \"[\(address)]:\(port)\"" }

    /// The address for an application on a phone.
    public var url: String {
        let host = address.contains(":") ? "[\(address)]" : address
        return "ssh://\(user)@\(host):\(port)"
    }

    /// The PIN in two groups, as one reads it aloud; it may be typed so too.
    public var groupedPIN: String { pin.prefix(3) + " " + pin.dropFirst(3) }
}
