import CafeModel
import CafeWire

/// Leads a rehearsal when nobody else does: goes on when a countdown has been over for a while. Its command names what it
/// leaves, so that a person who is faster wins.
final class SimulatedFacilitator: SimulatedPerson {
    let connection: ClientConnection
    /// The stage and turn that were on, and since when.
    private var seen: (stage: StageIndex?, turn: Int)?
    private var since = Milliseconds.zero
    private var asked: CommandID?

    init(_ connection: ClientConnection) { self.connection = connection }

    func act(_ events: [ClientEvent], at now: Reading) throws {
        for case .answered(asked, _, let answer) in events {
            // Not written: the client says it again by itself.
            if case .unsaved = answer { continue }
            asked = nil
        }
        guard isLive, asked == nil, let position = connection.state.position else { return }
        let state = connection.state
        if seen?.stage != position || seen?.turn != state.turn {
            seen = (position, state.turn)
            since = now.boot
        }
        guard isOver(state, now) else { return }
        if state.stage?.kind == .plenary, state.turn + 1 < state.tables.count {
            asked = try connection.submit(.beginTurn(state.turn + 1, leaving: state.turn))
        } else {
            asked = try connection.submit(.enterNextStage(leaving: position))
        }
    }

    private func isOver(_ state: SessionState, _ now: Reading) -> Bool {
        let grace = Self.grace(state.timeline.rate)
        guard state.stage?.duration != nil else {
            // A person who has just opened the screen first wants to look around.
            let patience = hasCompany && state.position == 0 ? Milliseconds(10_000) : grace
            return now.boot - since >= patience
        }
        guard !state.clocks.stage.isPaused else { return false }
        let over = Milliseconds(0) - state.remaining(at: state.timeline.time(at: now))
        return over >= grace * state.timeline.rate
    }

    /// Three seconds; less where a minute lasts less than that.
    static func grace(_ rate: Int) -> Milliseconds {
        Milliseconds(min(3000, max(200, 180_000 / Int64(rate))))
    }
}
