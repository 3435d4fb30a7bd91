extension EnglishPhrases {
    func script(_ stage: Stage, in state: SessionState) -> [String] {
        let plan = state.plan
        switch stage.kind {
        case .preparation:
            let card =
                switch plan.mechanism.value.seating {
                case .rotating: "At the door, give each person the card with their tables."
                case .assigned: "At the door, tell each person which \(placeName) is theirs."
                case .free: "At the door, everybody chooses the \(placeName) of the topic they care about."
                }
            return [
                "Before opening: every \(placeName) online, the wall switched on, the briefing at hand.",
                card,
            ]
        case .registration:
            return [
                "Good morning and thank you for coming."
                    + (plan.mechanism.value.seating == .free
                        ? "" : " Take your card: it says at which \(placeName) you begin."),
                "Your data are treated according to Law 1581 of 2012; giving your name is voluntary.",
            ]
        case .welcome:
            return ["Welcome to “\(plan.title)”."] + rules(of: plan.mechanism) + notFor(plan.mechanism)
                + (plan.complaintsChannel.isEmpty ? [] : ["Complaints channel: \(plan.complaintsChannel)"])
        case .opening:
            return ["Welcome to “\(plan.title)”."]
                + (plan.objective.isEmpty ? [] : ["Objective: \(plan.objective)"])
                + rules(of: plan.mechanism) + notFor(plan.mechanism)
                + (plan.complaintsChannel.isEmpty ? [] : ["Complaints channel: \(plan.complaintsChannel)"])
        case .review:
            return [
                "Welcome to “\(plan.title)”.",
                "We go through the commitments of earlier meetings: what was kept, what is missing and why.",
            ] + rules(of: plan.mechanism).dropFirst()
        case .workshop:
            return [
                "The workshops begin. You have \(minutes(of: stage)) minutes for the same points.",
                "The facilitator gives the floor; the screen shows who has not spoken yet.",
                "Note observations, suggestions and proposals, and at the end your conclusion.",
            ]
        case .problems:
            return [
                "Get to know each other; choose who moderates and who speaks for the \(placeName).",
                "Name the problems. You have \(minutes(of: stage)) minutes.",
            ]
        case .solutions:
            return [
                "Propose solutions. Each one says which problem it answers.",
                "Look for what can be done within a year, with the powers and resources there are.",
                "You have \(minutes(of: stage)) minutes.",
            ]
        case .prioritization:
            return [
                "Put the solutions in order: which is first, which second, which third.",
                "Where you do not agree, count hands.",
            ]
        case .election:
            return [
                "Each \(placeName) elects two representatives and, if it likes, two alternates for the committee.",
                "Nominate, vote and count where everybody can see it. No electioneering.",
            ]
        case .dialogue:
            return [
                "The dialogue begins. You have \(minutes(of: stage)) minutes.",
                "One person at a time. Let everybody speak.",
            ]
        case .round:
            return roundScript(stage, state)
        case .change:
            return [
                "Thank you. Now go to the table that your card names for round \(stage.round ?? 1).",
                "The host of each table stays and receives the new group.",
            ]
        case .pause:
            return ["A break of \(plan.minutes.pause) minutes. Afterwards we go on where we stopped."]
        case .conclusions:
            return [
                "Each \(placeName) now writes its conclusions.",
                "Choose also the proposals that you will present to everyone.",
            ]
        case .plenary:
            return [
                "Each \(placeWord(plan).lowercased()) presents its results in \(plan.minutes.turn) minutes.",
                "We listen to the end; every \(placeName) has the same time.",
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
        let minutes = minutes(of: stage)
        var lines = ["Round \(round) of \(state.rounds) begins. You have \(minutes) minutes."]
        if round > 1 { lines.append("The host tells in a minute what was said before.") }
        lines.append("Answer the question of the \(placeName). Everybody should get to speak.")
        return lines
    }

    private func minutes(of stage: Stage) -> Int { Int((stage.duration?.count ?? 0) / 60_000) }

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
        case .workshop, .dialogue: "One minute left. Finish the thought and dictate what is missing."
        case .problems: "One minute left. Dictate the problem that is missing."
        case .solutions: "One minute left. Dictate the solution that is missing and which problem it answers."
        case .prioritization: "One minute left. Settle the order of priority."
        case .election: "One minute left. Finish counting the votes."
        case .opening: "In one minute the \(placeNames) begin their work."
        case .review: "One minute left. The dialogue begins next."
        case .change: "One minute left. Please find your table."
        case .conclusions: "One minute left. Save the conclusions."
        case .plenary: "One minute left. Please end with what matters most."
        case .pause: "One minute left. Let us return to the \(placeNames)."
        case .registration: "We begin in a minute. Please take a seat."
        case .welcome: "The first round begins in a minute."
        case .commitments: "One minute left. Let us take the last answer."
        case .preparation, .evaluation, .closing: nil
        }
    }
}
