import Testing

@testable import CafeModel

@Suite("References and digests in hexadecimal")
struct RefTests {
    @Test("A reference is written as 32 digits and read back", arguments: 0..<50)
    func roundTrip(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let ref = NoteID(using: &generator)
        #expect(ref.hex.utf8.count == 32)
        #expect(NoteID(hex: ref.hex) == ref)
        #expect(NoteID(hex: ref.hex.uppercased()) == ref)
        #expect(NoteID(bytes: ref.bytes) == ref)
        #expect(ref.description == ref.hex)
    }

    @Test("The digits stand in the order of the number")
    func order() {
        let ref = NoteID(high: 0x0123_4567_89AB_CDEF, low: 1)
        #expect(ref.hex == "0123456789abcdef0000000000000001")
        #expect(ref.bytes.first == 0x01 && ref.bytes.last == 0x01)
        #expect(NoteID(high: 0, low: .max) < NoteID(high: 1, low: 0))
    }

    @Test(
        "What is not 32 digits is no reference",
        arguments: [
            "", "0", "0123456789abcdef000000000000000", "0123456789abcdef00000000000000011",
            "0123456789abcdef000000000000000g", " 123456789abcdef0000000000000001",
            "０123456789abcdef000000000000000",
        ])
    func notHex(text: String) {
        #expect(NoteID(hex: text) == nil)
        #expect(Digest(hex: text + text) == nil)
    }

    @Test("Bytes are a reference only when there are 16, and a digest only when there are 32")
    func lengths() {
        for count in 0...40 {
            let bytes = [UInt8](repeating: 0xAB, count: count)
            #expect((NoteID(bytes: bytes) != nil) == (count == 16))
            #expect((Digest(bytes: bytes) != nil) == (count == 32))
        }
    }

    @Test("A digest is written as 64 digits and read back, by digits and by bytes")
    func digest() {
        let bytes = (0..<32).map { UInt8($0 * 7 % 256) }
        guard let digest = Digest(bytes: bytes) else {
            Issue.record("32 bytes are a digest")
            return
        }
        #expect(digest.bytes == bytes)
        #expect(digest.hex.utf8.count == 64)
        #expect(Digest(hex: digest.hex) == digest)
        #expect(digest != .none)
        #expect(Digest.none.hex == String(repeating: "0", count: 64))
    }
}
