/// A length of time, or a point on a line of time, in milliseconds.
public struct Milliseconds: Hashable, Comparable, Sendable, AdditiveArithmetic {
    /// The number of milliseconds.
    public var count: Int64

    /// So many milliseconds.
    public init(_ count: Int64) { self.count = count }

    /// So many seconds.
    public static func seconds(_ count: Int) -> Milliseconds { Milliseconds(Int64(count) &* 1000) }

    /// So many minutes.
    public static func minutes(_ count: Int) -> Milliseconds { Milliseconds(Int64(count) &* 60_000) }

    /// Nothing.
    public static let zero = Milliseconds(0)

    /// Whole seconds, rounded up: a countdown that has just begun shows its full length, and 0 only at its end.
    public var secondsRoundedUp: Int { Int(count / 1000 + (count % 1000 > 0 ? 1 : 0)) }

    /// The sum.
    public static func + (left: Milliseconds, right: Milliseconds) -> Milliseconds {
        Milliseconds(left.count &+ right.count)
    }

    /// The difference.
    public static func - (left: Milliseconds, right: Milliseconds) -> Milliseconds {
        Milliseconds(left.count &- right.count)
    }

    /// So many times as long.
    public static func * (left: Milliseconds, right: Int) -> Milliseconds {
        Milliseconds(left.count &* Int64(right))
    }

    /// Which is earlier or shorter.
    public static func < (left: Milliseconds, right: Milliseconds) -> Bool { left.count < right.count }
}
