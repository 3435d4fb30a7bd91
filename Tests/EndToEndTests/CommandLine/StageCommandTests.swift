import CafeModel
import Testing

@Suite struct StageCommandTests {
    private let cafe: CommandLineCase

    init() throws { cafe = try CommandLineCase() }

    @Test func goesThroughAWorldCafeStageByStage() throws {
        _ = try cafe.newSession()
        var kinds = [try cafe.status().object("etapa").string("tipo")]
        for _ in 1...8 {
            try cafe.output(of: "etapa", "siguiente")
            kinds.append(try cafe.status().object("etapa").string("tipo"))
        }
        #expect(
            kinds == [
                "preparacion", "bienvenida", "ronda", "cambio", "ronda", "conclusiones", "plenaria",
                "compromisos",
                "cierre",
            ])
        #expect(try cafe.status().object("sesion").bool("abierta"))
        #expect(try cafe.output(of: "stage", "next") == "Evento terminado\n")
        #expect(try !cafe.status().object("sesion").bool("abierta"))
        #expect(try cafe.run("etapa", "siguiente").status == 77)
        #expect(try cafe.run("anotar", "--mesa", "1", "--tipo", "pregunta", "¿Tarde?").status == 77)
    }

    @Test func goesBack() throws {
        _ = try cafe.newSession()
        #expect(try cafe.output(of: "etapa", "siguiente") == "Bienvenida\n")
        #expect(try cafe.output(of: "etapa", "siguiente") == "Ronda 1\n")
        #expect(try cafe.output(of: "etapa", "anterior") == "Bienvenida\n")
        #expect(try cafe.output(of: "stage", "previous") == "Preparación\n")
        #expect(try cafe.run("etapa", "anterior").status == 65)
    }

    @Test func offersTheNearestWord() throws {
        let outcome = try cafe.run("etapa", "sigiente")
        #expect(outcome.status == 64)
        #expect(outcome.error.contains("«siguiente»"))
        #expect(try cafe.run("etapa").status == 64)
    }
}
