import CafeModel
import CafeSystem
import Testing

/// Participants' files as LibreOffice in Spanish really saves them (`Sheets/README.md`).
@Suite struct SpreadsheetTests {
    private let cafe: CommandLineCase

    init() throws {
        cafe = try CommandLineCase()
        _ = try cafe.newSession()
    }

    private static let sheets =
        #filePath.split(separator: "/").dropLast()
        .map { "/" + $0 }.joined() + "/Sheets/"

    private func bytes(_ name: String) throws -> [UInt8] {
        try Files.read(Self.sheets + name, limit: 1 << 20)
    }

    private func save(_ bytes: [UInt8]) throws -> String {
        let file = cafe.folder.file("inscritos.csv")
        try Files.writeAtomically(file, bytes)
        return file
    }

    private func lines(of name: String) throws -> [[UInt8]] {
        try bytes(name).split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    }

    @Test(arguments: [
        ("puntoycoma-windows-1252.csv", "Windows-1252, celdas separadas por «;»"),
        ("coma-utf-8.csv", "UTF-8, celdas separadas por «,»"),
        ("comillas-utf-8.csv", "UTF-8, celdas separadas por «;»"),
        ("tabulador-utf-8.csv", "UTF-8, celdas separadas por tabulador"),
        ("tabulador-utf-16.csv", "UTF-16, celdas separadas por tabulador"),
    ])
    func everyWayOfSavingBringsTheSamePeople(name: String, told: String) throws {
        let shown = try cafe.output(of: "personas", "importar", Self.sheets + name)
        #expect(shown.contains(told) && shown.contains("encabezado en la línea 3"))
        #expect(shown.contains("Filas: 6. Entran: 5, de ellas 1 solo con número"))
        #expect(shown.contains("línea 1: está encima del encabezado"))
        #expect(shown.contains("línea 7: no autoriza"))
        #expect(shown.contains("línea 9: es la misma persona de la línea 4"))
        #expect(shown.contains("Todavía no se importó nada."))
        #expect(try !cafe.output(of: "personas", "lista").contains("Zapata"))
        try cafe.output(of: "personas", "importar", Self.sheets + name, "--confirmar")
        let list = try cafe.output(of: "personas", "lista")
        for person in [
            "<td>Íngrid Ñungo Peña</td><td>Junta de Acción Comunal, barrio El Níspero</td>",
            "<td>Óscar Andrés Güiza</td><td>Cabildo “La Esperanza”</td>", "<td>Zoé Zapata</td>",
            "<td>Álvaro</td><td>Asociación de pescadores — Ciénaga</td>",
        ] {
            #expect(list.contains(person), "\(person)")
        }
        #expect(!list.contains("María José"), "she did not authorise")
    }

    @Test(arguments: ["inscritos.xlsx", "inscritos.ods", "inscritos.xls", "inscritos.fods"])
    func theWorkbookItselfIsToldWhatToDo(name: String) throws {
        let outcome = try cafe.run("personas", "importar", Self.sheets + name, "--confirmar")
        #expect(outcome.status == 65 && outcome.output.isEmpty)
        #expect(outcome.error.contains("elija «Guardar como» y «CSV»"))
    }

    @Test func twoListsPastedTogetherInTwoEncodingsAreReadAndEachOddLineTold() throws {
        let ansi = try lines(of: "puntoycoma-windows-1252.csv")
        let utf8 = try lines(of: "comillas-utf-8.csv")
        // The first four rows of one list, the next three of the other.
        let file = try save(Array((ansi.prefix(4) + utf8[4...8]).joined(separator: [0x0A])) + [0x0A])
        let shown = try cafe.output(of: "personas", "importar", file)
        #expect(shown.contains("Entran: 4"), "\(shown)")
        let odd = shown.split(separator: "\n").filter {
            $0.contains("codifica") || $0.contains("está escrita en")
        }
        #expect(!odd.isEmpty && odd.allSatisfy { $0.contains("línea") }, "\(shown)")
    }

    @Test func withoutItsHeaderTheFileIsAskedAboutAndNothingComesIn() throws {
        let rows = try lines(of: "comillas-utf-8.csv").dropFirst(3)
        let file = try save(Array(rows.joined(separator: [0x0A])))
        let outcome = try cafe.run("personas", "importar", file, "--confirmar")
        #expect(outcome.status == 64 && outcome.error.contains("--columnas"))
        #expect(try !cafe.output(of: "personas", "lista").contains("Zapata"))
    }

    @Test func numbersThatTheSpreadsheetShortenedAreNobodysDocument() throws {
        let file = try save(
            Array("Nombre;Cédula\nAna Ruiz;1,02E+09\nEva Paz;1,02E+09\nLuz Gil;1,02346E+09\n".utf8))
        let shown = try cafe.output(of: "personas", "importar", file)
        #expect(shown.contains("Entran: 3."))
        for line in 2...4 { #expect(shown.contains("línea \(line): «1,02")) }
    }
}
