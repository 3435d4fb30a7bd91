/// The rules: which events follow from a command in a state. Pure; `apply` is ``SessionState/apply(_:)``.
public enum Engine {
    /// Longest text of a note, in bytes.
    public static let textLimit = 64 * 1024
    /// Limits of what a clock can be given or lose at once, in minutes.
    public static let extensionRange = -600...600

    /// Decides a command.
    /// - Throws: ``Refusal``: nothing follows, and why.
    public static func decide(
        _ command: Command, _ state: SessionState, _ circumstances: inout Circumstances
    ) throws(Refusal) -> Decision {
        if state.approved, !isForFrozenMinutes(command, state, circumstances.role) { throw .minutesFrozen }
        switch command {
        case .planSession, .revisePlan, .drawRotation, .welcomeParticipant, .dismissParticipant, .takeSeat:
            return try decidePeople(command, state, &circumstances)
        case .registerParticipants, .correctParticipant, .checkIn, .recordConsent, .wishSeats,
            .suppressPerson:
            return try decideRegistration(command, state, &circumstances)
        case .enterNextStage, .returnToPreviousStage, .finishEvent, .changeRoundMinutes, .pauseClock,
            .resumeClock,
            .extendClock, .beginTurn, .reanchorClock:
            return try decideConduct(command, state, circumstances.reading)
        case .recordNote, .correctNote, .answerNote, .settleByVoice, .markNote, .linkNotes, .strikePassage,
            .wordNote, .fileNote, .resolveNote:
            return try decideNote(command, state, &circumstances)
        case .groupNotes, .changeGroup, .wordGroup, .makeCommitment, .changeCommitment, .withdrawCommitment,
            .reviewMinutes, .approveMinutes:
            return try decidePlenary(command, state, &circumstances)
        case .hearVoice, .nominate, .withdrawCandidate, .countVotes, .placeCandidate, .countEvaluation:
            return try decideCount(command, state, &circumstances)
        case .followUp, .withdrawFollowUp: return try decideFollowUp(command, state, &circumstances)
        case .askSupport(let table, let asked):
            let present = try find(table, state)
            if present.asksSupport == asked { return .nothing }
            return Decision(.supportAsked(table: table, asked: asked))
        case .sendMessage(let scope, let text):
            try check(scope, state)
            let text = newText(try checked(text), &circumstances)
            return Decision(.messageSent(scope: scope, text: text.id), text: text)
        case .undo(let ref): return try undo(ref, state)
        }
    }

    /// What may still be ordered once the acta is approved: to open it again, by whatever key, and what becomes of
    /// proposals, questions and commitments, which the acta as it was approved does not show.
    private static func isForFrozenMinutes(_ command: Command, _ state: SessionState, _ role: Role) -> Bool {
        switch command {
        // The law knows no acta that stands above a person's wish.
        case .approveMinutes(false), .reanchorClock, .followUp, .withdrawFollowUp, .resolveNote,
            .makeCommitment, .suppressPerson:
            true
        case .changeCommitment(let id, _, _, _, _), .withdrawCommitment(let id, _, _):
            // What was promised since is no part of that acta.
            state.commitmentsSinceMinutes.contains(id)
        case .answerNote: [.recorder, .followup].contains(role)
        case .undo(let ref):
            state.changes.contains { change in
                guard change.ref == ref, change.outlivesApproval else { return false }
                return change.thing != .minutes || change.inverse == .minutesApproved(false)
            }
        default: false
        }
    }

    private static func undo(_ ref: EventRef, _ state: SessionState) throws(Refusal) -> Decision {
        guard let change = state.changes.first(where: { $0.ref == ref }) else { throw .nothingToUndo }
        guard change.fate != .undone, change.fate != .spent, !state.isOvertaken(change) else {
            throw .changedSince
        }
        return Decision([PendingEvent(change.inverse), PendingEvent(.changeUndone(ref))])
    }

    // MARK: Checks

    static func find(_ table: TableNumber, _ state: SessionState) throws(Refusal) -> Table {
        guard let found = state.table(table) else {
            throw .noSuchTable(table.value, of: state.tables.count)
        }
        return found
    }

    static func check(_ scope: ClockScope, _ state: SessionState) throws(Refusal) {
        if case .table(let table) = scope { _ = try find(table, state) }
    }

    static func find(_ note: NoteID, _ state: SessionState) throws(Refusal) -> Note {
        guard let found = state.notes[note] else { throw .noSuchNote }
        return found
    }

    static func find(_ note: NoteID, seen: Int, _ state: SessionState) throws(Refusal) -> Note {
        let found = try find(note, state)
        guard found.revision == seen else { throw .noteChanged(note) }
        return found
    }

    /// A text as it will be kept: cleaned, trimmed, neither empty nor too long.
    static func checked(_ text: String) throws(Refusal) -> String {
        guard text.utf8.count <= textLimit else { throw .textTooLong(limit: textLimit) }
        let clean = CleanText.clean(text).trimmed
        guard !clean.isEmpty else { throw .emptyText }
        return clean
    }

    /// A name or the like as it will be kept: cleaned, on one line, not too long; it may be empty.
    static func line(_ text: String) throws(Refusal) -> String {
        guard text.utf8.count <= textLimit else { throw .textTooLong(limit: textLimit) }
        return CleanText.singleLine(text).trimmed
    }

    static func newText(
        _ body: String, on shelf: NewText.Shelf = .text, _ circumstances: inout Circumstances
    ) -> NewText {
        NewText(id: TextID(using: &circumstances.generator), shelf: shelf, body: body)
    }
}

extension String {
    /// Without white space at either end.
    public var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
