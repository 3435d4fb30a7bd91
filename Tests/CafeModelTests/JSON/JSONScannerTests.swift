import Testing

@testable import CafeModel

@Suite("Walking over JSON")
struct JSONScannerTests {
    @Test("A value is passed over and nothing behind it")
    func passes() throws {
        for value in [
            "12", "-0.5e-3", "\"a\\\"b\"", "[1,[2,{\"a\":[]}]]", "{\"a\":{\"b\":null}}", "true", "null",
        ] {
            var scanner = JSONScanner(Array((value + " ,1").utf8))
            let range = try scanner.passValue()
            scanner.skipSpace()
            let comma = scanner.take(0x2C)
            #expect(range == 0..<value.utf8.count)
            #expect(comma)
        }
    }

    @Test("A string tells its inside and whether it has escapes")
    func strings() throws {
        var plain = JSONScanner(Array("\"ab\"".utf8))
        let first = try plain.passString()
        #expect(first.range == 1..<3 && !first.escaped)
        var escaped = JSONScanner(Array(#""\"""#.utf8))
        let second = try escaped.passString()
        #expect(second.range == 1..<3 && second.escaped)
        #expect(try escaped.text(second.range, escaped: true) == "\"")
    }

    @Test("Nothing is read beyond the end that was given")
    func end() {
        var scanner = JSONScanner(Array("\"abc\"".utf8), from: 0, to: 3)
        #expect(throws: JSONError.self) { try scanner.passString() }
        #expect(scanner.position <= 3)
        var backslash = JSONScanner(Array("\"a\\\"".utf8), from: 0, to: 3)
        #expect(throws: JSONError.self) { try backslash.passString() }
        #expect(backslash.position <= 3)
    }

    @Test("Random bytes are read or refused, never a crash", arguments: 0..<50)
    func noise(seed: UInt64) {
        var random = RandomEvents(seed: seed)
        let alphabet = Array("{}[]\":,\\u0d8 -1e.tfn".utf8) + [0xFF, 0xC3, 0x00, 0x0A]
        for _ in 0..<200 {
            var bytes: [UInt8] = []
            for _ in 0..<random.int(0...40) { bytes.append(random.pick(alphabet)) }
            let tree = try? JSONValue(bytes)
            let object = try? JSONObject(bytes)
            if case .object? = tree { #expect(object != nil) } else if tree != nil { #expect(object == nil) }
        }
    }
}
