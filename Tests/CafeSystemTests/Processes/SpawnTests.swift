import CafeSystem
import Glibc
import Testing

@Suite("A program that is started")
struct SpawnTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("is given arguments, input and environment, and its outputs and status come back")
    func run() throws {
        let script = "cat; echo \"$1 $NOMBRE\" >&2; exit 65"
        let result = try Spawn.run(
            "/bin/sh", arguments: ["-c", script, "sh", "uno dos"], environment: ["NOMBRE=ñ"],
            input: Array("entra".utf8))
        #expect(result.ending == .exited(65))
        #expect(String(decoding: result.output, as: UTF8.self) == "entra")
        #expect(String(decoding: result.error, as: UTF8.self) == "uno dos ñ\n")
    }

    @Test("may write more than a pipe holds on both outputs while much waits on its input")
    func muchData() throws {
        let input = [UInt8](repeating: 65, count: 2_000_000)
        let result = try Spawn.run("/usr/bin/tee", arguments: ["/dev/stderr"], input: input)
        #expect(result.output.count == input.count)
        #expect(result.error.count == input.count)
    }

    @Test("that is killed tells the signal")
    func killed() throws {
        let result = try Spawn.run("/bin/sh", arguments: ["-c", "kill -9 $$"])
        #expect(result.ending == .killed(signal: SIGKILL))
    }

    @Test("and does not end in time is killed")
    func timeout() {
        #expect(throws: SystemError("wait", code: ETIMEDOUT, path: "/bin/sleep")) {
            try Spawn.run("/bin/sleep", arguments: ["300"], timeoutMilliseconds: 20)
        }
    }

    @Test("but does not exist is an error that names it")
    func missing() {
        #expect(throws: SystemError("posix_spawn", code: ENOENT, path: "/no/existe")) {
            try Spawn.detached("/no/existe", arguments: [])
        }
    }

    @Test("in the background has its own session, the root folder, no input and no descriptor of ours")
    func detached() throws {
        let leaked = Descriptor(owning: fcntl(0, F_DUPFD, 100))
        let script = """
            cut -d' ' -f1,6 /proc/$$/stat; pwd; readlink /proc/$$/fd/0
            for fd in $(seq 3 200); do if [ -e /proc/$$/fd/$fd ]; then echo "sobra $fd"; fi; done
            """
        let child = try Spawn.detached("/bin/sh", arguments: ["-c", script], log: folder("registro"))
        #expect(try child.wait(timeoutMilliseconds: 10_000) == .exited(0))
        let log = String(decoding: try Files.read(folder("registro"), limit: 10_000), as: UTF8.self)
        let lines = log.split(separator: "\n").map(String.init)
        #expect(lines == ["\(child.pid) \(child.pid)", "/", "/dev/null"])
        #expect(try Files.permissions(folder("registro")) == 0o600)
        withExtendedLifetime(leaked) {}
    }

    @Test("in the background adds to its log")
    func log() throws {
        for _ in 0..<2 {
            let child = try Spawn.detached(
                "/bin/sh", arguments: ["-c", "echo sale; echo falla >&2"], log: folder("registro"))
            _ = try child.wait()
        }
        let log = try Files.read(folder("registro"), limit: 10_000)
        #expect(String(decoding: log, as: UTF8.self) == "sale\nfalla\nsale\nfalla\n")
    }

    @Test("and runs on is told apart from one that has ended")
    func poll() throws {
        let child = try Spawn.detached("/bin/sleep", arguments: ["300"])
        #expect(try child.poll() == nil)
        #expect(try child.wait(timeoutMilliseconds: 1) == nil)
        #expect(Signals.processExists(child.pid))
        #expect(try Signals.send(.terminate, to: child.pid))
        #expect(try child.wait(timeoutMilliseconds: 10_000) == .killed(signal: SIGTERM))
        #expect(try child.poll() == .killed(signal: SIGTERM))
    }
}
