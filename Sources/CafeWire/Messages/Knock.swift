/// Somebody at the front door who wants to come in, as the door tells the hub.
public struct Knock: Hashable, Sendable {
    /// The user name, such as `mesa3`: the word of a role (``CafeModel/Role/code``).
    public var user: String
    /// What was typed as PIN.
    public var pin: String
    /// The address that the connection comes from: IPv4 or IPv6 in text.
    public var address: String

    /// A knock.
    public init(user: String, pin: String, address: String) {
        self.user = user
        self.pin = pin
        self.address = address
    }
}
