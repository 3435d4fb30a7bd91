import CafeModel

extension Command {
    func encode(into w: inout JSONWriter) {
        switch self {
        case .planSession(let plan, let participants, let rate, let wishes):
            w.field("do", "planSession")
            w.field("plan", plan.canonical)
            w.field("people", array: { for person in participants { $0.string(person.encoded) } })
            w.field("rate", rate)
            if !wishes.isEmpty { Self.encode(wishes, into: &w) }
        case .revisePlan(let plan, let seen):
            w.field("do", "revisePlan")
            w.field("plan", plan.canonical)
            w.field("seen", seen)
        case .drawRotation: w.field("do", "drawRotation")
        case .welcomeParticipant(let participant):
            w.field("do", "welcomeParticipant")
            w.field("person", participant?.encoded)
        case .dismissParticipant(let number):
            w.field("do", "dismissParticipant")
            w.field("number", number)
        case .registerParticipants, .correctParticipant, .checkIn, .recordConsent, .wishSeats,
            .suppressPerson:
            encodeRegistration(into: &w)
        case .takeSeat(let table, let name):
            w.field("do", "takeSeat")
            w.field("table", table)
            w.field("name", name)
        case .askSupport(let table, let asked):
            w.field("do", "askSupport")
            w.field("table", table)
            w.field("asked", asked)
        case .sendMessage(let scope, let text):
            w.field("do", "sendMessage")
            w.field("table", scope.table)
            w.field("text", text)
        case .undo(let ref):
            w.field("do", "undo")
            w.field("origin", ref.origin)
            w.field("number", ref.number)
        case .reanchorClock: w.field("do", "reanchorClock")
        default:
            if !encodeConduct(into: &w), !encodeNote(into: &w) { encodePlenary(into: &w) }
        }
    }

    private func encodeConduct(into w: inout JSONWriter) -> Bool {
        switch self {
        case .enterNextStage(let leaving):
            w.field("do", "enterNextStage")
            w.field("leaving", leaving)
        case .returnToPreviousStage(let leaving):
            w.field("do", "returnToPreviousStage")
            w.field("leaving", leaving)
        case .finishEvent(let leaving):
            w.field("do", "finishEvent")
            w.field("leaving", leaving)
        case .changeRoundMinutes(let minutes):
            w.field("do", "changeRoundMinutes")
            w.field("minutes", minutes)
        case .pauseClock(let scope):
            w.field("do", "pauseClock")
            w.field("table", scope.table)
        case .resumeClock(let scope):
            w.field("do", "resumeClock")
            w.field("table", scope.table)
        case .extendClock(let scope, let amount):
            w.field("do", "extendClock")
            w.field("table", scope.table)
            w.field("by", amount)
        case .beginTurn(let turn, let leaving):
            w.field("do", "beginTurn")
            w.field("turn", turn)
            w.field("leaving", leaving)
        default: return false
        }
        return true
    }

    private func encodeNote(into w: inout JSONWriter) -> Bool {
        switch self {
        case .recordNote(let table, let kind, let round, let text, let about):
            w.field("do", "recordNote")
            w.field("table", table)
            w.field("kind", kind.code)
            w.field("round", round)
            w.field("text", text)
            about.encode(into: &w)
        case .correctNote(let note, let seen, let kind, let text):
            w.field("do", "correctNote")
            w.field("note", note)
            w.field("seen", seen)
            w.field("kind", kind.code)
            w.field("text", text)
        case .answerNote(let note, let seen, let text):
            w.field("do", "answerNote")
            w.field("note", note)
            w.field("seen", seen)
            w.field("text", text)
        case .settleByVoice(let note, let settled, let seen):
            w.field("do", "settleByVoice")
            w.field("note", note)
            w.field("settled", settled)
            w.field("seen", seen)
        case .markNote(let note, let mark, let was):
            w.field("do", "markNote")
            w.field("note", note)
            w.field("mark", object: { mark.encode(into: &$0) })
            if let was { w.field("was", object: { was.encode(into: &$0) }) }
        case .resolveNote(let note, let resolution, let was):
            w.field("do", "resolveNote")
            w.field("note", note)
            w.field("resolution", object: { resolution.encode(into: &$0) })
            w.field("was", object: { was.encode(into: &$0) })
        case .fileNote(let note, let filing):
            w.field("do", "fileNote")
            w.field("note", note)
            w.field("filing", filing.encoded)
        case .linkNotes(let note, let other, let linked):
            w.field("do", "linkNotes")
            w.field("note", note)
            w.field("other", other)
            w.field("linked", linked)
        case .strikePassage(let note, let seen, let passage, let reason):
            w.field("do", "strikePassage")
            w.field("note", note)
            w.field("seen", seen)
            w.field("passage", passage)
            w.field("reason", reason.rawValue)
        case .wordNote(let note, let seen, let text):
            w.field("do", "wordNote")
            w.field("note", note)
            w.field("seen", seen)
            w.field("text", text)
        default: return false
        }
        return true
    }

