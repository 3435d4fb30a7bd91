import Testing

@testable import CafeModel

@Suite("Which column is what")
struct ColumnGuessTests {
    @Test("Headings in any order, case and spelling")
    func spellings() {
        let guess = ColumnGuess(header: [
            "CORREO ELECTRÓNICO", "Autoriza el tratamiento de datos personales (Ley 1581)",
            "Cédula de ciudadanía",
            "NOMBRE COMPLETO", "celular", "Localidad / Comuna", "entidad", "Tipo de documento",
            "Grupo de Valor",
        ])
        #expect(guess.unsure.isEmpty)
        #expect(guess.columns[.email] == [0])
        #expect(guess.columns[.consent] == [1])
        #expect(guess.columns[.document] == [2])
        #expect(guess.columns[.name] == [3])
        #expect(guess.columns[.phone] == [4])
        #expect(guess.columns[.territory] == [5])
        #expect(guess.columns[.organization] == [6])
        #expect(guess.columns[.group] == [8])
    }

    @Test("Names in parts are put together in the order of their columns")
    func parts() {
        let bytes = Array(
            "Primer nombre;Segundo nombre;Primer apellido;Segundo apellido\nAna;María;Ruiz;Gil\nLuis;;Paz;\n"
                .utf8)
        #expect(ImportSamples.names(bytes) == ["Ana María Ruiz Gil", "Luis Paz"])
        #expect(
            ImportSamples.names(Array("Apellidos,Nombres\nRuiz,Ana\nPaz,Eva\n".utf8)) == [
                "Ana Ruiz", "Eva Paz",
            ])
    }

    @Test("Two columns of the same heading are a question")
    func twice() {
        #expect(ColumnGuess(header: ["Nombre", "Entidad", "Nombre"]).unsure == [.name])
    }

    @Test("A header without a name is a question")
    func without() {
        #expect(ColumnGuess(header: ["Entidad", "Correo", "Quién"]).unsure == [.name])
    }

    @Test("A title above the header is passed over and told")
    func title() {
        let bytes = Array("LISTADO DE INVITADOS;;\n;;\nNombre;Entidad;Correo\nAna Ruiz;JAC;a@b.co\n".utf8)
        let file = ImportFile(bytes)
        #expect(file.headerLine == 3)
        #expect(ImportSamples.plan(bytes).doubts == [ImportDoubt(line: 1, .aboveHeader)])
        #expect(ImportSamples.names(bytes) == ["Ana Ruiz"])
    }

    @Test("Without a header the name is a question, unless there is one column only")
    func headless() {
        let bytes = Array("Ana Ruiz;JAC\nEva Paz;Cabildo\n".utf8)
        let file = ImportFile(bytes)
        #expect(file.header.isEmpty)
        #expect(file.guess.unsure == [.name])
        #expect(file.samples(ofColumn: 1) == ["JAC", "Cabildo"])
        let plan = PeopleImport(file, columns: [.name: [0], .organization: [1]], tables: 5, limit: 9)
        #expect(plan.entries.map(\.registrant.participant.organization) == ["JAC", "Cabildo"])
        #expect(ImportSamples.names(Array("Ana Ruiz\nEva Paz\n".utf8)) == ["Ana Ruiz", "Eva Paz"])
    }
}
