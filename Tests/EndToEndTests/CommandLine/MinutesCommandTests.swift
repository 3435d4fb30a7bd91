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

    @Test(arguments: [
        ("docx", [0x50, 0x4B]), ("odt", [0x50, 0x4B]), ("xlsx", [0x50, 0x4B]), ("pdf", Array("%PDF".utf8)),
    ])
    func writesWhatOtherProgramsMake(format: String, beginning: [UInt8]) throws {
        let file = cafe.folder.file("acta.\(format)")
        #expect(try cafe.output(of: "acta", "--salida", file).isEmpty)
        #expect(try Files.read(file, limit: 1 << 20).starts(with: beginning))
    }

    @Test(arguments: [("pdf", "weasyprint"), ("docx", "pandoc"), ("odt", "pandoc")])
    func namesThePackageOfAMissingProgram(format: String, package: String) throws {
        let file = cafe.folder.file("acta.\(format)")
        try Files.writeAtomically(file, [0x61])
        let outcome = try cafe.shell("PATH=/no/hay; exec \"$CAFE\" acta --formato \(format) --salida \(file)")
        #expect(outcome.ending == .exited(69))
        #expect(String(decoding: outcome.error, as: UTF8.self).contains("apt install \(package)"))
        #expect(try Files.read(file, limit: 9) == [0x61], "the old file stays")
        #expect(try cafe.shell("PATH=/no/hay; exec \"$CAFE\" acta --formato xlsx").ending == .exited(0))
    }

    @Test func aProgramThatFailsLeavesTheOldFile() throws {
        let file = cafe.folder.file("acta.pdf"), fake = cafe.folder.file("weasyprint")
        try Files.writeAtomically(file, [0x61])
        try Files.writeAtomically(
            fake, Array("#!/bin/sh\necho se rompió >&2\nexit 3\n".utf8), permissions: 0o700)
        let outcome = try cafe.shell("PATH=$(dirname \(fake)):$PATH; exec \"$CAFE\" acta --salida \(file)")
        #expect(outcome.ending == .exited(70))
        #expect(String(decoding: outcome.error, as: UTF8.self).contains("se rompió"))
        #expect(try Files.read(file, limit: 9) == [0x61])
    }

    @Test func takesALetterheadForWordOnly() throws {
        let letter = cafe.folder.file("carta.docx")
        try cafe.output(of: "acta", "--salida", letter)
        #expect(try cafe.run("acta", "--formato", "docx", "--plantilla", letter).status == 0)
        #expect(try cafe.run("acta", "--formato", "pdf", "--plantilla", letter).status == 64)
        #expect(try cafe.run("acta", "--formato", "docx", "--plantilla", "/no/hay").status == 66)
        #expect(try cafe.run("acta", "--formato", "docx", "--plantilla", "/bin/sh").status == 65)
    }

    @Test func refusesFormatsThatThereAreNot() throws {
        let wrong = try cafe.run("acta", "--formato", "jsn")
        #expect(wrong.status == 64)
        #expect(wrong.error.contains("«json»"))
        #expect(try cafe.run("acta").status == 64)
        #expect(try cafe.run("acta", "--formato", "csv", "--separador", "x").status == 64)
    }
}
