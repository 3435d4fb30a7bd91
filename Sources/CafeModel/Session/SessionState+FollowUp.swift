extension SessionState {
    mutating func applyFollowUp(_ fact: Fact) {
        switch fact.event {
        case .commitmentFollowed(let id, let entry, let step, let text):
            let new = FollowUpEntry(
                id: entry, step: step, text: text, recorded: fact.envelope.reading.wall,
                author: fact.envelope.actor, sequence: sequence)
            follow(id) { $0.entries.append(new) }
        case .followUpWorded(let id, let entry, let text): change(entry, of: id) { $0.text = text }
        case .followUpWithdrawn(let id, let entry, let withdrawn):
            change(entry, of: id) { $0.withdrawn = withdrawn }
        default: break
        }
    }

    private mutating func change(
        _ entry: FollowUpID, of id: CommitmentID, _ body: (inout FollowUpEntry) -> Void
    ) {
        follow(id) { commitment in
            guard let place = commitment.entries.firstIndex(where: { $0.id == entry }) else { return }
            body(&commitment.entries[place])
        }
    }

    private mutating func follow(_ id: CommitmentID, _ body: (inout Commitment) -> Void) {
        guard let place = commitments.firstIndex(where: { $0.id == id }) else { return }
        if approved, commitmentsOfMinutes[id] == nil { commitmentsOfMinutes[id] = commitments[place] }
        body(&commitments[place])
    }

    /// Once the acta is approved, a note is kept as it was before what came later.
    mutating func keepForMinutes(_ event: Event) {
        guard approved, case .note(let id) = Change.Thing(event), notesOfMinutes[id] == nil else { return }
        notesOfMinutes[id] = notes[id]
    }

    /// The session as its acta shows it: when that is approved, without what became of notes and commitments since.
    public var asApproved: SessionState {
        let isTouched =
            !notesOfMinutes.isEmpty || !commitmentsOfMinutes.isEmpty || !commitmentsSinceMinutes.isEmpty
        guard isTouched else { return self }
        var copy = self
        for note in notesOfMinutes.values { copy.notes.take(afterStrikes(note)) }
        copy.commitments = commitments.filter { !commitmentsSinceMinutes.contains($0.id) }
            .map { commitmentsOfMinutes[$0.id].map(afterStrikes) ?? $0 }
        return copy
    }
}
