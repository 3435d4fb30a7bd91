/// Any JSON, as a tree. For what people write by hand, where every fault is told with its place; events and
/// messages go through ``JSONObject`` instead.
public indirect enum JSONValue: Hashable, Sendable {
    /// null
    case null
    /// true or false
    case bool(Bool)
    /// A whole number.
    case int(Int)
    /// Another number, as it was written.
    case number(String)
    /// A string.
    case string(String)
    /// An array.
    case array([JSONValue])
    /// An object, its members in the order in which they stand.
    case object([Member])

    /// One member of an object.
    public struct Member: Hashable, Sendable {
        /// The key.
        public var key: String
        /// The value.
        public var value: JSONValue
    }

    /// Reads the value that the bytes are, and nothing else.
    /// - Throws: ``JSONError`` with the offset of the first fault.
    public init(_ bytes: [UInt8]) throws(JSONError) {
        var scanner = JSONScanner(bytes)
        scanner.skipSpace()
        self = try Self.read(&scanner, depth: 0)
        scanner.skipSpace()
        guard scanner.position == scanner.end else { throw scanner.error(.syntax) }
    }

    private static func read(_ scanner: inout JSONScanner, depth: Int) throws(JSONError) -> JSONValue {
        guard depth < JSONScanner.depthLimit else { throw scanner.error(.depth) }
        switch scanner.current {
        case 0x7B: return .object(try readMembers(&scanner, depth: depth))
        case 0x5B: return .array(try readElements(&scanner, depth: depth))
        case 0x22:
            let (range, escaped) = try scanner.passString()
            return .string(try scanner.text(range, escaped: escaped))
        case 0x74:
            try scanner.passWord("true")
            return .bool(true)
        case 0x66:
            try scanner.passWord("false")
            return .bool(false)
        case 0x6E:
            try scanner.passWord("null")
            return .null
        default:
            let range = try scanner.passValue(depth: depth)
            let text = String(decoding: scanner.bytes[range], as: UTF8.self)
            return Int(text).map(JSONValue.int) ?? .number(text)
        }
    }

    private static func readMembers(
        _ scanner: inout JSONScanner, depth: Int
    ) throws(JSONError) -> [Member] {
        try scanner.expect(0x7B)
        scanner.skipSpace()
        var members: [Member] = []
        if scanner.take(0x7D) { return members }
        while true {
            scanner.skipSpace()
            let (range, escaped) = try scanner.passString()
            let key = try scanner.text(range, escaped: escaped)
            scanner.skipSpace()
            try scanner.expect(0x3A)
            scanner.skipSpace()
            members.append(Member(key: key, value: try read(&scanner, depth: depth + 1)))
            scanner.skipSpace()
            if scanner.take(0x7D) { return members }
            try scanner.expect(0x2C)
        }
    }

    private static func readElements(
        _ scanner: inout JSONScanner, depth: Int
    ) throws(JSONError) -> [JSONValue] {
        try scanner.expect(0x5B)
        scanner.skipSpace()
        var elements: [JSONValue] = []
        if scanner.take(0x5D) { return elements }
        while true {
            scanner.skipSpace()
            elements.append(try read(&scanner, depth: depth + 1))
            scanner.skipSpace()
            if scanner.take(0x5D) { return elements }
            try scanner.expect(0x2C)
        }
    }
}
