/// A JSON object seen where it lies: the fields are found once, each value is decoded when it is asked for.
///
/// Events and messages are decoded through this, by explicit keys; a value of an unexpected type is an error
/// that names the key.
public struct JSONObject: Sendable {
    private struct Field {
        var key: Range<Int>
        var value: Range<Int>
    }

    private let bytes: [UInt8]
    private var fields: [Field] = []

    /// Reads the object that the bytes are, and nothing else.
    /// - Throws: ``JSONError`` when they are not one JSON object.
    public init(_ bytes: [UInt8]) throws(JSONError) {
        var scanner = JSONScanner(bytes)
        scanner.skipSpace()
        try self.init(&scanner)
        scanner.skipSpace()
        guard scanner.position == scanner.end else { throw scanner.error(.syntax) }
    }

    init(_ scanner: inout JSONScanner) throws(JSONError) {
        bytes = scanner.bytes
        fields.reserveCapacity(8)
        try scanner.expect(0x7B)
        scanner.skipSpace()
        if scanner.take(0x7D) { return }
        while true {
            scanner.skipSpace()
            let key = try scanner.passString().range
            scanner.skipSpace()
            try scanner.expect(0x3A)
            scanner.skipSpace()
            fields.append(Field(key: key, value: try scanner.passValue(depth: 1)))
            scanner.skipSpace()
            if scanner.take(0x7D) { return }
            try scanner.expect(0x2C)
        }
    }

    private func find(_ name: StaticString) -> Range<Int>? {
        let count = name.utf8CodeUnitCount
        for field in fields where field.key.count == count {
            var same = true
            for index in 0..<count where bytes[field.key.lowerBound + index] != name.utf8Start[index] {
                same = false
                break
            }
            if same {
                return bytes[field.value.lowerBound] == 0x6E ? nil : field.value
            }
        }
        return nil
    }

    private func need<T>(_ name: StaticString, _ value: T?) throws(JSONError) -> T {
        guard let value else { throw JSONError(.missing("\(name)"), at: 0) }
        return value
    }

    private func wrong(_ name: StaticString, _ range: Range<Int>) -> JSONError {
        JSONError(.type("\(name)"), at: range.lowerBound)
    }

    /// Whether there is such a field with a value other than null.
    public func has(_ name: StaticString) -> Bool { find(name) != nil }

    /// The bytes of a field's value as they stand.
    public func raw(_ name: StaticString) -> ArraySlice<UInt8>? { find(name).map { bytes[$0] } }

    /// A string, or nil when there is none.
    public func optionalString(_ name: StaticString) throws(JSONError) -> String? {
        guard let range = find(name) else { return nil }
        return try decodeString(range) { wrong(name, range) }
    }

    private func decodeString(_ range: Range<Int>, otherwise: () -> JSONError) throws(JSONError) -> String {
        guard bytes[range.lowerBound] == 0x22 else { throw otherwise() }
        let inside = range.lowerBound + 1..<range.upperBound - 1
        let escaped = bytes[inside].contains(0x5C)
        return try JSONScanner(bytes).text(inside, escaped: escaped)
    }

    /// A string.
    public func string(_ name: StaticString) throws(JSONError) -> String {
        try need(name, optionalString(name))
    }

    /// A whole number, or nil when there is none.
    public func optionalInt(_ name: StaticString) throws(JSONError) -> Int? {
        guard let range = find(name) else { return nil }
        guard let number = integer(range) else { throw wrong(name, range) }
        return number
    }

    private func integer(_ range: Range<Int>) -> Int? {
        var index = range.lowerBound
        let negative = bytes[index] == 0x2D
        if negative { index += 1 }
        guard index < range.upperBound, range.upperBound - index <= 18 else { return nil }
        var number = 0
        while index < range.upperBound {
            let byte = bytes[index]
            guard 0x30...0x39 ~= byte else { return nil }
            number = number &* 10 &+ Int(byte &- 0x30)
            index += 1
        }
        return negative ? -number : number
    }

    /// A whole number.
    public func int(_ name: StaticString) throws(JSONError) -> Int { try need(name, optionalInt(name)) }

