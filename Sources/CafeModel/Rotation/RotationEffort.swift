/// How long a rotation is searched for, in steps of the search, so that the answer never depends on a clock.
public struct RotationEffort: Sendable, Equatable {
    /// Exchanges tried.
    public let steps: Int

    /// An effort of that many exchanges.
    public init(steps: Int) {
        self.steps = max(0, steps)
    }

    /// What an event deserves: under 200 ms on one core in a release build.
    public static let full = RotationEffort(steps: 2_000_000)
    /// Good mixing at once, also in a debug build.
    public static let quick = RotationEffort(steps: 4_000)
}
