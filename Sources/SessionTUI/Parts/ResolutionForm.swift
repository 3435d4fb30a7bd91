import CafeModel
import CafeWire

/// The questions after an outcome was chosen: why, which office replies, and by when. For an open question, the last
/// two.
struct ResolutionForm: Hashable {
    let note: NoteID
    /// The outcome that was chosen.
    let outcome: Outcome
    /// What stood there when the form was opened: what it replaces.
    private(set) var was: Resolution
    private(set) var command: CommandID
    var sheet: QuestionSheet

    init(
        _ note: NoteID, _ outcome: Outcome, was: Resolution, about: String, _ command: CommandID,
        _ context: ScreenContext
    ) {
        self.note = note
        self.outcome = outcome
        self.was = was
        self.command = command
        let words = context.phrases
        var questions: [QuestionSheet.Question] = []
        let keepsReason = outcome == was.outcome
        switch outcome {
        case .declined:
            questions.append(
                .init(.reason, words.resolutionWhyNot, .reason, answer: keepsReason ? was.reason : ""))
        case .partlyAccepted:
            questions.append(
                .init(.reason, words.resolutionWhichPart, answer: keepsReason ? was.reason : ""))
        case .pending, .accepted: break
        }
        questions.append(.init(.office, words.resolutionOffice, answer: was.office))
        questions.append(.init(.due, words.resolutionDue, .day, answer: was.due))
        sheet = QuestionSheet(title: words.resolutionTitle(outcome), about: about, questions, context)
    }

    /// What was decided.
    var resolution: Resolution {
        Resolution(outcome, reason: sheet[.reason], office: sheet[.office], due: sheet.day(.due))
    }

    var order: Command { .resolveNote(note, resolution, was: was) }

    /// Somebody else decided meanwhile: what they decided is shown, and what was written stays.
    mutating func see(_ now: Resolution, _ command: CommandID, _ context: ScreenContext) {
        was = now
        self.command = command
        let due = CalendarDate(iso: now.due).map { context.phrases.day($0) } ?? now.due
        let words = [context.phrases.name(of: now.outcome), now.reason, now.office, due]
        sheet.restart(
            context.phrases.plenary(.changedMeanwhile) + "\n" + context.phrases.plenary(.nowSays) + ": "
                + words.filter { !$0.isEmpty }.joined(separator: " · "), context)
    }

    /// As the hub keeps it while it is filled in.
    func draft(session: SessionID?) -> DraftMessage {
        DraftMessage(
            command: command, kind: .proposal, round: nil,
            text: Resolution(outcome, reason: sheet[.reason], office: sheet[.office], due: sheet[.due])
                .encoded,
            cursor: 0, context: "resultado " + note.hex, session: session)
    }

    /// What a draft that the hub has kept was for: the note, and what was decided; nil when it is no such draft.
    static func kept(_ draft: DraftMessage) -> (note: NoteID, resolution: Resolution)? {
        let parts = draft.context.split(separator: " ")
        guard parts.count == 2, parts[0] == "resultado", let note = NoteID(hex: parts[1]),
            let object = try? JSONObject(Array(draft.text.utf8)), let resolution = try? Resolution(object)
        else { return nil }
        return (note, resolution)
    }

    /// Takes up what was kept.
    mutating func fill(_ kept: Resolution, _ context: ScreenContext) {
        sheet.fill([.reason: kept.reason, .office: kept.office, .due: kept.due], context)
    }
}

extension Resolution {
    /// All of it as one JSON object.
    fileprivate var encoded: String {
        var writer = JSONWriter()
        writer.object { encode(into: &$0) }
        return writer.text
    }
}
