extension Engine {
    static func decideConduct(
        _ command: Command, _ state: SessionState, _ reading: Reading
    ) throws(Refusal) -> Decision {
        switch command {
        case .enterNextStage(let stage):
            try check(leaving: stage, state)
            let next = stage + 1
            return Decision(.stageEntered(state.order.indices ~= next ? next : nil))
        case .finishEvent(let stage):
            try check(leaving: stage, state)
            return Decision(.stageEntered(nil))
        case .returnToPreviousStage(let stage):
            try check(leaving: stage, state)
            let previous = stage.map { $0 - 1 } ?? state.lastStage
            guard previous >= 0 else { throw .noEarlierStage }
            return Decision(restored(previous, state, state.timeline.time(at: reading)))
        case .changeRoundMinutes(let minutes):
            guard 1...600 ~= minutes else { throw .minutesOutOfRange(1...600) }
            let coming = state.order.dropFirst((state.position ?? state.order.count) + 1)
            let changes = coming.contains { $0.kind == .round && $0.duration != .minutes(minutes) }
            return changes ? Decision(.roundMinutesChanged(minutes)) : .nothing
        case .pauseClock(let scope):
            return try changed(scope, state, .clockPaused(scope)) { !$0.isPaused }
        case .resumeClock(let scope):
            return try changed(scope, state, .clockResumed(scope)) { $0.isPaused }
        case .extendClock(let scope, let amount):
            let limit = Milliseconds.minutes(extensionRange.upperBound)
            guard amount <= limit, amount.count >= -limit.count else {
                throw .minutesOutOfRange(extensionRange)
            }
            return try changed(scope, state, .clockExtended(scope, by: amount)) { _ in amount != .zero }
        case .beginTurn(let turn, let leaving):
            guard state.stage?.kind.takesTurns == true else { throw .stageChanged(now: state.position) }
            guard state.turn == leaving else { throw .turnChanged(now: state.turn) }
            guard state.tables.indices ~= turn else { throw .noSuchTable(turn + 1, of: state.tables.count) }
            return Decision(.turnBegan(turn))
        default: return Decision(.clockReanchored)
        }
    }

    private static func check(leaving stage: StageIndex?, _ state: SessionState) throws(Refusal) {
        guard state.position == stage else { throw .stageChanged(now: state.position) }
    }

    /// Back to a stage, with what was left on its clocks when it was left.
    private static func restored(
        _ stage: StageIndex, _ state: SessionState, _ time: Milliseconds
    ) -> Event {
        guard let left = state.visits.last(where: { $0.stage == stage })?.left else {
            return .stageRestored(stage, clocks: state.freshClocks(of: stage, at: time), turn: 0)
        }
        func again(_ countdown: Countdown) -> Countdown {
            countdown.isPaused ? countdown : countdown.paused(at: left.time).resumed(at: time)
        }
        let clocks = StageClocks(
            stage: again(left.clocks.stage), tables: left.clocks.tables.mapValues(again))
        return .stageRestored(stage, clocks: clocks, turn: left.turn)
    }

    /// The event, if it would change a countdown in the scope; nothing if all are already so.
    private static func changed(
        _ scope: ClockScope, _ state: SessionState, _ event: Event, _ applies: (Countdown) -> Bool
    ) throws(Refusal) -> Decision {
        try check(scope, state)
        guard let stage = state.stage else { throw .eventFinished }
        guard stage.duration != nil else { throw .noClock }
        let countdowns: [Countdown] =
            switch scope {
            case .all: [state.clocks.stage] + state.clocks.tables.values
            case .table(let table): [state.clocks.countdown(of: table)]
            }
        return countdowns.contains(where: applies) ? Decision(event) : .nothing
    }
}
