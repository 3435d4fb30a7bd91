extension EnglishPhrases {
    func sheetTitle(_ title: String, step: Int, of steps: Int) -> String {
        steps == 1 ? title : "\(title) · \(step) of \(steps)"
    }
    var sheetHint: String { "Enter go on · Ctrl-J new line · Esc back" }
    func resolutionTitle(_ outcome: Outcome) -> String {
        outcome == .pending ? "Who replies, and by when" : "Outcome: " + name(of: outcome)
    }
    var resolutionWhyNot: String { "Why is it not accepted? The reason is published with the outcome." }
    var resolutionWhichPart: String { "Which part is accepted, and why not the rest? May stay empty." }
    var resolutionOffice: String { "Which office replies? May stay empty." }
    var resolutionDue: String { "By when? Like this: 2027-03-01 or 1/3/2027. May stay empty." }
    func resolutionReason(_ reason: String) -> String { "Reason: " + reason }
    func resolutionRepliedBy(_ office: String) -> String { "Replies: " + office }
    func resolutionDueOn(_ day: String) -> String { "Reply by " + day }

    func followUp(_ question: FollowUpQuestion) -> String {
        switch question {
        case .progress: "What was done? Tell it in a sentence or two."
        case .progressLink: "Where can it be seen? A link; may stay empty."
        case .progressFile:
            "Which file shows it? Write its path; the file stays where it is, and its name and fingerprint are kept "
                + "here. May stay empty."
        case .fulfilled: "How was it fulfilled? May stay empty."
        case .notViable: "Why can it not be done? The reason is published."
        case .reopened: "Why is it reopened? May stay empty."
        case .started: "What was begun? May stay empty."
        case .handOverOffice: "Which office is responsible now?"
        case .handOverPerson: "Who is responsible now? May stay empty."
        case .handOverReason: "Why is it handed over? May stay empty."
        case .newDay: "What is the new date? Like this: 2027-03-01 or 1/3/2027."
        case .newDayReason: "Why does the date change? May stay empty."
        case .reviewer: "Who reviewed it?"
        case .reviewDay: "When? Like this: 2027-03-01 or 1/3/2027."
        case .finding: "What was found?"
        case .until: "Show what is due up to a day. Like this: 2027-03-01 or 1/3/2027; empty shows all."
        case .search: "Words of the commitment, the person or the session; empty shows all."
        }
    }

    func name(of state: CommitmentState) -> String {
        switch state {
        case .open: "open"
        case .inProgress: "in progress"
        case .overdue: "overdue"
        case .fulfilled: "fulfilled"
        case .notViable: "not viable"
        }
    }

    func name(of step: FollowUpStep) -> String {
        switch step {
        case .progress: "Progress"
        case .review: "Review"
        case .handOver: "Hand-over"
        case .rescheduled: "New date"
        case .started: "In progress"
        case .fulfilled: "Fulfilled"
        case .notViable: "Not viable"
        case .reopened: "Reopened"
        }
    }

    func followUp(_ action: FollowUpAction) -> (name: String, summary: String, hint: String?) {
        switch action {
        case .open: ("open", "Opens the actions of the chosen line", "actions")
        case .progress: ("progress", "Notes progress with its evidence", "progress")
        case .handOver: ("hand over", "Changes the office or the person responsible now", nil)
        case .review: ("review", "Notes who looked, when, and what was found", nil)
        case .state: ("state", "Closes the commitment, declares it not viable, or reopens it", "state")
        case .newDay: ("new date", "Changes the date; the promised one stays in the history", nil)
        case .takeBack: ("take back", "Takes back the last note about the commitment", nil)
        case .outcome: ("outcome", "Decides the proposal, or who replies and when", "outcome")
        case .answer: ("answer", "Answers the question in writing", nil)
        case .details: ("see all", "Shows all that is known of the line", nil)
        case .filterState: ("filter", "Changes what is shown: open, overdue, due soon …", "filter")
        case .filterOffice: ("office", "Shows one office only", nil)
        case .filterSession: ("session", "Shows one session or series only", nil)
        case .filterUntil: ("until", "Shows only what is due up to a day", nil)
        case .search: ("search", "Shows only what has certain words", "search")
        case .everything: ("show all", "Takes all filters off", nil)
        case .palette: ("actions", "Finds an action or a commitment by name", nil)
        case .help: ("help", "Shows all keys", "help")
        case .leave: ("leave", "Leaves this screen", "leave")
        }
    }

    func followUp(_ word: FollowUpWord) -> String {
        switch word {
        case .screen: "Follow-up"
        case .opening: "Reading the commitments of all sessions…"
        case .lost: "! No connection to Café. You see what last arrived; it connects again by itself."
        case .nothing: "There are no commitments, proposals under analysis or unanswered questions yet."
        case .nothingFiltered: "Nothing fits these filters. The key t shows everything."
        case .keysTitle: "Keys of the follow-up"
        case .helpHint: "↑ ↓ move · Esc closes"
        case .findTitle: "Find actions and commitments"
        case .nothingFound: "Nothing was found with those words."
        case .keyChoose: "choose"
        case .keyClose: "close"
        case .keyGoOn: "go on"
        case .keyBack: "back"
        case .keyUndo: "undo"
        case .filterOpen: "Open"
        case .filterOverdue: "Overdue"
        case .filterSoon: "Due within 30 days"
        case .filterMatters: "To analyse and unanswered"
        case .filterClosed: "Closed"
        case .filterAll: "Everything"
        case .allOffices: "All offices"
        case .allSessions: "All sessions"
        case .noOffice: "no office"
        case .noPerson: "nobody named"
        case .noDay: "no date"
        case .pendingProposal: "to analyse"
        case .openQuestion: "unanswered"
        case .office: "Office"
        case .person: "Person responsible now"
        case .due: "Date"
        case .promised: "Promised date"
        case .state: "State"
        case .history: "History"
        case .sources: "Contributions it comes from"
        case .session: "Session"
        case .series: "Series"
        case .evidence: "Evidence"
        case .fileHash: "SHA-256 fingerprint"
        case .withdrawn: "taken back"
        case .asItWas: "As it was promised"
        case .stateTitle: "How does the commitment stand?"
        case .officeTitle: "Which office?"
        case .sessionTitle: "Which session or series?"
        case .takeBackTitle: "Take back the last note"
        case .takeBackText: "It stays in the history as taken back and counts no more."
        case .takeBackYes: "Yes, take it back"
        case .takeBackNo: "No"
        case .outcomeTitle: "Outcome"
        case .saved: "√ Saved."
        case .changedMeanwhile:
            "! Somebody changed this while you were writing. Your text is below; compare and save again."
        case .notPermitted: "This place may not do that. Nothing changed."
        case .draftStays: "Your text is unsaved and safe; it will be there when you open it again."
        case .draftFound: "There are unfinished texts from before; open their commitment again to find them."
        case .draftsAtLeave: "There are unfinished texts. They are safe and will be there when you come back."
        case .leaveTitle: "Leave the follow-up"
        case .leaveYes: "Leave"
        case .leaveNo: "Stay"
        case .nothingToTakeBack: "This commitment has nothing to take back."
        case .onlyCommitments: "That is done with a commitment; choose one."
        case .onlyMatters: "That is done with a proposal to analyse or a question; choose one."
        case .onlyQuestions: "That is done with a question; choose one."
        case .columnState: "State"
        case .columnDue: "Date"
        case .columnOffice: "Office"
        case .columnText: "Commitment or contribution"
        case .columnSession: "Session"
        }
    }

    func followUpDays(_ days: Int) -> String {
        switch days {
        case ..<(-1): "\(-days) days ago"
        case -1: "yesterday"
        case 0: "today"
        case 1: "tomorrow"
        default: "in \(days) days"
        }
    }

    func followUpCounts(commitments: Int, overdue: Int, soon: Int, matters: Int) -> String {
        [
            (commitments, commitments == 1 ? "commitment" : "commitments"), (overdue, "overdue"),
            (soon, "due soon"), (matters, "to answer"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: " · ")
    }

    func followUpUntil(_ day: String) -> String { "until " + day }
    func followUpSource(_ table: TableNumber, _ kind: String) -> String {
        "Table \(table), " + kind.lowercased()
    }
}
