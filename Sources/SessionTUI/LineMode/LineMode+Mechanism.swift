import CafeModel
import CafeWire

// What only some mechanisms have, by numbered choices: topics, problems, priorities, pillars, voices, election.
extension LineMode {
    /// Reads choices out and expects the number of one.
    mutating func offer(_ title: String, _ choices: [LineChoice], _ context: ScreenContext) {
        say(title)
        for (index, choice) in choices.enumerated() {
            say(context.phrases.lineChoice(index + 1, choice.text.withoutSign.trimmed))
        }
        asking = .offered(choices)
    }

    mutating func perform(_ deed: LineChoice.Deed, _ context: inout ScreenContext) -> [Effect] {
        asking = .note
        switch deed {
        case .order(let command, let name, let note):
            let number = note.flatMap { self.number(of: $0, context) }
            return submit(command, context.phrases.tableAction(name).name, number, &context)
        case .topic(let topic):
            chosenTopic = topic
            say(topicName(topic, context))
            return []
        case .candidate(let id): return openCandidate(id, context)
        case .number(let what): return ask(what, context)
        }
    }

    /// An action of the mechanism that is about the table, not about a note.
    mutating func performMechanism(
        _ name: TableActionName, _ rest: String, _ context: inout ScreenContext
    ) -> [Effect] {
        let words = context.phrases
        switch name {
        case .topic: offer(words.topicTitle, topicChoices(nil, context), context)
        case .voices:
            guard rest.isEmpty else { return hearVoices(rest, &context) ?? [] }
            sayVoices(context)
            say(words.lineVoicesHow)
            asking = .voices
        case .nominate:
            guard rest.isEmpty else { return nominate(rest, &context) }
            say([words.electionName, words.electionNameExplained])
            asking = .nominee
        default: return openVotes(rest, &context)
        }
        return []
    }

    /// An action of the mechanism on a note, with what was said behind its number.
    mutating func actMechanism(
        _ name: TableActionName, on note: Note, _ text: String, _ context: inout ScreenContext
    ) -> [Effect] {
        let words = context.phrases
        switch name {
        case .rank: return give(text, .rank(note.id), &context)
        case .hands: return give(text, .hands(note.id), &context)
        case .topic: offer(words.topicTitle, topicChoices(note.id, context), context)
        case .pillar: offer(words.pillarTitle, pillarChoices(note, context), context)
        case .feasible:
            let choices = Feasibility.conditions.map { condition in
                let isMet = note.feasibility?.contains(condition) == true
                return LineChoice(
                    text: words.plenary(condition)
                        + (isMet ? ": " + words.name(of: EvaluationAnswer.yes) : ""),
                    deed: .order(desk(context).turn(condition, of: note), .feasible, note.id))
            }
            offer(words.plenary(.feasibilityTitle), choices, context)
        default:
            if let (number, _) = Self.number(in: text) { return answer(note.id, problem: number, &context) }
            askProblem(note, context)
        }
        return []
    }

    // MARK: Problems

    /// Asks which problem a solution answers, by the numbers that the notes have here.
    mutating func askProblem(_ note: Note, _ context: ScreenContext) {
        let problems = desk(context).problems(answeredBy: note.kind)
        guard !problems.isEmpty else { return say(context.phrases.problemNone) }
        say(context.phrases.problemTitle)
        sayNotes(Array(problems.reversed()), context)
        asking = .problem(note.id)
    }

    mutating func answer(_ note: NoteID, problem number: Int, _ context: inout ScreenContext) -> [Effect] {
        let words = context.phrases
        guard let solution = context.session.notes[note], let problem = self.note(number, context),
            desk(context).problems(answeredBy: solution.kind).contains(where: { $0.id == problem.id })
        else {
            fail(.badLine, words.lineDoesNotFit(words.tableAction(.problem).name, number: number))
            return []
        }
        return submit(
            .linkNotes(note, problem.id, linked: true), words.tableAction(.problem).name,
            self.number(of: note, context), &context)
    }

    // MARK: Numbers

    /// Takes a number at once, or asks for it.
    private mutating func give(
        _ text: String, _ what: MechanismNumber, _ context: inout ScreenContext
    ) -> [Effect] {
        text.isEmpty ? ask(what, context) : take(text, for: what, &context)
    }

    private mutating func ask(_ what: MechanismNumber, _ context: ScreenContext) -> [Effect] {
        let words = context.phrases
        switch what {
        case .rank: say(words.rankTitle)
        case .hands: say(words.handsTitle)
        case .votes(let id): say(words.electionAsks(votes: true, name(of: id, context)))
        case .place(let id): say(words.electionAsks(votes: false, name(of: id, context)))
        }
        say(words.lineNumberHow)
        asking = .number(what)
        return []
    }

    mutating func take(
        _ text: String, for what: MechanismNumber, _ context: inout ScreenContext
    ) -> [Effect] {
        let isNone = text == context.phrases.lineFilingNone
        guard let number = isNone ? 0 : Int(text), number >= 0 else {
            fail(.badLine, context.phrases.lineNumberHow)
            return []
        }
        var note: NoteID?
        switch what {
        case .rank(let id), .hands(let id): note = id
        case .votes, .place: break
        }
        return submit(
            what.command(isNone ? nil : number), context.phrases.tableAction(what.action).name,
            note.flatMap { self.number(of: $0, context) }, &context)
    }

