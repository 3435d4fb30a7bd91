extension Engine {
    static func decidePlenary(
        _ command: Command, _ state: SessionState, _ circumstances: inout Circumstances
    ) throws(Refusal) -> Decision {
        switch command {
        case .groupNotes(let notes, let text):
            try check(notes, state)
            guard notes.count >= 2 else { throw .noSuchNote }
            // Two who put the same together at the same time would have it twice.
            if let group = state.groups.first(where: { Set($0.notes).isSuperset(of: notes) }) {
                throw .alreadyGrouped(group.id)
            }
            let body = newText(try checked(text), &circumstances)
            let group = GroupID(using: &circumstances.generator)
            return Decision(.notesGrouped(group: group, notes: notes, text: body.id), text: body)
        case .changeGroup(let group, let seen, let notes):
            guard let present = state.groups.first(where: { $0.id == group }) else { throw .noSuchItem }
            try check(notes, state)
            if present.notes == notes { return .nothing }
            guard present.revision == seen else { throw .groupChanged(group) }
            return Decision(.groupChanged(group: group, notes: notes))
        case .wordGroup(let group, let seen, let text):
            guard let present = state.groups.first(where: { $0.id == group }) else { throw .noSuchItem }
            let clean = try checked(text)
            if state.text(present.text) == clean { return .nothing }
            guard present.revision == seen else { throw .groupChanged(group) }
            let body = newText(clean, &circumstances)
            return Decision(.groupWorded(group: group, text: body.id), text: body)
        case .makeCommitment(let words, let date, let sources):
            let (terms, text) = try terms(words, date, sources, state, &circumstances)
            let id = CommitmentID(using: &circumstances.generator)
            return Decision(.commitmentMade(id, terms: terms), text: text)
        case .changeCommitment(let id, let seen, let words, let date, let sources):
            guard try find(id, state).revision == seen else { throw .commitmentChanged(id) }
            let (terms, text) = try terms(words, date, sources, state, &circumstances)
            return Decision(.commitmentChanged(id, terms: terms), text: text)
        case .withdrawCommitment(let id, let seen, let withdrawn):
            let present = try find(id, state)
            if present.withdrawn == withdrawn { return .nothing }
            guard present.revision == seen else { throw .commitmentChanged(id) }
            return Decision(.commitmentWithdrawn(id, withdrawn: withdrawn))
        case .reviewMinutes(let reviewed):
            if reviewed, state.position != nil { throw .eventNotFinished }
            return state.minutesReviewed == reviewed ? .nothing : Decision(.minutesReviewed(reviewed))
        case .approveMinutes(let approved):
            if approved, state.position != nil { throw .eventNotFinished }
            return state.approved == approved ? .nothing : Decision(.minutesApproved(approved))
        default: return .nothing
        }
    }

    private static func check(_ notes: [NoteID], _ state: SessionState) throws(Refusal) {
        for note in notes { _ = try find(note, state) }
        guard Set(notes).count == notes.count else { throw .noSuchNote }
    }

    private static func terms(
        _ words: CommitmentWords, _ date: String?, _ sources: [NoteID], _ state: SessionState,
        _ circumstances: inout Circumstances
    ) throws(Refusal) -> (CommitmentTerms, NewText) {
        try check(sources, state)
        if let date, CalendarDate(iso: date) == nil { throw .noSuchDay(date) }
        let clean = CommitmentWords(
            text: try checked(words.text), office: try line(words.office),
            person: try line(words.person))
        let text = newText(clean.encoded, &circumstances)
        return (CommitmentTerms(text: text.id, date: date, sources: sources), text)
    }
}
