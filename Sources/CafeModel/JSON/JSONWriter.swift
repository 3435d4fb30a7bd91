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
        let count = name.utf8CodeUnitCount
        // One append for all of it: keys are half of what is written.
        withUnsafeTemporaryAllocation(byteCount: count + 4, alignment: 1) { whole in
            whole[0] = 0x2C
            whole[1] = 0x22
            UnsafeMutableRawBufferPointer(rebasing: whole[2...]).copyMemory(
                from: UnsafeRawBufferPointer(start: name.utf8Start, count: count))
            whole[count + 2] = 0x22
            whole[count + 3] = 0x3A
            bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: whole[(needsComma ? 0 : 1)...]))
        }
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

    @inline(__always)
    private mutating func appendEscaped(_ utf8: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in 0..<utf8.count {
            let byte = utf8[index]
            guard byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F else { continue }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
            start = index + 1
            switch byte {
            case 0x22, 0x5C: bytes.append(contentsOf: [0x5C, byte])
            case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
            default:
                bytes.append(contentsOf: "\\u00".utf8)
                bytes.append(contentsOf: Hex.text(UInt64(byte)).utf8.suffix(2))
            }
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    }

    /// Writes a whole number.
    public mutating func number(_ value: Int) {
        separate()
        appendDigits(value)
    }

    private mutating func appendDigits(_ value: Int) {
        // Sign and digits of the longest number.
        withUnsafeTemporaryAllocation(byteCount: 20, alignment: 1) { digits in
            var rest = value.magnitude
            var start = digits.count
            repeat {
                start -= 1
                digits[start] = UInt8(truncatingIfNeeded: rest % 10) + 0x30
                rest /= 10
            } while rest > 0
            if value < 0 {
                start -= 1
                digits[start] = 0x2D
            }
            bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: digits[start...]))
        }
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

    /// Writes JSON that is already bytes, wherever they lie.
    public mutating func raw(_ json: UnsafeRawBufferPointer) {
        separate()
        bytes.append(contentsOf: json)
    }

    /// Writes a string of which the bytes are there.
    public mutating func string(utf8: UnsafeRawBufferPointer) {
        separate()
        bytes.append(0x22)
        utf8.withMemoryRebound(to: UInt8.self) { appendEscaped($0) }
        bytes.append(0x22)
    }

    /// Writes bytes after all that was written, which must be whole: the end of a line.
    public mutating func endLine() {
        bytes.append(0x0A)
        needsComma = false
    }

    /// Makes room for so many bytes more than there are.
    public mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

    /// Writes JSON that is already bytes.
    public mutating func raw(_ json: [UInt8]) {
        separate()
        bytes.append(contentsOf: json)
    }

    @inline(__always)
    private static func put(_ number: UInt64, at offset: Int, in whole: UnsafeMutableRawBufferPointer) {
        let upper = Hex.digits(UInt32(truncatingIfNeeded: number >> 32))
        let lower = Hex.digits(UInt32(truncatingIfNeeded: number))
        whole.storeBytes(of: upper.bigEndian, toByteOffset: offset, as: UInt64.self)
        whole.storeBytes(of: lower.bigEndian, toByteOffset: offset + 8, as: UInt64.self)
    }

    /// Writes a reference as its hexadecimal digits.
    public mutating func ref<T>(_ ref: Ref<T>) {
        separate()
        withUnsafeTemporaryAllocation(byteCount: 34, alignment: 8) { whole in
            whole[0] = 0x22
            Self.put(ref.high, at: 1, in: whole)
            Self.put(ref.low, at: 17, in: whole)
            whole[33] = 0x22
            bytes.append(contentsOf: UnsafeRawBufferPointer(whole))
        }
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
