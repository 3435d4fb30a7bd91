@testable import CafeModel
import CafeReports
import Testing

/// Makes sessions as the hub does: commands are decided, their events become facts, facts are applied.
struct SessionBuilder {
    private(set) var state: SessionState
    /// 2026-12-03, 09:00 in Bogotá.
    private(set) var wall = Milliseconds(
        Int64(CalendarDate(iso: "2026-12-03")!.dayNumber) * 86_400_000 + 50_400_000)
    private var circumstances: Circumstances
    private var number = 0
    private(set) var history = CommitmentHistory()
    /// Everything that happened, oldest first.
    private(set) var facts: [Fact] = []
    private static let boot = BootID(high: 1, low: 1)
    static let bogota = -5 * 3600

    init(_ plan: Plan = .sample, participants: [Participant] = [], rate: Int = 1) throws {
        state = SessionState(id: SessionID(high: 0xCAFE, low: 1))
        circumstances = Circumstances(
            reading: Reading(wall: wall, boot: .zero, bootID: Self.boot), role: .preparation,
            generator: SeededGenerator(seed: 7))
        try run(.planSession(plan, participants: participants, rate: rate))
    }

    var now: Reading { Reading(wall: wall, boot: wall, bootID: Self.boot) }

    /// Lets time pass.
    mutating func wait(seconds: Int) { wall = wall + .seconds(seconds) }

    @discardableResult
    mutating func run(_ command: Command) throws -> Decision {
        circumstances.reading = now
        let decision = try Engine.decide(command, state, &circumstances)
        let id = CommandID(using: &circumstances.generator)
        for (index, pending) in decision.events.enumerated() {
            number += 1
            let envelope = Envelope(
                session: state.id, command: id, index: index, origin: OriginID(high: 2, low: 2),
                number: number, lamport: number, reading: now,
                actor: Actor(connection: ConnectionID(high: 3, low: 3), role: .facilitator),
                schema: Event.schema, previous: .none, textHash: nil)
            let fact = Fact(envelope: envelope, event: pending.event, text: pending.text?.body)
            state.apply(fact)
            history.take(fact)
            facts.append(fact)
        }
        return decision
    }

    /// To the next stage after so many minutes in this one.
    mutating func advance(after minutes: Int = 0) throws {
        wait(seconds: minutes * 60)
        try run(.enterNextStage(leaving: try #require(state.position)))
    }

    /// To the first stage of a kind.
    mutating func advance(to kind: StageKind) throws {
        while state.stage?.kind != kind { try advance() }
    }

    @discardableResult
    mutating func note(
        _ table: Int, _ kind: NoteKind, _ text: String, round: Int? = nil
    ) throws -> NoteID {
        let decision = try run(
            .recordNote(table: TableNumber(table), kind: kind, round: round ?? state.writingRound, text: text)
        )
        return try #require(decision.note)
    }

    mutating func answer(_ note: NoteID, _ text: String) throws {
        try run(.answerNote(note, seen: try #require(state.notes[note]).revision, text: text))
    }

    mutating func word(_ note: NoteID, _ text: String) throws {
        try run(.wordNote(note, seen: try #require(state.notes[note]).revision, text: text))
    }

    func text(
        _ format: MinutesFormat, separator: Character = ",", _ language: Language = .spanish
    ) -> String {
        let minutes = Minutes(state: state, phrases: language.phrases, utcOffsetSeconds: Self.bogota)
        return String(decoding: minutes.render(format, separator: separator), as: UTF8.self)
    }
}

extension Plan {
    /// Two topics, two rounds.
    static var sample: Plan {
        var roads = Topic(title: "Vías rurales", question: "¿Qué vía arreglar primero?")
        roads.host = "Rosa Díaz"
        roads.classification = Topic.Classification(type: "sector", value: "Transporte")
        let water = Topic(title: "Agua potable")
        var plan = Plan(mechanism: .worldCafe, title: "Café del campo", topics: [roads, water], people: 0)
        plan.entity = "Alcaldía de Prueba"
        plan.office = "Planeación"
        plan.place = "Casa de la Cultura"
        plan.date = CalendarDate(iso: "2026-12-03")
        plan.startMinute = 540
        plan.objective = "Conversar sobre el campo"
        plan.valueGroups = ["Mujeres", "Jóvenes"]
        plan.complaintsChannel = "pqrsd@prueba.gov.co"
        return plan
    }
}
