import CafeModel

/// Rings once when five minutes, one minute and no time are left of a stage or turn.
struct TimeBells: Hashable {
    private struct Watched: Hashable {
        var visit: Int
        var turn: Int
    }

    private var watched: Watched?
    private var last = Milliseconds.zero

    private static let marks: [(limit: Milliseconds, mood: ClockMood)] = [
        (.zero, .overtime), (.minutes(1), .lastMinute), (.minutes(5), .lastFive),
    ]

    /// Looks at the clock; the mark that was passed since the last look, the most pressing one when several were.
    mutating func look(_ session: SessionState, at time: Milliseconds) -> ClockMood? {
        guard session.stage?.duration != nil else {
            watched = nil
            return nil
        }
        let now = Watched(visit: session.visits.count, turn: session.turn)
        let remaining = session.remaining(at: time)
        defer {
            watched = now
            last = remaining
        }
        guard watched == now, !session.clocks.stage.isPaused else { return nil }
        return Self.marks.first { last > $0.limit && remaining <= $0.limit }?.mood
    }
}
