/// Hexadecimal digits and back; eight of them at a time, as references are most of what is written and read.
enum Hex {
    static func value(_ byte: UInt8) -> UInt64? {
        switch byte {
        case 0x30...0x39: UInt64(byte - 0x30)
        case 0x61...0x66: UInt64(byte - 0x61 + 10)
        case 0x41...0x46: UInt64(byte - 0x41 + 10)
        default: nil
        }
    }

    /// The eight lower-case digits of a number, the first in the uppermost byte.
    @inline(__always)
    static func digits(_ number: UInt32) -> UInt64 {
        var nibbles = UInt64(number)
        nibbles = (nibbles << 16 | nibbles) & 0x0000_FFFF_0000_FFFF
        nibbles = (nibbles << 8 | nibbles) & 0x00FF_00FF_00FF_00FF
        nibbles = (nibbles << 4 | nibbles) & 0x0F0F_0F0F_0F0F_0F0F
        let letters = ((nibbles &+ 0x0606_0606_0606_0606) >> 4) & 0x0101_0101_0101_0101
        return nibbles &+ 0x3030_3030_3030_3030 &+ letters &* 0x27
    }

    /// The number whose eight lower-case digits these are; nil when they are something else.
    @inline(__always)
    static func number(_ digits: UInt64) -> UInt32? {
        let letters = (digits >> 6) & 0x0101_0101_0101_0101
        var nibbles = ((digits & 0x0F0F_0F0F_0F0F_0F0F) &+ letters &* 9) & 0x0F0F_0F0F_0F0F_0F0F
        nibbles = (nibbles | nibbles >> 4) & 0x00FF_00FF_00FF_00FF
        nibbles = (nibbles | nibbles >> 8) & 0x0000_FFFF_0000_FFFF
        let number = UInt32(truncatingIfNeeded: nibbles | nibbles >> 16)
        return self.digits(number) == digits ? number : nil
    }

    /// Appends the sixteen digits of a number.
    @inline(__always)
    static func append(_ number: UInt64, to bytes: inout [UInt8]) {
        let halves = (
            digits(UInt32(truncatingIfNeeded: number >> 32)).bigEndian,
            digits(UInt32(truncatingIfNeeded: number)).bigEndian
        )
        withUnsafeBytes(of: halves) { bytes.append(contentsOf: $0) }
    }

    static func text(_ number: UInt64) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16)
        append(number, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
