import Testing

@testable import CafeModel

@Suite("Reading JSON of a known form where it lies")
struct JSONCursorTests {
    private func read<T>(_ json: String, _ body: (inout JSONCursor) -> T) -> T {
        Array(json.utf8).withUnsafeBytes {
            var cursor = JSONCursor($0)
            return body(&cursor)
        }
    }

    @Test("Passes over what is expected and stays where it is before anything else")
    func passing() {
        let passed = read("{\"a\":1,\"bcdefghij\":2}") { cursor in
            [
                cursor.pass("{\"b\":"), cursor.pass("{\"a\":"), cursor.int() == 1,
                cursor.pass(",\"bcdefghiX\":"), cursor.pass(",\"bcdefghij\":2}}"),
                cursor.pass(",\"bcdefghij\":"),
                cursor.int() == 2, cursor.isAtEnd, cursor.pass("}"), cursor.isAtEnd,
            ]
        }
        #expect(passed == [false, true, true, false, false, true, true, false, true, true])
    }

    @Test(
        "Takes whole numbers as they are written here, and no others",
        arguments: [
            ("0,", 0), ("-1}", -1), ("999999999999999999,", 999_999_999_999_999_999), ("7", nil), ("", nil),
            ("-,", nil), ("01,", nil), ("1.5,", nil), ("1e3,", nil), ("1 ,", nil),
            ("1000000000000000000,", nil),
        ] as [(String, Int?)])
    func numbers(json: String, number: Int?) {
        #expect(read(json) { $0.int() } == number)
    }

    @Test("Finds the end of a string at every length, and leaves escapes and control characters to others")
    func strings() {
        for length in 0..<40 {
            let text = String(repeating: "ñ", count: length / 2) + String(repeating: "a", count: length % 2)
            #expect(read("\"\(text)\"}") { $0.string() } == text)
            for sign in ["\\n", "\u{1}", "\u{1F}"] {
                #expect(read("\"\(text)\(sign)bcdefghijk\"}") { $0.string() } == nil)
            }
            #expect(read("\"\(text)") { $0.string() } == nil)
        }
        #expect(read("\"\u{7F} \u{20}!#[]\"") { $0.string() } == "\u{7F} \u{20}!#[]")
    }

    @Test("Refuses bytes that are no UTF-8")
    func broken() {
        let bytes: [UInt8] = [0x22, 0x61, 0xFF, 0x22]
        bytes.withUnsafeBytes {
            var cursor = JSONCursor($0)
            let text = cursor.string(), inside = cursor.plain()
            #expect(text == nil && inside?.count == 2)
        }
    }

    @Test("Reads every reference back, and none with a wrong digit anywhere", arguments: 0..<20)
    func references(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let ref = NoteID(using: &generator)
        #expect(NoteID(hex: ref.hex) == ref)
        #expect(read("\"\(ref.hex)\"") { $0.ref() } == ref)
        for place in 0..<32 {
            for wrong in ["g", "/", ":", "`", "@", "G", "A", "\u{0}"] {
                var digits = Array(ref.hex)
                digits[place] = Character(wrong)
                #expect(read("\"\(String(digits))\"") { $0.ref(of: Tag.Note.self) } == nil)
            }
        }
        #expect(read("\"\(ref.hex)") { $0.ref(of: Tag.Note.self) } == nil)
        #expect(read("\(ref.hex)\"\"") { $0.ref(of: Tag.Note.self) } == nil)
    }
}
