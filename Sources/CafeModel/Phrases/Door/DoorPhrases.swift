/// The words of the front door, before and around a screen.
public protocol DoorPhrases: Sendable {
    /// Asks for the PIN of a table; ends with a blank, as what is typed follows it unseen.
    func doorPrompt(table: Int) -> String
    /// Asks for the PIN of another role, by its user name.
    func doorPrompt(user: String) -> String
    /// The PIN was wrong.
    var doorDenied: String { get }
    /// Too many wrong PINs: so many seconds.
    func doorLocked(seconds: Int) -> String
    /// There is no such table or role.
    var doorNoSuchUser: String { get }
    /// No session is open.
    var doorNoSession: String { get }
    /// The hub does not answer.
    var doorUnavailable: String { get }
    /// The screen could not be started.
    var doorNoScreen: String { get }
    /// The role has no screen, or does not open by the door.
    var doorNoSuchScreen: String { get }
    /// The role cannot be had in the text mode.
    var doorNoLines: String { get }
    /// There is no finished document of that name.
    var doorNoSuchDocument: String { get }
    /// Finished documents are only read.
    var doorDocumentsReadOnly: String { get }
    /// What was asked for is not done here.
    var doorDocumentsRefused: String { get }
    /// What only the machine of the facilitation may do was asked for from elsewhere.
    var doorOnlyThere: String { get }
    /// The door is open: at these addresses of this port, with this fingerprint.
    func doorIsOpen(addresses: [String], port: Int, fingerprint: String) -> String
    /// The door listens, but no other machine can reach this one.
    func doorIsOpenHereOnly(port: Int) -> String
    /// The door could not be opened.
    func doorCannotOpen(_ address: String, _ reason: String) -> String
    /// Not a place to listen at.
    func doorWrongAddress(_ text: String) -> String
    /// Started as root.
    var doorNotAsRoot: String { get }
    /// No such user of this machine.
    func doorNoSuchPerson(_ name: String) -> String
    /// The host key is there and cannot be used.
    func doorKeyDamaged(_ path: String) -> String
    /// What was found when somebody looked at the door, and what to do.
    func doorFinding(_ finding: DoorFinding) -> String
    /// libssh is absent.
    var doorNoLibrary: String { get }
}
