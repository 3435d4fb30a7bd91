import CafeModel
import CafeSystem
import Testing

/// What screens leave in `documentos/`, by the command with which they do it.
@Suite struct DocumentsFolderTests {
    private let cafe: CommandLineCase
    private let session: String

    init() throws {
        cafe = try CommandLineCase()
        session = try cafe.newSession()
        try cafe.output(of: "etapa", "siguiente")
        try cafe.output(of: "anotar", "--mesa", "1", "--tipo", "propuesta", "Ñusta Quispe pidió un puente")
    }

    private var shelf: String { "\(cafe.folder.path)/documentos/\(session)" }

    private func make(_ format: String, _ more: String...) throws -> CafeBinary.Outcome {
        try CafeBinary.run(
            ["__acta", "--datos", cafe.folder.path, "--sesion", session, "--formato", format] + more,
            in: cafe.folder, input: "")
    }

    /// Every file below the data folder in which these bytes stand.
    private func files(holding words: String) throws -> String {
        let found = try cafe.shell("grep -rlaF '\(words)' '\(cafe.folder.path)'")
        return String(decoding: found.output, as: UTF8.self)
    }

    @Test func suppressedWordsAreInNoFileOfTheDataFolderAndTheDocumentCanBeMadeAgain() throws {
        #expect(try make("html").status == 0)
        #expect(try make("csv").status == 0)
        #expect(try Files.list(shelf).count == 2)
        #expect(try files(holding: "Ñusta Quispe").contains("documentos/"))
        let acta = try JSONValue(Array(try cafe.output(of: "acta", "--formato", "json").utf8))
        let note = try #require(Self.identifier(of: "Ñusta", in: acta))
        try cafe.output(of: "suprimir", "pasaje", note, "Ñusta Quispe", "--confirmar")
        #expect(try files(holding: "Ñusta Quispe") == "")
        #expect(try !Files.exists(shelf) || Files.list(shelf) == [])
        let again = try make("html")
        #expect(again.status == 0, "\(again.error)")
        let name = try #require(try Files.list(shelf).first)
        let text = String(decoding: try Files.read("\(shelf)/\(name)", limit: 1 << 20), as: UTF8.self)
        #expect(text.contains("pidió un puente") && !text.contains("Ñusta"))
    }

    private static func identifier(of words: String, in value: JSONValue) -> String? {
        switch value {
        case .object(let members):
            let isIt = members.contains { $0.value.text?.contains(words) ?? false }
            if isIt,
                let id = members.first(where: { $0.key == "id" || $0.key == "identificacion" })?.value.text
            {
                return id
            }
            return members.lazy.compactMap { identifier(of: words, in: $0.value) }.first
        case .array(let elements): return elements.lazy.compactMap { identifier(of: words, in: $0) }.first
        default: return nil
        }
    }

    @Test func aTargetThatCannotBeWrittenIsSaidAndTheOldFileStays() throws {
        let place = cafe.folder.file("no")
        try Files.makeFolder(place)
        let outcome = try make("md", "--archivo", place)
        #expect(outcome.status == 73 || outcome.status == 74, "\(outcome.status)")
        #expect(!outcome.error.isEmpty && outcome.output.isEmpty)
        #expect(try Files.list(place) == [])
    }

    @Test func aMissingProgramIsSaidWithItsPackage() throws {
        let outcome = try cafe.shell(
            "PATH=/no/hay exec \"$CAFE\" __acta --datos '\(cafe.folder.path)' --sesion \(session) --formato pdf"
        )
        #expect(String(decoding: outcome.error, as: UTF8.self).contains("apt install weasyprint"))
        #expect(try Files.list(shelf) == [])
    }

    @Test func noVersionIsGivenBeforeOneWasApproved() throws {
        let outcome = try cafe.run("acta", "--aprobada", "1", "--formato", "md")
        #expect(outcome.status == 66)
        #expect(outcome.error.contains("todavía no se ha aprobado"))
        #expect(try cafe.run("acta", "--aprobada", "x", "--formato", "md").status == 64)
    }
}
