import CafeModel

/// What the hub answers to a ``Knock``. It alone fixes session and role.
public enum Admission: Hashable, Sendable {
    /// The PIN is right: this session, in this role.
    case granted(SessionID, Role)
    /// The PIN is wrong, or came too early: the next one from this address for this role is looked at after so long.
    /// The door answers the person only then.
    case denied(retry: Milliseconds)
    /// Too many wrong PINs in a row: nothing from this address for this role is looked at for so long.
    case locked(left: Milliseconds)
    /// There is no such role or table in any session that is open.
    case noSuchUser
    /// There is no session to come in to.
    case noSession
}
