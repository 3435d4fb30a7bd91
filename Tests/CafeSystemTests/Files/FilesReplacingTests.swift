import CafeSystem
import Glibc
import Testing

@Suite("A file written atomically")
struct FilesReplacingTests {
    private let folder: TemporaryFolder
    private var path: String { folder("acta.json") }

    init() throws {
        folder = try TemporaryFolder()
        try Files.writeAtomically(path, Array("vieja".utf8))
    }

    @Test("takes the place of the old one and leaves nothing else")
    func replaces() throws {
        try Files.writeAtomically(path, Array("nueva".utf8), permissions: 0o644)
        #expect(try content() == "nueva")
        #expect(try Files.permissions(path) == 0o644)
        #expect(try Files.list(folder.path) == ["acta.json"])
    }

    @Test("leaves the old one, and no remains, when the disk fills up half-way")
    func fullDisk() throws {
        #expect(throws: SystemError("write", code: ENOSPC, path: "/dev/full")) {
            try Files.replace(path) { (file) throws(SystemError) in
                try Files.write(Array("nue".utf8), to: file.number)
                let full = Descriptor(owning: open("/dev/full", O_WRONLY))
                try Files.write(Array("va".utf8), to: full.number, path: "/dev/full")
            }
        }
        #expect(try content() == "vieja")
        #expect(try Files.list(folder.path) == ["acta.json"])
    }

    @Test("leaves no remains when the last step fails")
    func renameFails() throws {
        let long = folder(String(repeating: "x", count: 300))
        #expect(throws: SystemError("rename", code: ENAMETOOLONG, path: long)) {
            try Files.writeAtomically(long, [1])
        }
        #expect(try Files.list(folder.path) == ["acta.json"])
    }

    @Test("is written where a link points, and the link stays")
    func followsLink() throws {
        #expect(symlink("acta.json", folder("enlace")) == 0)
        try Files.writeAtomically(folder("enlace"), Array("nueva".utf8))
        #expect(try content() == "nueva")
        #expect(try Files.target(ofLink: folder("enlace")) == "acta.json")
    }

    @Test("does not replace a folder or a pipe")
    func otherKinds() throws {
        #expect(throws: SystemError("rename", code: EISDIR, path: folder.path)) {
            try Files.writeAtomically(folder.path, [1])
        }
        #expect(mkfifo(folder("tubo"), 0o600) == 0)
        #expect(throws: SystemError("rename", code: EINVAL, path: folder("tubo"))) {
            try Files.writeAtomically(folder("tubo"), [1])
        }
    }

    private func content() throws -> String {
        String(decoding: try Files.read(path, limit: 100), as: UTF8.self)
    }
}
