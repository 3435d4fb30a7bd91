import CafeModel
import CafeReports
import Foundation
import Testing

@Suite("Status of a session")
struct StatusReportTests {
    private func report(_ builder: SessionBuilder, connected: [Int] = []) -> StatusReport {
        let status = SessionStatus(
            builder.state, connected: Set(connected.map { TableNumber($0) }), at: builder.now)
        return StatusReport(status, phrases: Language.spanish.phrases)
    }

    private func read(_ builder: SessionBuilder, connected: [Int] = []) throws -> [String: Any] {
        let data = Data(report(builder, connected: connected).json())
        return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    @Test("Workshops' shared points are said once, and each workshop by who leads it")
    func workshops() throws {
        var plan = Plan(
            mechanism: .dialogueMeeting, title: "Agua",
            topics: [Topic(title: "Ríos"), Topic(title: "Pozos")],
            people: 80)
        func lines(_ plan: Plan) throws -> [String] {
            report(try SessionBuilder(plan)).text().split(separator: "\n").map(String.init)
        }
        #expect(try lines(plan).filter { $0.contains("Ríos") } == ["  Ríos"])
        #expect(try lines(plan).contains("  taller 3 · 0 aportes · sin conexión"))
        plan.workshops = [Workshop(), Workshop(), Workshop()]
        plan.workshops[1].facilitator = "Ana"
        #expect(try lines(plan).contains("  taller 2 · Ana · 0 aportes · sin conexión"))
        #expect(try lines(plan).contains("  taller 3 · 0 aportes · sin conexión"))
    }

    @Test("before the event has no remaining time")
    func prepared() throws {
        let root = try read(SessionBuilder())
        #expect(Set(root.keys) == ["sesion", "etapa", "mesas", "aportes", "secuencia"])
        let session = try #require(root["sesion"] as? [String: Any])
        #expect(Set(session.keys) == ["id", "titulo", "mecanismo", "abierta"])
        #expect(session["mecanismo"] as? String == "world-cafe")
        #expect(session["abierta"] as? Bool == true)
        let stage = try #require(root["etapa"] as? [String: Any])
        #expect(Set(stage.keys) == ["tipo", "titulo", "ronda", "rondas", "restante_s", "pausada"])
        #expect(stage["tipo"] as? String == "preparacion")
        #expect(stage["ronda"] is NSNull && stage["restante_s"] is NSNull)
        #expect(stage["rondas"] as? Int == 2)
        #expect(stage["pausada"] as? Bool == false)
    }

    @Test("in a round tells each table's own time, notes, presence and call")
    func round() throws {
        var builder = try SessionBuilder()
        try builder.advance(to: .round)
        try builder.note(2, .question, "¿Y?")
        try builder.note(2, .conclusion, "No cuenta")
        try builder.run(.extendClock(.table(TableNumber(2)), by: .minutes(2)))
        try builder.run(.askSupport(TableNumber(2), true))
        builder.wait(seconds: 439)
        try builder.run(.pauseClock(.table(TableNumber(1))))
        let root = try read(builder, connected: [2])
        let stage = try #require(root["etapa"] as? [String: Any])
        #expect(stage["titulo"] as? String == "Ronda 1")
        #expect(stage["ronda"] as? Int == 1)
        #expect(stage["restante_s"] as? Int == 761)
        let tables = try #require(root["mesas"] as? [[String: Any]])
        #expect(
            Set(tables[0].keys) == [
                "numero", "tema", "restante_s", "pausada", "aportes", "conectada", "apoyo",
            ])
        #expect(tables.map { $0["numero"] as? Int } == [1, 2])
        #expect(tables.map { $0["restante_s"] as? Int } == [761, 881])
        #expect(tables.map { $0["pausada"] as? Bool } == [true, false])
        #expect(tables.map { $0["aportes"] as? Int } == [0, 1])
        #expect(tables.map { $0["conectada"] as? Bool } == [false, true])
        #expect(tables.map { $0["apoyo"] as? Bool } == [false, true])
        #expect(root["aportes"] as? Int == 1)
        #expect(root["secuencia"] as? Int == builder.state.sequence)
    }

    @Test("tells overtime as a negative number, and the round that a change leads to")
    func overtime() throws {
        var builder = try SessionBuilder()
        try builder.advance(to: .change)
        builder.wait(seconds: 200)
        let stage = try #require(try read(builder)["etapa"] as? [String: Any])
        #expect(stage["tipo"] as? String == "cambio")
        #expect(stage["ronda"] as? Int == 2)
        #expect(stage["restante_s"] as? Int == -80)
    }

    @Test("after the event is closed and without time")
    func finished() throws {
        let root = try read(MinutesMarkdownTests.event())
        let stage = try #require(root["etapa"] as? [String: Any])
        #expect(stage["tipo"] as? String == "cierre")
        #expect(stage["titulo"] as? String == "Evento terminado")
        #expect(stage["restante_s"] is NSNull && stage["ronda"] is NSNull)
        #expect((root["sesion"] as? [String: Any])?["abierta"] as? Bool == false)
    }

    @Test("reads as a few lines")
    func text() throws {
        var builder = try SessionBuilder()
        try builder.advance(to: .round)
        try builder.note(2, .question, "¿Y?")
        try builder.run(.askSupport(TableNumber(2), true))
        builder.wait(seconds: 60)
        try builder.run(.pauseClock(.table(TableNumber(1))))
        #expect(
            report(builder, connected: [2]).text() == """
                Café del campo
                Ronda 1 · 19:00 · 1 aporte
                  mesa 1 · Vías rurales · 19:00 · en pausa · 0 aportes · sin conexión
                  mesa 2 · Agua potable · 1 aporte · conectada · pide apoyo

                """)
    }
}
