import CafeSystem
import Glibc
import Testing

@Suite("Files and folders")
struct FilesTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("a file of exactly the limit is read, one byte more is refused")
    func limit() throws {
        try Files.writeAtomically(folder("plan"), Array(repeating: 7, count: 200_000))
        #expect(try Files.read(folder("plan"), limit: 200_000).count == 200_000)
        #expect(throws: SystemError("read", code: EFBIG, path: folder("plan"))) {
            try Files.read(folder("plan"), limit: 199_999)
        }
    }

    @Test("a missing file is an error that names it")
    func missing() {
        #expect(throws: SystemError("open", code: ENOENT, path: folder("nada"))) {
            try Files.read(folder("nada"), limit: 10)
        }
    }

    @Test("a folder is made with those above it, for its owner only")
    func makeFolder() throws {
        try Files.makeFolder(folder("a/b/c/"))
        #expect(try Files.permissions(folder("a")) == 0o700)
        #expect(try Files.permissions(folder("a/b/c")) == 0o700)
        try Files.makeFolder(folder("a/b/c"))
    }

    @Test("a folder is not made in the place of a file")
    func makeFolderOverFile() throws {
        try Files.writeAtomically(folder("a"), [])
        #expect(throws: SystemError("mkdir", code: EEXIST, path: folder("a"))) {
            try Files.makeFolder(folder("a"))
        }
        #expect(throws: SystemError("mkdir", code: ENOTDIR, path: folder("a/b"))) {
            try Files.makeFolder(folder("a/b"))
        }
    }

    @Test("names are listed in the order of their bytes")
    func list() throws {
        for name in ["ñ", "b", "a", ".c"] { try Files.writeAtomically(folder(name), []) }
        #expect(try Files.list(folder.path) == [".c", "a", "b", "ñ"])
    }

    @Test("a tree is removed without following its links")
    func removeTree() throws {
        try Files.makeFolder(folder("fuera"))
        try Files.writeAtomically(folder("fuera/nota"), [1])
        try Files.makeFolder(folder("dentro/hondo"))
        #expect(symlink(folder("fuera"), folder("dentro/hondo/enlace")) == 0)
        try Files.removeTree(folder("dentro"))
        #expect(try Files.list(folder.path) == ["fuera"])
        #expect(Files.exists(folder("fuera/nota")))
    }

    @Test("removing what is gone already is no error")
    func removeTwice() throws {
        try Files.writeAtomically(folder("a"), [])
        try Files.remove(folder("a"))
        try Files.remove(folder("a"))
        #expect(!Files.exists(folder("a")))
    }

    @Test("the file system has a plausible number of free bytes")
    func freeBytes() throws {
        var about = statvfs()
        #expect(statvfs(folder.path, &about) == 0)
        let total = Int64(about.f_blocks) * Int64(about.f_frsize)
        #expect((0...total).contains(try Files.freeBytes(folder.path)))
    }
}
