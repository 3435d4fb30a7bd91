import Testing

@testable import CafeModel

@Suite("A participants' file as programs save it")
struct ImportFileTests {
    private let lines = [
        "Nombre;Organización;Grupo de valor", "Íngrid Muñoz;Cabildo Ñame;Jóvenes", "Óscar Peña;;",
    ]

    private func check(_ bytes: [UInt8], _ encoding: ImportEncoding, _ separator: Character) {
        let file = ImportFile(bytes)
        #expect(file.encoding == encoding)
        #expect(file.separator == separator)
        #expect(file.headerLine == 1)
        let plan = ImportSamples.plan(bytes)
        #expect(plan.doubts.isEmpty, "\(plan.doubts)")
        let people = plan.entries.map(\.registrant.participant)
        #expect(
            people == [
                Participant(name: "Íngrid Muñoz", organization: "Cabildo Ñame", group: "Jóvenes"),
                Participant(name: "Óscar Peña"),
            ])
        #expect(plan.entries.map(\.line) == [2, 3])
    }

    @Test("Excel's CSV with semicolons in Windows-1252")
    func excel() {
        let bytes = ImportSamples.excel(lines)
        #expect(bytes.contains(0xD1) && !bytes.contains(0xC3))
        check(bytes, .windows1252, ";")
    }

    @Test("Excel's CSV UTF-8 with a byte order mark")
    func excelUTF8() { check(ImportSamples.excelUTF8(lines), .utf8, ";") }

    @Test("Excel's Unicode text: UTF-16 with tabs")
    func excelUnicode() {
        let tabbed = lines.map { String($0.map { $0 == ";" ? "\t" : $0 }) }
        check(ImportSamples.excelUnicode(tabbed), .utf16, "\t")
        check(Array(ImportSamples.excelUnicode(tabbed)[2...]), .utf16, "\t")
    }

    @Test("LibreOffice's CSV: UTF-8, commas, quotes")
    func libreOffice() {
        check(
            ImportSamples.libreOffice(
                lines.map { $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init) }),
            .utf8, ",")
    }

    @Test("CR alone ends lines as well, and the last line needs no end")
    func oldMac() { check(Array(lines.joined(separator: "\r").utf8), .utf8, ";") }

    @Test("Excel's own first line tells the separator and is nobody")
    func told() {
        let bytes = Array("sep=,\r\nNombre,Entidad\r\nAna Ruiz,\"JAC, El Prado\"\r\n".utf8)
        #expect(
            ImportSamples.plan(bytes).entries.map(\.registrant.participant) == [
                Participant(name: "Ana Ruiz", organization: "JAC, El Prado")
            ])
    }

    @Test("Quoted cells keep their line ends, doubled quotes and separators; lines are counted on")
    func quoted() {
        let text = "Nombre;Organización\r\n\"Ruiz \"\"la Mona\"\"\";\"Junta;\r\nEl Prado\"\r\nEva Paz;\r\n"
        let plan = ImportSamples.plan(Array(text.utf8))
        #expect(plan.doubts.isEmpty)
        #expect(plan.entries.map(\.registrant.participant.name) == ["Ruiz \"la Mona\"", "Eva Paz"])
        #expect(plan.entries[0].registrant.participant.organization == "Junta; El Prado")
        #expect(plan.entries.map(\.line) == [2, 4])
    }

    @Test("A quote that is never closed costs its own line only")
    func openQuote() {
        let text = "Nombre;Organización\n\"Ana Ruiz;JAC\nEva Paz;Cabildo\nLuz \"la\" Gil;x\n"
        let plan = ImportSamples.plan(Array(text.utf8))
        #expect(plan.entries.map(\.line) == [2, 3, 4])
        #expect(plan.doubts.contains(ImportDoubt(line: 2, .openQuote)))
        #expect(
            plan.entries[1].registrant.participant == Participant(name: "Eva Paz", organization: "Cabildo"))
        #expect(plan.entries[2].registrant.participant.name == "Luz \"la\" Gil")
    }

    @Test("Lines in another encoding are read, and told with their numbers")
    func mixed() {
        let bytes =
            Array("Nombre;Entidad\nÍngrid Muñoz;Uno\nÓscar Peña;Dos\n".utf8)
            + ImportSamples.ansi("Zoé Ibáñez;Tres\n")
        let file = ImportFile(bytes)
        #expect(file.encoding == .mixed)
        let plan = ImportSamples.plan(bytes)
        #expect(
            plan.entries.map(\.registrant.participant.name) == ["Íngrid Muñoz", "Óscar Peña", "Zoé Ibáñez"])
        #expect(plan.doubts == [ImportDoubt(line: 4, .otherEncoding(.windows1252))])
    }

    @Test("A byte that means nothing is told with its line")
    func unreadable() {
        let bytes = ImportSamples.ansi("Nombre;Entidad\nNiño Gil;Uno\n") + [0x41, 0x81, 0x3B, 0x42, 0x0A]
        #expect(ImportSamples.plan(bytes).doubts == [ImportDoubt(line: 3, .unreadable)])
    }

    @Test("Windows-1252's own signs are read")
    func special() {
        #expect(Windows1252.text([0x80, 0x93, 0x94, 0x96, 0xF1][...]) == "€“”–ñ")
    }

    @Test("Anything at all can be read without a crash", arguments: 0..<200)
    func garbage(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let likely = Array("\";,\t\n\rab@ñ\u{FEFF}".utf8) + [0x00, 0x81, 0xFF, 0xFE]
        let count = Int.random(in: 0...300, using: &generator)
        let bytes = (0..<count).map { _ in likely.randomElement(using: &generator) ?? 0 }
        let file = ImportFile(bytes)
        let plan = PeopleImport(file, columns: [.name: [0], .organization: [3]], tables: 2, limit: 5)
        #expect(plan.entries.count <= 5)
        #expect(plan.doubts.allSatisfy { $0.line >= 1 })
    }
}
