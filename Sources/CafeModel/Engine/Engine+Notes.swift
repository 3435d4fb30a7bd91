extension Engine {
    /// What stands where a passage was struck out.
    public static let blank = "[…]"

    static func decideNote(
        _ command: Command, _ state: SessionState, _ circumstances: inout Circumstances
    ) throws(Refusal) -> Decision {
        switch command {
        case .recordNote(let table, let kind, let round, let text, let about):
            return try record(table, kind, round, text, about, state, &circumstances)
        case .correctNote(let id, let seen, let kind, let text):
            return try correct(id, seen, kind, text, state, &circumstances)
        case .answerNote(let id, let seen, let text):
            _ = try find(id, seen: seen, state)
            let answer = newText(try checked(text), &circumstances)
            return Decision(.noteAnswered(note: id, answer: .written(answer.id)), text: answer)
        case .settleByVoice(let id, let settled, let seen):
            let note = try find(id, state)
            let answer: Answer? = settled ? .spoken : nil
            if note.answer == answer { return .nothing }
            // A written answer goes only at the hands of somebody who has read it.
            if note.answer?.text != nil, seen != note.revision { throw .noteChanged(id) }
            return Decision(.noteAnswered(note: id, answer: answer))
        case .markNote(let id, let mark, let was): return try decideMark(id, mark, was, state, &circumstances)
        case .resolveNote(let id, let resolution, let was):
            return try resolve(id, resolution, was, state, &circumstances)
        case .fileNote(let id, let filing): return try file(id, filing, state, &circumstances)
        case .linkNotes(let first, let second, let linked):
            let note = try find(first, state)
            _ = try find(second, state)
            guard first != second else { throw .noSuchNote }
            if note.links.contains(second) == linked { return .nothing }
            return Decision(.notesLinked(first, second, linked: linked))
        case .strikePassage(let id, let seen, let passage, let reason):
            return try strike(id, seen, passage, reason, state, &circumstances)
        case .wordNote(let id, let seen, let text):
            let note = try find(id, seen: seen, state)
            if text.trimmed.isEmpty {
                return note.wording == nil ? .nothing : Decision(.noteWorded(note: id, text: nil))
            }
            let wording = newText(try checked(text), &circumstances)
            return Decision(.noteWorded(note: id, text: wording.id), text: wording)
        default: return .nothing
        }
    }

    private static func record(
        _ table: TableNumber, _ kind: NoteKind, _ round: Int?, _ text: String, _ about: NoteSubject,
        _ state: SessionState, _ circumstances: inout Circumstances
    ) throws(Refusal) -> Decision {
        // After the event a recorder may still take down what a table could not.
        guard state.position != nil || circumstances.role == .recorder else { throw .eventFinished }
        _ = try find(table, state)
        try check(kind, state)
        if let round, round < 1 || round > state.lastRoundBegun { throw .noSuchRound(round) }
        let about = NoteSubject(
            topic: try checked(topic: about.topic, of: table, state),
            answered: try checked(answered: about.answered, by: kind, state))
        let body = newText(try checked(text), &circumstances)
        let note = NoteID(using: &circumstances.generator)
        let event = Event.noteRecorded(
            note: note, table: table, kind: kind, round: round, text: body.id, about: about)
        return Decision([PendingEvent(event, text: body)], note: note)
    }

    /// The topic as it will be kept: nothing where the table has only that one.
    private static func checked(
        topic: Int?, of table: TableNumber, _ state: SessionState
    ) throws(Refusal) -> Int? {
        guard let topic else { return nil }
        guard state.plan.sharesTopics else {
            guard topic == table.value else { throw .numberOutOfRange(table.value...table.value) }
            return nil
        }
        guard 1...max(1, state.plan.topics.count) ~= topic else {
            throw .numberOutOfRange(1...max(1, state.plan.topics.count))
        }
        return topic
    }

    /// A solution answers a problem; what is of another kind answers nothing.
    private static func checked(
        answered: NoteID?, by kind: NoteKind, _ state: SessionState
    ) throws(Refusal) -> NoteID? {
        guard let answered, let wanted = state.mechanism.answers[kind] else { return nil }
        guard try find(answered, state).kind == wanted else { throw .noSuchNote }
        return answered
    }

    /// A note may be of any kind that the mechanism has in some stage: it may have been begun in an earlier one.
    private static func check(_ kind: NoteKind, _ state: SessionState) throws(Refusal) {
        let allowed = state.mechanism.allKinds(of: state.order)
        guard allowed.contains(kind) else { throw .kindNotInMechanism(kind, allowed: allowed) }
    }

    private static func correct(
        _ id: NoteID, _ seen: Int, _ kind: NoteKind, _ text: String, _ state: SessionState,
        _ circumstances: inout Circumstances
    ) throws(Refusal) -> Decision {
        let note = try find(id, seen: seen, state)
        try check(kind, state)
        let body = try checked(text)
        if body == state.text(note.text) {
            return kind == note.kind ? .nothing : Decision(.noteCorrected(note: id, kind: kind, text: nil))
        }
        let new = newText(body, &circumstances)
        return Decision(.noteCorrected(note: id, kind: kind, text: new.id), text: new)
    }

    private static func decideMark(
        _ id: NoteID, _ mark: Mark, _ was: Mark?, _ state: SessionState,
        _ circumstances: inout Circumstances
    ) throws(Refusal) -> Decision {
        let note = try find(id, state)
        switch mark {
        case .rank(let rank?) where !(1...999 ~= rank): throw .numberOutOfRange(1...999)
        case .hands(let hands?) where !(0...9999 ~= hands): throw .numberOutOfRange(0...9999)
        case .topic(let topic?): _ = try checked(topic: topic, of: note.table, state)
        default: break
        }
        let present = note.present(mark)
        if present == mark { return .nothing }
        if let was, was != present { throw .noteChanged(id) }
        if case .outcome(let outcome) = mark {
            // Whoever sets the bare outcome replaces the one that had a reason; who replies, and when, stays.
            let former = state.resolution(of: note)
            if former.reason.isEmpty, outcome != .declined {
                return Decision(.noteMarked(note: id, mark: mark))
            }
            let new = Resolution(outcome, office: former.office, due: former.due)
            return try resolve(id, new, former, state, &circumstances)
        }
        return Decision(.noteMarked(note: id, mark: mark))
    }

    private static func file(
        _ id: NoteID, _ filing: Filing, _ state: SessionState, _ circumstances: inout Circumstances
    ) throws(Refusal) -> Decision {
        let note = try find(id, state)
        if !filing.date.isEmpty, CalendarDate(iso: filing.date) == nil { throw .noSuchDay(filing.date) }
        let clean = Filing(
            number: try line(filing.number), date: filing.date, name: try line(filing.name),
            contact: try line(filing.contact))
        if clean.isEmpty {
            return note.filing == nil ? .nothing : Decision(.noteFiled(note: id, filing: nil))
        }
        if state.filing(of: note) == clean { return .nothing }
        let data = newText(clean.encoded, on: .person, &circumstances)
        return Decision(.noteFiled(note: id, filing: data.id), text: data)
    }

    /// Strikes every occurrence of a passage out of all that the note says now, and forgets all that it said
    /// before. Answer, published wording and what was made of notes are replaced first, so that nobody can take that
    /// back afterwards.
    private static func strike(
        _ id: NoteID, _ seen: Int, _ passage: String, _ reason: StrikeReason, _ state: SessionState,
        _ circumstances: inout Circumstances
    ) throws(Refusal) -> Decision {
        let note = try find(id, seen: seen, state)
        let passage = try checked(passage)
        func holds(_ text: TextID?) -> Bool { state.text(text)?.contains(passage) ?? false }
        let present = [note.text, note.answer?.text, note.wording].compactMap(\.self)
        let resolved = state.resolution(of: note)
        let isInReason = resolved.reason.contains(passage) || resolved.office.contains(passage)
        guard isInReason || (present + note.formerTexts).contains(where: holds) else { throw .noSuchPassage }
        func blanked(_ text: TextID?) -> NewText {
            newText((state.text(text) ?? "").replacing(passage, with: blank), &circumstances)
        }
        var events: [PendingEvent] = []
        if let answer = note.answer?.text, holds(answer) {
            let new = blanked(answer)
            events.append(PendingEvent(.noteAnswered(note: id, answer: .written(new.id)), text: new))
        }
        if let wording = note.wording, holds(wording) {
            let new = blanked(wording)
            events.append(PendingEvent(.noteWorded(note: id, text: new.id), text: new))
        }
        if isInReason {
            events.append(
                resolved.blanked(passage, with: blank).event(for: id, &circumstances))
        }
        let quotations = try blankQuotations(of: passage, state, &circumstances)
        events += quotations.events
        let reasons = isInReason ? [note.resolution].compactMap(\.self) : []
        let gone =
            note.formerTexts + present.filter { $0 == note.text || holds($0) } + reasons + quotations.gone
        let new = blanked(note.text)
        let event = Event.passageStruck(note: id, gone: gone, text: new.id, reason: reason)
        return Decision(events + [PendingEvent(event, text: new)])
    }

    /// Groups, commitments and messages of the session that quote a passage: what they say instead, and the texts
    /// that go. Another note may say the same of its own; it is struck by itself.
    private static func blankQuotations(
        of passage: String, _ state: SessionState, _ circumstances: inout Circumstances
    ) throws(Refusal) -> (events: [PendingEvent], gone: [TextID]) {
        var events: [PendingEvent] = []
        func holds(_ text: TextID) -> Bool { state.text(text)?.contains(passage) ?? false }
        var gone = state.messages.map(\.text).filter(holds)
        for group in state.groups {
            gone += group.formerTexts.filter(holds)
            guard holds(group.text) else { continue }
            let words = (state.text(group.text) ?? "").replacing(passage, with: blank)
            let new = newText(words, &circumstances)
            events.append(PendingEvent(.groupWorded(group: group.id, text: new.id), text: new))
            gone.append(group.text)
        }
        for commitment in state.commitments {
            gone += commitment.formerTexts.filter { quotes($0, passage, state) }
            guard quotes(commitment.terms.text, passage, state) else { continue }
            var words = CommitmentWords(encoded: state.text(commitment.terms.text) ?? "")
            words.text = words.text.replacing(passage, with: blank)
            words.office = words.office.replacing(passage, with: blank)
            words.person = words.person.replacing(passage, with: blank)
            let new = newText(words.encoded, &circumstances)
            var terms = commitment.terms
            terms.text = new.id
            events.append(PendingEvent(.commitmentChanged(commitment.id, terms: terms), text: new))
            gone.append(commitment.terms.text)
        }
        let steps = blankFollowUps(of: passage, state, &circumstances)
        return (events + steps.events, gone + steps.gone)
    }

    /// Whether the words of a commitment, which are stored as JSON, have a passage.
    private static func quotes(_ text: TextID, _ passage: String, _ state: SessionState) -> Bool {
        guard let words = state.text(text).map({ CommitmentWords(encoded: $0) }) else { return false }
        return [words.text, words.office, words.person].contains { $0.contains(passage) }
    }
}

extension Mechanism {
    /// The kinds of note of all stages, each once, in the order in which they first appear.
    public func allKinds(of order: [Stage]) -> [NoteKind] {
        var all: [NoteKind] = []
        for stage in order {
            for kind in kinds(stage.kind) where !all.contains(kind) { all.append(kind) }
        }
        return all
    }
}
