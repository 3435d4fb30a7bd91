import CafeModel
import CafeStore

extension Oracle {
    /// Replays what is stored, and compares each fact with the order that it came from.
    /// - Returns: the session as stored.
    func check(_ facts: [StoredFact], _ clocks: MachineClocks) throws(Violation) -> SessionState {
        var state = SessionState(id: Simulation.session)
        var countdowns = TrueCountdowns()
        var offset: Int64?
        var applied: [CommandID: Int] = [:]
        for (index, stored) in facts.enumerated() {
            let (envelope, event) = (stored.fact.envelope, stored.fact.event)
            guard stored.sequence == index + 1 else {
                throw Violation(.broken, "fact \(index + 1) is missing")
            }
            guard applied[envelope.command, default: 0] == envelope.index else {
                throw Violation(.twice, "command \(envelope.command) was applied twice")
            }
            applied[envelope.command] = envelope.index + 1
            let isLast =
                index + 1 == facts.count || facts[index + 1].fact.envelope.command != envelope.command
            if isLast, let said = done[envelope.command], said != stored.sequence {
                throw Violation(
                    .lost,
                    "command \(envelope.command) was acknowledged as fact \(said), and ends at \(index + 1)")
            }
            try check(event, envelope, state, stored.fact.text)
            let position = state.position
            state.apply(stored.fact)
            try checkStage(event, envelope.command, from: position, state)
            let time = clocks.trueTime(of: envelope.reading)
            countdowns.follow(event, at: time, state, at: envelope.reading)
            try checkTime(state, countdowns, envelope.reading, time, clocks, &offset)
        }
        try checkTime(state, countdowns, clocks.reading, clocks.now, clocks, &offset)
        return state
    }

    private func check(
        _ event: Event, _ envelope: Envelope, _ state: SessionState,
        _ text: String?
    ) throws(Violation) {
        let submission = submissions[envelope.command]
        if submission == nil, envelope.actor.role != .owner {
            throw Violation(.twice, "nobody has given the order of \(event)")
        }
        let role = submission?.role ?? .owner
        guard Rights.allows(event, by: role, in: state) else {
            throw Violation(.role, "\(role) caused \(event)")
        }
        switch (event, submission?.command) {
        case (.noteRecorded, .recordNote(_, _, _, let words, _)?):
            if let text, text != CleanText.clean(words).trimmed {
                throw Violation(.lost, "«\(words)» became «\(text)»")
            }
        case (.noteCorrected(let note, _, _), .correctNote(_, let seen, _, _)?):
            guard state.notes[note]?.revision == seen else {
                throw Violation(.stale, "note \(note) was corrected by who had seen revision \(seen)")
            }
        default: break
        }
    }

    private func checkStage(
        _ event: Event, _ command: CommandID, from position: StageIndex?, _ state: SessionState
    ) throws(Violation) {
        guard case .stageEntered(let stage) = event else { return }
        switch submissions[command]?.command {
        case .enterNextStage(let leaving)?:
            let next = leaving + 1 < state.order.count ? leaving + 1 : nil
            guard position == leaving, stage == next else {
                throw Violation(
                    .stage, "whoever left stage \(leaving) went from \(position ?? -1) to \(stage ?? -1)")
            }
        case .finishEvent?: break
        default: throw Violation(.stage, "stage \(stage ?? -1) began without an order")
        }
    }

    /// While the event is on: before and after it nothing runs out, and the hub does not watch the wall clock.
    private func checkTime(
        _ state: SessionState, _ countdowns: TrueCountdowns, _ reading: Reading, _ time: Int64,
        _ clocks: MachineClocks, _ offset: inout Int64?
    ) throws(Violation) {
        guard state.phase == .live else {
            offset = nil
            return
        }
        // To 100 ms; to one second for every time that the machine has started again.
        let tolerance = 100 + 1000 * Int64(clocks.restarts)
        let line = state.timeline.time(at: reading).count
        let shift = offset ?? time - line
        offset = shift
        guard abs(time - line - shift) <= tolerance else {
            throw Violation(.time, "the session's time is wrong by \(time - line - shift) ms")
        }
        let error = countdowns.error(of: state, reading, trueTime: time)
        guard error <= tolerance else { throw Violation(.time, "a countdown is wrong by \(error) ms") }
    }
}
