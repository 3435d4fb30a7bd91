extension EnglishPhrases {
    var homeTitle: String { "Café" }
    var homeLive: String { "Under way" }
    var homePrepared: String { "Prepared" }
    var homeClosed: String { "Closed" }
    var homePaused: String { "paused" }
    var homeNoDate: String { "no date" }
    var homeNotApproved: String { "minutes to approve" }
    var homeOpening: String { "Opening Café…" }
    var homeLost: String {
        "No connection to the service. Café tries again; the list is the last known one."
    }
    var homeWhatThisIs: String {
        "Café runs the participation events of your entity live: it assigns the tables, keeps "
            + "the time and keeps every contribution up to the minutes."
    }
    var homeNothingFound: String { "Nothing fits what you are looking for." }
    var homeFacilitate: String { "Facilitate the event" }
    var homeTable: String { "Open a table" }
    var homeProject: String { "Project on the wall" }
    var homePlenary: String { "Plenary and recording" }
    var homeWhichTable: String { "Which is the number of the table?" }
    var homeWhichTableHint: String { "Enter opens the table · Esc goes back" }
    var homeOpen: String { "open" }
    var homeOpenSummary: String { "See what can be done with the chosen session" }
    var homeNew: String { "New session" }
    var homeNewHint: String { "new" }
    var homePrepare: String { "Edit the preparation" }
    var homePrepareHint: String { "prepare" }
    var homePrepareSummary: String { "Change the plan of the chosen session, before the event" }
    var homeDuplicate: String { "Duplicate: another session with the same plan" }
    var homeDuplicateHint: String { "duplicate" }
    var homeDuplicateSummary: String { "Prepare another session with the plan of the chosen one" }
    var homeUnfinished: String { "plan not finished" }
    var homeUntitled: String { "(untitled)" }
    var homeNewSummary: String { "Prepare a new event, its plan step by step" }
    var homeRehearse: String { "rehearsal" }
    var homeRehearseLong: String { "Rehearsal with sample data" }
    var homeRehearseSummary: String { "Practise a whole event with sample data" }
    var homeFollowUp: String { "follow-up" }
    var homeFollowUpSummary: String { "Shows the commitments of all sessions" }
    var homeSearch: String { "search" }
    var homeSearchSummary: String { "Search sessions by their titles; accents don't matter" }
    var homeFind: String { "Find sessions and actions" }
    var homeFindSummary: String { "Find any session or action by its name" }
    var homeHelp: String { "help" }
    var homeHelpSummary: String { "See all keys of this screen" }
    var homeHelpTitle: String { "Keys of the home screen" }
    var homeHelpHint: String { "Esc closes the help" }
    var homeLeave: String { "leave" }
    var homeLeaveSummary: String { "Leave Café; events under way go on" }
    var homeAskSummary: String { "Ask whether to leave Café" }
    var homeLeaveTitle: String { "Leave Café?" }
    var homeLeaveText: String { "Events under way go on; only this screen closes." }
    var homeStay: String { "Stay here" }
    var homeLeaveNow: String { "Leave" }
    var homeChoose: String { "choose" }
    var homeBack: String { "back" }
    var homeKeep: String { "see the list" }
    var homeClear: String { "see all" }
    func homeDaysToGo(_ days: Int) -> String {
        switch days {
        case ..<(-1): "\(-days) days ago"
        case -1: "was yesterday"
        case 0: "is today"
        case 1: "1 day to go"
        default: "\(days) days to go"
        }
    }
    func homeCommitments(_ count: Int) -> String { count == 1 ? "1 commitment" : "\(count) commitments" }
    func homeNoTable(_ given: String) -> String {
        given.isEmpty
            ? "Type the number of the table, for example 3."
            : "“\(given)” is not the number of a table. Type the number alone, for example 3."
    }
}
