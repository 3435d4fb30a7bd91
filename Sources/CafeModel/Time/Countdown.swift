/// Time that runs out. It stores a deadline on the session's ``Timeline``, never ticks.
public enum Countdown: Hashable, Sendable {
    /// Runs; what remains is the distance to the deadline, negative in overtime.
    case running(deadline: Milliseconds)
    /// Stands still with so much left, negative in overtime.
    case paused(remaining: Milliseconds)

    /// What remains at a time; negative in overtime.
    public func remaining(at time: Milliseconds) -> Milliseconds {
        switch self {
        case .running(let deadline): deadline - time
        case .paused(let remaining): remaining
        }
    }

    /// Whether it stands still.
    public var isPaused: Bool {
        if case .paused = self { true } else { false }
    }

    /// The same, standing still from this time on.
    public func paused(at time: Milliseconds) -> Countdown { .paused(remaining: remaining(at: time)) }

    /// The same, running from this time on.
    public func resumed(at time: Milliseconds) -> Countdown { .running(deadline: time + remaining(at: time)) }

    /// The same with more time, or less.
    public func extended(by amount: Milliseconds) -> Countdown {
        switch self {
        case .running(let deadline): .running(deadline: deadline + amount)
        case .paused(let remaining): .paused(remaining: remaining + amount)
        }
    }
}
