import CafeModel

/// What only the owner of the data may ask, and some of it the facilitator of a session.
public enum Request: Hashable, Sendable {
    /// Check the journal.
    case verify
    /// Copy everything to this file.
    case backup(path: String)
    /// Which copies may still hold words that were suppressed.
    case copiesWithSuppressedWords
    /// What has the hub done since it started?
    case activity
    /// Where does a session stand?
    case status(SessionID)
    /// End the hub in good order.
    case stop
    /// End the hub in good order, for another one that takes its place: screens come back by themselves.
    case handOver
    /// Open the front door; without a port, at the one of last time.
    case openDoor(port: Int?)
    /// Close the front door. Who is in stays in.
    case closeDoor
    /// The PINs of a session: one role's, or all. They are made when they are first asked for.
    case pins(SessionID, Role?)
    /// New PINs for one role, or for all: the old ones open no longer.
    case renewPINs(SessionID, Role?)
    /// Cards were made with these addresses.
    case cardsMade(addresses: [String])

    /// Whether the facilitator of a session may ask it too.
    public func isOpen(toFacilitatorOf session: SessionID?) -> Bool {
        switch self {
        case .verify, .backup, .copiesWithSuppressedWords, .activity, .status, .stop, .handOver: false
        case .openDoor, .closeDoor, .cardsMade: true
        case .pins(let asked, _), .renewPINs(let asked, _): asked == session
        }
    }
}
