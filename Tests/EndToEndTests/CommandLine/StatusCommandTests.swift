import CafeModel
import Testing

@Suite struct StatusCommandTests {
    private let cafe: CommandLineCase
    private let session: String

    init() throws {
        cafe = try CommandLineCase()
        session = try cafe.newSession()
        try cafe.output(of: "etapa", "siguiente")
        try cafe.output(of: "etapa", "siguiente")
    }

    @Test func hasTheShapeThatOtherProgramsRelyOn() throws {
        try cafe.output(of: "anotar", "--mesa", "2", "--tipo", "pregunta", "¿Y?")
        let status = try JSONValue(Array(cafe.output(of: "estado", "--json").utf8))
        #expect(status.keys == ["sesion", "etapa", "mesas", "aportes", "secuencia", "servicio"])
        #expect(status["sesion"]?.keys == ["id", "titulo", "mecanismo", "abierta"])
        #expect(status["sesion"]?["id"] == .string(session))
        #expect(
            status["etapa"]?.keys == ["tipo", "titulo", "ronda", "rondas", "restante_s", "pausada"])
        #expect(status["etapa"]?["titulo"] == .string("Ronda 1"))
        #expect(status["etapa"]?["rondas"] == .int(2))
        let tables = status["mesas"]?.elements ?? []
        #expect(tables.count == 2)
        for table in tables {
            #expect(
                table.keys == ["numero", "tema", "restante_s", "pausada", "aportes", "conectada", "apoyo"])
        }
        #expect(tables.last?["aportes"] == .int(1))
        #expect(status["aportes"] == .int(1))
    }

    @Test func readsAsAFewLinesToo() throws {
        let text = try cafe.output(of: "estado")
        #expect(text.contains("Movilidad en los corregimientos"))
        #expect(text.contains("Ronda 1"))
        #expect(text.contains("Paraderos"))
    }

    @Test func theCountdownOutlivesAKilledHub() throws {
        try cafe.output(of: "reloj", "-5")
        let before = try cafe.status().object("etapa").int("restante_s")
        try cafe.folder.killHub()
        let after = try cafe.status().object("etapa").int("restante_s")
        #expect(before - after <= 5 && before >= after)
        #expect(before > 800)
    }
}
