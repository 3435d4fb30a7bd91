import CafeModel
import CafeSystem
import Testing

/// `publicar` and `expediente`: folders that are written as a whole, and again.
@Suite struct FolderCommandTests {
    private let cafe: CommandLineCase
    private let session: String

    init() throws {
        cafe = try CommandLineCase()
        session = try cafe.newSession()
        try cafe.output(of: "etapa", "siguiente")
        try cafe.output(of: "anotar", "--mesa", "1", "--tipo", "propuesta", "Un puente")
    }

    @Test func aSiteIsBroughtUpToDateAndNothingElseIsTouched() throws {
        let folder = cafe.folder.file("sitio")
        #expect(try cafe.output(of: "publicar", folder).contains("El sitio quedó en"))
        #expect(try Files.permissions("\(folder)/index.html") == 0o644)
        try Files.writeAtomically("\(folder)/ajeno.html", Array("de otros".utf8))
        // What an earlier run wrote and is gone now: as if a commitment had been there.
        let manifest = String(
            decoding: try Files.read("\(folder)/manifiesto.json", limit: 1 << 20), as: UTF8.self)
        try Files.writeAtomically("\(folder)/compromisos-viejo.html", [])
        try Files.writeAtomically(
            "\(folder)/manifiesto.json",
            Array(
                manifest.replacing(
                    "\"archivos\":[",
                    with: #""archivos":[{"nombre":"compromisos-viejo.html","bytes":0,"sha256":"0"},"#
                ).utf8))
        try cafe.output(of: "publicar", folder)
        #expect(!Files.exists("\(folder)/compromisos-viejo.html"))
        #expect(try Files.read("\(folder)/ajeno.html", limit: 99) == Array("de otros".utf8))
        #expect(try Files.read("\(folder)/manifiesto.json", limit: 1 << 20) == Array(manifest.utf8))
    }

    @Test func aFileOfOthersAndAFolderOfAnotherSessionStayAsTheyAre() throws {
        let folder = cafe.folder.file("sitio")
        try Files.makeFolder(folder)
        try Files.writeAtomically("\(folder)/index.html", Array("de otros".utf8))
        #expect(try cafe.run("publicar", folder).status == 73)
        #expect(try Files.list(folder) == ["index.html"])
        try Files.remove("\(folder)/index.html")
        try cafe.output(of: "publicar", folder)
        let other = try cafe.newSession()
        #expect(try cafe.run("publicar", folder, other).status == 73)
        #expect(try cafe.run("publicar", "/proc/no", session).status == 73)
    }

