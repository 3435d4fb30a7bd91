/// How long a rotation is searched for, in steps of the search, so that the answer never depends on a clock.
public struct RotationEffort: Sendable, Equatable {
    /// Exchanges tried.
    public let steps: Int

    /// An effort of that many exchanges.
    public init(steps: Int) {
        self.steps = max(0, steps)
    }

    /// What an event deserves: at most about 120 ms on one core in a release build; nothing where the number of
    /// tables has a perfect construction (2, 3, 4, 5, 7, 8, 9 …) and nobody wishes anything.
    public static let full = RotationEffort(steps: 1_600_000)
    /// Good mixing at once, also in a debug build.
    public static let quick = RotationEffort(steps: 4_000)
}
