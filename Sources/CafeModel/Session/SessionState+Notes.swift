extension SessionState {
    mutating func add(_ note: Note, answering answered: NoteID?) {
        guard tables.indices ~= note.table.value - 1 else { return }
        notes.take(note)
        tables[note.table.value - 1].notes.append(note.id)
        tables[note.table.value - 1].add(note, 1)
        guard let answered, notes[answered] != nil else { return }
        notes.change(note.id) { $0.link(answered, true) }
        notes.change(answered) { $0.link(note.id, true) }
    }

    private mutating func change(note id: NoteID, _ body: (inout Note) -> Void) {
        guard var note = notes[id] else { return }
        tables[note.table.value - 1].add(note, -1)
        body(&note)
        note.revision = sequence
        tables[note.table.value - 1].add(note, 1)
        notes.take(note)
    }

    /// What a table writes after a recorder has looked at the note has been looked at by nobody.
    mutating func reviewAgain(_ fact: Fact) {
        // What the follow-up replies is the entity's own word.
        guard ![.recorder, .followup].contains(fact.envelope.actor.role) else { return }
        switch fact.event {
        case .noteCorrected(let id, _, _?), .noteAnswered(let id, .written):
            change(note: id) { $0.reviewed = false }
        default: break
        }
    }

    mutating func applyNote(_ event: Event) {
        switch event {
        case .noteCorrected(let id, let kind, let text):
            change(note: id) { note in
                note.kind = kind
                if let text {
                    note.formerTexts.replace(note.text, by: text)
                    note.text = text
                }
            }
        case .noteAnswered(let id, let answer):
            change(note: id) { note in
                note.formerTexts.replace(note.answer?.text, by: answer?.text)
                note.answer = answer
            }
        case .noteMarked(let id, let mark): change(note: id) { $0.set(mark) }
        case .notesLinked(let first, let second, let linked):
            change(note: first) { $0.link(second, linked) }
            change(note: second) { $0.link(first, linked) }
        case .noteWorded(let id, let text):
            change(note: id) { note in
                note.formerTexts.replace(note.wording, by: text)
                note.wording = text
                // The raw words would be what is shown now, and nobody has looked at those for the wall.
                if text == nil { note.reviewed = false }
            }
        case .noteResolved(let id, let outcome, let due, let text):
            change(note: id) { note in
                note.outcome = outcome
                note.due = due
                note.formerTexts.replace(note.resolution, by: text)
                note.resolution = text
            }
        case .noteFiled(let id, let filing): change(note: id) { $0.filing = filing }
        case .passageStruck(let id, let gone, let text, _):
            spendChanges(of: .note(id))
            change(note: id) { note in
                note.text = text
                note.formerTexts = []
                note.struck = true
                if let wording = note.wording, gone.contains(wording) { note.wording = nil }
                if let words = note.resolution, gone.contains(words) { note.resolution = nil }
                if let answer = note.answer?.text, gone.contains(answer) { note.answer = nil }
            }
        default: break
        }
    }
}

extension [TextID] {
    /// Keeps a text that another is about to stand for among the former ones.
    mutating func replace(_ old: TextID?, by new: TextID?) {
        guard old != new else { return }
        if let old { append(old) }
        removeAll { $0 == new }
    }
}

extension Note {
    mutating func link(_ other: NoteID, _ linked: Bool) {
        links.removeAll { $0 == other }
        if linked { links.append(other) }
    }

    mutating func set(_ mark: Mark) {
        switch mark {
        case .starred(let on): starred = on
        case .withdrawn(let on): withdrawn = on
        case .presented(let on): presented = on
        case .reviewed(let on): reviewed = on
        case .outOfScope(let on): outOfScope = on
        case .rank(let rank): self.rank = rank
        case .hands(let hands): self.hands = hands
        case .outcome(let outcome): self.outcome = outcome
        case .feasibility(let feasibility): self.feasibility = feasibility
        case .topic(let topic): self.topic = topic
        case .pillar(let place): pillar = place
        }
    }

    /// The mark that sets back what another is about to set.
    func present(_ mark: Mark) -> Mark {
        switch mark {
        case .starred: .starred(starred)
        case .withdrawn: .withdrawn(withdrawn)
        case .presented: .presented(presented)
        case .reviewed: .reviewed(reviewed)
        case .outOfScope: .outOfScope(outOfScope)
        case .rank: .rank(rank)
        case .hands: .hands(hands)
        case .outcome: .outcome(outcome)
        case .feasibility: .feasibility(feasibility)
        case .topic: .topic(topic)
        case .pillar: .pillar(pillar)
        }
    }
}