    @Test func aListThatLeadsOutOfTheFolderRemovesNothing() throws {
        let folder = cafe.folder.file("sitio")
        try cafe.output(of: "publicar", folder)
        let victim = cafe.folder.file("victima")
        try Files.writeAtomically(victim, [1])
        try Files.writeAtomically(
            "\(folder)/manifiesto.json",
            Array(
                #"{"sesion":"\#(session)","archivos":[{"nombre":"../victima","bytes":1,"sha256":"0"}]}"#.utf8)
        )
        #expect(try cafe.run("publicar", folder).status == 65)
        #expect(Files.exists(victim))
    }

    @Test func whatCannotBeWrittenWholeChangesNothing() throws {
        let folder = cafe.folder.file("sitio")
        try cafe.output(of: "publicar", folder)
        let index = try Files.read("\(folder)/index.html", limit: 1 << 20)
        try Files.removeTree("\(folder)/datos")
        try Files.writeAtomically("\(folder)/datos", [0x21])
        try cafe.output(of: "anotar", "--mesa", "1", "--tipo", "pregunta", "¿Cuándo?")
        let outcome = try cafe.run("publicar", folder)
        #expect(outcome.status == 73 || outcome.status == 74, "\(outcome.status)")
        #expect(!outcome.error.contains("cafe-nuevo"))
        #expect(try Files.read("\(folder)/index.html", limit: 1 << 20) == index)
        #expect(try Files.list(folder).allSatisfy { !$0.hasPrefix(".") })
    }

    @Test func whatAnInterruptedRunLeftIsTakenAway() throws {
        let folder = cafe.folder.file("sitio")
        try Files.makeFolder("\(folder)/.cafe-nuevo/datos")
        try Files.writeAtomically("\(folder)/.cafe-nuevo/index.html", [0x21])
        try cafe.output(of: "publicar", folder)
        #expect(try Files.list(folder).allSatisfy { !$0.hasPrefix(".") })
        #expect(try Files.read("\(folder)/index.html", limit: 1 << 20).count > 1000)
    }

    @Test func theFileOfTheArchiveIsCheckedByOthers() throws {
        let folder = cafe.folder.file("expediente")
        try cafe.output(of: "expediente", folder)
        let names = try Files.list(folder)
        for name in [
            "acta.md", "acta.html", "acta.csv", "acta.json", "acta.xlsx", "acta.docx", "acta.odt", "acta.pdf",
        ] {
            #expect(names.contains(name))
        }
        #expect(try Files.permissions("\(folder)/acta.md") == 0o600)
        let manifest = try JSONValue(Files.read("\(folder)/manifiesto.json", limit: 1 << 20))
        let listed = manifest["archivos"]?.elements ?? []
        #expect(listed.count == names.count - 1)
        let lines = listed.map { "\($0["sha256"]?.text ?? "")  \($0["nombre"]?.text ?? "")\n" }.joined()
        try Files.writeAtomically("\(folder)/sumas", Array(lines.utf8))
        #expect(try cafe.shell("cd \(folder) && sha256sum --check --strict sumas").ending == .exited(0))
        let facts = try Files.read("\(folder)/diario.jsonl", limit: 1 << 20).split(separator: 0x0A)
        #expect(String(facts.count) == manifest["hechos"]?.text)
        #expect(String(decoding: facts.last ?? [], as: UTF8.self).contains("Un puente"))
    }

    /// docs/expediente.md says how; this program is written after that page alone.
    @Test func anAuditorComputesTheChainAgainFromTheLinesAlone() throws {
        try cafe.output(of: "anotar", "--mesa", "2", "--tipo", "pregunta", "¿Cuándo? «Ñandú»")
        let folder = cafe.folder.file("expediente")
        try cafe.output(of: "expediente", folder)
        func audit() throws -> String {
            let result = try Spawn.run(
                "/usr/bin/env",
                arguments: [
                    "python3", "Tests/EndToEndTests/Support/chain.py", "\(folder)/diario.jsonl",
                    "\(folder)/manifiesto.json",
                ], timeoutMilliseconds: 60_000)
            return String(decoding: result.output + result.error, as: UTF8.self)
        }
        #expect(try audit() == "whole\n")
        let lines = String(decoding: try Files.read("\(folder)/diario.jsonl", limit: 1 << 20), as: UTF8.self)
        for (old, new) in [("\"table\":2", "\"table\":1"), ("\"lamport\":3", "\"lamport\":4")] {
            try #require(lines.contains(old))
            try Files.writeAtomically("\(folder)/diario.jsonl", Array(lines.replacing(old, with: new).utf8))
            #expect(try audit() != "whole\n", "\(old)")
        }
        let fewer = lines.split(separator: "\n").enumerated().filter { $0.offset != 2 }.map {
            $0.element + "\n"
        }
        try Files.writeAtomically("\(folder)/diario.jsonl", Array(fewer.joined().utf8))
        #expect(try audit() != "whole\n")
    }

    @Test func theArchiveGoesWithoutWhatCannotBeMade() throws {
        let folder = cafe.folder.file("expediente")
        let outcome = try cafe.shell("PATH=/no/hay; exec \"$CAFE\" expediente \(folder)")
        #expect(outcome.ending == .exited(0))
        #expect(String(decoding: outcome.error, as: UTF8.self).contains("apt install pandoc"))
        let names = try Files.list(folder)
        #expect(names.contains("acta.xlsx") && !names.contains("acta.pdf") && !names.contains("acta.docx"))
    }

    @Test(arguments: ["interno", "cronograma", "evaluacion", "buena-practica", "inventario", "plan-accion"])
    func everyReportInAFewForms(kind: String) throws {
        for format in ["md", "xlsx", "docx"] {
            let file = cafe.folder.file("i.\(format)")
            #expect(try cafe.output(of: "informe", kind, "--salida", file).isEmpty)
            #expect(try Files.size(file) > 100)
        }
        #expect(try cafe.run("informe", "otro", "--formato", "md").status == 64)
        #expect(try cafe.run("informe", kind, "--formato", "md", "--anio", "x").status == 64)
    }
}
