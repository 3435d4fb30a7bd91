import CafeSystem
import Glibc
import Testing

@Suite("A local socket")
struct LocalSocketTests {
    private let folder: TemporaryFolder
    private var path: String { folder("s") }

    init() throws { folder = try TemporaryFolder() }

    @Test("carries bytes both ways between two ends that know each other's user")
    func conversation() throws {
        let listener = try LocalListener.listen(path)
        #expect(try listener.accept()?.number == nil)
        let client = try LocalSocket.connect(path)
        let server = try #require(try listener.accept())
        #expect(try LocalSocket.peerUID(of: server) == ProcessIdentity.uid)
        #expect(try LocalSocket.peerUID(of: client) == ProcessIdentity.uid)
        #expect(send(client.number, "hola", 4, 0) == 4)
        #expect(send(server.number, "sí", 3, 0) == 3)
        var buffer = [UInt8](repeating: 0, count: 10)
        #expect(read(server.number, &buffer, 10) == 4)
        #expect(read(client.number, &buffer, 10) == 3)
    }

    @Test("is for its own user only")
    func permissions() throws {
        let listener = try LocalListener.listen(path)
        #expect(try Files.permissions(listener.path) == 0o600)
    }

    @Test("left over from a crash is replaced")
    func stale() throws {
        try leaveStaleSocket()
        #expect(throws: SystemError("connect", code: ECONNREFUSED, path: path)) {
            try LocalSocket.connect(path)
        }
        let listener = try LocalListener.listen(path)
        #expect(throws: Never.self) { try LocalSocket.connect(listener.path) }
    }

    @Test("that somebody answers is not replaced")
    func live() throws {
        let listener = try LocalListener.listen(path)
        #expect(throws: SystemError("bind", code: EADDRINUSE, path: path)) {
            try LocalListener.listen(path)
        }
        #expect(throws: Never.self) { try LocalSocket.connect(listener.path) }
    }

    @Test("does not replace somebody's file")
    func plainFile() throws {
        try Files.writeAtomically(path, [1, 2, 3])
        #expect(throws: SystemError("bind", code: EEXIST, path: path)) { try LocalListener.listen(path) }
        #expect(try Files.read(path, limit: 10) == [1, 2, 3])
    }

    @Test("takes a path of 107 bytes and refuses one of 108")
    func longPath() throws {
        let fitting = folder(String(repeating: "x", count: 107 - folder.path.utf8.count - 1))
        let listener = try LocalListener.listen(fitting)
        #expect(throws: Never.self) { try LocalSocket.connect(listener.path) }
        let tooLong = fitting + "x"
        #expect(throws: SystemError("bind", code: ENAMETOOLONG, path: tooLong)) {
            try LocalListener.listen(tooLong)
        }
    }

    @Test("without a name is refused, as it would be open to every user")
    func noName() {
        #expect(throws: SystemError("bind", code: EINVAL, path: "")) { try LocalListener.listen("") }
    }

    @Test("removes its path when it closes, but not one that is another's by then")
    func closing() throws {
        let first = try LocalListener.listen(path)
        try Files.remove(path)
        let second = try LocalListener.listen(path)
        first.close()
        #expect(Files.exists(path))
        second.close()
        #expect(!Files.exists(path))
    }

    /// What the kernel leaves when a listener dies: the path, and nobody behind it.
    private func leaveStaleSocket() throws {
        let listener = try LocalListener.listen(folder("vivo"))
        #expect(rename(listener.path, path) == 0)
    }
}
