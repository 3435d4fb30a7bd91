extension SessionState {
    /// The note that another one answers: a solution's problem, the first of those that it was linked with. Nil where the
    /// mechanism knows no such bond, or none was told yet.
    public func answered(by note: Note) -> Note? {
        guard let kind = mechanism.answers[note.kind] else { return nil }
        return note.links.lazy.compactMap { notes[$0] }.first { $0.kind == kind && !$0.withdrawn }
    }

    /// Whether a note should name another one and does not yet.
    public func lacksAnswered(_ note: Note) -> Bool {
        mechanism.answers[note.kind] != nil && !note.withdrawn && answered(by: note) == nil
    }

    /// The place of a note among the pillars: its own, else its topic's.
    public func pillar(of note: Note) -> PillarPlace? { note.pillar ?? subject(of: note)?.pillar }

    /// The topic that a note is about: the one that it names, else its table's. Nil where that is one of several.
    public func subject(of note: Note) -> Topic? {
        guard plan.sharesTopics else { return topic(note.table) }
        if let number = note.topic {
            return plan.topics.indices ~= number - 1 ? plan.topics[number - 1] : nil
        }
        return plan.topics.count == 1 ? plan.topics.first : nil
    }
}

extension Topic {
    /// The pillar or subtheme that its classification names.
    public var pillar: PillarPlace? {
        guard let classification, FoldedText(classification.type).text == "pilar" else { return nil }
        return PillarPlace(code: classification.value)
    }
}
