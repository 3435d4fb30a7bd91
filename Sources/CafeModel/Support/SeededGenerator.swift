/// A deterministic random generator: the same seed gives the same numbers on every machine and in every release.
///
/// xoshiro256** by Blackman and Vigna (2018), which needs four words of which one at least is not zero; a seed of
/// one word is spread over them by SplitMix64, as its authors recommend.
public struct SeededGenerator: RandomNumberGenerator, Sendable, Equatable {
    private var s0: UInt64
    private var s1: UInt64
    private var s2: UInt64
    private var s3: UInt64

    /// A generator from four words; four zeros, from which nothing but zeros would come, count as the seed 0.
    public init(seed: (UInt64, UInt64, UInt64, UInt64)) {
        self.init(seed: 0)
        if seed.0 | seed.1 | seed.2 | seed.3 != 0 { (s0, s1, s2, s3) = seed }
    }

    /// A generator from one word.
    public init(seed: UInt64) {
        var state = seed
        func spread() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
        s0 = spread()
        s1 = spread()
        s2 = spread()
        s3 = spread()
    }

    /// The next 64 random bits.
    @inline(__always)
    public mutating func next() -> UInt64 {
        let scrambled = s1 &* 5
        let result = ((scrambled << 7) | (scrambled >> 57)) &* 9
        let shifted = s1 << 17
        s2 ^= s0
        s3 ^= s1
        s1 ^= s2
        s0 ^= s3
        s2 ^= shifted
        s3 = (s3 << 45) | (s3 >> 19)
        return result
    }

    /// A number in `0..<bound`, of at most 32 bits; its bias, below `bound`/2³², does not matter for seating.
    @inline(__always)
    mutating func index(below bound: Int) -> Int {
        Int(truncatingIfNeeded: ((next() >> 32) &* UInt64(truncatingIfNeeded: bound)) >> 32)
    }

    /// Puts the elements in a random order (Fisher–Yates), the same one in every release of the standard library.
    mutating func shuffle<Element>(_ elements: inout [Element]) {
        guard elements.count > 1 else { return }
        for last in stride(from: elements.count - 1, to: 0, by: -1) {
            elements.swapAt(last, index(below: last + 1))
        }
    }
}
