import CafeModel
import CafeWire

// What only some mechanisms have: topics, problems and their solutions, pillars, priorities, voices, election.
extension TableScreen {
    /// Opens what belongs to an action of the mechanism; what is about a note means the last fitting one when none is chosen.
    mutating func openMechanism(
        _ name: TableActionName, _ chosen: NoteID?, _ context: inout ScreenContext
    ) -> [Effect] {
        let words = context.phrases
        switch name {
        case .voices: overlay = .mechanism(.voices(VoicesPanel()))
        case .topic: overlay = .mechanism(.topic(chosen, topicMenu(context)))
        case .nominate:
            overlay = .mechanism(
                .nominee(
                    Prompt(
                        title: words.electionName, text: words.electionNameExplained, hint: words.promptHint))
            )
        case .votes: openCandidates(context)
        default: openMechanism(name, onNote: chosen, context)
        }
        return []
    }

    private mutating func openMechanism(
        _ name: TableActionName, onNote chosen: NoteID?, _ context: ScreenContext
    ) {
        let words = context.phrases, session = context.session
        let fits: (Note) -> Bool = { note in
            name == .pillar
                || (name == .problem ? session.mechanism.answers[note.kind] != nil : note.kind.asksForAction)
        }
        let last = listed(context).reversed().lazy.compactMap { session.notes[$0] }.first {
            !$0.withdrawn && fits($0)
        }
        guard let note = chosen.flatMap({ session.notes[$0] }) ?? last else {
            return say(words.noNoteYet, .muted, context)
        }
        switch name {
        case .problem:
            let choices = desk(context).problems(answeredBy: note.kind).map {
                Menu<NoteID>.Choice(
                    $0.id, (note.links.contains($0.id) ? "√ " : "") + desk(context).excerpt(of: $0))
            }
            guard !choices.isEmpty else { return say(words.problemNone, .muted, context) }
            let text = desk(context).excerpt(of: note)
            overlay = .mechanism(
                .link(note.id, Menu(title: words.problemTitle, text: text, choices: choices)))
        case .pillar:
            overlay = .mechanism(.pillar(note.id, pillarMenu(note, context)))
        case .feasible: overlay = .mechanism(.feasible(note.id, feasibilityMenu(note, context)))
        case .rank: ask(.rank(note.id), words.rankTitle, desk(context).excerpt(of: note), note.rank, context)
        default: ask(.hands(note.id), words.handsTitle, desk(context).excerpt(of: note), note.hands, context)
        }
    }

    private mutating func ask(
        _ what: MechanismNumber, _ title: String, _ text: String, _ present: Int?, _ context: ScreenContext
    ) {
        let words = context.phrases
        overlay = .mechanism(
            .number(
                what,
                Prompt(
                    title: title,
                    text: [text, words.numberExplained].filter { !$0.isEmpty }.joined(separator: "\n"),
                    hint: words.promptHint, initial: present.map { String($0) } ?? "")))
    }

    // MARK: Menus

    private func topicMenu(_ context: ScreenContext) -> Menu<Int?> {
        let words = context.phrases
        let topics = context.session.plan.topics.enumerated().map { index, topic in
            Menu<Int?>.Choice(
                index + 1, words.topicLine(index + 1, topic.title),
                shortcut: index < 9 ? Character(String(index + 1)) : nil)
        }
        return Menu(title: words.topicTitle, choices: topics + [.init(nil, words.topicAll)])
    }

    private func pillarMenu(_ note: Note, _ context: ScreenContext) -> Menu<PillarPlace?> {
        let words = context.phrases
        let places = PillarPlace.all.map { place in
            let name =
                switch place {
                case .pillar(let pillar): words.name(of: pillar)
                case .subtheme(let subtheme): "   " + words.name(of: subtheme)
                }
            return Menu<PillarPlace?>.Choice(place, (note.pillar == place ? "√ " : "") + name)
        }
        return Menu(
            title: words.pillarTitle, text: desk(context).excerpt(of: note),
            choices: places + [.init(nil, words.pillarNone)])
    }

    /// The conditions, each with what was found; choosing one turns it over.
    func feasibilityMenu(_ note: Note, _ context: ScreenContext) -> Menu<Feasibility> {
        let met = note.feasibility ?? []
        return Menu(
            title: context.phrases.plenary(.feasibilityTitle), text: desk(context).excerpt(of: note),
            choices: Feasibility.conditions.enumerated().map { number, condition in
                Menu<Feasibility>.Choice(
                    condition, (met.contains(condition) ? "√ " : "○ ") + context.phrases.plenary(condition),
                    shortcut: Character(String(number + 1)))
            })
    }

    /// The question which problem the entry answers, where it should name one and there is one to name.
    func problemQuestion(_ context: ScreenContext) -> Menu<NoteID?>? {
        guard entry.purpose == .note else { return nil }
        let problems = desk(context).problems(answeredBy: entry.kind)
        guard !problems.isEmpty else { return nil }
        let choices = problems.map { Menu<NoteID?>.Choice($0.id, desk(context).excerpt(of: $0)) }
        return Menu(
            title: context.phrases.problemTitle, text: entry.editor.text,
            choices: choices + [.init(nil, context.phrases.problemLater)])
    }

    mutating func openCandidates(_ context: ScreenContext) {
        let words = context.phrases, session = context.session
        let candidates = session.candidates(at: table)
        guard !candidates.isEmpty, let result = session.electionResult(of: table) else {
            return say(words.electionNobody, .muted, context)
        }
        let tied = Set(result.ties.joined().map(\.id))
        let choices = candidates.map { candidate in
            Menu<CandidateID>.Choice(
                candidate.id,
                words.electionLine(
                    session.person(of: candidate), votes: candidate.votes,
                    seat: result.elected.first { $0.candidate.id == candidate.id }?.seat,
                    isTied: tied.contains(candidate.id), isWithdrawn: candidate.withdrawn))
        }
        overlay = .mechanism(
            .candidates(
                Menu(
                    title: words.electionTitle, text: result.ties.isEmpty ? "" : words.electionTie,
                    choices: choices)))
    }

    mutating func openCandidate(_ id: CandidateID, _ context: ScreenContext) {
        guard let candidate = context.session.candidate(id) else { return }
        let words = context.phrases.electionChoices
        let isTied =
            context.session.electionResult(of: table)?.ties.joined().contains { $0.id == id } ?? false
        var choices: [Menu<MechanismOverlay.CandidateDeed>.Choice] = [.init(.votes, words.votes)]
        if isTied || candidate.place != nil { choices.insert(.init(.place, words.place), at: isTied ? 0 : 1) }
        choices.append(
            candidate.withdrawn ? .init(.restore, words.restore) : .init(.withdraw, words.withdraw))
        let name = context.session.person(of: candidate)?.name ?? context.phrases.suppressed
        overlay = .mechanism(.candidate(id, Menu(title: name, choices: choices)))
    }

    mutating func perform(
        _ deed: MechanismOverlay.CandidateDeed, on id: CandidateID, _ context: inout ScreenContext
    ) -> [Effect] {
        guard let candidate = context.session.candidate(id) else { return [] }
        let name = context.session.person(of: candidate)?.name ?? context.phrases.suppressed
        switch deed {
        case .votes:
            let title = context.phrases.electionAsks(votes: true, name)
            ask(.votes(id), title, "", candidate.votes, context)
        case .place:
            let title = context.phrases.electionAsks(votes: false, name)
            ask(.place(id), title, "", candidate.place, context)
        case .withdraw, .restore:
            return order(.withdrawCandidate(id, deed == .withdraw), .votes, &context)
        }
        return []
    }
}
