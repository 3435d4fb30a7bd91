/// How the front door stands.
public enum DoorStanding: Hashable, Sendable {
    /// People come in at this address and port.
    case open(address: String, port: Int)
    /// It was asked to open and has not said that it did.
    case opening
    /// It is closed.
    case closed
}