    /// A truth value; false when there is none.
    public func bool(_ name: StaticString) throws(JSONError) -> Bool {
        guard let range = find(name) else { return false }
        switch bytes[range.lowerBound] {
        case 0x74: return true
        case 0x66: return false
        default: throw wrong(name, range)
        }
    }

    /// A reference, or nil when there is none.
    public func optionalRef<T>(_ name: StaticString, to: T.Type = T.self) throws(JSONError) -> Ref<T>? {
        guard let range = find(name) else { return nil }
        guard let ref: Ref<T> = reference(range) else { throw wrong(name, range) }
        return ref
    }

    private func reference<T>(_ range: Range<Int>) -> Ref<T>? {
        guard range.count == 34, bytes[range.lowerBound] == 0x22 else { return nil }
        var halves: (UInt64, UInt64) = (0, 0)
        for offset in 1...16 {
            guard let high = Hex.value(bytes[range.lowerBound + offset]),
                let low = Hex.value(bytes[range.lowerBound + offset + 16])
            else { return nil }
            halves = (halves.0 << 4 | high, halves.1 << 4 | low)
        }
        return Ref(high: halves.0, low: halves.1)
    }

    /// A reference.
    public func ref<T>(_ name: StaticString, to: T.Type = T.self) throws(JSONError) -> Ref<T> {
        try need(name, optionalRef(name))
    }

    /// A length of time in milliseconds.
    public func milliseconds(_ name: StaticString) throws(JSONError) -> Milliseconds {
        Milliseconds(Int64(try int(name)))
    }

    /// A table's number, or nil when there is none.
    public func optionalTable(_ name: StaticString) throws(JSONError) -> TableNumber? {
        try optionalInt(name).map { TableNumber($0) }
    }

    /// A table's number.
    public func table(_ name: StaticString) throws(JSONError) -> TableNumber { TableNumber(try int(name)) }

    /// An object, or nil when there is none.
    public func optionalObject(_ name: StaticString) throws(JSONError) -> JSONObject? {
        guard let range = find(name) else { return nil }
        guard bytes[range.lowerBound] == 0x7B else { throw wrong(name, range) }
        var scanner = JSONScanner(bytes, from: range.lowerBound, to: range.upperBound)
        return try JSONObject(&scanner)
    }

    /// An object.
    public func object(_ name: StaticString) throws(JSONError) -> JSONObject {
        try need(name, optionalObject(name))
    }

    /// The elements of an array, each decoded by the closure from a range; empty when there is none.
    private func elements<T>(
        _ name: StaticString, _ decode: (Range<Int>) throws(JSONError) -> T
    ) throws(JSONError) -> [T] {
        guard let range = find(name) else { return [] }
        var scanner = JSONScanner(bytes, from: range.lowerBound, to: range.upperBound)
        guard scanner.take(0x5B) else { throw wrong(name, range) }
        scanner.skipSpace()
        var result: [T] = []
        if scanner.take(0x5D) { return result }
        while true {
            scanner.skipSpace()
            result.append(try decode(try scanner.passValue(depth: 1)))
            scanner.skipSpace()
            if scanner.take(0x5D) { return result }
            try scanner.expect(0x2C)
        }
    }

    /// An array of objects; empty when there is none.
    public func objects(_ name: StaticString) throws(JSONError) -> [JSONObject] {
        try elements(name) { (range) throws(JSONError) in
            var scanner = JSONScanner(bytes, from: range.lowerBound, to: range.upperBound)
            return try JSONObject(&scanner)
        }
    }

    /// An array of whole numbers; empty when there is none.
    public func ints(_ name: StaticString) throws(JSONError) -> [Int] {
        try elements(name) { (range) throws(JSONError) in
            guard let number = integer(range) else { throw wrong(name, range) }
            return number
        }
    }

    /// An array of strings; empty when there is none.
    public func strings(_ name: StaticString) throws(JSONError) -> [String] {
        try elements(name) { (range) throws(JSONError) in try decodeString(range) { wrong(name, range) } }
    }

    /// An array of references; empty when there is none.
    public func refs<T>(_ name: StaticString, to: T.Type = T.self) throws(JSONError) -> [Ref<T>] {
        try elements(name) { (range) throws(JSONError) in
            guard let ref: Ref<T> = reference(range) else { throw wrong(name, range) }
            return ref
        }
    }
}
