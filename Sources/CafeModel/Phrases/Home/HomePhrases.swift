/// The words of the home screen, of help and of the palette.
public protocol HomePhrases: Sendable {
    /// The heading.
    var homeTitle: String { get }
    /// Sessions that are on.
    var homeLive: String { get }
    /// Sessions that have not begun.
    var homePrepared: String { get }
    /// Sessions whose event has ended.
    var homeClosed: String { get }
    /// The countdown stands still.
    var homePaused: String { get }
    /// A session without a day.
    var homeNoDate: String { get }
    /// The event has ended, but its acta is not approved yet.
    var homeNotApproved: String { get }
    /// Before the list has arrived.
    var homeOpening: String { get }
    /// The hub is lost.
    var homeLost: String { get }
    /// One sentence on what the program is, when there are no sessions.
    var homeWhatThisIs: String { get }
    /// Nothing fits the words typed.
    var homeNothingFound: String { get }
    /// To lead the event.
    var homeFacilitate: String { get }
    /// To sit at a table.
    var homeTable: String { get }
    /// To show the wall.
    var homeProject: String { get }
    /// To prepare and run the plenary.
    var homePlenary: String { get }
    /// Asks for the number of a table.
    var homeWhichTable: String { get }
    /// What the keys do in that question.
    var homeWhichTableHint: String { get }
    /// The key for opening a session.
    var homeOpen: String { get }
    /// What that key does.
    var homeOpenSummary: String { get }
    /// The key for a new session.
    var homeNew: String { get }
    /// The same, in the line of keys.
    var homeNewHint: String { get }
    /// What that key does.
    var homeNewSummary: String { get }
    /// The key for a rehearsal.
    var homeRehearse: String { get }
    /// The same, when there are no sessions.
    var homeRehearseLong: String { get }
    /// What that key does.
    var homeRehearseSummary: String { get }
    /// The key for the filter.
    var homeSearch: String { get }
    /// To the commitments of all sessions.
    var homeFollowUp: String { get }
    /// What that does.
    var homeFollowUpSummary: String { get }
    /// What that key does.
    var homeSearchSummary: String { get }
    /// The palette.
    var homeFind: String { get }
    /// What the palette's key does.
    var homeFindSummary: String { get }
    /// The key for help.
    var homeHelp: String { get }
    /// What that key does.
    var homeHelpSummary: String { get }
    /// Over the help.
    var homeHelpTitle: String { get }
    /// How to close the help.
    var homeHelpHint: String { get }
    /// The key for leaving.
    var homeLeave: String { get }
    /// What that key does.
    var homeLeaveSummary: String { get }
    /// What Ctrl-C does.
    var homeAskSummary: String { get }
    /// Asks before leaving.
    var homeLeaveTitle: String { get }
    /// What leaving means.
    var homeLeaveText: String { get }
    /// Not to leave.
    var homeStay: String { get }
    /// To leave.
    var homeLeaveNow: String { get }
    /// What Enter does in a menu.
    var homeChoose: String { get }
    /// What Esc does.
    var homeBack: String { get }
    /// What Enter does in the filter.
    var homeKeep: String { get }
    /// What Esc does with a filter.
    var homeClear: String { get }
    /// How many days until a session, from its day's distance to today; 0 is today, negative is past.
    func homeDaysToGo(_ days: Int) -> String
    /// So many commitments.
    func homeCommitments(_ count: Int) -> String
    /// What was given is not the number of a table.
    func homeNoTable(_ given: String) -> String
    /// Changing the plan of a prepared session, in the menu of the session.
    var homePrepare: String { get }
    /// The same in the line of keys.
    var homePrepareHint: String { get }
    /// What it does.
    var homePrepareSummary: String { get }
    /// Making another session after this one, in the menu.
    var homeDuplicate: String { get }
    /// The same in the palette.
    var homeDuplicateHint: String { get }
    /// What it does.
    var homeDuplicateSummary: String { get }
    /// A plan that somebody is still writing.
    var homeUnfinished: String { get }
    /// A session without a title.
    var homeUntitled: String { get }
}
