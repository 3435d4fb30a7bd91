extension EnglishPhrases {
    func words(of action: ConductAction) -> ConductActionWords {
        switch action {
        case .pause: .init("pause", "pause", "Stop or resume the clock of every \(placeName)")
        case .add: .init("more time", "minutes", "One minute more for every \(placeName)")
        case .remove: .init("less time", "minutes", "One minute less for every \(placeName)")
        case .table: .init(placeName, placeName, "Open the actions of the chosen \(placeName)")
        case .next: .init("next", "next", "Go to the next stage (in the plenary, \(placeName))")
        case .previous: .init("previous", "previous", "Go back to the previous stage")
        case .undo: .init("undo", "undo", "Undo the last step")
        case .redo: .init("redo", "redo", "Do again what was undone")
        case .script: .init("script", "script", "Read the script of this stage")
        case .wall: .init("projector", "projector", "Show the wall in this window; Esc returns")
        case .message: .init("message", "message", "Write to every \(placeName) or to one")
        case .arrivals: .init("arrival", "arrival", "Welcome latecomers and tell them their \(placeNames)")
        case .departure: .init("departure", "departure", "Note that somebody leaves")
        case .shorten: .init("shorten rounds", "shorten", "Shorten the rounds to come when it is late")
        case .minutes: .init("give minutes", "minutes", "Give or take several minutes for every \(placeName)")
        case .draw: .init("new draw", "draw", "Draw the rounds to come anew")
        case .arrange: .init("sort", "sort", "Sort the \(placeNames): by number, urgency or amount")
        case .narrow: .init("filter", "filter", "See all \(placeNames) or only those that need something")
        case .evaluation: .init("evaluation", "evaluation", "Count the hands of the five questions")
        case .acta: .init("minutes of the event", "record", "Save the record in a file")
        case .backup: .init("backup", "backup", "Save a verified copy of everything")
        case .door: .init("door", "door", "Open the door to other computers; see a PIN")
        case .finish: .init("finish event", "finish", "Finish the event; the recorders go on")
        case .palette: .init("actions", "actions", "Find an action, a \(placeName) or a contribution by name")
        case .help: .init("help", "help", "See every key")
        case .leave: .init("leave", "leave", "Leave this screen; the event goes on")
        }
    }

    func shortTitle(of stage: Stage) -> String {
        switch stage.kind {
        case .change: "Change"
        case .conclusions: "Conclusions"
        case .commitments: "Commitments"
        case .review: "Review"
        case .election: "Election"
        default: title(of: stage)
        }
    }

    func columnTitle(of kind: NoteKind) -> String {
        switch kind {
        case .question: "Qst"
        case .suggestion: "Sug"
        case .proposal: "Prop"
        case .problem: "Prob"
        case .solution: "Sol"
        case .observation: "Obs"
        case .redirection: "Ref"
        case .conclusion: "Concl"
        }
    }

    func sign(of mood: ClockMood) -> String {
        switch mood {
        case .none: "○ no clock"
        case .running: "► running"
        case .lastFive: "► last 5 min"
        case .lastMinute: "! last minute"
        case .overtime: "! time is up"
        case .paused: "││ paused"
        }
    }

    func sign(of standing: TableStanding) -> String {
        switch standing {
        case .support: "! support"
        case .presenting: "► presents"
        case .writing: "● writing"
        case .online: "online"
        case .offline: "offline"
        case .unknown: "unknown"
        }
    }

    var conductHeadings: ConductHeadings {
        ConductHeadings(
            order: "Running order", table: placeName.capitalizedFirst, topic: "Topic", time: "Time",
            standing: "State",
            host: "Host", script: "Script", atOneMinute: "With one minute left",
            palette: "Actions, \(placeNames) and contributions", paletteNone: "Nothing has that name.",
            help: "Keys of the facilitator", panelHint: "Esc closes · ↑ ↓ moves",
            choiceHint: "Enter chooses · ↑ ↓ moves · Esc closes",
            promptHint: "Enter accepts · Esc cancels", choosing: "Choose a \(placeName)",
            lastNotes: "Last contributions",
            backFromWall: "back to the facilitator", messages: "Last messages")
    }

    var conductOpening: String { "Opening the session…" }
    var conductLost: String { "! No connection: it comes back by itself. The clock goes on." }
    var conductSending: String { "saving…" }
    var tablePaused: String { "paused" }
    func recipient(_ scope: ClockScope) -> String {
        switch scope {
        case .all: "to every \(placeName)"
        case .table(let table): "to \(placeName) \(table)"
        }
    }
    var tableRuns: String { "► running" }
    func tableDifference(minutes: Int) -> String { (minutes < 0 ? "−" : "+") + "\(abs(minutes)) min" }

    func delay(minutes: Int, end: String) -> String {
        let state =
            switch minutes {
            case 1...: "We are \(span(minutes: minutes)) late"
            case ..<0: "We are \(span(minutes: -minutes)) early"
            default: "We are on time"
            }
        return state + " · expected to end at " + end
    }

    var conductNotBegun: String { "The event has not begun: n goes to the first stage." }
    var conductEventOver: String { "The event has ended. The recorders can go on in “cafe plenary”." }
    var conductClosed: String { "The event is over and the minutes are approved." }
    func catchUp(minutes: Int, end: String) -> String { "rounds of \(minutes) min: end at \(end)" }
    func callsForSupport(_ table: TableNumber) -> String {
        "! \(placeName.capitalizedFirst) \(table) asks for support"
    }
    func callForSupport(_ tables: [TableNumber]) -> String {
        guard tables.count > 1 else { return tables.first.map(callsForSupport) ?? "" }
        let firsts = tables.dropLast().map(\.description).joined(separator: ", ")
        return "! \(placeNames.capitalizedFirst) \(firsts) and \(tables[tables.count - 1]) ask for support"
    }
    func conductComesNext(_ title: String) -> String { "Next: \(title)" }
    func plenaryTurn(of table: TableNumber, next: TableNumber?) -> String {
        "\(placeName.capitalizedFirst) \(table) presents"
            + (next.map { " · \(placeName) \($0) is next" } ?? " · it is the last one")
    }

    func stageNow(_ title: String) -> String { "Now: \(title). u undoes it." }
    func stageMovedMeanwhile(_ title: String) -> String {
        "Somebody else has changed the stage already: it is “\(title)” now. None was skipped."
    }

    func timeSignal(_ mood: ClockMood) -> String {
        switch mood {
        case .lastFive: "! Five minutes left."
        case .lastMinute: "! One minute left: read the notice in the script."
        case .overtime: "! Time is up. Nothing is cut off; n goes on."
        case .none, .running, .paused: ""
        }
    }

    func conductDone(_ command: Command) -> String? {
        switch command {
        case .pauseClock(.all): "Every clock is paused. Space resumes them."
        case .pauseClock(.table(let table)): "The clock of \(placeName) \(table) is paused."
        case .resumeClock(.all): "The clocks run again."
        case .resumeClock(.table(let table)): "The clock of \(placeName) \(table) runs again."
        case .extendClock(.all, let amount): "\(signed(amount)) for every \(placeName)."
        case .extendClock(.table(let table), let amount): "\(signed(amount)) for \(placeName) \(table)."
        case .sendMessage(.all, _): "√ Message sent to every \(placeName)."
        case .sendMessage(.table(let table), _): "√ Message sent to \(placeName) \(table)."
        case .dismissParticipant(let number):
            "Participant \(number) has left. If tables are uneven, use “new draw”."
        case .drawRotation: "√ The rounds to come were drawn anew: hand out new cards."
        case .changeRoundMinutes(let minutes): "The rounds to come last \(minutes) min. u undoes it."
        case .askSupport(let table, false): "√ Support given at \(placeName) \(table)."
        default: nil
        }
    }

    private func signed(_ amount: Milliseconds) -> String {
        (amount < .zero ? "−" : "+") + "\(abs(amount.count) / 60_000) min"
    }

    func deed(_ event: Event, in state: SessionState) -> String {
        switch event {
        case .stageEntered(let stage), .stageRestored(let stage, _, _):
            "going to “\(stage.map { title(of: state.order[$0]) } ?? finished)”"
        case .clockPaused(.all): "pause of every \(placeName)"
        case .clockPaused(.table(let table)): "pause of \(placeName) \(table)"
        case .clockResumed(.all): "resuming every \(placeName)"
        case .clockResumed(.table(let table)): "resuming \(placeName) \(table)"
        case .clockExtended(.all, let amount): "\(signed(amount)) for every \(placeName)"
        case .clockExtended(.table(let table), let amount): "\(signed(amount)) for \(placeName) \(table)"
        case .clocksRestored: "change of the clocks"
        case .roundMinutesChanged(let minutes): "rounds of \(minutes) min"
        case .turnBegan(let turn): "turn of \(placeName) \(turn + 1)"
        case .participantLeft(let number, _): "departure of participant \(number)"
        case .supportAsked(let table, _): "support of \(placeName) \(table)"
        default: "last change"
        }
    }

    func stepUndone(_ deed: String) -> String { "Undone: \(deed). r does it again." }
    func stepRedone(_ deed: String) -> String { "Done again: \(deed)." }
    var noStepToRedo: String { "There is nothing to do again." }
    var conductNotPermitted: String { "This place may not do that. Nothing changed." }
    var conductNumberWanted: String { "Write a number, for example 3." }
    func peopleWanted(_ range: ClosedRange<Int>) -> String {
        "Write a number between \(range.lowerBound) and \(range.upperBound)."
    }
    var conductFileUnderWay: String { "Saving the file…" }
    var noDelay: String { "There is no delay to make up for with the rounds to come." }

    func goOnTitle(_ title: String) -> String { "Go on to “\(title)”?" }

    func interruption(writing: Int, minutesLeft: Int) -> String {
        var parts: [String] = []
        if writing > 0 {
            parts.append(writing == 1 ? "1 \(placeName) is writing" : "\(writing) \(placeNames) are writing")
        }
        if minutesLeft > 0 { parts.append("\(minutesLeft) min left") }
        return parts.joined(separator: ", ")
    }

    var goOnSafety: String {
        "Nothing is deleted: what is being written stays at its \(placeName) and can be saved."
    }

    var conductChoices: ConductChoices {
        ConductChoices(
            goOn: "Go on now", wait: "Wait", finish: "Finish the event", draw: "Draw anew",
            leave: "Leave", stay: "Leave everything as it is", all: "Every \(placeName)",
            otherLength: "Another length…",
            formats: [
                "html": "Web page (html)", "md": "Marked text (md)", "csv": "Spreadsheet (csv)",
                "pdf": "Document to print and sign (pdf)", "docx": "Word document (docx)",
                "odt": "LibreOffice document (odt)", "xlsx": "Spreadsheet with filters (xlsx)",
                "json": "Data for other programs (json)",
            ])
    }

    func words(asking question: ConductQuestion) -> ConductQuestionWords {
        switch question {
        case .arrivals:
            .init("Late arrival", "How many people? Enter alone means one. Everybody gets a \(placeName).")
        case .departure: .init("Somebody leaves", "Which number is on the card?")
        case .message(.all):
            .init(
                "Message to every \(placeName)",
                "It shows at each \(placeName) and leaves the keyboard alone.")
        case .message(.table(let table)):
            .init(
                "Message to \(placeName) \(table)",
                "It shows at the \(placeName) and leaves the keyboard alone.")
        case .minutes(.all):
            .init("Minutes for every \(placeName)", "How many? With a minus in front they are taken: −5")
        case .minutes(.table(let table)):
            .init("Minutes for \(placeName) \(table)", "How many? With a minus in front they are taken: −5")
        case .roundMinutes: .init("Length of the rounds", "How many minutes do the rounds to come last?")
        case .actaFormat: .init("Save the record", "In which format?")
        case .actaPath(let format):
            .init("Save the record as \(format)", "In which file? You can change the proposal.")
        case .backupPath:
            .init("Backup", "In which file? The copy is verified at the end; the event goes on meanwhile.")
        case .recipients: .init("Message", "To whom?")
        case .draw:
            .init(
                "Draw the rounds to come anew?",
                "The tables on the cards change from the next round on. Undo does not bring the old draw back."
            )
        case .finish:
            .init(
                "Finish the event?",
                "The \(placeNames) take no more contributions; what is saved is safe and the recorders go on. It can be undone."
            )
        case .leave:
            .init(
                "Leave the facilitator's screen?",
                "The event and the clocks go on. To return: cafe facilitate")
        case .evaluation(let question, let answer):
            .init(evaluationTitle, evaluationAsks(question, answer) + " " + numberExplained)
        case .shorten: .init("Shorten the rounds to come", "")
        }
    }

    func conductTableTitle(_ table: TableNumber, _ topic: String) -> String {
        "\(placeName.capitalizedFirst) \(table) · \(topic)"
    }

    var tableChoices: TableChoices {
        TableChoices(
            attend: "Mark the support as given", pause: "Stop its clock", resume: "Resume its clock",
            add: "One minute more", remove: "One minute less", minutes: "Give or take minutes…",
            message: "Write a message to it…", joining: "How this \(placeName) joins",
            seats: "Who is at the \(placeName)")
    }

    func joiningLine(_ table: TableNumber) -> [String] {
        ["On this computer, in another window, run:", "", "cafe table \(table)"]
    }

    func hostLine(_ name: String) -> String { "Answers and takes notes: \(name)" }
    var noHost: String { "Nobody has given a name at this \(placeName)." }
    func screensLine(_ count: Int) -> String {
        switch count {
        case 0: "No screen open"
        case 1: "1 screen open"
        default: "\(count) screens open"
        }
    }

    func seatedLine(_ people: [String], round: Int?) -> String {
        let place = round.map { "Round \($0)" } ?? "First round"
        if people.isEmpty { return "\(place): no participants assigned" }
        return "\(place), \(people.count) participants: " + people.joined(separator: ", ")
    }

    func tableOpenQuestions(_ count: Int) -> String {
        count == 1 ? "1 unanswered question" : "\(count) unanswered questions"
    }

    func cardsTitle(_ count: Int) -> String {
        count == 1 ? "Card of the latecomer" : "Cards of the latecomers"
    }

    func card(_ number: Int, tables: [TableNumber], fromRound: Int) -> String {
        guard !tables.isEmpty else { return "Participant \(number): no rounds left; follow the plenary" }
        return "Participant \(number): tables " + tables.map(\.description).joined(separator: ", ")
            + (fromRound > 1 ? " (from round \(fromRound) on)" : "")
    }

    var fileNames: (acta: String, backup: String) { ("record", "cafe-backup") }
}
