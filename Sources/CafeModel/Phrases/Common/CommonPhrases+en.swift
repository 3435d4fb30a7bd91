extension EnglishPhrases {
    func name(of mechanism: MechanismID) -> String {
        switch mechanism {
        case .worldCafe: "World Café"
        case .dialogueMeeting: "Participatory dialogue meeting"
        case .cocreation: "Co-creation table"
        case .leaderCafe: "Café with the head of the entity"
        }
    }

    func notFor(_ mechanism: MechanismID) -> [String] {
        switch mechanism {
        case .worldCafe:
            [
                "This is not a place where decisions are taken.",
                "Complaints are not received here: they go to the complaints channel, and we tell you how.",
                "It is not about general matters and does not replace public accountability.",
            ]
        case .dialogueMeeting:
            [
                "This is not a place where decisions are taken.",
                "It is not about particular cases: there are other channels for them, and we tell you which.",
                "Complaints are not received here: they go to the complaints channel.",
            ]
        case .cocreation:
            [
                "It does not look for structural long-term problems or small scattered ideas.",
                "Proposals that cannot be carried out within a year are of no use here.",
                "Nor are ideas that ignore what the entity is able to do.",
                "It is not a place for electioneering.",
            ]
        case .leaderCafe:
            [
                "This is not a place where particular cases are decided.",
                "Complaints are not received here: they go to the complaints channel.",
                "It does not replace the usual channels of each office.",
            ]
        }
    }

    func rules(of mechanism: MechanismID) -> [String] {
        switch mechanism {
        case .worldCafe:
            [
                "Each table talks about one topic; when the round ends, you change tables.",
                "Talk about what matters to you, and listen to the others.",
                "At each table a public servant answers and notes questions, suggestions and proposals.",
                "The entity studies the proposals within its powers and resources.",
            ]
        case .dialogueMeeting:
            [
                "All workshops talk at the same time about the same points.",
                "You stay in your workshop; its facilitator sees to it that everybody speaks.",
                "Each workshop notes observations, suggestions and proposals.",
                "At the end every workshop presents in equal time, and the entity states its commitments.",
                "The commitments are published so that you can verify that they are kept.",
            ]
        case .cocreation:
            [
                "Get to know each other; choose who moderates and who speaks for the \(placeName).",
                "First the problems, then the solutions: each solution says which problem it answers.",
                "Then put the solutions in order of priority, and elect two representatives.",
                "Be brief: every \(placeName) has an equal share of the time.",
            ]
        case .leaderCafe:
            [
                "We begin with the commitments of earlier meetings: what was kept and what is missing.",
                "Speak frankly and listen to the others; the head of the entity listens too.",
                "Proposals, questions, suggestions and observations are noted.",
                "We end with new commitments, each with an office and a date.",
            ]
        }
    }

    func name(of kind: NoteKind) -> String {
        switch kind {
        case .question: "Question"
        case .suggestion: "Suggestion"
        case .proposal: "Proposal"
        case .problem: "Problem"
        case .solution: "Solution"
        case .observation: "Observation"
        case .redirection: "Referral"
        case .conclusion: "Conclusion"
        }
    }

    func count(_ number: Int, of kind: NoteKind) -> String {
        let word = name(of: kind).lowercased()
        return String(number) + " " + (number == 1 ? word : word + "s")
    }

    func contributions(_ number: Int) -> String {
        number == 1 ? "1 contribution" : "\(number) contributions"
    }

    func title(of stage: Stage) -> String {
        switch stage.kind {
        case .preparation: "Preparation"
        case .registration: "Registration"
        case .welcome: "Welcome"
        case .opening: "Opening"
        case .review: "Review of commitments"
        case .round: "Round \(stage.round ?? 1)"
        case .workshop: "Workshops"
        case .problems: "Problems"
        case .solutions: "Solutions"
        case .prioritization: "Prioritisation"
        case .election: "Election of representatives"
        case .dialogue: "Dialogue"
        case .change: "Change of tables"
        case .pause: "Break"
        case .conclusions: "Table conclusions"
        case .plenary: "Plenary"
        case .commitments: "Next steps and commitments"
        case .evaluation: "Evaluation"
        case .closing: "Closing"
        }
    }

    var finished: String { "Event finished" }

    func round(_ number: Int, of total: Int) -> String { "Round \(number) of \(total)" }

    func name(of outcome: Outcome) -> String {
        switch outcome {
        case .pending: "to be studied"
        case .accepted: "accepted"
        case .partlyAccepted: "accepted in part"
        case .declined: "not accepted"
        }
    }

    func timeOfDay(minute: Int) -> String {
        let hour = minute / 60 % 24, rest = minute % 60
        let shown = hour % 12 == 0 ? 12 : hour % 12
        return "\(shown):" + (rest < 10 ? "0" : "") + "\(rest)\u{A0}" + (hour < 12 ? "a.m." : "p.m.")
    }

    func day(_ date: CalendarDate) -> String {
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        return "\(date.day) \(months[date.month - 1]) \(date.year)"
    }

    func shortDay(_ date: CalendarDate) -> String {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return "\(date.day) \(months[date.month - 1])"
    }

    func table(_ number: TableNumber) -> String { "\(placeName) \(number)" }

    func name(of role: Role) -> String {
        switch role {
        case .table(let number): "\(placeName) \(number)"
        case .facilitator: "facilitator"
        case .recorder: "recorder"
        case .projector: "projector"
        case .preparation: "preparation"
        case .home: "home"
        case .reader: "reader"
        case .registration: "registration"
        case .followup: "follow-up"
        case .owner: "administration"
        case .door: "front door"
        }
    }

    func windowTooSmall(_ table: TableNumber?) -> [String] {
        (table.map { ["! Window too small: enlarge it, or use “cafe table \($0) --text”"] } ?? [])
            + ["! Window too small: enlarge it or shrink the letters", "! Enlarge the window", "! Enlarge"]
    }
    var shiftTab: String { "Shift-Tab" }
    var rehearsal: String { isReplay ? "Replay" : "Rehearsal" }
    var suppressed: String { "[suppressed]" }

    func filingTitle(_ step: Int, of steps: Int) -> String { "Referral · \(step) of \(steps)" }
    func filingQuestion(_ field: Filing.Field) -> String {
        switch field {
        case .name: "What is the person's name? It may stay empty."
        case .contact: "How can they be answered? Telephone, mail or address."
        case .number: "Which filing number did the complaints channel give? Empty if there is none yet."
        case .date: "On which day was it transferred? Like this: 2026-12-03 or 3/12/2026 (day first)."
        }
    }
    var filingHint: String { "Enter save and go on   Esc close" }
}
