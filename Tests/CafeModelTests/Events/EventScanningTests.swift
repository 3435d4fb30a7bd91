import Testing

@testable import CafeModel

@Suite("Events read on the way")
struct EventScanningTests {
    private func decoded(_ body: [UInt8]) -> Result<Event?, EventError> {
        Result { () throws(EventError) in try Event.decode(body, schema: Event.schema) }
    }

    private func scanned(_ body: [UInt8]) -> Result<Event?, EventError> {
        body.withUnsafeBytes { bytes in
            Result { () throws(EventError) in try Event.decode(bytes, schema: Event.schema) }
        }
    }

    @Test("Every kind is the same as when any JSON is read", arguments: 0..<40)
    func same(seed: UInt64) {
        var random = RandomEvents(seed: seed)
        for event in random.ofEveryKind() { #expect(scanned(event.encoded()) == .success(event)) }
    }

    @Test(
        "A byte that is changed, gone or too much never makes another event than any JSON is",
        arguments: 0..<6)
    func damaged(seed: UInt64) {
        var random = RandomEvents(seed: seed)
        for event in random.ofEveryKind() where ["noteRecorded", "noteMarked"].contains(event.code) {
            let body = event.encoded()
            for place in body.indices {
                for byte in [
                    UInt8(ascii: "0"), UInt8(ascii: "\""), UInt8(ascii: "}"), UInt8(ascii: ","), 0x20, 0xFF,
                ] {
                    var other = body
                    other[place] = byte
                    #expect(scanned(other) == decoded(other))
                    other = body
                    other.insert(byte, at: place)
                    #expect(scanned(other) == decoded(other))
                }
                #expect(scanned(Array(body[..<place])) == decoded(Array(body[..<place])))
            }
        }
    }

    @Test("The kinds of which there are most are read on the way")
    func frequent() {
        let note = NoteID(high: 1, low: 2)
        for kind in NoteKind.allCases where kind != .redirection {
            let event = Event.noteRecorded(
                note: note, table: TableNumber(3), kind: kind, round: 1, text: TextID(high: 3, low: 4))
            let found = event.encoded().withUnsafeBytes {
                var cursor = JSONCursor($0)
                return Event.scan(&cursor)
            }
            #expect(found == event)
        }
    }
}
