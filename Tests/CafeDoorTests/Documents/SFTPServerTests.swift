import Testing

@testable import CafeDoor

@Suite struct SFTPServerTests {
    private static let acta = "acta-2026-12-03-v1-aprobada.html"
    private var talk = SFTPTalk([
        (acta, Array("El acta".utf8)), ("grande.pdf", [UInt8](repeating: 7, count: 100_000)),
    ])

    @Test mutating func theListHasTheNamesAndEndsThere() throws {
        let folder = try #require(talk.ask(.openFolder, SFTPTalk.string("/".utf8))?.bytes)
        #expect(talk.ask(.readFolder, SFTPTalk.string(folder))?.names == [Self.acta, "grande.pdf"])
        #expect(talk.ask(.readFolder, SFTPTalk.string(folder))?.status == .end)
        #expect(talk.ask(.close, SFTPTalk.string(folder))?.status == .done)
        #expect(talk.ask(.readFolder, SFTPTalk.string(folder))?.status == .failure)
    }

    @Test mutating func aLongListComesInPages() throws {
        talk.shelf.contents = (100..<300).map { ("acta-\($0).md", []) }
        let folder = try #require(talk.ask(.openFolder, SFTPTalk.string(".".utf8))?.bytes)
        var names: [String] = []
        while let page = talk.ask(.readFolder, SFTPTalk.string(folder))?.names {
            #expect(page.count <= SFTPServer.nameLimit)
            names += page
        }
        #expect(names == (100..<300).map { "acta-\($0).md" })
    }

    @Test mutating func aDocumentIsReadInPiecesToItsEnd() throws {
        let file = try #require(talk.open("grande.pdf")?.bytes)
        var read: [UInt8] = []
        while let piece = talk.ask(
            .read, SFTPTalk.string(file), SFTPTalk.long(UInt64(read.count)), SFTPTalk.word(.max))?.bytes
        {
            #expect(piece.count <= SFTPServer.pieceLimit)
            read += piece
        }
        #expect(read == [UInt8](repeating: 7, count: 100_000))
        let beyond = talk.ask(.read, SFTPTalk.string(file), SFTPTalk.long(.max), SFTPTalk.word(10))
        #expect(beyond?.status == .end)
    }

    @Test mutating func sizeAndPermissionsAreTold() throws {
        var expected = SFTPWriter(.attributes)
        expected.word(1)
        expected.attributes(ServedDocument(name: Self.acta, size: 7, changed: 1_796_256_000))
        let first = SFTPTalk.packet(17, SFTPTalk.word(1) + SFTPTalk.string("/\(Self.acta)".utf8))
        #expect(talk.send(first) == [expected.bytes])
        #expect(Array(expected.bytes[9...]).starts(with: [0, 0, 0, 13]))
        let folder = talk.ask(.linkStatus, SFTPTalk.string("/".utf8))
        #expect(folder?.kind == .attributes)
        #expect(folder?.fields == SFTPTalk.word(4) + SFTPTalk.word(0o040500))
    }

    @Test(arguments: [
        ("", "/"), (".", "/"), ("/", "/"), ("/..", "/"), ("../../..", "/"), ("a/../b", "/b"), ("//x//", "/x"),
        ("../../etc", "/etc"),
    ])
    func aPathIsFoldedBelowTheFolder(path: String, real: String) {
        var talk = talk
        #expect(talk.ask(.realPath, SFTPTalk.string(path.utf8))?.names == [real])
    }

    @Test(arguments: [
        "../../etc/passwd", "/etc/passwd", "x/y", "acta", "..", "", ".",
        "acta-2026-12-03-v1-aprobada.html\0.pdf",
        "ACTA-2026-12-03-v1-aprobada.html", "acta-2026-12-03-v1-aprobada.html/x",
    ])
    func nothingIsOpenedThatIsNotListed(path: String) {
        var talk = talk
        #expect(talk.open(path)?.status == .noSuchFile)
        #expect(talk.shelf.opened == [])
    }

    @Test func nothingChanges() {
        for kind in SFTPKind.allCases where kind.changes {
            var talk = talk
            let answer = talk.ask(kind, SFTPTalk.string("/\(Self.acta)".utf8), SFTPTalk.string("/x".utf8))
            #expect(answer?.status == .permissionDenied, "\(kind)")
        }
        for flags in UInt32(0)..<64 where flags != 1 {
            var talk = talk
            #expect(talk.open(Self.acta, flags: flags)?.status == .permissionDenied)
            #expect(talk.shelf.opened == [])
        }
    }

    @Test mutating func whatElseIsAskedIsNotDone() {
        #expect(talk.ask(.readLink, SFTPTalk.string("/x".utf8))?.status == .unsupported)
        #expect(talk.ask(.extended, SFTPTalk.string("posix-rename@openssh.com".utf8))?.status == .unsupported)
        #expect(talk.ask(.data, [])?.status == .unsupported)
        let unknown = talk.send(SFTPTalk.packet(99, SFTPTalk.word(5)))
        #expect(unknown.count == 1)
        #expect(unknown.first?[4] == SFTPKind.status.rawValue)
    }

    @Test mutating func aDocumentThatIsTakenAwayIsNotReadFurther() throws {
        _ = try #require(talk.open(Self.acta)?.bytes)
        talk.shelf.contents = []
        #expect(talk.open(Self.acta)?.status == .noSuchFile)
        #expect(talk.ask(.pathStatus, SFTPTalk.string(Self.acta.utf8))?.status == .noSuchFile)
    }

    @Test mutating func handlesAreCountedAndFreed() throws {
        var handles: [[UInt8]] = []
        for _ in 1...SFTPServer.handleLimit { handles.append(try #require(talk.open(Self.acta)?.bytes)) }
        #expect(Set(handles).count == SFTPServer.handleLimit)
        #expect(talk.open(Self.acta)?.status == .failure)
        #expect(talk.ask(.openFolder, SFTPTalk.string("/".utf8))?.status == .failure)
        #expect(talk.ask(.close, SFTPTalk.string(handles[0]))?.status == .done)
        #expect(talk.open(Self.acta)?.bytes != nil)
    }

    @Test mutating func aHandleThatNobodyGaveIsNone() {
        for handle in [[], [0, 0, 0, 9], [1], [UInt8](repeating: 255, count: 300)] as [[UInt8]] {
            let field = SFTPTalk.string(handle)
            #expect(
                talk.ask(.read, field, SFTPTalk.long(0), SFTPTalk.word(1))?.status == .failure)
            #expect(talk.ask(.close, field)?.status == .failure)
            #expect(talk.ask(.handleStatus, field)?.status == .failure)
            #expect(talk.ask(.readFolder, field)?.status == .failure)
        }
    }

    @Test mutating func aFieldThatIsCutIsSaid() {
        for kind in [SFTPKind.open, .openFolder, .pathStatus, .realPath] {
            for field in [[], [0, 0], [0, 0, 0, 9, 65], [255, 255, 255, 255]] as [[UInt8]] {
                #expect(talk.ask(kind, field)?.status == .badMessage, "\(kind)")
            }
        }
        #expect(talk.ask(.open, SFTPTalk.string(Self.acta.utf8))?.status == .badMessage)
    }
}
