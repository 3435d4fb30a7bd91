// What a struck text became: an acta that was approved before shows the rest of its words, not a gap in their place.
extension SessionState {
    /// Notes, before a fact is applied, which text gives way to which, and keeps that when the fact is a strike. Answer,
    /// wording and what quotes the note are replaced earlier in the same command.
    mutating func followStrike(_ fact: Fact) {
        let command = fact.envelope.command
        switch fact.event {
        case .noteAnswered(let id, let answer): replace(notes[id]?.answer?.text, by: answer?.text, command)
        case .noteWorded(let id, let text): replace(notes[id]?.wording, by: text, command)
        case .noteResolved(let id, _, _, let text): replace(notes[id]?.resolution, by: text, command)
        case .groupWorded(let id, let text): replace(groups.first { $0.id == id }?.text, by: text, command)
        case .commitmentChanged(let id, let terms):
            replace(commitment(id)?.terms.text, by: terms.text, command)
        case .followUpWorded(let id, let entry, let text):
            replace(commitment(id)?.entries.first { $0.id == entry }?.text, by: text, command)
        case .passageStruck(let id, let gone, let text, _):
            replace(notes[id]?.text, by: text, command)
            for old in gone { if let new = replaced[old] { struckTexts[old] = new } }
        default: break
        }
    }

    private mutating func replace(_ old: TextID?, by new: TextID?, _ command: CommandID) {
        if command != replacedBy {
            replacedBy = command
            replaced = [:]
        }
        if let old, let new, old != new { replaced[old] = new }
    }

    /// The text that stands for one from which passages have been struck, else the text itself.
    private func standing(_ text: TextID) -> TextID {
        var text = text
        while let new = struckTexts[text] { text = new }
        return text
    }

    /// A note of an earlier time with what is left of its words.
    func afterStrikes(_ note: Note) -> Note {
        guard !struckTexts.isEmpty else { return note }
        var note = note
        note.text = standing(note.text)
        if case .written(let text) = note.answer { note.answer = .written(standing(text)) }
        note.wording = note.wording.map(standing)
        note.resolution = note.resolution.map(standing)
        return note
    }

    /// A commitment of an earlier time with what is left of its words.
    func afterStrikes(_ commitment: Commitment) -> Commitment {
        guard !struckTexts.isEmpty else { return commitment }
        var commitment = commitment
        commitment.terms.text = standing(commitment.terms.text)
        for place in commitment.entries.indices {
            commitment.entries[place].text = standing(commitment.entries[place].text)
        }
        return commitment
    }

    /// This session, as it was at an earlier time, with what is left of the words of which passages were struck since.
    /// - Parameter present: the session as it stands.
    public func afterStrikes(of present: SessionState) -> SessionState {
        guard !present.struckTexts.isEmpty else { return self }
        var copy = self
        for old in present.struckTexts.keys {
            let new = present.standing(old)
            copy.texts[new] = present.texts[new]
        }
        for note in notes.values { copy.notes.take(present.afterStrikes(note)) }
        for place in groups.indices { copy.groups[place].text = present.standing(groups[place].text) }
        copy.commitments = commitments.map { present.afterStrikes($0) }
        return copy
    }
}
