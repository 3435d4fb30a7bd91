extension EnglishPhrases {
    var wallFewMinutes: String { "Less than 5 minutes left" }
    var wallLastMinute: String { "LAST MINUTE" }
    var wallTimeIsUp: String { "TIME" }
    var wallPaused: String { "PAUSED" }

    var wallOpening: String { "Opening the session…" }
    var wallLost: String { "No connection to the service. The time goes on from what was last known." }

    func wallDaysToGo(_ days: Int) -> String { days == 1 ? "1 day to go" : "\(days) days to go" }
    func wallBegins(_ time: String) -> String { "Begins at \(time)" }
    func wallRegistration(_ plan: Plan) -> [String] {
        let place =
            switch plan.mechanism.value.seating {
            case .rotating: "The number tells you at which table you begin and where you go next."
            case .assigned: "The number tells you which \(placeName) is yours."
            case .free: "Choose the \(placeName) of the topic that you care about."
            }
        return [
            "Register at the entrance and take your card with a number.", place,
            "If in doubt, ask at the door.",
        ]
    }
    var wallRules: String { "How we talk" }
    var wallNotFor: String { "What this is not" }
    func wallComplaints(_ channel: String) -> String { "Complaints: \(channel)" }
    var wallChangeWithoutNumbers: String { "Change tables as the host of your table tells you." }
    func wallNextTurn(_ table: String) -> String { "Next: \(table)" }
    var wallLastTurn: String { "The last \(placeName) to present" }
    var wallNoCommitments: String { "Commitments appear here as they are agreed." }
    var wallEvaluation: [String] {
        [
            "Five short questions about this meeting.",
            "Raise your hand when you hear the answer that you share.",
        ]
    }
    var wallThanks: String { "Thank you!" }
    func wallContributions(_ count: Int) -> String? {
        switch count {
        case 0: nil
        case 1: "1 contribution of yours was noted."
        default: "\(count) contributions of yours were noted."
        }
    }
    func wallResults(_ entity: String) -> String {
        "The results are in the minutes of the event. "
            + (entity.isEmpty ? "You can ask the entity for them." : "You can ask for them at: \(entity).")
    }
    func wallFollowUp(_ count: Int) -> String? {
        switch count {
        case 0: nil
        case 1: "The minutes hold 1 commitment, with its office and its date."
        default: "The minutes hold \(count) commitments, with their offices and dates."
        }
    }

    var wallTables: String { placeNames }
    var wallTablesSummary: String { "Show or hide the \(placeNames) with their topics" }
    var wallHelp: String { "help" }
    var wallHelpSummary: String { "See all keys of this screen" }
    var wallHelpTitle: String { "Keys of the projector" }
    var wallHelpHint: String { "Esc closes the help" }
    var wallBack: String { "back" }
    var wallChoose: String { "choose" }
    var wallLeave: String { "close" }
    var wallCloseSummary: String { "Close the projector; asks first" }
    var wallLeaveTitle: String { "Close the projector?" }
    var wallLeaveText: String { "The event goes on; only this screen closes." }
    var wallStay: String { "Keep projecting" }
    var wallClose: String { "Close the projector" }
}
