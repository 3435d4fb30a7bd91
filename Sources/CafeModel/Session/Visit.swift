/// A stage as it really was: from when to when, and with which clocks it was left.
public struct Visit: Hashable, Sendable {
    /// The stage; nil for the time after the event.
    public let stage: StageIndex?
    /// Begin, on the session's line of time.
    public let began: Milliseconds
    /// Begin, on the wall clock.
    public let wall: Milliseconds
    /// What it was left with; nil while it is on.
    public internal(set) var left: Leaving?

    /// The state of a stage when it was left.
    public struct Leaving: Hashable, Sendable {
        /// When, on the session's line of time.
        public let time: Milliseconds
        /// When, on the wall clock.
        public let wall: Milliseconds
        /// The countdowns.
        public let clocks: StageClocks
        /// The turn of the plenary.
        public let turn: Int
    }
}
