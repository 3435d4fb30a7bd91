@testable import CafeModel

/// A session in the making, for tests of the form *given events, when command, then events*: it holds the state, a
/// clock that moves only when told, and the chance from a seed.
struct Given {
    /// The state so far.
    private(set) var state = SessionState(id: SessionID(high: 1, low: 1))
    /// All facts so far.
    private(set) var facts: [Fact] = []
    /// What the clocks show.
    private(set) var reading = Reading(
        wall: Milliseconds(1_796_300_000_000), boot: .minutes(7), bootID: BootID(high: 9, low: 1))
    private var generator = SeededGenerator(seed: 2026)
    private var commands: UInt64 = 0
    private let origin = OriginID(high: 4, low: 4)

    /// A planned session: so many tables with rounds of 20 minutes.
    init(
        _ mechanism: MechanismID = .worldCafe, topics: Int = 3, rounds: Int? = nil, people: Int = 6,
        rate: Int = 1,
        _ change: (inout Plan) -> Void = { _ in }
    ) {
        var plan = Plan(
            mechanism: mechanism, title: "Agua", topics: (1...topics).map { Topic(title: "Tema \($0)") },
            rounds: rounds, people: people)
        change(&plan)
        then(.planSession(plan, participants: [], rate: rate))
    }

    /// The plan that stands, as whoever changes it names it.
    var planText: TextID { state.planText ?? TextID(high: 0, low: 0) }

    /// A session of which nothing is known.
    static var nothing: Given { Given(empty: ()) }

    private init(empty: ()) {}

    // MARK: Clocks

    /// Time passes, waking or sleeping.
    mutating func pass(_ time: Milliseconds) {
        reading.wall = reading.wall + time
        reading.boot = reading.boot + time
    }

    /// Somebody sets the wall clock.
    mutating func setWallClock(by shift: Milliseconds) { reading.wall = reading.wall + shift }

    /// The machine stops and starts again after a while.
    mutating func restart(after time: Milliseconds) {
        reading.wall = reading.wall + time
        reading.boot = .seconds(11)
        reading.bootID = BootID(high: reading.bootID.high, low: reading.bootID.low + 1)
    }

    /// Now, on the session's line of time.
    var now: Milliseconds { state.timeline.time(at: reading) }

    /// What a table has left.
    func left(_ table: Int) -> Milliseconds {
        state.clocks.countdown(of: TableNumber(table)).remaining(at: now)
    }

    /// What the stage has left.
    var stageLeft: Milliseconds { state.clocks.stage.remaining(at: now) }

    // MARK: Commands

    /// Decides a command and takes its events in.
    @discardableResult
    mutating func when(_ command: Command, as role: Role = .facilitator) throws(Refusal) -> [Event] {
        var circumstances = Circumstances(reading: reading, role: role, generator: generator)
        let decision = try Engine.decide(command, state, &circumstances)
        generator = circumstances.generator
        take(decision.events, as: role)
        return decision.events.map(\.event)
    }

    /// As ``when(_:as:)``, for what leads up to the test; what is refused here is a fault of the test.
    @discardableResult
    mutating func then(_ command: Command, as role: Role = .facilitator) -> [Event] {
        do throws(Refusal) { return try when(command, as: role) } catch { fatalError("\(command): \(error)") }
    }

    /// Why a command would be refused now; nil when it would not.
    func refusal(of command: Command) -> Refusal? {
        var copy = self
        do throws(Refusal) { try copy.when(command) } catch { return error }
        return nil
    }

    /// Whether a command would be accepted and change nothing.
    func changesNothing(_ command: Command) -> Bool {
        var copy = self
        return (try? copy.when(command))?.isEmpty == true
    }

    /// Takes events in as facts, as the hub would write them.
    mutating func take(_ events: [PendingEvent], as role: Role = .facilitator) {
        commands += 1
        for (index, pending) in events.enumerated() {
            let envelope = Envelope(
                session: state.id, command: CommandID(high: 3, low: commands), index: index, origin: origin,
                number: facts.count + 1, lamport: facts.count + 1, reading: reading,
                actor: Actor(connection: ConnectionID(high: 5, low: 5), role: role), schema: Event.schema,
                previous: .none, textHash: nil)
            let fact = Fact(envelope: envelope, event: pending.event, text: pending.text?.body)
            facts.append(fact)
            state.apply(fact)
        }
    }

    /// Takes one event in, as a damaged or foreign journal might hold it.
    mutating func take(_ event: Event) { take([PendingEvent(event)]) }

    // MARK: Short ways

    /// Goes on to the stage with this place.
    mutating func go(to stage: StageIndex) {
        while let position = state.position, position < stage { then(.enterNextStage(leaving: position)) }
    }

    /// Goes on to the next stage of this kind.
    mutating func go(to kind: StageKind, round: Int? = nil) {
        let place = state.order.firstIndex { $0.kind == kind && (round == nil || $0.round == round) }
        guard let place else { fatalError("no \(kind) in \(state.order)") }
        go(to: place)
    }

    /// Ends the event from where it stands.
    mutating func finish() {
        if let position = state.position { then(.finishEvent(leaving: position)) }
    }

    /// Takes a note whose writing began now.
    @discardableResult
    mutating func note(
        _ text: String, table: Int = 1, kind: NoteKind = .proposal, about: NoteSubject = NoteSubject()
    ) -> NoteID {
        let table = TableNumber(table)
        let command = Command.recordNote(
            table: table, kind: kind, round: state.writingRound, text: text, about: about)
        let events = then(command, as: .table(table))
        guard case .noteRecorded(let note, _, _, _, _, _)? = events.first else { fatalError("\(events)") }
        return note
    }

    /// The revision of a note, as a screen that sees it now knows it.
    func seen(_ note: NoteID) -> Int { state.notes[note]?.revision ?? -1 }

    /// The words of a note.
    func words(_ note: NoteID) -> String? { state.text(state.notes[note]?.text) }

    /// The last thing that a role can take back.
    func last(by role: Role = .facilitator) -> EventRef {
        state.lastUndoable(by: role)?.ref ?? EventRef(origin: origin, number: 0)
    }

    /// Takes back the last thing of a role.
    mutating func undo(by role: Role = .facilitator) throws(Refusal) {
        guard let change = state.lastUndoable(by: role) else { throw .nothingToUndo }
        try when(.undo(change.ref), as: role)
    }

    /// Takes back the last undo of a role.
    mutating func redo(by role: Role = .facilitator) throws(Refusal) {
        guard let change = state.lastRedoable(by: role) else { throw .nothingToUndo }
        try when(.undo(change.ref), as: role)
    }
}
