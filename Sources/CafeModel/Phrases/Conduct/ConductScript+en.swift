extension EnglishPhrases {
    func script(_ stage: Stage, in state: SessionState) -> [String] {
        let plan = state.plan
        switch stage.kind {
        case .preparation:
            return [
                "Before opening: every table online, the wall switched on, the briefing at hand.",
                "At the door, give each person the card with their tables.",
            ]
        case .registration:
            return [
                "Good morning and thank you for coming. Take your card: it says at which table you begin.",
                "Your data are treated according to Law 1581 of 2012; giving your name is voluntary.",
            ]
        case .welcome:
            return ["Welcome to “\(plan.title)”."] + rules(of: plan.mechanism) + notFor(plan.mechanism)
                + (plan.complaintsChannel.isEmpty ? [] : ["Complaints channel: \(plan.complaintsChannel)"])
        case .round:
            return roundScript(stage, state)
        case .change:
            return [
                "Thank you. Now go to the table that your card names for round \(stage.round ?? 1).",
                "The host of each table stays and receives the new group.",
            ]
        case .pause:
            return ["A break of \(plan.minutes.pause) minutes. We return to the table of the next round."]
        case .conclusions:
            return [
                "Each table now writes its conclusions.",
                "Choose also the proposals that you will present to everyone.",
            ]
        case .plenary:
            return [
                "Each table presents in \(plan.minutes.turn) minutes: conclusions, suggestions and proposals.",
                "We listen to the end; every table has the same time.",
            ]
        case .commitments:
            return [
                "These are the proposals. The entity studies them within its powers and resources.",
                "We tell you what comes next, who answers and on which date you will hear from us.",
            ]
        case .evaluation:
            return ["Five questions about this event. Answer by raising your hand."]
        case .closing:
            return [
                "Thank you for your time and your contributions: \(contributions(state.contributionCount)).",
                "The record and the commitments are published; there you can check what is done.",
            ]
        }
    }

    private func roundScript(_ stage: Stage, _ state: SessionState) -> [String] {
        let round = stage.round ?? 1
        let minutes = (stage.duration?.count ?? 0) / 60_000
        var lines = ["Round \(round) of \(state.rounds) begins. You have \(minutes) minutes."]
        if round > 1 { lines.append("The host tells in a minute what was said before.") }
        lines.append("Answer the question of the table. Everybody should get to speak.")
        return lines
    }

    var afterEvent: [String] {
        [
            "Save the record: / and the word minutes.",
            "Save a copy elsewhere: / and the word backup.",
            "The recorders review and publish the results on the plenary screen.",
        ]
    }

    func scriptAtOneMinute(_ stage: Stage) -> String? {
        switch stage.kind {
        case .round: "One minute left. Finish the thought and dictate what is missing."
        case .change: "One minute left. Please find your table."
        case .conclusions: "One minute left. Save the conclusions."
        case .plenary: "One minute left. Please end with what matters most."
        case .pause: "One minute left. Let us return to the tables."
        case .registration: "We begin in a minute. Please take a seat."
        case .welcome: "The first round begins in a minute."
        case .commitments: "One minute left. Let us take the last answer."
        case .preparation, .evaluation, .closing: nil
        }
    }
}
