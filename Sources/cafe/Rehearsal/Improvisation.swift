import CafeModel

/// What a simulated table does with a plan that is not the sample one: it writes sentences of the sample data in the kinds
/// of its mechanism for as long as people talk, and does what each stage asks for.
struct Improvisation {
    /// No more notes than this at one table.
    private static let limit = 400

    private var written = 0

    /// What a stage asks for beyond talking.
    mutating func tasks(entering stage: Stage, at table: TableNumber, _ state: SessionState)
        -> [SimulatedTable.Task]
    {
        switch stage.kind {
        case .conclusions, .plenary:
            let own = state.notes(of: table).filter { !$0.withdrawn }
            guard !own.contains(where: { $0.kind == .conclusion }),
                state.mechanism.kinds(stage.kind).contains(.conclusion)
            else { return [] }
            let said = SampleData.conclusions[table.value % SampleData.conclusions.count]
            let best = own.last { $0.kind.asksForAction }
            return [.write(said)] + (best.map { [.order(.markNote($0.id, .presented(true)))] } ?? [])
        case .prioritization:
            let solutions = state.notes(of: table).filter { $0.kind == .solution && !$0.withdrawn }.prefix(3)
            return solutions.enumerated().map { .order(.markNote($1.id, .rank($0 + 1))) }
        case .election:
            guard state.candidates(at: table).isEmpty else { return [.votes] }
            let people = (0..<3).map { SampleData.participants[($0 + table.value * 3) % 28] }
            return people.map { .order(.nominate(table, $0)) } + [.votes]
        default: return []
        }
    }

    /// The next thing that somebody says, while people talk.
    mutating func more(at table: TableNumber, _ state: SessionState) -> [SimulatedTable.Task] {
        guard let stage = state.stage, stage.kind.talks, written < Self.limit else { return [] }
        let kinds = state.mechanism.kinds(stage.kind).filter { $0 != .redirection && $0 != .conclusion }
        guard !kinds.isEmpty else { return [] }
        let texts = SampleData.notes
        let kind = stage.kind == .solutions ? kinds[0] : kinds[written % kinds.count]
        let text = texts[(table.value * 7 + written * 5) % texts.count].text
        written += 1
        let seat = written % max(1, state.seats(of: table)) + 1
        let voice: [SimulatedTable.Task] =
            state.mechanism.talliesVoices ? [.order(.hearVoice(table, seat: seat, by: 1))] : []
        return voice + [.write(SampleNote(table.value, state.round ?? 0, kind, text))]
    }

    /// The problem that a solution answers, where its mechanism asks for one.
    func subject(of kind: NoteKind, at table: TableNumber, _ state: SessionState) -> NoteSubject {
        guard let wanted = state.mechanism.answers[kind] else { return NoteSubject() }
        let problems = state.notes(of: table).filter { $0.kind == wanted && !$0.withdrawn }
        return NoteSubject(
            answered: problems.isEmpty ? nil : problems[written % problems.count].id)
    }
}
