import CafeModel
import Testing

@testable import CafeWire

@Suite("The line of a fact")
struct FactLineTests {
    private static let words = [nil, "", "Más árboles", "Dijo «sí»", "\"a\\b\"\n\tc\u{7F}\u{0}", "👍🏽 ñ"]

    private func fact(_ event: Event, _ role: Role, _ text: String?) -> Fact {
        let reading = Reading(
            wall: Milliseconds(1_795_260_371_159), boot: Milliseconds(5_858_167),
            bootID: BootID(high: 7, low: 8))
        let envelope = Envelope(
            session: SessionID(high: 1, low: 2), command: CommandID(high: .max, low: 0), index: 3,
            origin: OriginID(high: 5, low: 6), number: 1_234_567, lamport: 99, reading: reading,
            actor: Actor(connection: ConnectionID(high: 9, low: 10), role: role), schema: 1, previous: .none,
            textHash: nil)
        return Fact(envelope: envelope, event: event, text: text)
    }

    private let events: [Event] = [
        .noteRecorded(
            note: NoteID(high: 1, low: 2), table: TableNumber(4), kind: .proposal, round: 1,
            text: TextID(high: 3, low: 4)),
        .noteRecorded(
            note: NoteID(high: 1, low: 2), table: TableNumber(4), kind: .solution, round: nil,
            text: TextID(high: 3, low: 4), about: NoteSubject(topic: 2, answered: NoteID(high: 8, low: 9))),
        .noteMarked(note: NoteID(high: 1, low: 2), mark: .reviewed(true)),
        .noteWorded(note: NoteID(high: 1, low: 2), text: nil), .clockReanchored,
    ]

    @Test("From the bytes that the journal has it is the same as from values, and is read as what it was")
    func same() throws {
        for event in events {
            for role in [Role.table(TableNumber(12)), .facilitator, .owner] {
                for text in Self.words {
                    let fact = fact(event, role, text)
                    let message = HubMessage.fact(sequence: 1_234_567, fact)
                    let line = message.encoded()
                    var writer = JSONWriter()
                    let utf8 = text.map { Array($0.utf8) }
                    event.encoded().withUnsafeBytes { body in
                        guard let utf8 else {
                            return fact.envelope.writeFact(
                                sequence: 1_234_567, event: body, text: nil, into: &writer)
                        }
                        utf8.withUnsafeBytes {
                            fact.envelope.writeFact(sequence: 1_234_567, event: body, text: $0, into: &writer)
                        }
                    }
                    #expect(writer.bytes == line)
                    #expect(try HubMessage(Array(line.dropLast())) == message)
                }
            }
        }
    }

    @Test("A note's fact is read on the way")
    func scanned() {
        for role in [Role.table(TableNumber(3)), .table(TableNumber(9999)), .recorder] {
            let fact = fact(events[0], role, "Más árboles")
            let line = Array(HubMessage.fact(sequence: 5, fact).encoded().dropLast())
            let found = line.withUnsafeBytes { Fact.scan($0) }
            #expect(found?.fact == fact && found?.sequence == 5)
        }
    }

    @Test("A damaged line is never read as another fact than any JSON is")
    func damaged() {
        let line = Array(
            HubMessage.fact(sequence: 5, fact(events[0], .table(TableNumber(3)), "Más")).encoded().dropLast())
        for place in line.indices {
            for byte in [UInt8(ascii: "0"), UInt8(ascii: "\""), UInt8(ascii: "}"), UInt8(ascii: "\\"), 0xFF] {
                var other = line
                other[place] = byte
                guard let (sequence, fact) = other.withUnsafeBytes({ Fact.scan($0) }) else { continue }
                // Read as any JSON when a blank comes first, which the quick way does not take.
                #expect((try? HubMessage([0x20] + other)) == .fact(sequence: sequence, fact))
            }
        }
    }
}
