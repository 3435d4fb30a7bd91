extension Event {
    /// The version of the events' form that this program writes.
    public static let schema = 1

    /// The event's body: a JSON object with the code under `e` and explicit keys.
    public func encoded() -> [UInt8] {
        var writer = JSONWriter()
        writer.object { encode(into: &$0) }
        return writer.bytes
    }

    /// Writes the fields of the event's body.
    public func encode(into w: inout JSONWriter) {
        w.field("e", code)
        switch self {
        case .sessionPlanned(let plan, let rate):
            w.field("plan", plan)
            w.field("rate", rate)
        case .clockReanchored: break
        case .participantRegistered(let number, let person):
            w.field("number", number)
            w.field("person", person)
        case .participantLeft(let number, let left):
            w.field("number", number)
            w.field("left", left)
        case .participantArrived(let number, let arrived):
            w.field("number", number)
            w.field("arrived", arrived)
        case .participantConsented(let number, let consent):
            w.field("number", number)
            consent?.encode(into: &w)
        case .seatsWished(let number, let wishes):
            w.field("number", number)
            wishes.encode(into: &w)
        case .personSuppressed(let number, let gone):
            w.field("number", number)
            w.field("gone", refs: gone)
        case .rotationDrawn(let numbers, let seats):
            w.field("numbers", ints: numbers)
            w.field("rounds", seats.first?.count ?? 0)
            w.field("seats", ints: seats.flatMap { $0.map { $0?.value ?? 0 } })
        case .hostSeated(let table, let person):
            w.field("table", table)
            w.field("person", person)
        case .stageEntered(let stage): w.field("stage", stage)
        case .stageRestored(let stage, let clocks, let turn):
            w.field("stage", stage)
            clocks.encode(into: &w)
            w.field("turn", turn)
        case .roundMinutesChanged(let minutes): w.field("minutes", minutes)
        case .clockPaused(let scope), .clockResumed(let scope): scope.encode(into: &w)
        case .clockExtended(let scope, let amount):
            scope.encode(into: &w)
            w.field("by", amount)
        case .clocksRestored(let clocks): clocks.encode(into: &w)
        case .turnBegan(let turn): w.field("turn", turn)
        case .supportAsked(let table, let asked):
            w.field("table", table)
            w.field("asked", asked)
        case .messageSent(let scope, let text):
            scope.encode(into: &w)
            w.field("text", text)
        case .changeUndone(let ref):
            w.field("origin", ref.origin)
            w.field("number", ref.number)
        case .minutesReviewed(let reviewed): w.field("reviewed", reviewed)
        case .minutesApproved(let approved): w.field("approved", approved)
        default: encodeNote(into: &w)
        }
    }

    private func encodeNote(into w: inout JSONWriter) {
        switch self {
        case .noteRecorded(let note, let table, let kind, let round, let text, let about):
            w.field("note", note)
            w.field("table", table)
            w.field("kind", kind.code)
            w.field("round", round)
            w.field("text", text)
            about.encode(into: &w)
        case .noteCorrected(let note, let kind, let text):
            w.field("note", note)
            w.field("kind", kind.code)
            w.field("text", text)
        case .noteAnswered(let note, let answer):
            w.field("note", note)
            switch answer {
            case .written(let text): w.field("text", text)
            case .spoken: w.field("spoken", true)
            case nil: break
            }
        case .noteMarked(let note, let mark):
            w.field("note", note)
            mark.encode(into: &w)
        case .notesLinked(let first, let second, let linked):
            w.field("note", first)
            w.field("other", second)
            w.field("linked", linked)
        case .noteWorded(let note, let text), .noteFiled(let note, let text):
            w.field("note", note)
            w.field("text", text)
        case .passageStruck(let note, let gone, let text, let reason):
            w.field("note", note)
            w.field("gone", refs: gone)
            w.field("text", text)
            w.field("reason", reason.rawValue)
        case .notesGrouped(let group, let notes, let text):
            w.field("group", group)
            w.field("notes", refs: notes)
            w.field("text", text)
        case .groupWorded(let group, let text):
            w.field("group", group)
            w.field("text", text)
        case .groupChanged(let group, let notes):
            w.field("group", group)
            w.field("notes", refs: notes)
        case .commitmentMade(let id, let terms), .commitmentChanged(let id, let terms):
            w.field("commitment", id)
            w.field("text", terms.text)
            w.field("date", terms.date)
            w.field("sources", refs: terms.sources)
        case .commitmentWithdrawn(let id, let withdrawn):
            w.field("commitment", id)
            w.field("withdrawn", withdrawn)
        default: encodeFollowUp(into: &w)
        }
    }

    private func encodeFollowUp(into w: inout JSONWriter) {
        switch self {
        case .noteResolved(let note, let outcome, let due, let text):
            w.field("note", note)
            w.field("outcome", outcome.code)
            w.field("due", due)
            w.field("text", text)
        case .commitmentFollowed(let id, let entry, let step, let text):
            w.field("commitment", id)
            w.field("entry", entry)
            step.encode(into: &w)
            w.field("text", text)
        case .followUpWorded(let id, let entry, let text):
            w.field("commitment", id)
            w.field("entry", entry)
            w.field("text", text)
        case .followUpWithdrawn(let id, let entry, let withdrawn):
            w.field("commitment", id)
            w.field("entry", entry)
            w.field("withdrawn", withdrawn)
        default: encodeCount(into: &w)
        }
    }

    private func encodeCount(into w: inout JSONWriter) {
        switch self {
        case .voiceHeard(let table, let seat, let change):
            w.field("table", table)
            w.field("seat", seat)
            w.field("by", change)
        case .candidateNominated(let candidate, let table, let person):
            w.field("candidate", candidate)
            w.field("table", table)
            w.field("person", person)
        case .candidateWithdrawn(let candidate, let withdrawn):
            w.field("candidate", candidate)
            w.field("withdrawn", withdrawn)
        case .votesCounted(let candidate, let votes):
            w.field("candidate", candidate)
            w.field("votes", votes)
        case .candidatePlaced(let candidate, let place):
            w.field("candidate", candidate)
            w.field("place", place)
        case .evaluationCounted(let question, let answer, let hands):
            w.field("question", question)
            w.field("answer", answer.rawValue)
            w.field("hands", hands)
        default: preconditionFailure("every event is encoded above")
        }
    }

    /// The event that a body holds, written by this version or an earlier one; nil for a kind that a newer version
    /// added and marked as safe to skip (`"skip": true`).
    /// - Throws: ``EventError``.
    public static func decode(_ body: [UInt8], schema: Int) throws(EventError) -> Event? {
        let object: JSONObject
        do {
            object = try JSONObject(body)
        } catch {
            throw .malformed(error)
        }
        return try decode(object, schema: schema)
    }

    /// The event that a body holds, when the object has been found already; see ``decode(_:schema:)``.
    public static func decode(_ object: JSONObject, schema: Int) throws(EventError) -> Event? {
        do {
            let code = try object.string("e")
            if let event = try decode(code, object) { return event }
            if try object.bool("skip") { return nil }
            throw EventError.unknown(code: code, schema: schema)
        } catch let error as JSONError {
            throw .malformed(error)
        } catch let error as EventError {
            throw error
        } catch {
            throw .malformed(JSONError(.syntax, at: 0))
        }
    }
}

/// Why a stored event cannot be read.
public enum EventError: Error, Hashable, Sendable {
    /// Its body is not what this kind of event has.
    case malformed(JSONError)
    /// A kind that this version does not know and that may not be skipped.
    case unknown(code: String, schema: Int)
}
