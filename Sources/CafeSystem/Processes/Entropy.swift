/// Random bits from the kernel (getrandom), fit for identifiers, PINs and keys. The pure modules never draw: they
/// are given what was drawn.
public enum Entropy {
    /// 64 random bits.
    public static func uint64() -> UInt64 {
        // Swift's system generator is getrandom on Linux; it does not return before it has real randomness.
        var generator = SystemRandomNumberGenerator()
        return generator.next()
    }

    /// 128 random bits.
    public static func uint128() -> UInt128 {
        UInt128(uint64()) << 64 | UInt128(uint64())
    }

    /// That many random bytes.
    public static func bytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}