    // MARK: Choices

    private func topicName(_ topic: Int?, _ context: ScreenContext) -> String {
        let topics = context.session.plan.topics
        guard let topic, topics.indices ~= topic - 1 else { return context.phrases.topicAll }
        return context.phrases.topicLine(topic, topics[topic - 1].title)
    }

    private func topicChoices(_ note: NoteID?, _ context: ScreenContext) -> [LineChoice] {
        let topics: [Int?] = context.session.plan.topics.indices.map { $0 + 1 } + [nil]
        return topics.map { topic in
            LineChoice(
                text: topicName(topic, context),
                deed: note.map { .order(.markNote($0, .topic(topic)), .topic, $0) } ?? .topic(topic))
        }
    }

    private func pillarChoices(_ note: Note, _ context: ScreenContext) -> [LineChoice] {
        let words = context.phrases
        let places = PillarPlace.all.map { place in
            let name =
                switch place {
                case .pillar(let pillar): words.name(of: pillar)
                case .subtheme(let subtheme): words.name(of: subtheme)
                }
            return LineChoice(text: name, deed: .order(.markNote(note.id, .pillar(place)), .pillar, note.id))
        }
        return places + [
            LineChoice(
                text: words.pillarNone, deed: .order(.markNote(note.id, .pillar(nil)), .pillar, note.id))
        ]
    }

    // MARK: Voices

    private mutating func sayVoices(_ context: ScreenContext) {
        let session = context.session
        let silent = session.silentSeats(of: table)
        say(context.phrases.voicesSilent(silent.count, of: session.seats(of: table)).withoutSign)
        if !silent.isEmpty, silent.count < session.seats(of: table) {
            say(context.phrases.lineVoicesMissing(silent))
        }
    }

    /// Numbers of seats, a minus before one that was a slip; nil when the line is something else.
    mutating func hearVoices(_ text: String, _ context: inout ScreenContext) -> [Effect]? {
        let parts = text.split { $0.isWhitespace || $0 == "," }
        let seats = parts.compactMap { Int($0) }
        guard !seats.isEmpty, seats.count == parts.count else { return nil }
        let limit = context.session.seats(of: table)
        guard seats.allSatisfy({ 1...max(1, limit) ~= abs($0) }) else {
            fail(.badLine, context.phrases.lineGiveNumber(1...max(1, limit)))
            return []
        }
        let staysOpen = asking == .voices
        var effects: [Effect] = []
        for seat in seats {
            let sentence = context.phrases.tableAction(.voices).name + " \(seat)"
            effects += submit(
                .hearVoice(table, seat: abs(seat), by: seat > 0 ? 1 : -1), sentence, nil, &context)
        }
        if staysOpen { asking = .voices }
        return effects
    }

    // MARK: Election

    mutating func nominate(_ text: String, _ context: inout ScreenContext) -> [Effect] {
        guard let person = Participant(nominee: text) else {
            fail(.badLine, context.phrases.electionNameExplained)
            return []
        }
        return submit(
            .nominate(table, person), context.phrases.tableAction(.nominate).name + " " + person.name, nil,
            &context)
    }

    private func name(of id: CandidateID, _ context: ScreenContext) -> String {
        context.session.candidate(id).flatMap { context.session.person(of: $0)?.name }
            ?? context.phrases.suppressed
    }

    /// The candidates, numbered in the order in which they stood up; `/votos 2 14` counts at once.
    private mutating func openVotes(_ rest: String, _ context: inout ScreenContext) -> [Effect] {
        let words = context.phrases, session = context.session
        let candidates = session.candidates(at: table)
        guard !candidates.isEmpty, let result = session.electionResult(of: table) else {
            say(words.electionNobody)
            return []
        }
        if let (number, votes) = Self.number(in: rest), candidates.indices ~= number - 1 {
            return give(votes, .votes(candidates[number - 1].id), &context)
        }
        let tied = Set(result.ties.joined().map(\.id))
        if !tied.isEmpty { say(words.electionTie.withoutSign) }
        let choices = candidates.map { candidate in
            let line = words.electionLine(
                session.person(of: candidate), votes: candidate.votes,
                seat: result.elected.first { $0.candidate.id == candidate.id }?.seat,
                isTied: tied.contains(candidate.id), isWithdrawn: candidate.withdrawn)
            return LineChoice(
                text: line.replacing("√ ", with: "").replacing("! ", with: ""),
                deed: .candidate(candidate.id))
        }
        offer(words.electionTitle, choices, context)
        return []
    }

    private mutating func openCandidate(_ id: CandidateID, _ context: ScreenContext) -> [Effect] {
        guard let candidate = context.session.candidate(id) else { return [] }
        let words = context.phrases.electionChoices
        let withdraw = Command.withdrawCandidate(id, !candidate.withdrawn)
        offer(
            name(of: id, context),
            [
                LineChoice(text: words.votes, deed: .number(.votes(id))),
                LineChoice(text: words.place, deed: .number(.place(id))),
                LineChoice(
                    text: candidate.withdrawn ? words.restore : words.withdraw,
                    deed: .order(withdraw, .votes, nil)),
            ], context)
        return []
    }
}
