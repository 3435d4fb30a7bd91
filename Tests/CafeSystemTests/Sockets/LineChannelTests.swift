import CafeSystem
import Glibc
import Testing

@Suite("A channel of lines")
struct LineChannelTests {
    private let near: LineChannel
    private let far: Descriptor

    init() throws {
        let (one, other) = try LocalSocket.pair()
        near = try LineChannel(one, limits: .init(line: 1000, queue: 300_000))
        far = other
    }

    @Test("cuts what comes into lines, however it is broken up")
    func lines() {
        write("uno\n\nd")
        #expect(texts(near.receive()) == ["uno", ""])
        write("os")
        #expect(texts(near.receive()) == [])
        write("\ntres ñ\n")
        #expect(texts(near.receive()) == ["dos", "tres ñ"])
        #expect(near.receive().state == .open)
    }

    @Test("gives the last lines and then the end, without a half line")
    func end() {
        write("entera\nmedi")
        hangUp()
        let received = near.receive()
        #expect(texts(received) == ["entera"])
        #expect(received.state == .ended)
    }

    @Test("accepts a line of the limit and refuses a longer one, ended or not")
    func longLines() throws {
        write(String(repeating: "a", count: 1000) + "\n")
        #expect(texts(near.receive()).map(\.count) == [1000])
        write("antes\n" + String(repeating: "b", count: 1001) + "\ndespués\n")
        let received = near.receive()
        #expect(texts(received) == ["antes"])
        #expect(received.state == .lineTooLong)
        #expect(near.receive().state == .lineTooLong)
    }

    @Test("refuses a line without end as soon as it is over the limit")
    func endlessLine() {
        write(String(repeating: "a", count: 1001))
        #expect(near.receive().state == .lineTooLong)
    }

    @Test("writes what was queued with the next flush and not before, in order")
    func queueing() throws {
        let (one, other) = try LocalSocket.pair()
        let channel = try LineChannel(one)
        let reader = try LineChannel(other)
        #expect(channel.queue(Array("uno\n".utf8)) == .queued)
        #expect(channel.queue(Array("dos\n".utf8)) == .queued)
        #expect(channel.wantsWrite && channel.queuedBytes == 8)
        #expect(texts(reader.receive()) == [])
        #expect(channel.flush() == .sent)
        #expect(texts(reader.receive()) == ["uno", "dos"])
        #expect(channel.send(Array("tres\n".utf8)) == .sent)
        #expect(texts(reader.receive()) == ["tres"])
    }

    @Test("does not read all of a busy client at once")
    func fairness() throws {
        let (one, other) = try LocalSocket.pair()
        let channel = try LineChannel(one)
        let sender = try LineChannel(other)
        let line = [UInt8](repeating: 65, count: 99) + [10]
        for _ in 0..<10_000 { _ = sender.send(line) }
        var counts: [Int] = []
        while counts.reduce(0, +) < 10_000 {
            counts.append(channel.receive().lines.count)
            _ = sender.flush()
        }
        #expect(counts.allSatisfy { $0 <= 3000 })
        #expect(counts.reduce(0, +) == 10_000)
    }

    @Test("writes in parts what the kernel does not take at once, and loses none of it")
    func partialWrites() throws {
        let (one, other) = try LocalSocket.pair()
        let sender = try LineChannel(one)
        let receiver = try LineChannel(other, limits: .init(line: 6_000_000))
        let long = (0..<5_000_000).map { UInt8(48 + $0 % 10) }
        #expect(sender.send(long + [10]) == .queued)
        #expect(sender.send(Array("fin\n".utf8)) == .queued)
        #expect(sender.wantsWrite && sender.interest == [.reading, .writing])
        var lines: [[UInt8]] = []
        for _ in 0..<10_000 where lines.count < 2 {
            lines += receiver.receive().lines
            _ = sender.flush()
        }
        #expect(lines == [long, Array("fin".utf8)])
        #expect(!sender.wantsWrite && sender.interest == .reading)
    }

    @Test("takes no more than its queue holds from a client that does not read, and what it took arrives")
    func overflow() throws {
        let line = Array(repeating: UInt8(65), count: 9_999) + [10]
        var taken = 0
        var delivery = near.send(line)
        while delivery != .overflow, taken < 1000 {
            taken += 1
            delivery = near.send(line)
        }
        #expect(delivery == .overflow)
        #expect(near.queuedBytes <= 300_000)
        #expect(near.queuedBytes > 280_000)
        let receiver = try LineChannel(far)
        var lines = 0
        for _ in 0..<1000 where lines < taken {
            lines += receiver.receive().lines.count
            _ = near.flush()
        }
        #expect(lines == taken)
    }

    @Test("to a client that is gone fails with an error, not with a signal")
    func broken() {
        hangUp()
        #expect(near.send(Array("hola\n".utf8)) == .failed(SystemError("write", code: EPIPE)))
    }

    /// At once, also while another test's child that is just being started has a copy of the descriptor.
    private func hangUp() {
        shutdown(far.number, Int32(SHUT_RDWR))
        far.close()
    }

    private func write(_ text: String) {
        let bytes = Array(text.utf8)
        #expect(send(far.number, bytes, bytes.count, 0) == bytes.count)
    }

    private func texts(_ received: LineChannel.Received) -> [String] {
        received.lines.map { String(decoding: $0, as: UTF8.self) }
    }
}
