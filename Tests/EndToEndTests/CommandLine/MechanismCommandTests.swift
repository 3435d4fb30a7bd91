import CafeModel
import Testing

/// Each mechanism from its plan to its close, over the command line.
@Suite struct MechanismCommandTests {
    private let cafe: CommandLineCase

    init() throws { cafe = try CommandLineCase() }

    private func plan(_ mechanism: String, _ more: String = "") -> String {
        #"{"mecanismo":"\#(mechanism)","titulo":"Sesión","temas":[{"titulo":"Agua"},{"titulo":"Luz"}]\#(more)}"#
    }

    private func stage() throws -> String { try cafe.status().object("etapa").string("tipo") }

    @Test(arguments: [
        ("encuentro-dialogo", "preparacion apertura taller plenaria compromisos cierre"),
        ("cocreacion", "preparacion apertura problemas soluciones priorizacion eleccion plenaria cierre"),
        ("cafe-directivo", "preparacion repaso dialogo conclusiones compromisos cierre"),
    ])
    func goesThroughItsStages(mechanism: String, stages: String) throws {
        _ = try cafe.newSession(plan(mechanism))
        var seen = [try stage()]
        while try cafe.status().object("sesion").bool("abierta") {
            try cafe.output(of: "etapa", "siguiente")
            if try cafe.status().object("sesion").bool("abierta") { seen.append(try stage()) }
        }
        #expect(seen.joined(separator: " ") == stages)
        #expect(try cafe.output(of: "acta", "--formato", "md").contains("Sesión"))
    }

    @Test func anEncuentroHasAsFewWorkshopsAsHoldEverybodyAndItsNotesNameTheirTopic() throws {
        _ = try cafe.newSession(plan("encuentro-dialogo", #","participantes":1000"#))
        #expect(try cafe.status().objects("mesas").count == 34)
        try cafe.output(of: "etapa", "siguiente")
        try cafe.output(of: "etapa", "siguiente")
        try cafe.output(of: "anotar", "--mesa", "34", "--tema", "2", "--tipo", "observacion", "Falta luz")
        let minutes = try cafe.output(of: "acta", "--formato", "csv")
        #expect(minutes.contains(",34,Luz,,observacion,Falta luz,"))
        #expect(
            try cafe.run("anotar", "--mesa", "1", "--tema", "3", "--tipo", "observacion", "x").status == 65)
    }

    @Test func aSolutionNamesItsProblemByTheIdThatWasPrinted() throws {
        _ = try cafe.newSession(plan("cocreacion"))
        try cafe.output(of: "etapa", "siguiente")
        try cafe.output(of: "etapa", "siguiente")
        let problem = try cafe.output(of: "anotar", "--mesa", "1", "--tipo", "problema", "No hay datos")
        let id = String(problem.prefix { $0 != "\n" })
        let said = ["anotar", "--mesa", "1", "--tipo", "solucion", "--problema"]
        try #expect(CafeBinary.run(said + [id, "Publicarlos"], in: cafe.folder).status == 0)
        let minutes = try JSONObject(Array(cafe.output(of: "acta", "--formato", "json").utf8))
        let notes = try #require(minutes.objects("mesas").first).objects("aportes")
        #expect(try notes.last?.string("problema") == id)
        try #expect(CafeBinary.run(said + ["ffff", "Otra"], in: cafe.folder).status == 65)
    }

    @Test func aProcessIsListedComparedAndUnited() throws {
        for day in ["2026-10-01", "2026-11-01"] {
            let more = #","fecha":"\#(day)","proceso":"Café mensual""#
            _ = try cafe.newSession(plan("cafe-directivo", more))
        }
        #expect(try cafe.output(of: "proceso").hasPrefix("Café mensual  2 sesiones"))
        let root = try JSONObject(Array(cafe.output(of: "process", "cafe mensual", "--json").utf8))
        #expect(
            try root.objects("sesiones").map { try $0.optionalString("fecha") } == [
                "2026-10-01", "2026-11-01",
            ])
        #expect(try cafe.output(of: "proceso", "Café mensual").contains("Total"))
        #expect(try cafe.run("proceso", "Otro").status == 66)
    }
}
