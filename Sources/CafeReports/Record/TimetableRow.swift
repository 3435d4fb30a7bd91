import CafeModel

/// A stage as it was planned and as it really was.
struct TimetableRow: Hashable, Sendable {
    /// The stage.
    let stage: Stage
    /// The planned length; nil when none was planned.
    let planned: Milliseconds?
    /// When it first began, in minutes since midnight, local time.
    let beganMinute: Int?
    /// What came of it.
    let fate: Fate

    /// What came of a stage.
    enum Fate: Hashable, Sendable {
        /// Still to come.
        case pending
        /// On, its end unknown.
        case current
        /// Lasted so long.
        case held(Milliseconds)
        /// The event ended without it.
        case omitted
    }
}
