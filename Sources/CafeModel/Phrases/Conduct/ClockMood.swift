/// How a stage's clock stands, as a person needs to know it.
public enum ClockMood: Hashable, Sendable, CaseIterable {
    /// The stage has no clock.
    case none
    /// It runs.
    case running
    /// Five minutes or less are left of a longer stage.
    case lastFive
    /// One minute or less is left.
    case lastMinute
    /// Time is up.
    case overtime
    /// It stands still.
    case paused
}

extension SessionState {
    /// How the clock of the stage stands at a time.
    public func clockMood(at time: Milliseconds) -> ClockMood {
        guard let stage, let duration = stage.duration else { return .none }
        let remaining = remaining(at: time)
        let full: Milliseconds = stage.kind == .plenary ? .minutes(plan.minutes.turn) : duration
        if clocks.stage.isPaused { return .paused }
        if remaining <= .zero { return .overtime }
        if remaining <= .minutes(1), full > .minutes(1) { return .lastMinute }
        return remaining <= .minutes(5) && full > .minutes(5) ? .lastFive : .running
    }
}
