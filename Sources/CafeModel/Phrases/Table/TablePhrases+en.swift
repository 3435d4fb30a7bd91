extension EnglishPhrases {
    var openingSession: String { "Opening the session…" }
    var connectionLost: String { "! No connection to the service: trying again. What you type stays here." }
    var nothingNotedYet: String { "No contributions yet. Write the first one and press Enter." }
    func roundHeading(_ round: Int?) -> String { round.map { "Round \($0)" } ?? "Before the first round" }
    var pending: String { "! open" }
    var answered: String { "√ answered" }
    var answeredAloud: String { "√ aloud" }
    var starredMark: String { "♦ starred" }
    var withdrawnMark: String { "withdrawn" }
    var presentedMark: String { "► to plenary" }
    var unfiledMark: String { "! not filed" }
    func filedMark(_ number: String) -> String { "√ \(number)" }
    var saving: String { "saving…" }
    var notSaved: String { "NOT SAVED" }
    var draftProtected: String { "● Draft protected, press Enter" }
    var draftUnprotected: String { "○ Protecting the draft…" }
    func lastSaved(_ time: String) -> String { "Last contribution saved \(time)" }
    var emptyEntry: String { "Write what people say; Enter saves it" }
    var draftOver: String { "● Draft protected; the event is over: tell it to a recorder" }
    var entryOver: String { "The event is over; the \(placeName) takes no more notes" }
    var emptyAnswer: String { "Write the answer; Enter saves it" }
    var answering: String { "Answer" }
    func answers(_ text: String) -> String { "Answers: \(text)" }
    func corrects(_ text: String) -> String { "Corrects: \(text)" }
    var escapeAgain: String { "Esc again gives this text up; any other key goes on with it." }
    func minutesLeft(_ minutes: Int) -> String {
        switch minutes {
        case 0: "! Time is up. Finish the thought calmly: nothing is cut off."
        case 1: "! One minute left. Take down the last idea."
        default: "! \(minutes) minutes left."
        }
    }
    var pausedClock: String { "PAUSED" }
    var timeIsUp: String { "TIME" }
    func message(_ text: String) -> String { "Facilitator says: \(text)" }
    var supportAsked: String { "! Support asked for: the facilitator sees it" }
    var supportSettled: String { "√ The facilitator has attended to your call" }
    func returnedTexts(_ count: Int) -> String {
        count == 1
            ? "1 text waits: it returns when this is saved"
            : "\(count) texts wait: they return when this is saved"
    }
    var draftFound: String { "Here is the draft that was left. Enter saves it." }
    var entryFull: String {
        "The contribution has 64 KiB, the limit. Save it with Enter and go on in another."
    }

    var cardBefore: [String] {
        [
            "The session is about to begin. You may try typing: nothing is in the way.",
            "Leave your name with /name, so that the facilitator knows who is at the \(placeName).",
        ]
    }
    var readAloud: String { "Read aloud" }
    var briefing: String { "Briefing" }
    var noBriefing: String { "This \(placeName) has no briefing." }
    func saidBefore(_ rounds: Int) -> String {
        rounds == 1
            ? "In the round before, this table said:" : "In the \(rounds) rounds before, this table said:"
    }
    func andMore(_ count: Int) -> String { "… and \(count) more (↑ to see)" }
    func moves(_ numbers: [Int], to table: TableNumber) -> String {
        let people = numbers.map(String.init).joined(separator: ", ")
        return "\(people) → table \(table)"
    }
    var movesUnknown: String { "Everybody goes to the next table on their card." }
    var changeIntroduction: String { "Thank you for talking. Each number goes to its next table:" }
    var cardConclusions: [String] {
        [
            "Write the \(placeName)'s conclusions, one per line. Enter saves each.",
            "With ↑ and Enter choose the proposals that the \(placeName) will present.",
        ]
    }
    func speaks(_ table: TableNumber) -> String { "\(placeName.capitalizedFirst) \(table) presents." }
    var yourTurn: String { "► It is this \(placeName)'s turn: present your conclusions." }
    func speaksNext(_ table: TableNumber) -> String { "\(placeName.capitalizedFirst) \(table) is next." }
    var cardFinished: [String] {
        [
            "The event has ended. All that was saved is safe, and the recorders go on.",
            "Thank you for your work.",
        ]
    }
    func complaintsGo(_ channel: String) -> String {
        channel.isEmpty
            ? "Complaints are not handled here: note them as a referral."
            : "Complaints are not handled here: note them as a referral. Channel: \(channel)"
    }
    func tableHostLine(_ name: String) -> String { "Host: \(name)" }
    var hostUnknown: String { "Who hosts this \(placeName)? /name" }

    func tableAction(_ action: TableActionName) -> (name: String, summary: String) {
        switch action {
        case .save: ("save", "Saves what was typed")
        case .nextKind: ("kind", "Changes the kind of contribution")
        case .previousKind: ("kind before", "Goes back to the kind before")
        case .list: ("list", "Goes up into the list")
        case .palette: ("actions", "Finds an action by its name")
        case .help: ("help", "Shows the keys of this screen")
        case .answer: ("answer", "Answers the last open question")
        case .answeredAloud: ("answered aloud", "Marks the question as answered at the \(placeName)")
        case .correct: ("correct", "Corrects text or kind of a contribution")
        case .star: ("star", "Stars the contribution, or no longer")
        case .present: ("present", "Chooses it for the plenary, or no longer")
        case .link: ("link", "Links it with another one of the \(placeName)")
        case .strike: ("strike out", "Deletes a passage: a name, a health matter")
        case .withdraw: ("withdraw", "Stays in the record and counts no more")
        case .restore: ("put back", "Makes a withdrawn contribution count again")
        case .file: ("file", "Notes who complained and the filing number of a referral")
        case .conclude: ("conclusion", "Writes a conclusion of the \(placeName)")
        case .topic: ("topic", "Choose which topic the next contributions are about")
        case .voices: ("voices", "Keep count of who has spoken, by seat")
        case .problem: ("problem", "Say which problem a solution answers")
        case .rank: ("priority", "Give a solution its place: 1, 2, 3…")
        case .hands: ("hands", "Note how many hands went up for a contribution")
        case .feasible: ("feasibility", "Mark whether it is within powers, means and a year")
        case .pillar: ("pillar", "Say which pillar or subtheme a contribution belongs to")
        case .nominate: ("candidate", "Put somebody up as representative of the \(placeName)")
        case .votes: ("votes", "Count the votes and show who is elected")
        case .briefing: ("briefing", "Shows the topic's briefing")
        case .summary: ("summary", "Shows what the \(placeName) said before")
        case .support: ("support", "Calls the facilitator")
        case .supportSettled: ("support received", "Takes the call for support back")
        case .name: ("name", "Leaves the name of who hosts the \(placeName)")
        case .undo: ("undo", "Undoes the last thing done at this \(placeName)")
        case .redo: ("redo", "Does again what was undone")
        case .seat: (seatWords.action, seatWords.summary)
        case .leave: ("leave", "Leaves; what was typed stays protected")
        }
    }

    func tableHint(_ action: TableActionName) -> String? {
        switch action {
        case .save: "save"
        case .nextKind: "kind"
        case .list: "list"
        case .palette: "actions"
        case .help: "help"
        case .answer: "answer"
        case .leave: "leave"
        default: nil
        }
    }

    func noteAction(_ action: TableActionName, _ note: Note) -> String {
        switch action {
        case .answer: note.answer?.text == nil ? "answer in writing" : "change the answer"
        case .answeredAloud: note.answer == .spoken ? "leave it open again" : "answered aloud"
        case .correct: "correct text or kind"
        case .star: note.starred ? "no longer star" : "star"
        case .present: note.presented ? "do not present in the plenary" : "present in the plenary"
        case .link: "link with another contribution of the \(placeName)"
        case .strike: "strike out a passage (deleted for good)"
        case .withdraw: "withdraw (stays in the record, counts no more)"
        case .restore: "make it count again"
        case .file:
            note.filing == nil ? "note who complains and the filing number" : "complete or change the filing"
        case .problem: "say which problem it answers"
        case .rank: note.rank == nil ? "give it a priority" : "change its priority"
        case .hands: "count hands"
        case .feasible: "mark whether it can be done"
        case .pillar: "say which pillar it belongs to"
        case .topic: "say which topic it is about"
        default: tableAction(action).name
        }
    }

    var editorKeys: [(keys: String, summary: String)] {
        [
            ("Ctrl-J", "Line break inside the contribution"),
            ("Ctrl-Z, Ctrl-Y", "Undo and redo typing"),
            ("Ctrl-← Ctrl-→", "Word before and after"),
            ("Home, End", "Beginning and end of the line"),
            ("Ctrl-W", "Cuts the word before"),
            ("Ctrl-U, Ctrl-K", "Cuts to the beginning or end of the line"),
            ("Ctrl-V", "Puts back what was cut"),
        ]
    }

    func help(_ screen: String) -> String { "Keys · \(screen)" }
    var helpHint: String { "↑ ↓ move   Esc back" }
    var paletteTitle: String { "Actions" }
    var paletteNone: String { "No action has that name. Enter writes it into the contribution." }
    var promptHint: String { "Enter accept   Esc cancel" }
    var noteMenu: String { "What to do with this contribution?" }
    var listHints: [(key: String, hint: String)] {
        [("↑ ↓", "move"), ("Enter", "actions"), ("Esc", "back to typing"), ("?", "help")]
    }
    var menuHints: [(key: String, hint: String)] {
        [("↑ ↓", "choose"), ("Enter", "accept"), ("Esc", "back")]
    }

    var giveUpHint: String { "give up" }
    var promptHints: [(key: String, hint: String)] { [("Enter", "accept"), ("Esc", "cancel")] }
    var readingHints: [(key: String, hint: String)] {
        [("↑ ↓", "move"), ("Esc", "back"), ("a letter", "goes back to typing")]
    }
    var noOtherNote: String { "This \(placeName) has no other contribution yet." }
    func openQuestions(_ count: Int) -> String { "Open questions: \(count)" }

    func pastedLines(_ count: Int) -> String { "You pasted \(count) lines" }
    var pasteAsOne: String { "One contribution, with its line breaks" }
    func pasteByLine(_ count: Int) -> String { "One contribution per line: \(count)" }
    func pasteTooLong(_ kibibytes: Int) -> String { "You pasted \(kibibytes) KiB" }
    var pasteTooLongExplained: String { "A contribution takes up to 64 KiB, some thirty pages." }
    func pasteInPieces(_ count: Int) -> String { "Split into \(count) contributions" }
    func pasteRefused(_ kibibytes: Int) -> String {
        "You pasted \(kibibytes) KiB: too much for a \(placeName). Paste parts of up to 10 MiB; nothing changed."
    }
    var pasteDropped: String { "! Not pasted: too long for a contribution. Paste it again to divide it." }
    var pasteNot: String { "Do not paste" }
    func leaveTable(_ number: TableNumber) -> String { "Leave \(placeName) \(number)?" }
    var leaveExplained: String {
        "What was saved is safe. The draft stays protected and returns with the \(placeName)."
    }
    var stay: String { "Stay at the \(placeName)" }
    var leave: String { "Leave" }
    var askName: String { "Who hosts this \(placeName)?" }
    var askNameExplained: String { "Your name stays with the session; the facilitator sees it." }
    var askPassage: String { "Which passage must be struck out?" }
    func askPassageExplained(_ text: String) -> String {
        "Write it exactly as it appears. It is deleted for good, from the disk too. It says: “\(text)”"
    }
    var askReason: String { "Why is it struck out?" }
    func name(of reason: StrikeReason) -> String {
        switch reason {
        case .name: "It is a person's name"
        case .health: "It is about somebody's health"
        case .accusation: "It is an accusation against somebody"
        case .other: "It is another personal matter"
        }
    }
    var askLink: String { "Link with which contribution?" }
    func nowSays(_ text: String, waits: Bool) -> String {
        "! Somebody wrote before you. It now says: “\(text)”. "
            + (waits
                ? "Your text waits: it returns when the one you are typing is saved."
                : "Your text is still below; Enter saves over it.")
    }
    var noOpenQuestion: String { "There is no open question at this \(placeName)." }
    var noNoteYet: String { "This \(placeName) has no contributions yet." }
    func done(_ action: String) -> String { "√ Done: \(action)" }
}
