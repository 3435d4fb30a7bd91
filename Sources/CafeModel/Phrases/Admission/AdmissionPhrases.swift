/// Coming in by the front door: PINs, cards, who sits where.
public protocol AdmissionPhrases: Sendable {
    /// PINs were asked for of a session that there is not.
    var admissionNoSuchSession: String { get }
    /// A PIN was asked for of a role or table that the session does not have.
    var admissionNoSuchRole: String { get }
    /// The PINs could not be written down.
    var admissionPINsNotKept: String { get }

    // MARK: Cards

    /// The words on the joining cards.
    var cardWords: CardWords { get }
    /// The card's place: *Mesa 3*, *Relatoría*.
    func cardPlace(_ role: Role) -> String
    /// Other addresses to try.
    func cardOtherAddresses(_ addresses: [String]) -> String
    /// The folder that the files for Windows were written to, and how many.
    func cardFilesWritten(_ count: Int, _ folder: String) -> String

    // MARK: The door, for the facilitator

    /// How the door stands.
    func doorStanding(_ standing: DoorStanding) -> String
    /// The cards were made with an address that the machine does not have any more.
    func doorAddressLost(_ printed: String, now: String?) -> String
    /// The file of the PINs was damaged, and is now at that path: the cards open nothing.
    func doorPINsDamaged(_ path: String) -> String
    /// Somebody tried many wrong PINs.
    func doorAttack(from address: String, on role: Role?, tried: Int) -> String
    /// The words of the door's menus.
    var doorWords: DoorWords { get }
    /// *PIN de la mesa 3*
    func doorPINTitle(_ role: Role) -> String
    /// Somebody who is connected: name, since when, from where.
    func doorPerson(_ name: String, since time: String, from address: String?) -> String

    /// Files are written at the machine of the event, not from elsewhere.
    var doorNoFiles: String { get }

    // MARK: Places that are taken

    /// The words of the question at a table where somebody is already.
    var seatWords: SeatWords { get }
    /// Who is there already.
    func seatTaken(_ people: [String]) -> String
    /// Somebody took this place over.
    func seatDisplaced(by name: String) -> String
}
