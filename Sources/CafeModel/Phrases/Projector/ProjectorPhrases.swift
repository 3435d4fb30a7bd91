/// The words on the wall.
public protocol ProjectorPhrases: Sendable {
    // MARK: Time

    /// Under five minutes.
    var wallFewMinutes: String { get }
    /// The last minute.
    var wallLastMinute: String { get }
    /// Time is up.
    var wallTimeIsUp: String { get }
    /// The countdown stands still.
    var wallPaused: String { get }

    // MARK: The connection

    /// Before the first facts.
    var wallOpening: String { get }
    /// The hub is lost.
    var wallLost: String { get }

    // MARK: Stages

    /// So many days until the event.
    func wallDaysToGo(_ days: Int) -> String
    /// When the event begins.
    func wallBegins(_ time: String) -> String
    /// What to do at the door.
    func wallRegistration(_ plan: Plan) -> [String]
    /// Over the rules.
    var wallRules: String { get }
    /// Over what the space is not.
    var wallNotFor: String { get }
    /// Where complaints go.
    func wallComplaints(_ channel: String) -> String
    /// What to do in a change of tables when people have no numbers.
    var wallChangeWithoutNumbers: String { get }
    /// Who speaks next.
    func wallNextTurn(_ table: String) -> String
    /// Nobody speaks next.
    var wallLastTurn: String { get }
    /// No commitment was made yet.
    var wallNoCommitments: String { get }
    /// How the evaluation goes.
    var wallEvaluation: [String] { get }
    /// Thanks.
    var wallThanks: String { get }
    /// How many contributions were collected; nil for none.
    func wallContributions(_ count: Int) -> String?
    /// Where the results will be; the entity may be empty.
    func wallResults(_ entity: String) -> String
    /// How many commitments will be followed; nil for none.
    func wallFollowUp(_ count: Int) -> String?

    // MARK: Keys

    /// The key for the tables.
    var wallTables: String { get }
    /// What that key does.
    var wallTablesSummary: String { get }
    /// The key for help.
    var wallHelp: String { get }
    /// What that key does.
    var wallHelpSummary: String { get }
    /// Over the help.
    var wallHelpTitle: String { get }
    /// How to close the help.
    var wallHelpHint: String { get }
    /// What Esc does in a panel.
    var wallBack: String { get }
    /// What Enter does in a menu.
    var wallChoose: String { get }
    /// The key for leaving.
    var wallLeave: String { get }
    /// What that key does.
    var wallCloseSummary: String { get }
    /// Asks before leaving.
    var wallLeaveTitle: String { get }
    /// What leaving means.
    var wallLeaveText: String { get }
    /// Not to leave.
    var wallStay: String { get }
    /// To leave.
    var wallClose: String { get }
}
