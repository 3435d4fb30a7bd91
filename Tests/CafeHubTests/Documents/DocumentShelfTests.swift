import CafeModel
import CafeSystem
import Testing

@testable import CafeHub

@Suite struct DocumentShelfTests {
    private let folder: String
    private let shelf: DocumentShelf

    init() throws {
        folder = try Files.makeTemporaryFolder(prefix: "/tmp/cafe-estante-")
        shelf = DocumentShelf(dataFolder: folder, session: HubRig.session)
    }

    private func put(_ name: String, _ text: String = "El acta") throws -> String {
        try shelf.put(failing: { $0 }) { () throws(SystemError) in (name, Array(text.utf8)) }
    }

    @Test func aDocumentIsThereWholeAndForItsOwnerOnly() throws {
        defer { try? Files.removeTree(folder) }
        #expect(shelf.entries == [])
        #expect(try put("acta-v1.md") == "acta-v1.md")
        #expect(shelf.entries.map(\.name) == ["acta-v1.md"])
        #expect(shelf.entries.map(\.size) == [7])
        #expect(try Files.permissions(shelf.folder) == 0o700)
        #expect(try Files.permissions(shelf.path(of: "acta-v1.md")) == 0o600)
        #expect(try Files.list(shelf.folder) == ["acta-v1.md"], "nothing unfinished is left")
        #expect(try Files.contents(of: shelf.open("acta-v1.md"), limit: 100) == Array("El acta".utf8))
    }

    @Test func whatIsNoDocumentOfOursIsNeitherListedNorOpened() throws {
        defer { try? Files.removeTree(folder) }
        _ = try put("acta.md")
        try Files.writeAtomically("\(folder)/cafe.db", Array("secreto".utf8))
        for name in ["enlace.md", "Mayus.md", ".oculto.md", "con espacio.md"] {
            let link = try Spawn.run("/bin/ln", arguments: ["-s", "\(folder)/cafe.db", shelf.path(of: name)])
            #expect(link.ending == .exited(0))
        }
        _ = try Spawn.run("/usr/bin/mkfifo", arguments: [shelf.path(of: "tubo.md")])
        #expect(shelf.entries.map(\.name) == ["acta.md"])
        for name in ["enlace.md", "tubo.md", "../cafe.db", "../../cafe.db", "", ".", "..", "nada.md"] {
            #expect(throws: SystemError.self, "\(name)") { try shelf.open(name) }
        }
    }

    @Test func whatIsNoNameIsNotWritten() throws {
        defer { try? Files.removeTree(folder) }
        for name in ["../fuera.md", "a/b.md", "", ".x", "Á.md"] {
            #expect(throws: SystemError.self) { try put(name) }
        }
        #expect(try Files.list(folder) == ["documentos"])
        #expect(try Files.list(shelf.folder) == [])
    }

    @Test func aDocumentThatIsBeingMadeWhileWordsAreSuppressedIsMadeAgain() throws {
        defer { try? Files.removeTree(folder) }
        _ = try put("acta-vieja.md", "con el nombre")
        var words = "con el nombre", made = 0
        let name = try shelf.put(failing: { $0 }) { () throws(SystemError) in
            made += 1
            let read = words
            if made == 1 {
                // The hub strikes the words after this process has read them.
                words = "sin él"
                DocumentShelves(dataFolder: folder).forget(HubRig.session)
            }
            return ("acta.md", Array(read.utf8))
        }
        #expect(made == 2)
        #expect(try Files.contents(of: shelf.open(name), limit: 100) == Array("sin él".utf8))
        #expect(shelf.entries.map(\.name) == ["acta.md"])
    }

    @Test func whoIsReadingADocumentThatIsTakenAwayReadsNoMoreOfIt() throws {
        defer { try? Files.removeTree(folder) }
        _ = try put("acta.md", "con el nombre")
        let reader = try shelf.open("acta.md")
        DocumentShelves(dataFolder: folder).forget(HubRig.session)
        #expect(try Files.read(reader, at: 0, count: 100) == [])
        #expect(!Files.exists(shelf.folder))
    }

    @Test func anotherSessionsDocumentsStay() throws {
        defer { try? Files.removeTree(folder) }
        _ = try put("acta.md")
        DocumentShelves(dataFolder: folder).forget(SessionID(high: 9, low: 9))
        #expect(shelf.entries.count == 1)
    }
}
