import Testing

@testable import CafeModel

@Suite("What importing a file would do")
struct PeopleImportTests {
    private func plan(_ text: String, limit: Int = 2000) -> PeopleImport {
        ImportSamples.plan(Array(text.utf8), limit: limit)
    }

    @Test("The same person twice comes in once, whatever the order of the names, and the line is told")
    func repeated() {
        let found = plan("Nombre;Documento\nAna Ruiz;\nRUIZ, ana;\nEva Paz;1.234.567\nE. Paz;1234567\n")
        #expect(found.entries.map(\.line) == [2, 4])
        #expect(found.doubts.contains(ImportDoubt(line: 3, .repeated(line: 2))))
        #expect(found.doubts.contains(ImportDoubt(line: 5, .repeated(line: 4))))
        #expect(found.repeated == 2)
    }

    @Test("Two of the same name with different documents or organisations are two people, and a doubt")
    func sameName() {
        let found = plan("Nombre;Entidad\nAna Ruiz;JAC\nAna Ruiz;Cabildo\n")
        #expect(found.entries.count == 2)
        #expect(found.doubts == [ImportDoubt(line: 3, .sameName(line: 2))])
    }

    @Test("Who is on the list already does not come in again")
    func known() {
        let file = ImportFile(Array("Nombre;Entidad\nAna Ruiz;\nEva Paz;\n".utf8))
        let found = PeopleImport(
            file, columns: file.guess.columns, known: [(7, Participant(name: "ana ruíz"))], tables: 5,
            limit: 10)
        #expect(found.entries.map(\.registrant.participant.name) == ["Eva Paz"])
        #expect(found.doubts == [ImportDoubt(line: 2, .known(number: 7))])
    }

    @Test("A file imported twice does not bring those again who did not authorise")
    func anonymousAgain() {
        let file = ImportFile(
            Array("Nombre;Localidad;Autoriza\nAna;Norte;No\nEva;Norte;No\nLuz;Sur;No\n".utf8))
        let known = [(1, Participant(territory: "Norte")), (2, Participant(territory: "Sur"))]
        let found = PeopleImport(file, columns: file.guess.columns, known: known, tables: 5, limit: 10)
        #expect(found.entries.map(\.line) == [3])
    }

    @Test("Yes and no are understood as forms have them; what is unclear counts as not asked")
    func consent() {
        let found = plan(
            "Nombre;Autoriza datos;Autoriza publicar su nombre\nAna;Sí;sí\nEva;NO;\nLuz;;\nSol;X;no\nIvo;tal vez;\nMar;no;sí\n"
        )
        let consents = found.entries.map(\.registrant.consent)
        #expect(
            consents == [
                Consent(treatment: true, publication: true), Consent(treatment: false), nil,
                Consent(treatment: true), nil, Consent(treatment: false),
            ])
        #expect(found.doubts.contains(ImportDoubt(line: 6, .unclearConsent("tal vez"))))
        #expect(found.withoutConsent == 2)
        #expect(found.entries[1].registrant.kept == Participant())
    }

    @Test("Broken lines come in as far as they go, each with its doubt")
    func broken() {
        let found = plan("Nombre;Entidad;Correo\nAna Ruiz\nEva Paz;x;e@b.co;;sobra\n;JAC;\nPedro 2;y;malo@\n")
        #expect(found.entries.count == 4)
        #expect(
            found.doubts.map(\.line) == [2, 3, 4, 5, 5])
        #expect(found.doubts.contains(ImportDoubt(line: 2, .tooFewCells(1, expected: 3))))
        #expect(found.doubts.contains(ImportDoubt(line: 3, .tooManyCells(5, expected: 3))))
        #expect(found.doubts.contains(ImportDoubt(line: 4, .noName)))
        #expect(found.doubts.contains(ImportDoubt(line: 5, .oddEmail("malo@"))))
    }

    @Test("Ten thousand rows: those that a session holds, and the line from which there is no room")
    func many() {
        let rows = (1...10_000).map { "Persona de Prueba \(Self.word($0));Entidad \($0 % 40)\r\n" }
        let bytes = ImportSamples.ansi("Nombre;Organización\r\n" + rows.joined())
        let found = ImportSamples.plan(bytes)
        #expect(found.entries.count == 2000)
        #expect(found.doubts.last == ImportDoubt(line: 2002, .tooMany(limit: 2000)))
        #expect(found.doubts.filter(\.keepsOut).count == 1)
    }

    /// A number in letters, as names have no digits.
    private static func word(_ number: Int) -> String {
        String(String(number).map { Character(Unicode.Scalar(97 + UInt8($0.wholeNumberValue ?? 0))) })
    }

    @Test("Wishes: a fixed table, together, apart; what nobody can be is told")
    func wishes() {
        let found = plan(
            "Nombre;Mesa fija;Junto a;Separado de\nAna;2;Eva;\nEva;;;Luz / Nadie\nLuz;9;;\n")
        #expect(found.entries[0].wish?.table == 2)
        #expect(found.entries[0].wish?.with == ["Eva"])
        #expect(found.entries[1].wish?.apart == ["Luz", "Nadie"])
        #expect(
            found.doubts == [
                ImportDoubt(line: 3, .unknownPartner("Nadie")), ImportDoubt(line: 4, .noTable("9")),
            ])
    }
}
