extension Engine {
    static func decideFollowUp(
        _ command: Command, _ state: SessionState, _ circumstances: inout Circumstances
    ) throws(Refusal) -> Decision {
        switch command {
        case .followUp(let id, let step, let words, let seen):
            return try follow(id, step, words, seen, state, &circumstances)
        case .withdrawFollowUp(let id, let entry, let withdrawn):
            let commitment = try find(id, state)
            guard let present = commitment.entries.first(where: { $0.id == entry }) else { throw .noSuchItem }
            if present.withdrawn == withdrawn { return .nothing }
            return Decision(.followUpWithdrawn(id, entry: entry, withdrawn: withdrawn))
        default: return .nothing
        }
    }

    static func find(_ id: CommitmentID, _ state: SessionState) throws(Refusal) -> Commitment {
        guard let found = state.commitment(id) else { throw .noSuchItem }
        return found
    }

    private static func follow(
        _ id: CommitmentID, _ step: FollowUpStep, _ words: FollowUpWords, _ seen: Int, _ state: SessionState,
        _ circumstances: inout Circumstances
    ) throws(Refusal) -> Decision {
        let commitment = try find(id, state)
        guard !commitment.withdrawn else { throw .noSuchItem }
        let clean = try checked(words, step)
        let changed = step.matter != .history && commitment.lastChange(of: step.matter) > seen
        if changed { throw .commitmentChanged(id) }
        let text = newText(clean.encoded, &circumstances)
        let entry = FollowUpID(using: &circumstances.generator)
        return Decision(.commitmentFollowed(id, entry: entry, step: step, text: text.id), text: text)
    }

    /// The words as they will be kept, with all that the step needs.
    private static func checked(
        _ words: FollowUpWords, _ step: FollowUpStep
    ) throws(Refusal) -> FollowUpWords {
        guard words.text.utf8.count <= textLimit else { throw .textTooLong(limit: textLimit) }
        let clean = FollowUpWords(
            text: CleanText.clean(words.text).trimmed, office: try line(words.office),
            person: try line(words.person), reviewer: try line(words.reviewer), day: words.day,
            link: try line(words.link), file: try line(words.file), fileHash: words.fileHash)
        if !clean.day.isEmpty, CalendarDate(iso: clean.day) == nil { throw .noSuchDay(clean.day) }
        // Who names a hash names a file, and a hash is a hash.
        guard clean.fileHash.isEmpty || !clean.file.isEmpty && Digest(hex: clean.fileHash) != nil else {
            throw .noSuchItem
        }
        switch step {
        case .progress: if clean.text.isEmpty { throw .emptyText }
        case .review: if clean.text.isEmpty || clean.reviewer.isEmpty { throw .emptyText }
        case .handOver: if clean.office.isEmpty, clean.person.isEmpty { throw .emptyText }
        case .rescheduled(let day): if CalendarDate(iso: day) == nil { throw .noSuchDay(day) }
        case .notViable: if clean.text.isEmpty { throw .reasonMissing }
        case .started, .fulfilled, .reopened: break
        }
        return clean
    }

    // MARK: What becomes of notes

    static func resolve(
        _ id: NoteID, _ resolution: Resolution, _ was: Resolution, _ state: SessionState,
        _ circumstances: inout Circumstances
    ) throws(Refusal) -> Decision {
        let note = try find(id, state)
        guard note.kind.isContribution, note.kind != .redirection else { throw .noSuchNote }
        if !resolution.due.isEmpty, CalendarDate(iso: resolution.due) == nil {
            throw .noSuchDay(resolution.due)
        }
        guard resolution.reason.utf8.count <= textLimit else { throw .textTooLong(limit: textLimit) }
        let clean = Resolution(
            resolution.outcome, reason: CleanText.clean(resolution.reason).trimmed,
            office: try line(resolution.office), due: resolution.due)
        if clean.outcome == .declined, clean.reason.isEmpty { throw .reasonMissing }
        let present = state.resolution(of: note)
        if clean == present { return .nothing }
        guard was == present else { throw .noteChanged(id) }
        let pending = clean.event(for: id, &circumstances)
        return Decision([pending])
    }

    /// The steps of all commitments that quote a passage: what they say instead, and the texts that go.
    static func blankFollowUps(
        of passage: String, _ state: SessionState, _ circumstances: inout Circumstances
    ) -> (events: [PendingEvent], gone: [TextID]) {
        var events: [PendingEvent] = []
        var gone: [TextID] = []
        for commitment in state.commitments {
            for entry in commitment.entries {
                guard let words = state.text(entry.text).map({ FollowUpWords(encoded: $0) }),
                    let blanked = words.blanked(passage, with: blank)
                else { continue }
                let new = newText(blanked.encoded, &circumstances)
                events.append(
                    PendingEvent(.followUpWorded(commitment.id, entry: entry.id, text: new.id), text: new))
                gone.append(entry.text)
            }
        }
        return (events, gone)
    }
}

extension Resolution {
    /// The event that sets it on a note, with its words if it has any.
    func event(for note: NoteID, _ circumstances: inout Circumstances) -> PendingEvent {
        let day = due.isEmpty ? nil : due
        guard !reason.isEmpty || !office.isEmpty else {
            return PendingEvent(.noteResolved(note: note, outcome: outcome, due: day, text: nil))
        }
        let text = Engine.newText(encodedWords, &circumstances)
        return PendingEvent(.noteResolved(note: note, outcome: outcome, due: day, text: text.id), text: text)
    }

    /// Without a passage.
    func blanked(_ passage: String, with blank: String) -> Resolution {
        Resolution(
            outcome, reason: reason.replacing(passage, with: blank),
            office: office.replacing(passage, with: blank), due: due)
    }
}

extension FollowUpWords {
    /// Without a passage; nil when it does not stand there.
    fileprivate func blanked(_ passage: String, with blank: String) -> FollowUpWords? {
        var words = self
        for part in Part.allCases where part != .fileHash && part != .day {
            words[part] = words[part].replacing(passage, with: blank)
        }
        return words == self ? nil : words
    }
}
