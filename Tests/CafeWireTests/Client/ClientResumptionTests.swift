import CafeModel
import CafeWire
import Testing

@Suite("A client that comes back") struct ClientResumptionTests {
    private static let session = SessionID(high: 1, low: 1)
    private var client = Client(
        hello: Hello(role: .table(TableNumber(1)), session: session, known: nil, name: ""),
        generator: SeededGenerator(seed: 1))

    private mutating func hear(_ message: HubMessage) -> [ClientOutput] {
        client.received(message.encoded().dropLast().map(\.self), now: .zero)
    }

    private mutating func join(_ resumption: Welcome.Resumption) -> [ClientOutput] {
        _ = client.connected()
        return hear(
            .welcome(
                Welcome(
                    connection: ConnectionID(high: 0, low: 1), role: .table(TableNumber(1)),
                    resumption: resumption)))
    }

    @Test("sends all its commands again to a hub that was restored, whatever others have stored since")
    mutating func afterARestoration() {
        _ = join(.restarts)
        _ = hear(.current(Hello.Known(sequence: 4, hash: .none)))
        let command = Command.recordNote(
            table: TableNumber(1), kind: .proposal, round: 1, text: "Una banca")
        let id = client.submit(command).id
        _ = hear(.answer(id, .done(saved: .zero, sequence: 5, note: nil)))
        #expect(client.isSettled)
        _ = client.disconnected(now: .zero)
        // Restored to 4; others have brought it to 9 again.
        let outputs = join(.behind(sequence: 9))
        #expect(outputs.contains(.event(.hubWasBehind(1))))
        let again = ClientMessage.command(id, session: Self.session, command).encoded()
        #expect(outputs.contains(.send(again)))
        #expect(!client.isSettled)
    }
}
