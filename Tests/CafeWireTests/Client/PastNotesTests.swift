import CafeModel
import CafeWire
import Testing

@Suite("A client that passes over notes of the past")
struct PastNotesTests {
    private static let session = SessionID(high: 1, low: 1)

    private func fact(_ event: Event, _ number: Int) -> HubMessage {
        let envelope = Envelope(
            session: Self.session, command: CommandID(high: 2, low: UInt64(number)), index: 0,
            origin: OriginID(high: 3, low: 3), number: number, lamport: number,
            reading: Reading(wall: .zero, boot: .zero, bootID: BootID(high: 4, low: 4)),
            actor: Actor(connection: ConnectionID(high: 5, low: 5), role: .table(TableNumber(1))), schema: 1,
            previous: .none, textHash: nil)
        return .fact(sequence: number, Fact(envelope: envelope, event: event, text: nil))
    }

    private func note(_ number: Int) -> HubMessage {
        fact(
            .noteRecorded(
                note: NoteID(high: 6, low: UInt64(number)), table: TableNumber(1), kind: .proposal, round: 1,
                text: TextID(high: 7, low: UInt64(number))), number)
    }

    @Test("is told every other fact, and each note once it is up to date; the state has them all")
    func quiet() {
        for passesOver in [true, false] {
            var client = Client(
                hello: Hello(role: .reader, session: Self.session, known: nil, name: ""),
                generator: SeededGenerator(seed: 1))
            client.passesOverNotes = passesOver
            _ = client.connected()
            let messages: [HubMessage] = [
                .welcome(
                    Welcome(connection: ConnectionID(high: 0, low: 1), role: .reader, resumption: .restarts)),
                note(1), fact(.minutesReviewed(true), 2), note(3),
                .current(Hello.Known(sequence: 3, hash: .none)), note(4),
            ]
            var told: [Int] = []
            for message in messages {
                for output in client.received(Array(message.encoded().dropLast()), now: .zero) {
                    if case .event(.fact(let fact)) = output { told.append(fact.envelope.number) }
                }
            }
            #expect(told == (passesOver ? [2, 4] : [1, 2, 3, 4]))
            #expect(client.session?.sequence == 4)
        }
    }
}
