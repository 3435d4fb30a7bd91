import CafeModel

/// The PIN with which a role comes in by the front door.
public struct RolePIN: Hashable, Sendable {
    /// Whose.
    public var role: Role
    /// Six digits.
    public var pin: String

    /// A PIN.
    public init(role: Role, pin: String) {
        self.role = role
        self.pin = pin
    }
}
