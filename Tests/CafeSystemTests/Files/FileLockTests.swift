import CafeSystem
import Glibc
import Testing

@Suite("A lock on a file")
struct FileLockTests {
    private let folder: TemporaryFolder
    private var path: String { folder("cafe.lock") }

    init() throws { folder = try TemporaryFolder() }

    @Test("is refused a second time and tells who has it")
    func heldHere() throws {
        guard case .acquired(let lock) = try FileLock.acquire(path) else {
            Issue.record("a new lock is free")
            return
        }
        guard case .held(by: let pid) = try FileLock.acquire(path) else {
            Issue.record("taken twice")
            return
        }
        #expect(pid == ProcessIdentity.pid)
        #expect(try Files.permissions(path) == 0o600)
        lock.release()
        #expect(FileLock.recordedPID(path) == nil)
        #expect(try isFree())
    }

    @Test("falls with the object that holds it")
    func scoped() throws {
        _ = try FileLock.acquire(path)
        #expect(try isFree())
    }

    @Test("held by another process is free again once that process is killed")
    func heldElsewhere() throws {
        let other = try Spawn.detached(
            "/usr/bin/flock", arguments: ["--no-fork", path, "/bin/sleep", "300"])
        #expect(try eventually { try !isFree() })
        try other.killNow()
        #expect(try other.wait(timeoutMilliseconds: 10_000) == .killed(signal: SIGKILL))
        #expect(try isFree())
    }

    @Test("still names the owner that was killed, but is given to the next")
    func staleOwner() throws {
        try Files.writeAtomically(path, Array("4194304\n".utf8))
        #expect(FileLock.recordedPID(path) == 4_194_304)
        guard case .acquired(let lock) = try FileLock.acquire(path) else {
            Issue.record("a file alone is no lock")
            return
        }
        #expect(FileLock.recordedPID(lock.path) == ProcessIdentity.pid)
    }

    private func isFree() throws -> Bool {
        guard case .acquired = try FileLock.acquire(path) else { return false }
        return true
    }
}
