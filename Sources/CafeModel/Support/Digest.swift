/// A SHA-256 hash.
public struct Digest: Hashable, Sendable {
    /// The four 64-bit words, most significant first.
    public var words: (UInt64, UInt64, UInt64, UInt64)

    /// A digest from its words.
    public init(words: (UInt64, UInt64, UInt64, UInt64)) { self.words = words }

    /// What stands before the first event of a journal.
    public static let none = Digest(words: (0, 0, 0, 0))

    /// The digest that 32 bytes hold, or nil when there are not 32.
    public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 32,
            let left = Ref<Never>(bytes: bytes.prefix(16)), let right = Ref<Never>(bytes: bytes.suffix(16))
        else { return nil }
        words = (left.high, left.low, right.high, right.low)
    }

    /// The digest that 64 hexadecimal digits name, or nil when they don't.
    public init?(hex: String) {
        guard hex.utf8.count == 64, let left = Ref<Never>(hex: hex.prefix(32)),
            let right = Ref<Never>(hex: hex.suffix(32))
        else { return nil }
        words = (left.high, left.low, right.high, right.low)
    }

    /// The 32 bytes.
    public var bytes: [UInt8] {
        Ref<Never>(high: words.0, low: words.1).bytes + Ref<Never>(high: words.2, low: words.3).bytes
    }

    /// 64 lower-case hexadecimal digits.
    public var hex: String { Hex.text(words.0) + Hex.text(words.1) + Hex.text(words.2) + Hex.text(words.3) }

    /// Equal when all words are.
    public static func == (left: Digest, right: Digest) -> Bool { left.words == right.words }

    /// Feeds the words to a hasher.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
        hasher.combine(words.1)
    }
}
