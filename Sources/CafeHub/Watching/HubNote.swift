import CafeModel
import CafeWire

/// Something that whoever watches over a hub wants to know. No case can hold what anybody wrote, a name or a PIN: there
/// are roles, references, numbers, addresses that ``PinGuard/place(of:)`` has read, and words of this program.
public enum HubNote: Hashable, Sendable {
    /// A client said who it is.
    case joined(Role, SessionID?, ConnectionID, byDoor: Bool)
    /// A client went.
    case left(Role, SessionID?, ConnectionID)
    /// A connection was ended with a reason.
    case dismissed(Role?, Goodbye)
    /// Somebody took the place of another at a table or desk.
    case placeTaken(Role, SessionID)
    /// A session came into this phase of its life.
    case phase(SessionID, Phase)
    /// A command was refused; both by their words on the wire.
    case refused(Role, SessionID, command: String, why: String)
    /// A commit took long.
    case slowCommit(milliseconds: Int, facts: Int)
    /// The journal could not be written.
    case trouble(StorageFault)
    /// The journal is written again.
    case wellAgain
    /// Somebody tried many wrong PINs.
    case guesser(address: String, Role?, tried: Int)
    /// The front door opened or closed.
    case door(open: Bool, port: Int)
    /// The file of the PINs was damaged and set aside.
    case pinsSetAside
    /// Words were suppressed, and a document that may quote them could not be removed.
    case documentsRemain(SessionID)
    /// A session cannot be read to its end.
    case unreadable(SessionID)
    /// `verificar` was asked for, and found so many damages.
    case verified(damages: Int)
    /// A copy was made, or could not be.
    case copied(StorageFault?)
}
