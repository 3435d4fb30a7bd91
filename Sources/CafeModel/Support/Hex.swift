/// Hexadecimal digits and back.
enum Hex {
    private static let digits = Array("0123456789abcdef".utf8)

    static func value(_ byte: UInt8) -> UInt64? {
        switch byte {
        case 0x30...0x39: UInt64(byte - 0x30)
        case 0x61...0x66: UInt64(byte - 0x61 + 10)
        case 0x41...0x46: UInt64(byte - 0x41 + 10)
        default: nil
        }
    }

    static func append(_ number: UInt64, to bytes: inout [UInt8]) {
        for shift in stride(from: 60, through: 0, by: -4) {
            bytes.append(digits[Int(number >> UInt64(shift) & 15)])
        }
    }

    static func text(_ number: UInt64) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16)
        append(number, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
