/// The screen at the door of the room.
public protocol RegistrationPhrases: Sendable {
    /// Its title.
    var registrationTitle: String { get }
    /// How the home screen offers it.
    var registrationOpen: String { get }
    /// How many have come.
    func registrationCount(_ arrived: Int, of expected: Int) -> String
    /// Before the words searched for.
    var registrationSearch: String { get }
    /// An action's name and what it does.
    func registration(_ action: RegistrationAction) -> (name: String, summary: String)
    /// How it reads in the line of keys; nil keeps it out.
    func registrationHint(_ action: RegistrationAction) -> String?
    /// Nobody is found; Enter takes them up.
    func registrationNobody(_ written: String) -> String
    /// Nobody is on the list yet.
    var registrationEmpty: String { get }
    /// Known by number only.
    var registrationByNumber: String { get }
    /// Came at this time of day.
    func registrationArrived(_ time: String) -> String
    /// Went home.
    var registrationLeft: String { get }
    /// Is expected.
    var registrationExpected: String { get }
    /// Somebody has come: number, name, the tables of the rounds to come.
    func registrationWelcome(_ number: Int, _ name: String, places: [(round: Int?, table: TableNumber)])
        -> String
    /// Had come already, at this time.
    func registrationAlready(_ person: String, _ time: String) -> String
    /// What was left half-typed is here again.
    var registrationRecovered: String { get }
    /// More was left half-typed, and the key that brings it.
    var registrationDraftWaits: String { get }
    /// Saved.
    var registrationSaved: String { get }
    /// Taken back.
    var registrationUndone: String { get }
    /// So many steps are not saved yet.
    func registrationUnsaved(_ count: Int) -> String
    /// The connection is lost.
    var registrationLost: String { get }
    /// The screen is being opened.
    var registrationOpening: String { get }
    /// The title of the entry of somebody new, and what it explains.
    var registrationNewTitle: String { get }
    /// What to write, and that a number is enough.
    var registrationNewText: String { get }
    /// The hint below an entry that leads on.
    var registrationEntryHint: String { get }
    /// The title of the panel that asks for consent.
    func registrationConsentTitle(_ person: String) -> String
    /// What is to be said and asked, plainly.
    var registrationConsentText: String { get }
    /// A minor: whoever represents them answers.
    var registrationMinor: String { get }
    /// Their name may be published.
    var registrationPublication: String { get }
    /// Sensitive data may be kept.
    var registrationSensitive: String { get }
    /// Yes, they authorise.
    var registrationYes: String { get }
    /// No, they do not: number only.
    var registrationNo: String { get }
    /// The keys of the panel.
    var registrationConsentHint: String { get }
    /// The letters for yes and no.
    var registrationConsentLetters: (yes: Character, no: Character) { get }
    /// A data field as it is asked, with its place among all.
    func registrationField(_ field: PersonField, of person: String) -> (title: String, question: String)
    /// A choice of the departure menu.
    func registrationDeparture(_ choice: DepartureChoice) -> String
    /// Who came, by groups.
    var registrationAttendanceTitle: String { get }
    /// The lines of the panel.
    func registrationAttendance(_ tally: AttendanceTally) -> [String]
    /// The title of the help.
    var registrationHelpTitle: String { get }
    /// How panels close.
    var registrationClose: String { get }
    /// The title of the palette.
    var registrationPaletteTitle: String { get }
    /// Nothing is found there.
    var registrationNothing: String { get }
    /// Whether to leave the screen.
    var registrationLeaveTitle: String { get }
    /// Stay, and leave.
    var registrationLeaveChoices: (stay: String, leave: String) { get }
}
