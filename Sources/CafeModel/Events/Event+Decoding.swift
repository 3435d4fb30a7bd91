extension Event {
    /// The code of the kind of event, as it is stored.
    public var code: String {
        switch self {
        case .sessionPlanned: "sessionPlanned"
        case .clockReanchored: "clockReanchored"
        case .participantRegistered: "participantRegistered"
        case .participantLeft: "participantLeft"
        case .participantArrived: "participantArrived"
        case .participantConsented: "participantConsented"
        case .seatsWished: "seatsWished"
        case .personSuppressed: "personSuppressed"
        case .rotationDrawn: "rotationDrawn"
        case .hostSeated: "hostSeated"
        case .stageEntered: "stageEntered"
        case .stageRestored: "stageRestored"
        case .roundMinutesChanged: "roundMinutesChanged"
        case .clockPaused: "clockPaused"
        case .clockResumed: "clockResumed"
        case .clockExtended: "clockExtended"
        case .clocksRestored: "clocksRestored"
        case .turnBegan: "turnBegan"
        case .noteRecorded: "noteRecorded"
        case .noteCorrected: "noteCorrected"
        case .noteAnswered: "noteAnswered"
        case .noteMarked: "noteMarked"
        case .notesLinked: "notesLinked"
        case .noteWorded: "noteWorded"
        case .noteFiled: "noteFiled"
        case .noteResolved: "noteResolved"
        case .commitmentFollowed: "commitmentFollowed"
        case .followUpWorded: "followUpWorded"
        case .followUpWithdrawn: "followUpWithdrawn"
        case .passageStruck: "passageStruck"
        case .notesGrouped: "notesGrouped"
        case .groupChanged: "groupChanged"
        case .groupWorded: "groupWorded"
        case .commitmentMade: "commitmentMade"
        case .commitmentChanged: "commitmentChanged"
        case .commitmentWithdrawn: "commitmentWithdrawn"
        case .minutesReviewed: "minutesReviewed"
        case .minutesApproved: "minutesApproved"
        case .voiceHeard: "voiceHeard"
        case .candidateNominated: "candidateNominated"
        case .candidateWithdrawn: "candidateWithdrawn"
        case .votesCounted: "votesCounted"
        case .candidatePlaced: "candidatePlaced"
        case .evaluationCounted: "evaluationCounted"
        case .supportAsked: "supportAsked"
        case .messageSent: "messageSent"
        case .changeUndone: "changeUndone"
        }
    }

    static func decode(_ code: String, _ o: JSONObject) throws(JSONError) -> Event? {
        switch code {
        case "noteRecorded":
            .noteRecorded(
                note: try o.ref("note"), table: try o.table("table"), kind: try o.kind("kind"),
                round: try o.optionalInt("round"), text: try o.ref("text"), about: try NoteSubject(o))
        case "noteCorrected":
            .noteCorrected(note: try o.ref("note"), kind: try o.kind("kind"), text: try o.optionalRef("text"))
        case "noteAnswered": .noteAnswered(note: try o.ref("note"), answer: try Answer(o))
        case "noteMarked": .noteMarked(note: try o.ref("note"), mark: try Mark(o))
        case "notesLinked":
            .notesLinked(try o.ref("note"), try o.ref("other"), linked: try o.bool("linked"))
        case "noteWorded": .noteWorded(note: try o.ref("note"), text: try o.optionalRef("text"))
        case "noteFiled": .noteFiled(note: try o.ref("note"), filing: try o.optionalRef("text"))
        case "passageStruck":
            .passageStruck(
                note: try o.ref("note"), gone: try o.refs("gone"), text: try o.ref("text"),
                reason: StrikeReason(rawValue: try o.string("reason")) ?? .other)
        case "notesGrouped":
            .notesGrouped(group: try o.ref("group"), notes: try o.refs("notes"), text: try o.ref("text"))
        case "groupWorded": .groupWorded(group: try o.ref("group"), text: try o.ref("text"))
        case "groupChanged": .groupChanged(group: try o.ref("group"), notes: try o.refs("notes"))
        case "commitmentMade": .commitmentMade(try o.ref("commitment"), terms: try CommitmentTerms(o))
        case "commitmentChanged": .commitmentChanged(try o.ref("commitment"), terms: try CommitmentTerms(o))
        case "commitmentWithdrawn":
            .commitmentWithdrawn(try o.ref("commitment"), withdrawn: try o.bool("withdrawn"))
        default: try decodeFollowUp(code, o)
        }
    }

    private static func decodeFollowUp(_ code: String, _ o: JSONObject) throws(JSONError) -> Event? {
        switch code {
        case "noteResolved":
            guard let outcome = Outcome(code: try o.string("outcome")) else {
                throw JSONError(.type("outcome"), at: 0)
            }
            return .noteResolved(
                note: try o.ref("note"), outcome: outcome, due: try o.optionalString("due"),
                text: try o.optionalRef("text"))
        case "commitmentFollowed":
            return .commitmentFollowed(
                try o.ref("commitment"), entry: try o.ref("entry"), step: try FollowUpStep(o),
                text: try o.ref("text"))
        case "followUpWorded":
            return .followUpWorded(
                try o.ref("commitment"), entry: try o.ref("entry"), text: try o.ref("text"))
        case "followUpWithdrawn":
            return .followUpWithdrawn(
                try o.ref("commitment"), entry: try o.ref("entry"), withdrawn: try o.bool("withdrawn"))
        default: return try decodeCount(code, o)
        }
    }

    private static func decodeCount(_ code: String, _ o: JSONObject) throws(JSONError) -> Event? {
        switch code {
        case "voiceHeard":
            .voiceHeard(table: try o.table("table"), seat: try o.int("seat"), by: try o.int("by"))
        case "candidateNominated":
            .candidateNominated(
                try o.ref("candidate"), table: try o.table("table"), person: try o.ref("person"))
        case "candidateWithdrawn":
            .candidateWithdrawn(try o.ref("candidate"), withdrawn: try o.bool("withdrawn"))
        case "votesCounted": .votesCounted(try o.ref("candidate"), votes: try o.optionalInt("votes"))
        case "candidatePlaced": .candidatePlaced(try o.ref("candidate"), place: try o.optionalInt("place"))
        case "evaluationCounted":
            .evaluationCounted(
                question: try o.int("question"), answer: try EvaluationAnswer(o),
                hands: try o.optionalInt("hands"))
        default: try decodeConduct(code, o)
        }
    }

    private static func decodeConduct(_ code: String, _ o: JSONObject) throws(JSONError) -> Event? {
        switch code {
        case "sessionPlanned": .sessionPlanned(plan: try o.ref("plan"), rate: try o.int("rate"))
        case "clockReanchored": .clockReanchored
        case "participantRegistered":
            .participantRegistered(number: try o.int("number"), person: try o.optionalRef("person"))
        case "participantLeft": .participantLeft(number: try o.int("number"), left: try o.bool("left"))
        case "participantArrived":
            .participantArrived(number: try o.int("number"), arrived: try o.bool("arrived"))
        case "participantConsented":
            .participantConsented(number: try o.int("number"), consent: try Consent(o))
        case "seatsWished": .seatsWished(number: try o.int("number"), wishes: try SeatWishes(o))
        case "personSuppressed": .personSuppressed(number: try o.int("number"), gone: try o.refs("gone"))
        case "rotationDrawn": try rotation(o)
        case "hostSeated": .hostSeated(table: try o.table("table"), person: try o.ref("person"))
        case "stageEntered": .stageEntered(try o.optionalInt("stage"))
        case "stageRestored":
            .stageRestored(try o.optionalInt("stage"), clocks: try StageClocks(o), turn: try o.int("turn"))
        case "roundMinutesChanged": .roundMinutesChanged(try o.int("minutes"))
        case "clockPaused": .clockPaused(try ClockScope(o))
        case "clockResumed": .clockResumed(try ClockScope(o))
        case "clockExtended": .clockExtended(try ClockScope(o), by: try o.milliseconds("by"))
        case "clocksRestored": .clocksRestored(try StageClocks(o))
        case "turnBegan": .turnBegan(try o.int("turn"))
        case "minutesReviewed": .minutesReviewed(try o.bool("reviewed"))
        case "minutesApproved": .minutesApproved(try o.bool("approved"))
        case "supportAsked": .supportAsked(table: try o.table("table"), asked: try o.bool("asked"))
        case "messageSent": .messageSent(scope: try ClockScope(o), text: try o.ref("text"))
        case "changeUndone":
            .changeUndone(EventRef(origin: try o.ref("origin"), number: try o.int("number")))
        default: nil
        }
    }

    private static func rotation(_ o: JSONObject) throws(JSONError) -> Event {
        let numbers = try o.ints("numbers")
        let rounds = try o.int("rounds")
        let flat = try o.ints("seats")
        let (seatCount, overflow) = numbers.count.multipliedReportingOverflow(by: rounds)
        guard rounds >= 0, !overflow, flat.count == seatCount else {
            throw JSONError(.type("seats"), at: 0)
        }
        let seats = numbers.indices.map { person in
            flat[person * rounds..<(person + 1) * rounds].map { $0 > 0 ? TableNumber($0) : nil }
        }
        return .rotationDrawn(numbers: numbers, seats: seats)
    }
}
