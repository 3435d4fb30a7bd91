import CafeSystem
import Glibc
import Testing

@Suite("The poll loop")
struct PollerTests {
    @Test("gives what is ready in the order of registration, not of numbers")
    func order() throws {
        let pairs = try (0..<4).map { _ in try LocalSocket.pair() }
        var poller = Poller()
        let registered = [2, 0, 3, 1].map { pairs[$0].0.number }
        for number in registered { poller.watch(number, for: .reading) }
        for index in [0, 1, 2] { #expect(send(pairs[index].1.number, "x", 1, 0) == 1) }
        let ready = try poller.wait(timeoutMilliseconds: 1000)
        #expect(ready.map(\.descriptor) == [2, 0, 1].map { pairs[$0].0.number })
        #expect(ready.allSatisfy { $0.isReadable && !$0.isWritable && !$0.isBroken })
        withExtendedLifetime(pairs) {}
    }

    @Test("gives nothing when the time is over")
    func timeout() throws {
        let (end, other) = try LocalSocket.pair()
        var poller = Poller()
        poller.watch(end.number, for: .reading)
        let start = SystemClock.bootMilliseconds
        #expect(try poller.wait(timeoutMilliseconds: 30).isEmpty)
        #expect(SystemClock.bootMilliseconds - start >= 29)
        withExtendedLifetime(other) {}
    }

    @Test("watches for what was asked last, and forgets what it is told to forget")
    func changes() throws {
        let (end, other) = try LocalSocket.pair()
        var poller = Poller()
        poller.watch(end.number, for: .reading)
        poller.watch(end.number, for: [.reading, .writing])
        #expect(poller.descriptors == [end.number])
        #expect(try poller.wait(timeoutMilliseconds: 0).map(\.isWritable) == [true])
        poller.forget(end.number)
        #expect(try poller.wait(timeoutMilliseconds: 0).isEmpty)
        withExtendedLifetime(other) {}
    }

    @Test("tells that the other end is gone, even when nothing was asked for")
    func hangUp() throws {
        let (end, other) = try LocalSocket.pair()
        var poller = Poller()
        poller.watch(end.number, for: [])
        other.close()
        let ready = try poller.wait(timeoutMilliseconds: 1000)
        #expect(ready.map(\.isBroken) == [true])
        #expect(ready.map(\.isReadable) == [true])
    }
}
