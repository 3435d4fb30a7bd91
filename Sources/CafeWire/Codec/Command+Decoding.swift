import CafeModel

extension Command {
    init(_ o: JSONObject) throws(JSONError) {
        let word = try o.string("do")
        if let command = try Self.conduct(word, o) {
            self = command
        } else if let command = try Self.note(word, o) {
            self = command
        } else if let command = try Self.plenary(word, o) {
            self = command
        } else if let command = try Self.count(word, o) {
            self = command
        } else if let command = try Self.people(word, o) {
            self = command
        } else if let command = try Self.registration(word, o) {
            self = command
        } else {
            throw JSONError(.type("do"), at: 0)
        }
    }

    static func plan(_ o: JSONObject) throws(JSONError) -> Plan {
        guard let read = try? PlanReader.read(Array(try o.string("plan").utf8)) else {
            throw JSONError(.type("plan"), at: 0)
        }
        return read.plan
    }

    private static func people(_ word: String, _ o: JSONObject) throws(JSONError) -> Command? {
        switch word {
        case "planSession":
            let people = try o.strings("people").map { Participant(encoded: $0) }
            let rate = try o.int("rate")
            guard 1...1000 ~= rate else { throw JSONError(.type("rate"), at: 0) }
            let wishes = o.has("wishes") ? try seatWishes(o) : []
            return .planSession(try plan(o), participants: people, rate: rate, wishes: wishes)
        case "revisePlan": return .revisePlan(try plan(o), seen: try o.ref("seen"))
        case "drawRotation": return .drawRotation
        case "welcomeParticipant":
            return .welcomeParticipant(try o.optionalString("person").map { Participant(encoded: $0) })
        case "dismissParticipant": return .dismissParticipant(try o.int("number"))
        case "takeSeat": return .takeSeat(try o.table("table"), name: try o.string("name"))
        case "askSupport": return .askSupport(try o.table("table"), try o.bool("asked"))
        case "sendMessage": return .sendMessage(try scope(o), text: try o.string("text"))
        case "undo": return .undo(EventRef(origin: try o.ref("origin"), number: try o.int("number")))
        case "reanchorClock": return .reanchorClock
        default: return nil
        }
    }

    private static func scope(_ o: JSONObject) throws(JSONError) -> ClockScope {
        try o.optionalTable("table").map(ClockScope.table) ?? .all
    }

    private static func conduct(_ word: String, _ o: JSONObject) throws(JSONError) -> Command? {
        switch word {
        case "enterNextStage": .enterNextStage(leaving: try o.int("leaving"))
        case "returnToPreviousStage": .returnToPreviousStage(leaving: try o.optionalInt("leaving"))
        case "finishEvent": .finishEvent(leaving: try o.int("leaving"))
        case "changeRoundMinutes": .changeRoundMinutes(try o.int("minutes"))
        case "pauseClock": .pauseClock(try scope(o))
        case "resumeClock": .resumeClock(try scope(o))
        case "extendClock": .extendClock(try scope(o), by: try o.milliseconds("by"))
        case "beginTurn": .beginTurn(try o.int("turn"), leaving: try o.int("leaving"))
        default: nil
        }
    }

    private static func note(_ word: String, _ o: JSONObject) throws(JSONError) -> Command? {
        switch word {
        case "recordNote":
            .recordNote(
                table: try o.table("table"), kind: try kind(o), round: try o.optionalInt("round"),
                text: try o.string("text"), about: try NoteSubject(o))
        case "correctNote":
            .correctNote(
                try o.ref("note"), seen: try o.int("seen"), kind: try kind(o), text: try o.string("text"))
        case "answerNote":
            .answerNote(try o.ref("note"), seen: try o.int("seen"), text: try o.string("text"))
        case "settleByVoice":
            .settleByVoice(try o.ref("note"), try o.bool("settled"), seen: try o.optionalInt("seen"))
        case "markNote":
            .markNote(
                try o.ref("note"), try Mark(try o.object("mark")),
                was: try o.optionalObject("was").map { object throws(JSONError) in try Mark(object) })
        case "resolveNote":
            .resolveNote(
                try o.ref("note"), try Resolution(try o.object("resolution")),
                was: try Resolution(try o.object("was")))
        case "fileNote":
            .fileNote(try o.ref("note"), Filing(encoded: try o.string("filing")))
        case "linkNotes": .linkNotes(try o.ref("note"), try o.ref("other"), linked: try o.bool("linked"))
        case "strikePassage":
            .strikePassage(
                try o.ref("note"), seen: try o.int("seen"), passage: try o.string("passage"),
                reason: StrikeReason(rawValue: try o.string("reason")) ?? .other)
        case "wordNote": .wordNote(try o.ref("note"), seen: try o.int("seen"), text: try o.string("text"))
        default: nil
        }
    }

    private static func kind(_ o: JSONObject) throws(JSONError) -> NoteKind {
        guard let kind = NoteKind(code: try o.string("kind")) else { throw JSONError(.type("kind"), at: 0) }
        return kind
    }

    private static func plenary(_ word: String, _ o: JSONObject) throws(JSONError) -> Command? {
        switch word {
        case "groupNotes": .groupNotes(try o.refs("notes"), text: try o.string("text"))
        case "changeGroup":
            .changeGroup(try o.ref("group"), seen: try o.int("seen"), notes: try o.refs("notes"))
        case "makeCommitment":
            .makeCommitment(try words(o), date: try o.optionalString("date"), sources: try o.refs("sources"))
        case "changeCommitment":
            .changeCommitment(
                try o.ref("commitment"), seen: try o.int("seen"), try words(o),
                date: try o.optionalString("date"), sources: try o.refs("sources"))
        case "withdrawCommitment":
            .withdrawCommitment(
                try o.ref("commitment"), seen: try o.int("seen"), try o.bool("withdrawn"))
        case "reviewMinutes": .reviewMinutes(try o.bool("reviewed"))
        case "followUp":
            .followUp(
                try o.ref("commitment"), try FollowUpStep(o), FollowUpWords(encoded: try o.string("words")),
                seen: try o.int("seen"))
        case "withdrawFollowUp":
            .withdrawFollowUp(try o.ref("commitment"), try o.ref("entry"), try o.bool("withdrawn"))
        case "approveMinutes": .approveMinutes(try o.bool("approved"))
        default: nil
        }
    }

    private static func count(_ word: String, _ o: JSONObject) throws(JSONError) -> Command? {
        switch word {
        case "hearVoice":
            .hearVoice(try o.table("table"), seat: try o.int("seat"), by: try o.int("by"))
        case "nominate":
            .nominate(try o.table("table"), Participant(encoded: try o.string("person")))
        case "withdrawCandidate": .withdrawCandidate(try o.ref("candidate"), try o.bool("withdrawn"))
        case "countVotes": .countVotes(try o.ref("candidate"), try o.optionalInt("votes"))
        case "placeCandidate": .placeCandidate(try o.ref("candidate"), try o.optionalInt("place"))
        case "countEvaluation":
            .countEvaluation(
                question: try o.int("question"), try EvaluationAnswer(o), hands: try o.optionalInt("hands"))
        default: nil
        }
    }

    private static func words(_ o: JSONObject) throws(JSONError) -> CommitmentWords {
        CommitmentWords(encoded: try o.string("words"))
    }
}
