import CafeModel
import CafeSystem
import Testing

@Suite struct NewCommandTests {
    private let cafe: CommandLineCase

    init() throws { cafe = try CommandLineCase() }

    @Test func printsNothingButTheIdOnStandardOutput() throws {
        let outcome = try cafe.run("nueva", "--plan", "-", input: CommandLineCase.plan)
        #expect(outcome.status == 0)
        #expect(outcome.output.utf8.count == 33)
        #expect(SessionID(hex: outcome.output.dropLast()) != nil)
        #expect(
            outcome.error.hasPrefix("Aviso: participantes: 18 personas; la guía recomienda entre 25 y 30.\n"))
        #expect(outcome.error.hasSuffix("Cada persona conversa con 8 de las otras 17.\n"))
    }

    @Test func warnsOnStandardErrorAndGoesOn() throws {
        let plan =
            #"{"mecanismo":"world-cafe","titulo":"T","temas":[{"titulo":"A","sillas":12}],"titlo":"x"}"#
        let outcome = try cafe.run("new", "--plan", "-", input: plan)
        #expect(outcome.status == 0)
        #expect(outcome.output.utf8.count == 33)
        #expect(outcome.error.contains("temas[0].sillas"))
        #expect(outcome.error.contains("¿Quiso escribir «titulo»?"))
    }

    @Test func tellsEveryFaultOfAPlanAtOnceAndStoresNothing() throws {
        let plan =
            #"{"mecanismo":"world-cofe","temas":[{"titulo":"A","sillas":"diez"},{}],"fecha":"2026-02-30"}"#
        let outcome = try cafe.run("nueva", "--plan", "-", input: plan)
        #expect(outcome.status == 65)
        #expect(outcome.output.isEmpty)
        for place in ["mecanismo", "titulo", "temas[0].sillas", "temas[1].titulo", "fecha"] {
            #expect(outcome.error.contains("\(place): "), "\(place)")
        }
        #expect(try cafe.output(of: "sesiones", "--json") == "[]\n")
    }

    @Test func readsAFileAndSaysWhenThereIsNone() throws {
        let file = cafe.folder.file("plan.json")
        #expect(try cafe.run("nueva", "--plan", file).status == 66)
        try Files.writeAtomically(file, Array(CommandLineCase.plan.utf8))
        #expect(try cafe.run("nueva", "--plan", file).status == 0)
        #expect(try cafe.run("nueva", "--plan=\(file)").status == 0)
    }

    @Test func refusesAPlanThatIsNotText() throws {
        let file = cafe.folder.file("plan.json")
        try Files.writeAtomically(file, Array(#"{"titulo":""#.utf8) + [0xFF, 0xFE] + Array(#""}"#.utf8))
        let outcome = try cafe.run("nueva", "--plan", file)
        #expect(outcome.status == 65)
        #expect(outcome.error.contains("UTF-8"))
    }

    @Test func withoutPlanAndTerminalItIsAMistakeOfUse() throws {
        let outcome = try cafe.run("nueva")
        #expect(outcome.status == 64)
        #expect(outcome.error.contains("--plan"))
    }
}