    private func encodePlenary(into w: inout JSONWriter) {
        switch self {
        case .groupNotes(let notes, let text):
            w.field("do", "groupNotes")
            w.field("notes", refs: notes)
            w.field("text", text)
        case .changeGroup(let group, let seen, let notes):
            w.field("do", "changeGroup")
            w.field("seen", seen)
            w.field("group", group)
            w.field("notes", refs: notes)
        case .wordGroup(let group, let seen, let text):
            w.field("do", "wordGroup")
            w.field("seen", seen)
            w.field("group", group)
            w.field("text", text)
        case .makeCommitment(let words, let date, let sources):
            w.field("do", "makeCommitment")
            encode(words, date, sources, into: &w)
        case .changeCommitment(let id, let seen, let words, let date, let sources):
            w.field("do", "changeCommitment")
            w.field("commitment", id)
            w.field("seen", seen)
            encode(words, date, sources, into: &w)
        case .withdrawCommitment(let id, let seen, let withdrawn):
            w.field("do", "withdrawCommitment")
            w.field("commitment", id)
            w.field("seen", seen)
            w.field("withdrawn", withdrawn)
        case .reviewMinutes(let reviewed):
            w.field("do", "reviewMinutes")
            w.field("reviewed", reviewed)
        case .followUp(let id, let step, let words, let seen):
            w.field("do", "followUp")
            w.field("commitment", id)
            w.field("seen", seen)
            step.encode(into: &w)
            w.field("words", words.encoded)
        case .withdrawFollowUp(let id, let entry, let withdrawn):
            w.field("do", "withdrawFollowUp")
            w.field("commitment", id)
            w.field("entry", entry)
            w.field("withdrawn", withdrawn)
        case .approveMinutes(let approved):
            w.field("do", "approveMinutes")
            w.field("approved", approved)
        default: encodeCount(into: &w)
        }
    }

    private func encodeCount(into w: inout JSONWriter) {
        switch self {
        case .hearVoice(let table, let seat, let change):
            w.field("do", "hearVoice")
            w.field("table", table)
            w.field("seat", seat)
            w.field("by", change)
        case .nominate(let table, let person):
            w.field("do", "nominate")
            w.field("table", table)
            w.field("person", person.encoded)
        case .withdrawCandidate(let candidate, let withdrawn):
            w.field("do", "withdrawCandidate")
            w.field("candidate", candidate)
            w.field("withdrawn", withdrawn)
        case .countVotes(let candidate, let votes):
            w.field("do", "countVotes")
            w.field("candidate", candidate)
            w.field("votes", votes)
        case .placeCandidate(let candidate, let place):
            w.field("do", "placeCandidate")
            w.field("candidate", candidate)
            w.field("place", place)
        case .countEvaluation(let question, let answer, let hands):
            w.field("do", "countEvaluation")
            w.field("question", question)
            w.field("answer", answer.rawValue)
            w.field("hands", hands)
        default: preconditionFailure("every command is encoded above")
        }
    }

    private func encode(
        _ words: CommitmentWords, _ date: String?, _ sources: [NoteID], into w: inout JSONWriter
    ) {
        w.field("words", words.encoded)
        w.field("date", date)
        w.field("sources", refs: sources)
    }
}

extension ClockScope {
    var table: TableNumber? {
        if case .table(let table) = self { table } else { nil }
    }
}
