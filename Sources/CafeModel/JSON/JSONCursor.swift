/// Reads JSON of one expected form, key by key in the order in which this program writes it, where it lies in memory.
///
/// Whatever is not of that form makes a method answer false or nil, and the caller reads the whole anew with
/// ``JSONObject``, which takes every form and names what is wrong. So a cursor may refuse, and must not misread.
public struct JSONCursor {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0

    /// A cursor at the beginning of bytes that stay where they are as long as it is used.
    public init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// Whether everything has been read.
    public var isAtEnd: Bool { position == bytes.count }

    /// Passes over these bytes, if they are next.
    @inline(__always)
    public mutating func pass(_ expected: StaticString) -> Bool {
        let count = expected.utf8CodeUnitCount
        guard bytes.count - position >= count else { return false }
        let wanted = UnsafeRawPointer(expected.utf8Start)
        var index = 0
        while index + 8 <= count {
            guard
                bytes.loadUnaligned(fromByteOffset: position + index, as: UInt64.self)
                    == wanted.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            else { return false }
            index += 8
        }
        while index < count {
            guard bytes[position + index] == wanted.load(fromByteOffset: index, as: UInt8.self) else {
                return false
            }
            index += 1
        }
        position += count
        return true
    }

    /// A reference between quotes, in lower-case digits.
    @inline(__always)
    public mutating func ref<T>(of type: T.Type = T.self) -> Ref<T>? {
        guard bytes.count - position >= 34, bytes[position] == 0x22, bytes[position + 33] == 0x22,
            let first = digits(at: position + 1), let second = digits(at: position + 9),
            let third = digits(at: position + 17), let fourth = digits(at: position + 25)
        else { return nil }
        position += 34
        return Ref(high: first << 32 | second, low: third << 32 | fourth)
    }

    @inline(__always)
    private func digits(at offset: Int) -> UInt64? {
        let word = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        return Hex.number(word).map { UInt64($0) }
    }

    /// A whole number of at most 18 digits, as this program writes it.
    @inline(__always)
    public mutating func int() -> Int? {
        var index = position
        let isNegative = index < bytes.count && bytes[index] == 0x2D
        if isNegative { index += 1 }
        let start = index
        var number = 0
        while index < bytes.count, 0x30...0x39 ~= bytes[index] {
            guard index - start < 18 else { return nil }
            number = number &* 10 &+ Int(bytes[index] &- 0x30)
            index += 1
        }
        let count = index - start
        // Numbers with a zero in front, a fraction or an exponent are left to whoever takes every form.
        guard count > 0, count == 1 || bytes[start] != 0x30, index < bytes.count,
            bytes[index] == 0x2C || bytes[index] == 0x7D
        else { return nil }
        position = index
        return isNegative ? -number : number
    }

    /// True or false.
    public mutating func bool() -> Bool? {
        if pass("true") { return true }
        return pass("false") ? false : nil
    }

    /// The inside of a string without escapes, its quotes passed over.
    public mutating func plain() -> UnsafeRawBufferPointer? {
        guard position < bytes.count, bytes[position] == 0x22 else { return nil }
        var index = position + 1
        while index + 8 <= bytes.count,
            !Self.mayEnd(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        { index += 8 }
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x22 {
                let inside = UnsafeRawBufferPointer(rebasing: bytes[position + 1..<index])
                position = index + 1
                return inside
            }
            guard byte >= 0x20, byte != 0x5C else { return nil }
            index += 1
        }
        return nil
    }

    /// Whether one of eight bytes is a quote, a backslash or a control character.
    @inline(__always)
    private static func mayEnd(_ word: UInt64) -> Bool {
        let quotes = word ^ 0x2222_2222_2222_2222
        let slashes = word ^ 0x5C5C_5C5C_5C5C_5C5C
        let ones: UInt64 = 0x0101_0101_0101_0101
        let found =
            (quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes | (word &- ones &* 0x20) & ~word
        return found & (ones &* 0x80) != 0
    }

    /// A string without escapes.
    public mutating func string() -> String? {
        let start = position
        guard let inside = plain() else { return nil }
        guard let text = String(validating: inside, as: UTF8.self) else {
            position = start
            return nil
        }
        return text
    }
}
