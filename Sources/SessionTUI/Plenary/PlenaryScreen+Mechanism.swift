import CafeModel

// What the recorder sets on notes of some mechanisms only.
extension PlenaryScreen {
    /// What the session's mechanism adds to the actions of a note.
    static func mechanismActions(_ note: Note, _ session: SessionState) -> [PlenaryAction] {
        guard note.kind.isContribution, note.kind != .redirection else { return [] }
        var actions: [PlenaryAction] = []
        if session.mechanism.answers[note.kind] != nil { actions.append(.problem) }
        if !session.mechanism.pillars.isEmpty { actions.append(.pillar) }
        return actions
    }

    mutating func openPillars(_ note: Note, _ context: ScreenContext) -> [Effect] {
        let words = context.phrases
        let places = PillarPlace.all.map { place in
            let name =
                switch place {
                case .pillar(let pillar): words.name(of: pillar)
                case .subtheme(let subtheme): "   " + words.name(of: subtheme)
                }
            return Menu<PlenaryChoice>.Choice(
                .order(.markNote(note.id, .pillar(place), was: .pillar(note.pillar))),
                (note.pillar == place ? "√ " : "") + name)
        }
        let none = Menu<PlenaryChoice>.Choice(
            .order(.markNote(note.id, .pillar(nil), was: .pillar(note.pillar))), words.pillarNone)
        panel = .menu(
            Menu(title: words.pillarTitle, text: publicText(note, context), choices: places + [none]))
        return []
    }

    /// The problems of all tables: a solution may answer what another table named.
    mutating func openProblems(_ note: Note, _ context: ScreenContext) -> [Effect] {
        let words = context.phrases, session = context.session
        guard let wanted = session.mechanism.answers[note.kind] else { return [] }
        let problems = session.tables.flatMap { session.notes(of: $0.number) }
            .filter { $0.kind == wanted && !$0.withdrawn }
        guard !problems.isEmpty else {
            notice = Notice(words.problemNone, style: .muted, context)
            return []
        }
        let choices = problems.map { problem in
            let linked = note.links.contains(problem.id)
            return Menu<PlenaryChoice>.Choice(
                .order(.linkNotes(note.id, problem.id, linked: !linked)),
                (linked ? "√ " : "") + publicText(problem, context))
        }
        panel = .menu(Menu(title: words.problemTitle, text: publicText(note, context), choices: choices))
        return []
    }
}
