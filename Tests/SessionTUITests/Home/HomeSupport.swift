import CafeModel
@testable import CafeWire

@testable import SessionTUI

/// Sessions for the home screen's tests.
enum HomeSupport {
    static let live = SessionID(high: 0, low: 1)

    static func home() -> Driver<HomeScreen> {
        Driver(HomeScreen(), as: .home, in: Room(plan: Room.plan()))
    }

    static func session(
        _ number: UInt64, _ title: String, _ phase: Phase, stage: Stage? = nil, remaining: Int? = nil,
        date: String? = nil, contributions: Int = 0
    ) -> SessionSummary {
        SessionSummary(
            id: SessionID(high: 0, low: number), title: title, mechanism: .worldCafe, phase: phase,
            stage: stage, rounds: 5, remaining: remaining.map { .seconds($0) }, isPaused: false, asOf: .zero,
            rate: 1, date: date.flatMap { CalendarDate(iso: $0) }, contributions: contributions,
            commitments: 0, entity: "Secretaría de Participación", sequence: 9)
    }

    /// One of each sort, in no order.
    static var sessions: [SessionSummary] {
        var closed = session(
            3, "Café con la directora, octubre", .closed, date: "2026-10-15", contributions: 54)
        closed.commitments = 4
        var rehearsal = session(
            4, "Feria de servicios", .live, stage: Stage(.plenary), remaining: -80, contributions: 12)
        rehearsal.rate = 60
        var paused = session(5, "Agua para todos", .live, stage: Stage(.commitments), remaining: 300)
        paused.isPaused = true
        return [
            closed, session(6, "Parques", .prepared),
            session(
                1, "Movilidad en los corregimientos", .live, stage: Stage(.round, round: 2), remaining: 761,
                date: "2026-12-03", contributions: 31),
            session(2, "Presupuesto participativo 2027", .prepared, date: "2026-12-15"), rehearsal, paused,
            session(7, "Acción comunal", .finished, date: "2026-11-01", contributions: 3),
        ]
    }
}
