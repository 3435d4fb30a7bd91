import CafeModel
import CafeReports

/// The rehearsal's event as it would be on one certain day, made without clock and chance, so that it is the same
/// whenever and wherever it is made. Commands are decided by the engine and their facts applied, as the hub does.
struct SampleSession {
    /// Five hours behind UTC, as in Bogotá.
    static let utcOffsetSeconds = -5 * 3600

    private(set) var state = SessionState(id: SessionID(high: 0x0CAF_E000_0000_0000, low: 1))
    private(set) var facts: [Fact] = []
    private var wall: Milliseconds
    private var generator = SeededGenerator(seed: (1, 2, 3, 4))

    /// The event, played to its end.
    init(day: CalendarDate) throws(Refusal) {
        wall = Milliseconds((Int64(day.dayNumber) * 86_400 + 14 * 3600) * 1000)
        var plan = SampleData.plan
        plan.date = day
        plan.city = "Valle Sereno"
        plan.minutesNumber = "012"
        plan.goal = "Meta 4: servicios cerca de la gente"
        plan.phase = "diagnóstico"
        try run(.planSession(plan, participants: SampleData.participants, rate: 1))
        while state.position != nil { try playStage() }
        for note in notes where note.kind != .redirection { try run(.markNote(note.id, .reviewed(true))) }
    }

    private var notes: [Note] { state.tables.flatMap { state.notes(of: $0.number) } }

    private mutating func run(_ command: Command) throws(Refusal) {
        let reading = Reading(wall: wall, boot: wall, bootID: BootID(high: 1, low: 1))
        var circumstances = Circumstances(reading: reading, role: .facilitator, generator: generator)
        let decision = try Engine.decide(command, state, &circumstances)
        generator = circumstances.generator
        let id = CommandID(using: &generator)
        for (index, pending) in decision.events.enumerated() {
            let envelope = Envelope(
                session: state.id, command: id, index: index, origin: OriginID(high: 1, low: 1),
                number: facts.count + 1, lamport: facts.count + 1, reading: reading,
                actor: Actor(connection: ConnectionID(high: 1, low: 1), role: .facilitator),
                schema: Event.schema,
                previous: .none, textHash: nil)
            facts.append(Fact(envelope: envelope, event: pending.event, text: pending.text?.body))
            facts.last.map { state.apply($0) }
        }
    }

    /// What is done in the stage that is on, then the next, a little later than planned.
    private mutating func playStage() throws(Refusal) {
        guard let position = state.position, let stage = state.stage else { return }
        switch stage.kind {
        case .round: for note in SampleData.notes where note.round == stage.round { try take(note) }
        case .conclusions: for note in SampleData.conclusions { try take(note) }
        case .commitments: try promise()
        default: break
        }
        if let duration = stage.duration { wall = wall + duration + .minutes(1) }
        try run(.enterNextStage(leaving: position))
    }

    private mutating func take(_ note: SampleNote) throws(Refusal) {
        wall = wall + .minutes(1)
        let known = Set(state.notes.keys)
        try run(
            .recordNote(
                table: TableNumber(note.table), kind: note.kind, round: note.round == 0 ? nil : note.round,
                text: note.text))
        guard let taken = notes.first(where: { !known.contains($0.id) }) else { return }
        if let answer = note.answer { try run(.answerNote(taken.id, seen: taken.revision, text: answer)) }
        if note.starred { try run(.markNote(taken.id, .starred(true))) }
    }

    /// Starred proposals are taken up, in whole or in part, and two become commitments.
    private mutating func promise() throws(Refusal) {
        let starred = notes.filter { $0.kind == .proposal && $0.starred }
        for (index, note) in starred.enumerated() {
            try run(.markNote(note.id, .hands(12 - 2 * index)))
            try run(.markNote(note.id, .rank(index + 1)))
            try run(.markNote(note.id, .outcome(index.isMultiple(of: 2) ? .accepted : .partlyAccepted)))
        }
        for (words, table) in SampleData.commitments {
            let source = starred.first { $0.table.value == table }
            try run(.makeCommitment(words, date: "2027-03-31", sources: source.map { [$0.id] } ?? []))
        }
    }
}
