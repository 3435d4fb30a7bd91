import CafeModel
import Testing

@testable import CafeDoor

@Suite struct SFTPHostileTests {
    private static let contents: [(name: String, bytes: [UInt8])] = [("acta.md", Array("Acta".utf8))]

    @Test func whoDoesNotGreetIsNotServed() {
        let first: [[UInt8]] = [
            SFTPTalk.packet(17, SFTPTalk.word(1) + SFTPTalk.string("/".utf8)), SFTPTalk.packet(1, []),
            SFTPTalk.packet(1, SFTPTalk.word(2)), SFTPTalk.packet(1, [0, 0, 3]),
            SFTPTalk.packet(2, [0, 0, 0, 3]),
        ]
        for bytes in first {
            var talk = SFTPTalk(Self.contents, greets: false)
            #expect(talk.send(bytes) == [])
            #expect(talk.server.isOver)
            #expect(talk.send(SFTPTalk.packet(1, SFTPTalk.word(3))) == [])
        }
    }

    @Test func aGreetingIsAnsweredOnce() {
        var talk = SFTPTalk(Self.contents, greets: false)
        #expect(talk.send(SFTPTalk.packet(1, SFTPTalk.word(6))) == [[0, 0, 0, 5, 2, 0, 0, 0, 3]])
        #expect(talk.send(SFTPTalk.packet(1, SFTPTalk.word(3))) == [])
        #expect(talk.server.isOver)
    }

    @Test func aLengthThatCannotBeEndsIt() {
        for length in [0, UInt32(SFTPServer.packetLimit) + 1, .max] {
            var talk = SFTPTalk(Self.contents)
            #expect(talk.send(SFTPTalk.word(length)) == [])
            #expect(talk.server.isOver)
        }
    }

    @Test func packetsMayComeInAnyPieces() {
        let packets =
            SFTPTalk.packet(1, SFTPTalk.word(3))
            + SFTPTalk.packet(16, SFTPTalk.word(7) + SFTPTalk.string(".".utf8))
            + SFTPTalk.packet(17, SFTPTalk.word(8) + SFTPTalk.string("acta.md".utf8))
        var whole = SFTPTalk(Self.contents, greets: false)
        let expected = whole.send(packets)
        #expect(expected.count == 3)
        for size in 1...9 {
            var talk = SFTPTalk(Self.contents, greets: false)
            var answers: [[UInt8]] = []
            for start in stride(from: 0, to: packets.count, by: size) {
                answers += talk.send(Array(packets[start..<min(start + size, packets.count)]))
            }
            #expect(answers == expected)
        }
    }

    /// Whatever comes, what goes out are whole packets of the five kinds that a server says, and only listed documents
    /// are ever opened.
    @Test func noiseAndBrokenPacketsHarmNothing() {
        var generator = SeededGenerator(seed: (1, 2, 3, 4))
        for _ in 0..<3000 {
            var talk = SFTPTalk(Self.contents)
            for _ in 0..<8 {
                var body = SFTPTalk.word(UInt32.random(in: 0...9, using: &generator))
                for _ in 0..<Int.random(in: 0...4, using: &generator) {
                    body += Self.field(&generator)
                }
                var packet = SFTPTalk.packet(UInt8.random(in: 0...21, using: &generator), body)
                if Int.random(in: 0..<4, using: &generator) == 0,
                    let place = packet.indices.randomElement(using: &generator)
                {
                    packet[place] = UInt8.random(in: 0...255, using: &generator)
                }
                for answer in talk.send(packet) {
                    let length = answer.prefix(4).reduce(0) { $0 << 8 | Int($1) }
                    #expect(length == answer.count - 4)
                    #expect(answer.count <= SFTPServer.pieceLimit + 64)
                    #expect([101, 102, 103, 104, 105].contains(answer[4]))
                }
            }
            #expect(talk.server.handles.count <= SFTPServer.handleLimit)
            #expect(talk.shelf.opened.allSatisfy { $0 == "acta.md" })
        }
    }

    private static func field(_ generator: inout SeededGenerator) -> [UInt8] {
        switch Int.random(in: 0...4, using: &generator) {
        case 0:
            SFTPTalk.string(
                ["/", ".", "..", "acta.md", "/acta.md", "../acta.md", "x/y"].randomElement(using: &generator)
                    .map { Array($0.utf8) } ?? [])
        case 1: SFTPTalk.word(UInt32.random(in: 0...3, using: &generator))
        case 2: SFTPTalk.string(SFTPTalk.word(UInt32.random(in: 0...3, using: &generator)))
        case 3: SFTPTalk.long(UInt64.random(in: 0...UInt64.max, using: &generator))
        default:
            (0..<Int.random(in: 0...20, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
        }
    }
}
