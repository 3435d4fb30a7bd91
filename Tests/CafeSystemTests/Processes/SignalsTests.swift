import CafeSystem
import Glibc
import Testing

// One after the other: signals belong to the whole process.
@Suite("Signals in the poll loop", .serialized)
struct SignalsTests {
    @Test("wake the loop, once each, in a fixed order, and are then gone")
    func wake() throws {
        let number = try Signals.watch([.windowChanged, .hangUp])
        _ = Signals.take()
        for signal in [SIGWINCH, SIGHUP, SIGWINCH] { kill(getpid(), signal) }
        var taken: Set<Signals.Kind> = []
        var poller = Poller()
        poller.watch(number, for: .reading)
        // Each may arrive on another thread, and so a moment apart.
        while taken.count < 2, try !poller.wait(timeoutMilliseconds: 10_000).isEmpty {
            taken.formUnion(Signals.take())
        }
        #expect(taken == [.hangUp, .windowChanged])
        try Signals.unwatch([.windowChanged, .hangUp])
    }

    @Test("tell that a child has ended")
    func child() throws {
        let number = try Signals.watch([.childEnded])
        let child = try Spawn.detached("/bin/true", arguments: [])
        var poller = Poller()
        poller.watch(number, for: .reading)
        #expect(try poller.wait(timeoutMilliseconds: 10_000).count == 1)
        #expect(Signals.take() == [.childEnded])
        #expect(try child.wait(timeoutMilliseconds: 10_000) == .exited(0))
        try Signals.unwatch([.childEnded])
    }

    @Test("to a process that does not exist are told apart from those that arrive")
    func nobody() throws {
        let child = try Spawn.detached("/bin/true", arguments: [])
        _ = try child.wait()
        #expect(try !Signals.send(.terminate, to: child.pid))
        #expect(!Signals.processExists(child.pid))
    }

    @Test("are never sent to a group of processes", arguments: [0, -1])
    func groups(pid: Int32) {
        #expect(throws: SystemError("kill", code: EINVAL)) { try Signals.send(.hangUp, to: pid) }
    }
}
