import CafeModel

// What only some mechanisms have: topics, problems and their solutions, pillars, priorities, voices, election.
extension TableDesk {
    /// The actions that the session's mechanism adds, now.
    var mechanismActions: [TableActionName] {
        let session = context.session, mechanism = session.mechanism
        var names: [TableActionName] = []
        if session.plan.sharesTopics, session.plan.topics.count > 1 { names.append(.topic) }
        if mechanism.talliesVoices { names.append(.voices) }
        if !mechanism.answers.isEmpty { names.append(.problem) }
        if !mechanism.pillars.isEmpty { names += [.rank, .hands, .feasible, .pillar] }
        if mechanism.election != nil { names += [.nominate, .votes] }
        return names
    }

    /// What the session's mechanism adds to what can be done with a note.
    func mechanismActions(on note: Note) -> [TableActionName] {
        let session = context.session, mechanism = session.mechanism
        guard note.kind != .redirection, !note.withdrawn else { return [] }
        var names: [TableActionName] = []
        if mechanism.answers[note.kind] != nil { names.append(.problem) }
        if !mechanism.pillars.isEmpty {
            names += note.kind.asksForAction ? [.rank, .hands, .feasible, .pillar] : [.pillar]
        }
        if session.plan.sharesTopics, session.plan.topics.count > 1 { names.append(.topic) }
        return names
    }

    /// The notes of this table that a note of a kind can name, the newest first.
    func problems(answeredBy kind: NoteKind) -> [Note] {
        guard let wanted = context.session.mechanism.answers[kind] else { return [] }
        return notes.reversed().compactMap { context.session.notes[$0] }
            .filter { $0.kind == wanted && !$0.withdrawn }
    }

    /// The order that turns a condition of a note over.
    func turn(_ condition: Feasibility, of note: Note) -> Command {
        let met = note.feasibility ?? []
        return .markNote(
            note.id, .feasibility(met.symmetricDifference(condition)), was: .feasibility(note.feasibility))
    }
}
