import CafeModel
import CafeSystem
import Testing

@Suite struct BackupCommandTests {
    private let cafe: CommandLineCase

    init() throws { cafe = try CommandLineCase() }

    @Test func aBackupComesBackWhole() throws {
        let id = try cafe.newSession()
        try cafe.output(of: "etapa", "siguiente")
        try cafe.output(of: "anotar", "--mesa", "1", "--tipo", "pregunta", "¿Sigue aquí?")
        let copy = cafe.folder.file("copia.db"), other = cafe.folder.file("otra")
        #expect(try cafe.output(of: "respaldo", copy).contains(copy))
        try cafe.output(of: "restaurar", copy, "--datos", other)
        let minutes = try cafe.output(of: "acta", "--formato", "json", "--datos", other)
        #expect(minutes.contains(id))
        #expect(minutes.contains("¿Sigue aquí?"))
        #expect(try cafe.output(of: "verificar", "--datos", other).contains("íntegro"))
        try cafe.output(of: "detener", "--datos", other)
    }

    @Test func aRelativePathIsThatOfThePerson() throws {
        _ = try cafe.newSession()
        let result = try cafe.shell(#"cd "$HOME" && "$CAFE" respaldo copia.db"#)
        #expect(result.ending == .exited(0))
        #expect(Files.exists(cafe.folder.file("copia.db")))
    }

    @Test func nothingIsRestoredOverData() throws {
        let id = try cafe.newSession()
        let copy = cafe.folder.file("copia.db")
        try cafe.output(of: "backup", copy)
        let outcome = try cafe.run("restore", copy)
        #expect(outcome.status == 73)
        #expect(outcome.error.contains("ya tiene datos"))
        #expect(try cafe.status().object("sesion").string("id") == id)
    }

    @Test func onlyACopyIsRestored() throws {
        #expect(try cafe.run("restaurar", cafe.folder.file("nada")).status == 66)
        let file = cafe.folder.file("texto")
        try Files.writeAtomically(file, Array("no es una copia".utf8))
        #expect(try cafe.run("restaurar", file).status == 65)
        #expect(!Files.exists("\(cafe.folder.path)/cafe.db"))
        #expect(try cafe.run("restaurar").status == 64)
    }

    @Test func aBackupThatCannotBeWrittenIsTold() throws {
        _ = try cafe.newSession()
        let outcome = try cafe.run("respaldo", "/no/hay/copia.db")
        #expect(outcome.status == 73)
        #expect(!outcome.error.isEmpty)
    }

    @Test func verifyTellsTheEndOfTheChain() throws {
        _ = try cafe.newSession()
        let lines = try cafe.output(of: "verify").split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0].contains("1 sesión,"))
    }
}
