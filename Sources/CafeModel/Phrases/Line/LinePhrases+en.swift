extension EnglishPhrases {
    func lineTable(_ number: TableNumber, topic: String) -> String {
        topic.isEmpty
            ? "\(placeName.capitalizedFirst) \(number)."
            : "\(placeName.capitalizedFirst) \(number): \(topic)."
    }
    var lineRehearsal: String {
        isReplay
            ? "Replay of an event that is over: one looks on, and notes nothing."
            : "Rehearsal: what is noted here is only practice."
    }
    func lineQuestion(_ text: String) -> String { "The \(placeName)'s question: \(text)" }
    var lineHowTo: String {
        "Type what people say and press Enter: each line is saved as a contribution. /help tells what else can be done."
    }
    func lineRemaining(_ remaining: Milliseconds) -> String {
        let seconds = remaining.secondsRoundedUp
        let length = spoken(seconds: abs(seconds))
        if seconds == 0 { return "Time is up." }
        return seconds < 0 ? "Time was up \(length) ago." : "\(length) left."
    }
    private func spoken(seconds: Int) -> String {
        let minutes = seconds / 60, rest = seconds % 60
        let long = minutes == 1 ? "1 minute" : "\(minutes) minutes"
        let short = rest == 1 ? "1 second" : "\(rest) seconds"
        if minutes == 0 { return short }
        return rest == 0 || minutes >= 5 ? long : "\(long) and \(short)"
    }
    var lineNoClock: String { "This stage has no clock." }
    var linePaused: String { "The clock is paused." }
    var lineResumed: String { "The clock runs again." }
    func lineOpenQuestions(_ count: Int) -> String {
        count == 1 ? "1 open question: /answer answers it." : "\(count) open questions: /answer lists them."
    }
    var lineConclusions: [String] {
        [
            "Type the conclusions of the \(placeName), one per line.",
            "/present chooses the proposals that the \(placeName) takes to the plenary.",
        ]
    }
    func lineMore(_ count: Int) -> String { "And \(count) more: /notes lists them." }

    func linePrompt(_ table: TableNumber, _ kind: NoteKind) -> String {
        "\(placeName.capitalizedFirst) \(table), \(name(of: kind).lowercased())> "
    }
    var linePromptMore: String { "Goes on> " }
    var linePromptNumber: String { "Number> " }
    func linePromptAnswer(_ number: Int) -> String { "Answer to \(number)> " }
    func linePromptCorrection(_ number: Int) -> String { "New text of \(number)> " }
    var linePromptPassage: String { "Passage> " }
    func linePromptFiling(_ field: Filing.Field) -> String {
        switch field {
        case .name: "Who> "
        case .contact: "Contact> "
        case .number: "Filing number> "
        case .date: "Day> "
        }
    }
    var linePromptName: String { "Name> " }

    func lineSaved(_ time: String, _ kind: NoteKind, number: Int?) -> String {
        "Saved \(time). " + name(of: kind) + (number.map { " \($0)" } ?? "") + "."
    }
    func lineAnswerSaved(_ time: String, number: Int) -> String { "Saved \(time). Answer to \(number)." }
    func lineCorrectionSaved(_ time: String, number: Int) -> String {
        "Saved \(time). Correction of \(number)."
    }
    func lineDone(_ action: String, number: Int?) -> String {
        "Done: \(action)." + (number.map { " Contribution \($0)." } ?? "")
    }
    var lineWaits: String {
        "Not saved yet: it will be when the connection is back. Do not close this window."
    }
    func lineNotSaved(_ text: String) -> String { "Not saved: “\(text)”." }
    func lineNotDone(_ action: String) -> String { "Not done: \(action)." }
    var lineNoAnswer: String { "The service did not answer in time." }
    func lineStillUnsaved(_ count: Int) -> String {
        (count == 1 ? "1 thing is" : "\(count) things are")
            + " not saved yet: waiting for the service. To leave without waiting, Ctrl-C."
    }
    var lineConnectionLost: String {
        "No connection with the service. It is tried again by itself; you can go on typing."
    }
    var lineConnectionBack: String { "The connection is back." }
    func lineSentAgain(_ count: Int) -> String {
        "The service came back with older data; orders of this \(placeName) sent to it again: \(count)."
    }

    func lineNote(_ number: Int, _ kind: NoteKind, states: [String], text: String) -> String {
        "\(number). " + ([name(of: kind)] + states).joined(separator: ", ") + ": " + text
    }
    func lineAnswerOf(_ number: Int, _ text: String) -> String { "Answer to \(number): \(text)" }
    func lineLinked(_ note: String) -> String { "Linked with \(note)" }
    var lineAnsweredAloud: String { "answered aloud" }
    func lineFiled(_ number: String) -> String { "filed under \(number)" }
    func lineEarlier(_ count: Int) -> String {
        "Earlier ones: \(count). “/notes 1” reads those of round 1."
    }
    func lineOther(_ note: String) -> String { "Somebody else noted \(note)" }
    func lineNoSuchNote(_ number: Int, last: Int) -> String {
        last == 0
            ? "This \(placeName) has no contributions yet."
            : "There is no contribution \(number): this \(placeName) has 1 to \(last). /notes lists them."
    }
    func lineDoesNotFit(_ action: String, number: Int) -> String {
        "“\(action)” does not fit contribution \(number). Nothing changed."
    }
    func lineSays(_ text: String) -> String { "It says: \(text)" }
    var lineCorrectHow: String {
        "Type the whole new text. Only the kind: type it with a colon, such as “proposal:”. /back leaves it as it is."
    }
    func lineNowSays(_ text: String) -> String { "Somebody else wrote first. It now says: “\(text)”." }
    func lineWhichNote(_ action: String) -> String {
        "\(action): type the number of the contribution, or /back."
    }
    func lineNothingFor(_ action: String) -> String { "There is no contribution for “\(action)”." }
    var lineFilingHow: String {
        "These are four questions. Enter goes to the next, a hyphen takes away what there was, /back ends. What was said stays saved."
    }
    var lineFilingEnd: String { "Nothing more is asked. What was saved stays." }
    var lineFilingNone: String { "-" }

    func lineKindNow(_ kind: NoteKind) -> String {
        "From now on, lines are noted as: \(name(of: kind).lowercased())."
    }
    func lineLetter(of kind: NoteKind) -> String {
        switch kind {
        case .question: "q"
        case .suggestion: "s"
        case .proposal: "p"
        case .problem: ""
        case .solution: ""
        case .observation: "o"
        case .redirection: "r"
        case .conclusion: "c"
        }
    }
    var lineWhichKind: String { "Kind: type a number." }

    var lineVoicesHow: String {
        "Type the numbers of the seats that spoke: 3 7 12. A minus takes one back: -3. /back ends."
    }
    func lineVoicesMissing(_ seats: [Int]) -> String {
        "Not heard yet: " + seats.map { String($0) }.joined(separator: ", ") + "."
    }
    var lineNumberHow: String { "Type a number; \(lineFilingNone) takes it away." }

    func lineAction(_ action: LineActionName) -> (name: String, summary: String) {
        switch action {
        case .table(.answer): ("answer", "Answers an open question")
        case .table(.conclude): ("conclusion", "From now on notes conclusions of the \(placeName)")
        case .table(.problem): ("problem of", "Says which problem a solution answers")
        case .table(.leave): ("leave", "Leaves; what was saved is safe")
        case .table(let name): tableAction(name)
        case .situation: (placeName, "Tells topic, question, stage and time")
        case .time: ("time", "Tells how much time is left")
        case .notes: ("notes", "Reads the \(placeName)'s contributions; with a number, those of that round")
        case .read: ("read", "Reads one contribution in full")
        case .messages: ("messages", "Reads what the facilitator has written")
        case .people: ("who", "Tells who is connected at this \(placeName)")
        case .keptText: ("draft", "Saves the text that waits")
        case .dropText: ("discard", "Throws the text that waits away")
        case .help: ("help", "Reads this list")
        case .back: ("back", "Leaves the present question")
        }
    }
    func lineAliases(_ action: LineActionName) -> [String] {
        switch action {
        case .table(.answeredAloud): ["aloud"]
        case .table(.supportSettled): ["no support"]
        case .table(.strike): ["strike"]
        case .table(.leave): ["quit", "exit"]
        case .situation: ["table"]
        case .time: ["clock", "round"]
        case .notes: ["list", "contributions"]
        case .people: ["connected"]
        case .help: ["actions", "?"]
        case .back: ["cancel"]
        default: []
        }
    }
    func lineHelp(_ kinds: [NoteKind]) -> [String] {
        let names = kinds.map { name(of: $0).lowercased() }.joined(separator: ", ")
        return [
            "A line without a slash is saved as a contribution.",
            "To tell the kind, type it with a colon: “proposal: more buses”. Kinds: \(names).",
            "Each saved contribution has a number. For example, “/star 4” or “/answer 4 In January”.",
            "A line that ends in “\\” goes on in the next. “//” at the beginning saves one that begins with a slash.",
            "Actions: type the number, or a slash and the name.",
        ]
    }
    func lineChoice(_ number: Int, _ text: String) -> String { "\(number). \(text)" }
    func lineGiveNumber(_ range: ClosedRange<Int>) -> String {
        "Type a number from \(range.lowerBound) to \(range.upperBound), or /back. Nothing changed."
    }
    var lineGiveNoteNumber: String { "Type the number of a contribution, or /back. Nothing changed." }
    func lineUnknown(_ word: String, nearest: String?) -> String {
        "No action is called “\(word)”." + (nearest.map { " Did you mean /\($0)?" } ?? "")
            + " To save that line as a contribution, type //. The actions: /help."
    }
    func lineAmbiguous(_ names: [String]) -> String {
        "That may be " + names.map { "/" + $0 }.joined(separator: ", ") + ". Type it in full."
    }
    var lineCancelled: String { "Cancelled. Nothing changed." }
    var lineNothingToCancel: String { "There is nothing to cancel. To leave, /leave." }

    func lineTextWaits(_ kind: NoteKind, _ text: String) -> String {
        "A text waits: \(name(of: kind)): “\(text)”. /draft saves it; /discard throws it away."
    }
    var lineNoText: String { "No text waits." }
    var lineTextDropped: String { "Text thrown away." }
    func lineDivided(kibibytes: Int, notes: Int) -> String {
        "The line has \(kibibytes) KiB and a contribution holds 64: it becomes \(notes) contributions."
    }
    func lineTooLong(kibibytes: Int) -> String {
        "Too long: \(kibibytes) KiB. The most here is 64 KiB. It was not saved; divide it."
    }
    func lineNotText(_ number: Int) -> String {
        "Line \(number) was not saved: it is not written in UTF-8. Look at the accents of the text that waits."
    }
    var lineCleaned: String { "Signs that are no text were taken out of the line." }
    var lineTerminalFull: String {
        "Check the end of that text: the terminal takes no longer lines. End with “\\” and go on in the next."
    }

    func lineMessage(_ text: String, at time: String) -> String { "\(time): \(text)" }
    var lineNoMessage: String { "The facilitator has not written to this \(placeName)." }
    func lineConnected(_ count: Int) -> String {
        count == 1 ? "1 connection at this \(placeName)." : "\(count) connections at this \(placeName)."
    }
    func linePerson(since time: String, isYou: Bool, writes: Bool) -> String {
        (isYou ? "You" : "Somebody else") + (writes ? ", is typing" : "") + ": since \(time)"
    }
    var lineLeaveHow: String {
        "To leave, Ctrl-C again or /leave. If something was half typed, it is still there: Enter saves it."
    }
    var lineGoodbye: String { "Goodbye. Everything noted is saved." }
    var lineHalfKept: String {
        "What was half typed is kept as a draft: it comes back when the \(placeName) is opened."
    }
}
