import CafeModel
import CafeWire
import Testing

@Suite("A client whose hub says nothing") struct SilenceTests {
    private static let session = SessionID(high: 1, low: 1)
    private var client = Client(
        hello: Hello(role: .table(TableNumber(1)), session: session), generator: SeededGenerator(seed: 1))

    private mutating func hear(_ message: HubMessage, at now: Int64) {
        _ = client.received(message.encoded().dropLast().map(\.self), now: Milliseconds(now))
    }

    private mutating func tick(_ now: Int64) -> [ClientOutput] { client.tick(Milliseconds(now)) }

    private mutating func join() {
        _ = client.connected()
        hear(
            .welcome(
                Welcome(
                    connection: ConnectionID(high: 0, low: 1), role: .table(TableNumber(1)),
                    resumption: .restarts)), at: 0)
        hear(.current(Hello.Known(sequence: 1, hash: .none)), at: 0)
    }

    @Test("asks it after five seconds, and gives the connection up after four more")
    mutating func idle() {
        join()
        #expect(tick(100).isEmpty)
        #expect(client.nextTick == Milliseconds(5000))
        #expect(tick(5000) == [.send(ClientMessage.ping.encoded())])
        #expect(tick(8999).isEmpty)
        #expect(tick(9000) == [.hangUp])
        #expect(client.disconnected(now: Milliseconds(9000)) == [.event(.lost)])
    }

    @Test("stays with one that answers")
    mutating func answered() {
        join()
        #expect(tick(5000) == [.send(ClientMessage.ping.encoded())])
        hear(.pong, at: 5010)
        #expect(tick(9000).isEmpty)
        #expect(client.link == .live)
    }

    @Test("gives up four seconds after a command that gets no answer, and says the command again")
    mutating func command() {
        join()
        _ = tick(1000)
        let submitted = client.submit(.pauseClock(.all))
        #expect(client.nextTick == .zero)
        #expect(tick(1001).isEmpty)
        #expect(tick(5001) == [.hangUp])
        _ = client.disconnected(now: Milliseconds(5001))
        _ = client.connected()
        let welcome = Welcome(
            connection: ConnectionID(high: 0, low: 2), role: .table(TableNumber(1)), resumption: .continues)
        let outputs = client.received(
            HubMessage.welcome(welcome).encoded().dropLast().map(\.self), now: Milliseconds(5100))
        #expect(outputs == submitted.outputs)
    }

    @Test("gives up one that takes the connection and does not greet")
    mutating func greeting() {
        _ = client.connected()
        #expect(tick(100).isEmpty)
        #expect(tick(4100) == [.hangUp])
    }

    @Test("lets an owner's request take its time")
    mutating func owner() {
        client = Client(hello: Hello(role: .owner), generator: SeededGenerator(seed: 1))
        _ = client.connected()
        hear(
            .welcome(
                Welcome(connection: ConnectionID(high: 0, low: 1), role: .owner, resumption: .restarts)),
            at: 0)
        #expect(client.nextTick == nil)
        #expect(tick(600_000).isEmpty)
    }
}
