import CafeModel

extension PlenaryScreen {
    /// Marks, raw text and answer of a note.
    func noteLines(_ note: Note, width: Int, _ context: ScreenContext) -> [String] {
        let phrases = context.phrases
        let session = context.session
        var lines = Self.flowed(facts(of: note, context), width: width)
        if note.wording != nil {
            lines.append(phrases.plenary(.raw) + ": " + (session.text(note.text) ?? phrases.suppressed))
        }
        if case .written(let id) = note.answer {
            lines.append(phrases.plenary(.answer) + ": " + (session.text(id) ?? phrases.suppressed))
        }
        if let group = session.groups.first(where: { $0.notes.contains(note.id) }) {
            lines.append(phrases.plenary(.group) + ": " + (session.text(group.text) ?? phrases.suppressed))
        }
        for commitment in session.commitments
        where !commitment.withdrawn && commitment.terms.sources.contains(note.id) {
            lines.append(phrases.plenary(.commitmentTitle) + ": " + promise(commitment, context))
        }
        return lines
    }

    /// Short phrases in lines, broken only between them.
    static func flowed(_ phrases: [String], width: Int) -> [String] {
        var lines: [String] = []
        for phrase in phrases {
            if let last = lines.last, last.columns + 3 + phrase.columns <= width {
                lines[lines.count - 1] = last + " · " + phrase
            } else {
                lines.append(phrase)
            }
        }
        return lines
    }

    /// What is set on a note, in words.
    func facts(of note: Note, _ context: ScreenContext) -> [String] {
        let phrases = context.phrases
        let session = context.session
        var facts: [String] = []
        if note.isOpenQuestion { facts.append(phrases.plenary(.pendingAnswer)) }
        if note.answer == .spoken { facts.append(phrases.plenary(.spokenAnswer)) }
        if note.starred { facts.append(phrases.plenary(.starred)) }
        if note.presented { facts.append(phrases.plenary(.presented)) }
        if let rank = note.rank { facts.append(phrases.plenaryRank(rank)) }
        if let hands = note.hands { facts.append(phrases.plenaryHands(hands)) }
        if note.kind.asksForAction || note.outcome != .pending {
            facts.append(phrases.name(of: note.outcome))
        }
        facts += resolutionFacts(of: note, context)
        if let feasibility = note.feasibility {
            facts += Feasibility.conditions.filter { feasibility.contains($0) }.map {
                "√ " + phrases.plenary($0).lowercased()
            }
        }
        if session.commitments.contains(where: { !$0.withdrawn && $0.terms.sources.contains(note.id) }) {
            facts.append(phrases.plenary(.committed))
        }
        if session.groups.contains(where: { $0.notes.contains(note.id) }) {
            facts.append(phrases.plenary(.grouped))
        }
        if drafts.keys.contains(where: { $0.note == note.id }) || forms[.sources([note.id])] != nil
            || resolutions[note.id] != nil
        {
            facts.append(phrases.plenary(.hasDraft))
        }
        return facts
    }
}
