/// How the front door stands.
public enum DoorStanding: Hashable, Sendable {
    /// People come in at this address and port.
    case open(address: String, port: Int)
    /// It is open, but the machine is on no network, so that nobody else reaches it.
    case withoutNetwork
    /// It was asked to open and has not said that it did.
    case opening
    /// It is closed.
    case closed
}
