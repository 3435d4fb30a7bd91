import CafeModel
import CafeSystem
import Testing

@Suite struct MinutesCommandTests {
    private let cafe: CommandLineCase

    init() throws {
        cafe = try CommandLineCase()
        _ = try cafe.newSession()
        try cafe.output(of: "etapa", "siguiente")
        try cafe.output(of: "anotar", "--mesa", "1", "--tipo", "propuesta", "=1+1; \"o\" más")
    }

    @Test func hasTheShapeThatOtherProgramsRelyOn() throws {
        let minutes = try JSONValue(Array(cafe.output(of: "acta", "--formato", "json").utf8))
        #expect(minutes.keys == ["sesion", "mesas", "compromisos"])
        #expect(minutes["sesion"]?["titulo"] == .string("Movilidad en los corregimientos"))
        #expect(minutes["sesion"]?["participantes"] == nil)
        let table = try #require(minutes["mesas"]?.elements.first)
        #expect(table.keys == ["numero", "tema", "servidor", "aportes", "conclusiones"])
        #expect(table["servidor"] == .string("Ana"))
        #expect(
            table["aportes"]?.elements.first?.keys == [
                "id", "tipo", "texto", "ronda", "respuesta", "prioridad", "votos", "destacado", "retirado",
                "resultado",
            ])
    }

    @Test func writesASpreadsheetThatRunsNoFormula() throws {
        let csv = try cafe.output(of: "minutes", "--format", "csv", "--separador", ";")
        #expect(
            csv.hasPrefix(
                "\u{FEFF}id;mesa;tema;ronda;tipo;texto;redaccion;respuesta;prioridad;votos;estado\r\n"))
        #expect(!csv.contains(";=1+1"))
        #expect(!csv.contains(";\"=1+1"))
        #expect(try cafe.output(of: "acta", "--formato", "csv").hasPrefix("\u{FEFF}id,mesa,"))
    }

    @Test func writesAFileWholeOrNotAtAll() throws {
        let file = cafe.folder.file("acta.md")
        #expect(try cafe.output(of: "acta", "--formato", "md", "--salida", file).isEmpty)
        let text = String(decoding: try Files.read(file, limit: 1 << 20), as: UTF8.self)
        #expect(text.contains("Movilidad en los corregimientos"))
        #expect(try cafe.run("acta", "--formato", "md", "--salida", "/no/hay/acta.md").status == 73)
        #expect(try cafe.output(of: "acta", "--formato", "html").hasPrefix("<!"))
    }

    @Test func tellsAFullOutput() throws {
        #expect(try cafe.shell(#""$CAFE" acta --formato json >/dev/full"#).ending == .exited(74))
    }

    @Test func refusesFormatsThatThereAreNot() throws {
        #expect(try cafe.run("acta", "--formato", "pdf").status == 69)
        let wrong = try cafe.run("acta", "--formato", "jsn")
        #expect(wrong.status == 64)
        #expect(wrong.error.contains("«json»"))
        #expect(try cafe.run("acta").status == 64)
        #expect(try cafe.run("acta", "--formato", "csv", "--separador", "x").status == 64)
    }
}
