/// A random 128-bit reference to a thing of kind `Tag`; never a row number.
///
/// Written as 32 lower-case hexadecimal digits. Different tags are different types, so that a table's
/// command cannot be given where a note's reference is meant.
public struct Ref<Tag>: Hashable, Sendable {
    /// The upper 64 bits.
    public var high: UInt64
    /// The lower 64 bits.
    public var low: UInt64

    /// A reference from its two halves.
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// A new reference drawn from a generator.
    public init(using generator: inout some RandomNumberGenerator) {
        self.init(high: generator.next(), low: generator.next())
    }

    /// The reference that 32 hexadecimal digits name, or nil when they don't.
    public init?(hex: some StringProtocol) {
        var digits = hex.utf8.makeIterator()
        var halves: (UInt64, UInt64) = (0, 0)
        for index in 0..<32 {
            guard let byte = digits.next(), let nibble = Hex.value(byte) else { return nil }
            if index < 16 {
                halves.0 = halves.0 << 4 | nibble
            } else {
                halves.1 = halves.1 << 4 | nibble
            }
        }
        guard digits.next() == nil else { return nil }
        self.init(high: halves.0, low: halves.1)
    }

    /// 32 lower-case hexadecimal digits.
    public var hex: String { Hex.text(high) + Hex.text(low) }

    /// The 16 bytes, most significant first.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16)
        for half in [high, low] {
            for shift in stride(from: 56, through: 0, by: -8) {
                bytes.append(UInt8(truncatingIfNeeded: half >> shift))
            }
        }
        return bytes
    }

    /// The reference that 16 bytes hold, or nil when there are not 16.
    public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 16 else { return nil }
        var halves: (UInt64, UInt64) = (0, 0)
        for (index, byte) in bytes.enumerated() {
            if index < 8 {
                halves.0 = halves.0 << 8 | UInt64(byte)
            } else {
                halves.1 = halves.1 << 8 | UInt64(byte)
            }
        }
        self.init(high: halves.0, low: halves.1)
    }
}

extension Ref: Comparable {
    /// The order of the 128-bit numbers.
    public static func < (left: Ref, right: Ref) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }
}

extension Ref: CustomStringConvertible {
    /// The hexadecimal digits.
    public var description: String { hex }
}
