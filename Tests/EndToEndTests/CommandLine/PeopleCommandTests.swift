import CafeModel
import CafeSystem
import Testing

@Suite struct PeopleCommandTests {
    private let cafe: CommandLineCase
    private let file: String

    init() throws {
        cafe = try CommandLineCase()
        _ = try cafe.newSession()
        file = cafe.folder.file("invitados.csv")
    }

    private func save(_ text: String, ansi: Bool = false) throws {
        try Files.writeAtomically(
            file, ansi ? text.unicodeScalars.map { UInt8($0.value) } : Array(text.utf8))
    }

    private func list() throws -> String { try cafe.output(of: "personas", "lista") }

    @Test func aFileIsShownFirstAndBroughtOnceConfirmed() throws {
        try save(
            "Organización;Nombre\r\nCabildo Ñame;Íngrid Muñoz\r\nJAC;Óscar Peña\r\nJAC;óscar peña\r\n",
            ansi: true)
        let shown = try cafe.output(of: "personas", "importar", file)
        #expect(shown.contains("Windows-1252") && shown.contains("Entran: 2."))
        #expect(shown.contains("línea 4: es la misma persona de la línea 3"))
        #expect(shown.contains("--confirmar"))
        #expect(try !list().contains("Íngrid"))
        let done = try cafe.run("people", "import", file, "--confirm")
        #expect(done.status == 0 && done.output.contains("con los números 1 a 2"))
        #expect(done.error.contains("Cada persona conversa con"))
        #expect(try list().contains("<td>Íngrid Muñoz</td><td>Cabildo Ñame</td>"))
        #expect(try cafe.output(of: "personas", "tarjetas").contains("Óscar Peña"))
        let again = try cafe.output(of: "personas", "importar", file, "--confirmar")
        #expect(again.contains("No hay a quién importar"))
    }

    @Test func anUnsureColumnIsAskedForWithTheOption() throws {
        try save("Ana Ruiz,JAC\nEva Paz,Cabildo\n")
        let outcome = try cafe.run("personas", "importar", file, "--confirmar")
        #expect(outcome.status == 64 && outcome.error.contains("--columnas nombre=1,organizacion=2"))
        #expect(outcome.error.contains("«Ana Ruiz», «Eva Paz»"))
        #expect(try cafe.run("personas", "importar", file, "--columnas", "nombre=9").status == 64)
        try cafe.output(
            of: "personas", "importar", file, "--columnas", "nombre=1,organizacion=2", "--confirmar")
        #expect(try list().contains("<td>Eva Paz</td><td>Cabildo</td>"))
        #expect(try cafe.run("personas", "importar", "/no/hay").status == 66)
        #expect(try cafe.run("personas", "volar").status == 64)
    }

    @Test func anEmptyFileAndAWorkbookAreToldApart() throws {
        try save("\n\n")
        #expect(try cafe.output(of: "personas", "importar", file).contains("No hay a quién importar"))
        try save("PK\u{3}\u{4}xlsx")
        let outcome = try cafe.run("personas", "importar", file, "--confirmar")
        #expect(outcome.status == 65 && outcome.error.contains("libro de hoja de cálculo"))
        #expect(outcome.output.isEmpty)
    }

    @Test func aTerminalIsAskedByNumber() throws {
        try save("Ana Ruiz,JAC\nEva Paz,Cabildo\n")
        let tmux = try Tmux()
        try tmux.start(
            "importar", command: [try CafeBinary.path(), "personas", "importar", file], columns: 120,
            environment: cafe.folder.environment.merging(["REMAIN": "1"]) { $1 })
        try tmux.wait("importar", forText: "¿En qué columna está: nombre?")
        try tmux.type("importar", "1")
        try tmux.press("importar", "Enter")
        try tmux.wait("importar", forText: "organización?")
        for _ in 0..<3 { try tmux.press("importar", "Enter") }
        try tmux.wait("importar", forText: "¿Importar 2 personas?")
        try tmux.type("importar", "s")
        try tmux.press("importar", "Enter")
        #expect(awaiting(seconds: 20) { (try? list().contains("Eva Paz")) == true ? true : nil } != nil)
    }

    @Test func wishesAreKeptAndContradictionsTold() throws {
        try save("Nombre;Mesa fija\nAna Ruiz;2\nEva Paz;\nLuz Gil;\n")
        try cafe.output(of: "personas", "importar", file, "--confirmar")
        let cards = try cafe.output(of: "personas", "tarjetas")
        let own = cards.split(separator: "</section>").first { $0.contains("Ana Ruiz") } ?? ""
        #expect(own.contains("Mesa 2") && !own.contains("Mesa 1"))
        let outcome = try cafe.run(
            "personas", "deseo", "paz eva", "--junto-a", "Luz Gil", "--separado-de", "3")
        #expect(outcome.output.contains("Eva Paz (número 2): junto a 3; separado de 3."))
        #expect(outcome.error.contains("piden estar juntos y también separados"))
        #expect(try cafe.output(of: "personas", "sin-deseo", "2").contains("sin deseos"))
        #expect(try cafe.run("personas", "deseo", "Nadie").status == 66)
    }

    @Test func aPersonAndAPassageAreGoneFromTheDisk() throws {
        try save("Nombre;Documento\nÑusta Quispe;1098765432\n")
        try cafe.output(of: "personas", "importar", file, "--confirmar")
        for _ in 0..<2 { try cafe.output(of: "etapa", "siguiente") }
        let note = try cafe.output(
            of: "anotar", "--mesa", "1", "--tipo", "propuesta", "Ñusta Quispe pide árboles en la ribera"
        ).trimmed
        let copy = cafe.folder.file("antes.db")
        try cafe.output(of: "respaldo", copy)
        #expect(try cafe.output(of: "suprimir", "persona", "Quispe Ñusta").contains("--confirmar"))
        #expect(try list().contains("Ñusta"))
        let gone = try cafe.output(of: "suprimir", "persona", "1", "--confirmar")
        #expect(gone.contains(note) && gone.contains(copy))
        #expect(try !list().contains("Ñusta"))
        let struck = try cafe.output(
            of: "suprimir", "pasaje", String(note.prefix(12)), "Ñusta Quispe", "--motivo", "nombre",
            "--confirmar")
        #expect(struck.contains("se borró del disco"))
        #expect(try cafe.output(of: "acta", "--formato", "md").contains("pide árboles en la ribera"))
        for name in try Files.list(cafe.folder.path) where !Files.isFolder("\(cafe.folder.path)/\(name)") {
            let bytes = try Files.read("\(cafe.folder.path)/\(name)", limit: 64 << 20)
            for words in ["Ñusta", "1098765432"] {
                let needle = Array(words.utf8)
                #expect(!bytes.indices.contains { bytes[$0...].starts(with: needle) }, "\(name): \(words)")
            }
        }
        try cafe.output(of: "verificar")
    }

    @Test func theDoorOfTheRoomIsAScreen() throws {
        try save("Nombre\nÍngrid Muñoz\n")
        try cafe.output(of: "personas", "importar", file, "--confirmar")
        let tmux = try Tmux()
        try tmux.start(
            "puerta", command: [try CafeBinary.path(), "registro"], environment: cafe.folder.environment)
        try tmux.wait("puerta", forText: "Nombre o número:")
        try tmux.type("puerta", "ingrid")
        try tmux.wait("puerta", forText: "► ")
        try tmux.press("puerta", "Enter")
        try tmux.wait("puerta", forText: "Autorización de Íngrid Muñoz")
        try tmux.type("puerta", "s")
        try tmux.wait("puerta", forText: "llegó 1 de 18")
    }
}
