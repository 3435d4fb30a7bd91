import CafeModel

/// The recorded facts of a session, with when each is due again: with their own spacing while the event was on, and
/// without the days before and after it.
public struct Replay: Sendable {
    /// The longest pause outside of the event, on the session's line of time.
    static let idleGap = Milliseconds.minutes(1)

    /// What one command brought about.
    struct Step: Sendable {
        /// When it is due on the replayed session's line of time.
        var due: Milliseconds
        /// When it was on the recorded one.
        var recorded: Milliseconds
        /// The facts.
        var facts: [Fact]
    }

    /// The session; the replayed one has the same reference in another data folder.
    public let session: SessionID
    /// How many times faster than the clock; at least 2, so that every screen says that it is no real event.
    public let rate: Int
    let steps: [Step]

    /// How many facts are played.
    public var count: Int { steps.reduce(0) { $0 + $1.facts.count } }
    /// How long it takes on the clock.
    public var duration: Milliseconds { Milliseconds((steps.last?.due.count ?? 0) / Int64(rate)) }

    /// The replay of a session's facts, which come in their order.
    public init(_ facts: [Fact], of session: SessionID, rate: Int) {
        self.session = session
        self.rate = max(2, rate)
        var state = SessionState(id: session)
        var steps: [Step] = []
        var due = Milliseconds.zero, last = Milliseconds.zero
        for fact in facts {
            let wasOn = state.phase == .live
            state.apply(fact)
            let time = state.timeline.time(at: fact.envelope.reading)
            let gap = max(.zero, time - last)
            due = due + (wasOn ? gap : min(gap, Self.idleGap))
            last = max(last, time)
            // The line is anchored by the hub that plays, on its own clocks.
            if case .clockReanchored = fact.event { continue }
            if let end = steps.indices.last, steps[end].facts.last?.envelope.command == fact.envelope.command
            {
                steps[end].facts.append(fact)
            } else {
                steps.append(Step(due: due, recorded: time, facts: [fact]))
            }
        }
        self.steps = steps
    }
}
