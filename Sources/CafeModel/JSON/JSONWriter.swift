/// Writes JSON as bytes, in the order of the calls, with the commas where they belong.
public struct JSONWriter: Sendable {
    /// What has been written.
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false

    /// An empty writer.
    public init() {}

    /// The bytes as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Removes what was written and keeps the memory.
    public mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        needsComma = false
    }

    private mutating func separate() {
        if needsComma { bytes.append(0x2C) }
        needsComma = true
    }

    /// Writes an object whose fields the closure writes.
    public mutating func object(_ body: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(0x7B)
        needsComma = false
        body(&self)
        bytes.append(0x7D)
        needsComma = true
    }

    /// Writes an array whose elements the closure writes.
    public mutating func array(_ body: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(0x5B)
        needsComma = false
        body(&self)
        bytes.append(0x5D)
        needsComma = true
    }

    /// Writes a key; its value must follow.
    public mutating func key(_ name: StaticString) {
        separate()
        bytes.append(0x22)
        bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        bytes.append(0x22)
        bytes.append(0x3A)
        needsComma = false
    }

    /// Writes a key that is only known at run time; its value must follow.
    public mutating func key(named name: String) {
        string(name)
        bytes.append(0x3A)
        needsComma = false
    }

    /// Writes a string.
    public mutating func string(_ text: String) {
        separate()
        bytes.append(0x22)
        var text = text
        text.withUTF8 { appendEscaped($0) }
        bytes.append(0x22)
    }

    private mutating func appendEscaped(_ utf8: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in utf8.indices {
            let byte = utf8[index]
            guard byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F else { continue }
            bytes.append(contentsOf: utf8[start..<index])
            start = index + 1
            switch byte {
            case 0x22, 0x5C: bytes.append(contentsOf: [0x5C, byte])
            case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
            default:
                bytes.append(contentsOf: "\\u00".utf8)
                bytes.append(contentsOf: Hex.text(UInt64(byte)).utf8.suffix(2))
            }
        }
        bytes.append(contentsOf: utf8[start...])
    }

    /// Writes a whole number.
    public mutating func number(_ value: Int) {
        separate()
        bytes.append(contentsOf: String(value).utf8)
    }

    /// Writes true or false.
    public mutating func bool(_ value: Bool) {
        separate()
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    /// Writes null.
    public mutating func null() {
        separate()
        bytes.append(contentsOf: "null".utf8)
    }

    /// Writes JSON that is already bytes.
    public mutating func raw(_ json: [UInt8]) {
        separate()
        bytes.append(contentsOf: json)
    }

    /// Writes a reference as its hexadecimal digits.
    public mutating func ref<T>(_ ref: Ref<T>) {
        separate()
        bytes.append(0x22)
        Hex.append(ref.high, to: &bytes)
        Hex.append(ref.low, to: &bytes)
        bytes.append(0x22)
    }
}

extension JSONWriter {
    /// A field with a string; left out when there is none.
    public mutating func field(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        key(name)
        string(value)
    }

    /// A field with a whole number; left out when there is none.
    public mutating func field(_ name: StaticString, _ value: Int?) {
        guard let value else { return }
        key(name)
        number(value)
    }

    /// A field with a truth value.
    public mutating func field(_ name: StaticString, _ value: Bool) {
        key(name)
        bool(value)
    }

    /// A field with a reference; left out when there is none.
    public mutating func field<T>(_ name: StaticString, _ value: Ref<T>?) {
        guard let value else { return }
        key(name)
        ref(value)
    }

    /// A field with a length of time, in milliseconds.
    public mutating func field(_ name: StaticString, _ value: Milliseconds?) {
        field(name, value.map { Int($0.count) })
    }

    /// A field with a table's number; left out when there is none.
    public mutating func field(_ name: StaticString, _ value: TableNumber?) {
        field(name, value?.value)
    }

    /// A field with an object.
    public mutating func field(_ name: StaticString, object body: (inout JSONWriter) -> Void) {
        key(name)
        object(body)
    }

    /// A field with an array.
    public mutating func field(_ name: StaticString, array body: (inout JSONWriter) -> Void) {
        key(name)
        array(body)
    }

    /// A field with an array of references.
    public mutating func field<T>(_ name: StaticString, refs: [Ref<T>]) {
        field(name, array: { writer in for ref in refs { writer.ref(ref) } })
    }

    /// A field with an array of whole numbers.
    public mutating func field(_ name: StaticString, ints: [Int]) {
        field(name, array: { writer in for int in ints { writer.number(int) } })
    }
}
