extension EnglishPhrases {
    func plenary(_ action: PlenaryAction) -> (name: String, summary: String, hint: String?) {
        switch action {
        case .open: ("open", "Opens the actions of the chosen line", "actions")
        case .review: ("reviewed", "Marks the contribution as reviewed, or takes the mark off", "reviewed")
        case .word: ("reword", "Words the contribution for publication, beside the text taken", "reword")
        case .answer: ("answer", "Answers the question in writing", nil)
        case .spoken: ("answered aloud", "Notes that the question was answered aloud", nil)
        case .star: ("star", "Stars the contribution, or takes the star off", nil)
        case .present: ("present", "Picks the contribution for the plenary", nil)
        case .rank: ("priority", "Gives the contribution its place in the order", nil)
        case .hands: ("hands", "Notes how many hands were raised", nil)
        case .feasibility: ("feasibility", "Marks powers, resources and whether it fits in a year", nil)
        case .outcome: ("outcome", "Notes the decision: accepted, in part, not accepted", nil)
        case .outOfScope: ("out of scope", "Marks the contribution as outside the event's topic", nil)
        case .commit: ("commitment", "Turns the contribution or group into a commitment", nil)
        case .file: ("filing", "Notes who complained and the number under which it was filed", nil)
        case .correct: ("correct", "Corrects the text taken and the kind of contribution", nil)
        case .strike: ("strike out", "Strikes out a passage: it is gone from the disk for good", nil)
        case .withdraw: ("withdraw", "Withdraws the contribution, or puts it back", nil)
        case .mark: ("mark", "Marks the line to group it with others", nil)
        case .group: ("group", "Groups the marked contributions under one wording", nil)
        case .similar:
            ("propose groups", "Looks for similar contributions and proposes groups; you decide", nil)
        case .addToGroup: ("add to group", "Adds the marked contributions to this group", nil)
        case .leaveGroup: ("take out of group", "Takes this contribution out of its group", nil)
        case .dissolveGroup: ("end group", "Ends the group; the contributions stay as they were", nil)
        case .editCommitment: ("edit commitment", "Changes its text, office or date", nil)
        case .withdrawCommitment: ("withdraw commitment", "Withdraws the commitment, or puts it back", nil)
        case .nextTurn: ("next \(placeName)", "Gives the word to the next \(placeName)", "next")
        case .previousPage: ("previous page", "Goes to the previous page; 0 is the whole", nil)
        case .nextPage: ("next page", "Goes to the next page; a number, to that \(placeName)", "page")
        case .filter: ("filter", "Changes what is shown: all, unreviewed, proposals, questions", "filter")
        case .arrange: ("sort", "Sorts the \(placeNames): by number, to review or by amount", nil)
        case .unreviewed: ("only unreviewed", "Shows only contributions that are not reviewed", nil)
        case .proposals: ("only proposals", "Shows only proposals", nil)
        case .openQuestions: ("only open questions", "Shows only questions without an answer", nil)
        case .everything: ("show all", "Shows all contributions", nil)
        case .pillar: ("pillar", "Says which pillar or subtheme the contribution belongs to", nil)
        case .problem: ("problem", "Says which problem the solution answers", nil)
        case .initiatives: (initiativesAction.name, initiativesAction.summary, initiativesAction.name)
        case .undo: ("undo", "Undoes the last thing the recorders did", "undo")
        case .redo: ("redo", "Does again what was undone last", nil)
        case .minutes: ("minutes", "Saves the minutes to a file", nil)
        case .finish: ("finish event", "Ends the \(placeNames)' work; the recorders' goes on", nil)
        case .approve: ("approve minutes", "Approves the minutes and freezes them", nil)
        case .reviewMinutes: ("minutes reviewed", "Marks the minutes as reviewed, ready to approve", nil)
        case .reopen: ("reopen minutes", "Reopens the minutes to correct them", nil)
        case .palette: ("find", "Finds an action, a \(placeName) or a contribution", "find")
        case .help: ("help", "Shows all keys", "help")
        case .leave: ("leave", "Leaves this screen; asks first", nil)
        }
    }

    func plenaryColumn(_ kind: NoteKind) -> String { name(of: kind) + "s" }
    func plenaryTable(_ number: TableNumber) -> String { "\(placeName.capitalizedFirst) \(number)" }
    func plenaryUnreviewed(_ count: Int) -> String {
        count == 0 ? "√ all reviewed" : "○ \(count) not reviewed"
    }
    func plenaryHands(_ count: Int) -> String { count == 1 ? "1 hand" : "\(count) hands" }
    func plenaryRank(_ rank: Int) -> String { "priority \(rank)" }
    func plenaryMarked(_ count: Int) -> String {
        count == 1
            ? "● 1 contribution marked · Space marks another · Esc lets go"
            : "● \(count) contributions marked · a groups them · Esc lets go"
    }
    func plenaryRound(_ round: Int?) -> String { round.map { "Round \($0)" } ?? "Before the rounds" }
    func plenarySpeaks(_ table: TableNumber, topic: String) -> String {
        "\(placeName.capitalizedFirst) \(table) speaks · \(topic)"
    }
    func plenaryFollows(_ table: TableNumber?) -> String {
        table.map { "\(placeName.capitalizedFirst) \($0) is next" } ?? "It is the last \(placeName)"
    }
    func plenaryTaken(_ time: String, by role: String) -> String { "Taken at \(time), \(role)" }
    func plenaryLastChange(by role: String) -> String { "Last change: \(role)" }
    func plenaryCorrected(_ times: Int) -> String {
        times == 1 ? "The text was corrected once" : "The text was corrected \(times) times"
    }
    func plenaryUnsaved(_ texts: Int) -> String {
        texts == 1
            ? "! You have 1 text that is not saved: it is no part of the minutes."
            : "! You have \(texts) texts that are not saved: they are no part of the minutes."
    }
    func plenaryUnfinished(unreviewed: Int, open: Int) -> String {
        let first = contributions(unreviewed) + " not reviewed"
        let second = count(open, of: .question) + " without an answer"
        if unreviewed == 0, open == 0 { return "Everything is reviewed and answered." }
        if open == 0 { return "Left: \(first)." }
        if unreviewed == 0 { return "Left: \(second)." }
        return "Left: \(first) and \(second)."
    }
    func plenaryStep(_ step: Int, of count: Int) -> String { "Commitment · \(step) of \(count)" }
    func plenaryReason(_ reason: StrikeReason) -> String {
        switch reason {
        case .name: "a person's name"
        case .health: "a person's health"
        case .accusation: "an accusation against a person"
        case .other: "another reason"
        }
    }
    func plenaryDue(_ date: String) -> String { "by \(date)" }
}
