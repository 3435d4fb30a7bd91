import CafeModel
import CafeWire

@testable import SessionTUI

/// A hub for tests of screens: decides with the real engine, keeps nothing on disk, answers at once. It tells every
/// role everything; who may see what is the real hub's matter and tested there.
final class Room {
    static let boot = BootID(high: 7, low: 7)

    private(set) var state: SessionState
    private(set) var facts: [Fact] = []
    var reading = Reading(wall: Milliseconds(1_796_308_927_000), boot: .zero, bootID: Room.boot)
    var generator = SeededGenerator(seed: 11)
    /// What commands get instead of an answer, to play a full disk.
    var trouble: StorageTrouble?
    private(set) var seats: [any Seat] = []
    /// Whether seats hear the facts only when they are released: the real hub answers first.
    var holdsFacts = false
    private var held: [HubMessage] = []

    init(plan: Plan, participants: [Participant] = [], rate: Int = 1) {
        state = SessionState(id: SessionID(using: &generator))
        order(.planSession(plan, participants: participants, rate: rate), as: .preparation)
    }

    /// A room of which nobody has finished the plan.
    init() { state = SessionState(id: SessionID(using: &generator)) }

    /// A plan with so many topics.
    static func plan(topics: Int = 5, people: Int = 28) -> Plan {
        let names = [
            "Vías terciarias", "Paraderos", "Transporte en los corregimientos", "Tarifas", "Agua para todos",
            "Espacio público",
        ]
        var plan = Plan(
            mechanism: .worldCafe, title: "Movilidad en los corregimientos",
            topics: (0..<topics).map {
                Topic(
                    title: names[$0 % names.count],
                    question: "¿Qué impide llegar a tiempo y qué cambiaría usted?")
            }, people: people)
        plan.complaintsChannel = "pqrsd@entidad.example"
        plan.date = CalendarDate(year: 2026, month: 12, day: 3)
        return plan
    }

    /// Gives an order as somebody; the facts reach every seat.
    @discardableResult
    func order(
        _ command: Command, as role: Role, id: CommandID? = nil, by connection: ConnectionID? = nil
    ) -> CommandAnswer {
        let id = id ?? CommandID(using: &generator)
        if let trouble { return .unsaved(trouble) }
        var circumstances = Circumstances(
            reading: reading, role: role, generator: SeededGenerator(seed: generator.next()))
        do throws(Refusal) {
            let decision = try Engine.decide(command, state, &circumstances)
            for (index, pending) in decision.events.enumerated() {
                append(pending, index, id, role, connection)
            }
            return .done(saved: reading.wall, sequence: state.sequence, note: decision.note)
        } catch {
            return .refused(error)
        }
    }

    private func append(
        _ pending: PendingEvent, _ index: Int, _ id: CommandID, _ role: Role, _ connection: ConnectionID?
    ) {
        let number = facts.count + 1
        let somebody = ConnectionID(high: 0, low: UInt64(role.hashValue.magnitude))
        let envelope = Envelope(
            session: state.id, command: id, index: index, origin: OriginID(high: 1, low: 1), number: number,
            lamport: number, reading: reading,
            actor: Actor(
                connection: connection ?? somebody, role: role),
            schema: Event.schema, previous: .none, textHash: nil)
        let words = pending.text?.body ?? pending.event.textID.flatMap { state.text($0) }
        let fact = Fact(envelope: envelope, event: pending.event, text: words)
        facts.append(fact)
        state.apply(fact)
        let message = HubMessage.fact(sequence: number, fact)
        if holdsFacts { held.append(message) } else { tell(message) }
    }

    /// Tells the facts that were held.
    func release() {
        let messages = held
        held = []
        for message in messages { tell(message) }
    }

    private func tell(_ message: HubMessage) { for seat in seats { seat.hear(message) } }

    /// Moves to the next stage.
    func next() { if let stage = state.position { order(.enterNextStage(leaving: stage), as: .facilitator) } }

    /// Moves to the first stage of a kind.
    func go(to kind: StageKind, round: Int? = nil) {
        while let stage = state.stage, stage.kind != kind || (round != nil && stage.round != round) { next() }
    }

    /// Lets time pass.
    func pass(seconds: Int) {
        reading.wall = reading.wall + .seconds(seconds)
        reading.boot = reading.boot + .seconds(seconds)
    }

    func sit(_ seat: any Seat) { seats.append(seat) }
}

/// A place in the room that hears what the hub says.
protocol Seat: AnyObject {
    func hear(_ message: HubMessage)
}
