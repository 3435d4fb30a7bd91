import Testing

@testable import CafeModel

@Suite("JSON as a tree")
struct JSONValueTests {
    private func read(_ text: String) throws -> JSONValue { try JSONValue(Array(text.utf8)) }

    @Test("Every kind of value is read")
    func values() throws {
        #expect(try read(" null\n") == .null)
        #expect(try read("true") == .bool(true))
        #expect(try read("false") == .bool(false))
        #expect(try read("-12") == .int(-12))
        #expect(try read("1.50") == .number("1.50"))
        #expect(try read("1E+3") == .number("1E+3"))
        #expect(try read("99999999999999999999") == .number("99999999999999999999"))
        #expect(try read("\"ñ\"") == .string("ñ"))
        #expect(try read("[ ]") == .array([]))
        #expect(try read("[1 , [2],{}]") == .array([.int(1), .array([.int(2)]), .object([])]))
        let members: [JSONValue.Member] = [.init(key: "b", value: .int(1)), .init(key: "a", value: .null)]
        #expect(try read("{ \"b\" : 1 , \"a\":null}") == .object(members))
    }

    @Test("Escapes stand for their characters, pairs of them for one")
    func escapes() throws {
        #expect(try read(#""\"\\\/\b\f\n\r\t""#) == .string("\"\\/\u{8}\u{C}\n\r\t"))
        #expect(try read(#""\u00f1\u00F1 \ud83d\ude00""#) == .string("ññ 😀"))
        #expect(try read(#""\u0000""#) == .string("\u{0}"))
    }

    @Test(
        "What is not JSON is refused",
        arguments: [
            "", " ", "nul", "tru", "[", "[1,", "[1,]", "[,1]", "[1 2]", "{", "{1:2}", "{\"a\"}", "{\"a\":}",
            "{\"a\":1,}", "{\"a\" 1}", "01", "-", "+1", "1.", ".5", "1e", "1e+", "0x10", "NaN", "\"", "\"a",
            "\"\\",
            "\"\\\"", "\"\\x\"", "\"\\u12\"", "\"\\u12G4\"", "\"\n\"", "\"\t\"", "1 1", "{}{}", "'a'",
            "// a\n1", "TRUE",
        ])
    func faults(text: String) {
        #expect(throws: JSONError.self) { try read(text) }
    }

    @Test(
        "Half a character is not a text",
        arguments: [
            #""\ud83d""#, #""\ude00""#, #""\ud83d\ud83d""#, #""\ud83dx""#, #""\ud83d\n""#, #""\ud83d\u0041""#,
            #""\udc00\ud800""#,
        ])
    func loneSurrogates(text: String) {
        let error = #expect(throws: JSONError.self) { try read(text) }
        #expect(error?.reason == .text)
    }

    @Test(
        "Bytes that are not UTF-8 are not a text",
        arguments: [[0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80]]
            as [[UInt8]])
    func notUTF8(bytes: [UInt8]) {
        for escaped in [[], Array("\\n".utf8)] {
            let error = #expect(throws: JSONError.self) { try JSONValue([0x22] + bytes + escaped + [0x22]) }
            #expect(error?.reason == .text || error?.reason == .syntax)
        }
    }

    @Test("The fault is told with its place")
    func offsets() {
        for (text, offset) in [("[1,2 3]", 5), ("{\"a\":tru}", 8), ("[1]]", 3), ("", 0)] {
            let error = #expect(throws: JSONError.self) { try read(text) }
            #expect(error == JSONError(.syntax, at: offset))
        }
    }

    @Test("Nesting is read to its limit and no further")
    func depth() throws {
        let limit = JSONScanner.depthLimit
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        _ = try read(nested(limit))
        for text in [nested(limit + 1), String(repeating: "[{\"a\":", count: 500_000)] {
            let error = #expect(throws: JSONError.self) { try read(text) }
            #expect(error?.reason == .depth)
        }
    }

    @Test("What the writer writes is what the reader reads", arguments: 0..<100)
    func roundTrip(seed: UInt64) throws {
        var random = RandomEvents(seed: seed)
        let value = random.json(depth: 4)
        var writer = JSONWriter()
        value.write(to: &writer)
        #expect(try JSONValue(writer.bytes) == value)
        for length in writer.bytes.indices.dropFirst()
        where writer.bytes[0] == 0x7B || writer.bytes[0] == 0x5B {
            #expect(throws: JSONError.self) { try JSONValue(Array(writer.bytes[..<length])) }
        }
    }

    @Test("The writer writes no control character as it is")
    func noControls() {
        var writer = JSONWriter()
        writer.string(String(String.UnicodeScalarView((0...0x7F).compactMap { Unicode.Scalar($0) })))
        #expect(writer.bytes.allSatisfy { 0x20..<0x7F ~= $0 })
    }
}

extension RandomEvents {
    mutating func json(depth: Int) -> JSONValue {
        switch int(0...(depth > 0 ? 5 : 3)) {
        case 0: return .null
        case 1: return .bool(flag())
        case 2: return .int(int(Int.min...Int.max))
        case 3: return .string(text())
        case 4:
            var elements: [JSONValue] = []
            for _ in 0..<int(0...3) { elements.append(json(depth: depth - 1)) }
            return .array(elements)
        default:
            var members: [JSONValue.Member] = []
            for _ in 0..<int(0...3) { members.append(.init(key: text(), value: json(depth: depth - 1))) }
            return .object(members)
        }
    }
}

extension JSONValue {
    fileprivate func write(to writer: inout JSONWriter) {
        switch self {
        case .null: writer.null()
        case .bool(let value): writer.bool(value)
        case .int(let value): writer.number(value)
        case .number(let text): writer.raw(Array(text.utf8))
        case .string(let text): writer.string(text)
        case .array(let elements): writer.array { for element in elements { element.write(to: &$0) } }
        case .object(let members):
            writer.object {
                for member in members {
                    $0.key(named: member.key)
                    member.value.write(to: &$0)
                }
            }
        }
    }
}
