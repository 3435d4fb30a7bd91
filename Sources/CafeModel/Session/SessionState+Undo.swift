extension SessionState {
    /// Remembers how to take a fact back; called before it changes anything.
    mutating func remember(_ fact: Fact) {
        guard let inverse = inverse(of: fact.event) else { return }
        let envelope = fact.envelope
        let ref = EventRef(origin: envelope.origin, number: envelope.number)
        var before: [Stage]?
        if case .roundMinutesChanged = fact.event { before = order }
        changes.append(
            Change(
                ref: ref, command: envelope.command, actor: envelope.actor, event: fact.event,
                inverse: inverse,
                order: before))
        if changes.count > Change.limit { changes.removeFirst() }
    }

    /// Settles what an undo means: it was taken back, or, if it was itself an undo, the first change stands again.
    mutating func settleUndo(of ref: EventRef, by command: CommandID) {
        guard let target = changes.firstIndex(where: { $0.ref == ref }) else { return }
        let taken = changes.indices.filter { changes[$0].command == command }
        if let before = changes[target].order { order = before }
        switch changes[target].fate {
        case .stands:
            changes[target].fate = .undone
            for index in taken { changes[index].fate = .undo(of: ref) }
        case .undo(let original):
            changes[target].fate = .spent
            for index in taken { changes[index].fate = .spent }
            if let first = changes.firstIndex(where: { $0.ref == original }) { changes[first].fate = .stands }
        case .undone, .spent: break
        }
    }

    /// What takes an event back, seen from the state before it; nil for what cannot be taken back.
    private func inverse(of event: Event) -> Event? {
        switch event {
        case .stageEntered, .stageRestored, .turnBegan:
            .stageRestored(position, clocks: clocks, turn: turn)
        case .clockPaused, .clockResumed, .clockExtended, .clocksRestored: .clocksRestored(clocks)
        case .roundMinutesChanged:
            order.last { $0.kind == .round }?.duration.map { .roundMinutesChanged(Int($0.count / 60_000)) }
        case .participantLeft(let number, let left): .participantLeft(number: number, left: !left)
        case .participantArrived(let number, let arrived):
            .participantArrived(number: number, arrived: !arrived)
        case .participantConsented(let number, _):
            .participantConsented(number: number, consent: person(number)?.consent)
        case .seatsWished(let number, _):
            .seatsWished(number: number, wishes: person(number)?.wishes ?? SeatWishes())
        case .supportAsked(let table, let asked): .supportAsked(table: table, asked: !asked)
        case .minutesReviewed(let reviewed): .minutesReviewed(!reviewed)
        case .minutesApproved(let approved): .minutesApproved(!approved)
        case .notesGrouped(let group, _, _): .groupChanged(group: group, notes: [])
        case .groupWorded(let group, _):
            groups.first { $0.id == group }.map { .groupWorded(group: group, text: $0.text) }
        case .groupChanged(let group, _):
            groups.first { $0.id == group }.map { .groupChanged(group: group, notes: $0.notes) }
        case .commitmentMade(let id, _): .commitmentWithdrawn(id, withdrawn: true)
        case .commitmentWithdrawn(let id, let withdrawn): .commitmentWithdrawn(id, withdrawn: !withdrawn)
        case .commitmentChanged(let id, _):
            commitments.first { $0.id == id }.map { .commitmentChanged(id, terms: $0.terms) }
        case .noteRecorded(let id, _, _, _, _, _): .noteMarked(note: id, mark: .withdrawn(true))
        case .notesLinked(let first, let second, let linked): .notesLinked(first, second, linked: !linked)
        case .noteCorrected(let id, _, _):
            notes[id].map { .noteCorrected(note: id, kind: $0.kind, text: $0.text) }
        case .noteAnswered(let id, _): notes[id].map { .noteAnswered(note: id, answer: $0.answer) }
        case .noteMarked(let id, let mark):
            notes[id].map { .noteMarked(note: id, mark: $0.present(mark)) }
        case .noteWorded(let id, _): notes[id].map { .noteWorded(note: id, text: $0.wording) }
        case .noteResolved(let id, _, _, _):
            notes[id].map {
                .noteResolved(note: id, outcome: $0.outcome, due: $0.due, text: $0.resolution)
            }
        case .commitmentFollowed(let id, let entry, _, _):
            .followUpWithdrawn(id, entry: entry, withdrawn: true)
        case .followUpWithdrawn(let id, let entry, let withdrawn):
            .followUpWithdrawn(id, entry: entry, withdrawn: !withdrawn)
        case .noteFiled(let id, _): notes[id].map { .noteFiled(note: id, filing: $0.filing) }
        case .voiceHeard(let table, let seat, let change): .voiceHeard(table: table, seat: seat, by: -change)
        case .candidateNominated(let id, _, _): .candidateWithdrawn(id, withdrawn: true)
        case .candidateWithdrawn(let id, let withdrawn): .candidateWithdrawn(id, withdrawn: !withdrawn)
        case .votesCounted(let id, _): candidate(id).map { .votesCounted(id, votes: $0.votes) }
        case .candidatePlaced(let id, _): candidate(id).map { .candidatePlaced(id, place: $0.place) }
        case .evaluationCounted(let question, let answer, _):
            .evaluationCounted(question: question, answer: answer, hands: evaluation[question, answer])
        case .sessionPlanned, .clockReanchored, .participantRegistered, .personSuppressed, .rotationDrawn,
            .hostSeated, .passageStruck, .messageSent, .changeUndone, .followUpWorded:
            nil
        }
    }

    /// Puts all changes of a thing so far out of reach: what they would bring back is gone.
    mutating func spendChanges(of thing: Change.Thing) {
        for index in changes.indices where changes[index].thing == thing { changes[index].fate = .spent }
    }

    /// Whether something later changed the same thing, so that a change cannot be taken back. What stands is
    /// overtaken by what stands; an undo also by a later undo, which must be taken back before it.
    func isOvertaken(_ change: Change) -> Bool {
        guard let index = changes.firstIndex(where: { $0.ref == change.ref }) else { return true }
        return changes[(index + 1)...].contains { later in
            guard later.thing == change.thing else { return false }
            if case .undo = later.fate { return change.fate != .stands }
            return later.fate == .stands
        }
    }

    /// The last thing that an actor of this role did and that can be taken back.
    public func lastUndoable(by role: Role) -> Change? {
        changes.last { change in
            change.actor.role == role && change.fate == .stands && !isOvertaken(change)
                && (!approved || change.outlivesApproval)
        }
    }

    /// The last thing that an actor of this role took back.
    public func lastRedoable(by role: Role) -> Change? {
        changes.last { change in
            guard change.actor.role == role, case .undo = change.fate else { return false }
            return !isOvertaken(change)
        }
    }
}
