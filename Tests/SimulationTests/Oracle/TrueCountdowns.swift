import CafeModel

/// The countdowns as a person with a stopwatch would have them: in true time, of which the program knows nothing.
struct TrueCountdowns {
    private(set) var clocks = StageClocks(stage: .paused(remaining: .zero))

    /// Follows a fact that happened at a true time; the state is the one after it, with its times on its own line.
    mutating func follow(_ event: Event, at time: Int64, _ state: SessionState, at reading: Reading) {
        let now = Milliseconds(time)
        switch event {
        case .stageEntered, .stageRestored, .clocksRestored:
            // The line's own times, moved to the true ones: only what happens from now on is compared.
            let shift = now - state.timeline.time(at: reading)
            clocks = StageClocks(
                stage: moved(state.clocks.stage, shift),
                tables: state.clocks.tables.mapValues { moved($0, shift) })
        case .clockPaused(let scope): change(scope) { $0.paused(at: now) }
        case .clockResumed(let scope): change(scope) { $0.resumed(at: now) }
        case .clockExtended(let scope, let amount): change(scope) { $0.extended(by: amount) }
        case .turnBegan:
            clocks = StageClocks(stage: .running(deadline: now + .minutes(state.plan.minutes.turn)))
        default: break
        }
    }

    private func moved(_ countdown: Countdown, _ shift: Milliseconds) -> Countdown {
        guard case .running(let deadline) = countdown else { return countdown }
        return .running(deadline: deadline + shift)
    }

    private mutating func change(_ scope: ClockScope, _ change: (Countdown) -> Countdown) {
        switch scope {
        case .all:
            clocks.stage = change(clocks.stage)
            clocks.tables = clocks.tables.mapValues(change)
        case .table(let table): clocks.tables[table] = change(clocks.countdown(of: table))
        }
    }

    /// How far the program's countdowns are from the true ones, at most.
    func error(of state: SessionState, _ reading: Reading, trueTime: Int64) -> Int64 {
        let line = state.timeline.time(at: reading)
        let pairs =
            [(clocks.stage, state.clocks.stage)]
            + (1...3).map {
                (clocks.countdown(of: TableNumber($0)), state.clocks.countdown(of: TableNumber($0)))
            }
        return pairs.map { pair in
            abs((pair.0.remaining(at: Milliseconds(trueTime)) - pair.1.remaining(at: line)).count)
        }.max() ?? 0
    }
}
