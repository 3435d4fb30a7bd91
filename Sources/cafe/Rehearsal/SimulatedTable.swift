import CafeModel
import CafeWire

/// A table of a rehearsal: somebody types, key by key, what the sample data say, answers questions, stars, asks for support
/// once, and writes a conclusion. Leaves the table alone while a person sits there.
final class SimulatedTable: SimulatedPerson {
    /// What is to be done, one after the other.
    enum Task {
        case sit
        case write(SampleNote)
        case answer(NoteID, String)
        case mark(NoteID, Mark)
        case support(Bool)
        case order(Command)
        case votes
    }

    /// What is being typed.
    private struct Typing {
        let note: SampleNote
        let id: CommandID
        let round: Int?
        let began: Milliseconds
        /// Milliseconds per key.
        let pace: Int64
    }

    let connection: ClientConnection
    private let table: TableNumber
    private var tasks: [Task] = [.sit]
    private var typing: Typing?
    private var waiting: [CommandID: SampleNote] = [:]
    private var stage: StageIndex?
    private var notBefore = Milliseconds.zero
    private var generator: SeededGenerator

    /// What is said where the plan is not the sample one.
    private var improvisation: Improvisation?

    init(
        _ table: TableNumber, _ connection: ClientConnection, _ generator: SeededGenerator, isSample: Bool
    ) {
        improvisation = isSample ? nil : Improvisation()
        self.table = table
        self.connection = connection
        self.generator = generator
    }

    func act(_ events: [ClientEvent], at now: Reading) throws {
        for case .answered(let id, _, let answer) in events { take(answer, to: id) }
        guard isLive else { return }
        let state = connection.state
        enter(state, now.boot)
        if hasCompany { return try stepAside() }
        if let typing { return try type(typing, now.boot) }
        guard now.boot >= notBefore else { return }
        if tasks.isEmpty { tasks = improvisation?.more(at: table, state) ?? [] }
        guard !tasks.isEmpty else { return }
        try begin(tasks.removeFirst(), state, now.boot)
    }

    /// A new stage brings new things to do.
    private func enter(_ state: SessionState, _ boot: Milliseconds) {
        guard state.position != stage else { return }
        stage = state.position
        // People first talk; how long, differs from table to table.
        let talk = length(of: state) / 100 * Int64.random(in: 4...15, using: &generator)
        notBefore = boot + Milliseconds(min(talk, 20_000))
        if improvisation != nil {
            tasks.removeAll { if case .write = $0 { true } else { false } }
            if let stage = state.stage {
                tasks += improvisation?.tasks(entering: stage, at: table, state) ?? []
            }
            return
        }
        let said = Set(state.notes(of: table).compactMap { state.text($0.text) })
        switch state.stage?.kind {
        case .round:
            let round = state.round ?? 0
            if table.value == 3, round == 2 { tasks += [.support(true), .support(false)] }
            tasks += SampleData.notes.filter {
                $0.table == table.value && $0.round == round && !said.contains($0.text)
            }.map { .write($0) }
        case .conclusions:
            tasks += SampleData.conclusions.filter { $0.table == table.value && !said.contains($0.text) }.map
            {
                .write($0)
            }
            let best = state.notes(of: table).last { $0.kind == .proposal && !$0.withdrawn }
            if let best { tasks.append(.mark(best.id, .presented(true))) }
        default: break
        }
    }

    /// How long the stage lasts on the clock of the machine.
    private func length(of state: SessionState) -> Int64 {
        (state.stage?.duration?.count ?? 60_000) / Int64(state.timeline.rate)
    }

    private func begin(_ task: Task, _ state: SessionState, _ boot: Milliseconds) throws {
        switch task {
        case .sit:
            let host = state.topic(table)?.host ?? ""
            if !host.isEmpty { try connection.submit(.takeSeat(table, name: host)) }
        case .write(let note):
            // Three notes and pauses between them fit into a round, however fast it is.
            let room = length(of: state) / 4 / Int64(max(1, note.text.count))
            typing = Typing(
                note: note, id: connection.newCommandID(), round: state.writingRound, began: boot,
                pace: max(1, min(70, room)))
        case .answer(let note, let text):
            guard let revision = state.notes[note]?.revision else { return }
            try connection.submit(.answerNote(note, seen: revision, text: text))
        case .mark(let note, let mark): try connection.submit(.markNote(note, mark))
        case .support(let asked): try connection.submit(.askSupport(table, asked))
        case .order(let command): try connection.submit(command)
        case .votes:
            for (index, candidate) in state.candidates(at: table).enumerated() {
                try connection.submit(.countVotes(candidate.id, 12 - index * 3))
            }
        }
        notBefore = boot + Milliseconds(min(4000, length(of: state) / 12))
    }

    /// As many keys as the time since the first one allows; at the end, Enter.
    private func type(_ typing: Typing, _ boot: Milliseconds) throws {
        let keys = Int((boot - typing.began).count / typing.pace)
        let text = typing.note.text
        if keys >= text.count {
            self.typing = nil
            waiting[typing.id] = typing.note
            let subject = improvisation?.subject(of: typing.note.kind, at: table, connection.state)
            try connection.submit(
                .recordNote(
                    table: table, kind: typing.note.kind, round: typing.round, text: text,
                    about: subject ?? NoteSubject()), id: typing.id)
            return
        }
        guard keys > 0 else { return }
        let draft = DraftMessage(
            command: typing.id, kind: typing.note.kind, round: typing.round, text: String(text.prefix(keys)),
            cursor: keys)
        try connection.perform { $0.keep(draft, now: boot) }
    }

    /// A person has sat down: what was being typed is for later.
    private func stepAside() throws {
        guard let typing else { return }
        self.typing = nil
        tasks.insert(.write(typing.note), at: 0)
        try connection.perform { $0.drop(draft: typing.id) }
    }

    private func take(_ answer: CommandAnswer, to id: CommandID) {
        if case .unsaved = answer { return }
        guard let said = waiting.removeValue(forKey: id), case .done(_, _, let note?) = answer else { return }
        var next: [Task] = []
        if said.starred { next.append(.mark(note, .starred(true))) }
        if let answer = said.answer { next.append(.answer(note, answer)) }
        tasks.insert(contentsOf: next, at: 0)
    }
}
