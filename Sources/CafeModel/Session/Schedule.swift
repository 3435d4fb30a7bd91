/// How the session stands against its plan.
public struct Schedule: Hashable, Sendable {
    /// When it will end if nothing changes, on the session's line of time.
    public var end: Milliseconds
    /// How much later than it would have ended by the plan; negative when earlier.
    public var delay: Milliseconds
}

extension SessionState {
    /// What remains of the stage and, in the plenary, of the turns still to come; negative in overtime.
    public func remaining(at time: Milliseconds) -> Milliseconds { clocks.stage.remaining(at: time) }

    /// When the event began: when the preparation was left for the last time, as a false start does not count.
    private var began: Milliseconds? {
        let first = visits.lastIndex { $0.stage == 0 }.map { $0 + 1 } ?? 0
        return visits.dropFirst(first).first?.began
    }

    /// The forecast: what remains now, and the planned lengths of the stages still to come. Nil unless the event is on.
    public func schedule(at time: Milliseconds) -> Schedule? {
        guard phase == .live, let position, let began else {
            return nil
        }
        var end = time + max(.zero, remaining(at: time))
        if order[position].kind.takesTurns {
            end = end + .minutes(plan.minutes.turn) * max(0, tables.count - 1 - turn)
        }
        for stage in order.dropFirst(position + 1) { end = end + (stage.duration ?? .zero) }
        let planned = mechanism.stages(plan).reduce(began) { $0 + ($1.duration ?? .zero) }
        return Schedule(end: end, delay: end - planned)
    }

    /// Minutes that the rounds still to come would have to last to end without delay; nil when there is no delay, no
    /// round to shorten, or no sensible length.
    public func roundMinutesToCatchUp(at time: Milliseconds) -> Int? {
        guard let schedule = schedule(at: time), schedule.delay >= .minutes(1), let position else {
            return nil
        }
        let coming = order.dropFirst(position + 1).filter { $0.kind == .round }.compactMap(\.duration)
        guard let length = coming.first else { return nil }
        let each = (schedule.delay.count + Int64(coming.count) * 60_000 - 1) / (Int64(coming.count) * 60_000)
        let minutes = Int(length.count / 60_000 - each)
        return minutes >= 5 ? minutes : nil
    }
}
