import CafeModel

/// Warns that time is running out at a table: at five minutes, at one and at the end, once each in a stage.
struct TimeWatch: Hashable {
    /// A warning that was given.
    private struct Warning: Hashable {
        var stage: StageIndex
        var minutes: Int
    }

    private var warned: Warning?

    /// The minutes that were told last.
    var toldMinutes: Int? { warned?.minutes }

    /// The minutes to tell now; nil when there is nothing new to tell. Zero is the end.
    mutating func minutesToTell(_ desk: TableDesk) -> Int? {
        let session = desk.context.session
        let countdown = desk.countdown
        guard let stage = session.position, session.order[stage].kind.isTableWork, !countdown.isPaused else {
            return nil
        }
        let remaining = countdown.remaining(at: desk.context.time)
        let minutes: Int? =
            remaining <= .zero ? 0 : remaining <= .minutes(1) ? 1 : remaining <= .minutes(5) ? 5 : nil
        guard let minutes, let duration = session.order[stage].duration, duration > .minutes(minutes) else {
            if minutes == nil { warned = nil }
            return nil
        }
        let warning = Warning(stage: stage, minutes: minutes)
        guard warned != warning else { return nil }
        let wasGivenTime = warned.map { $0.stage == stage && $0.minutes < minutes } ?? false
        warned = warning
        guard !wasGivenTime else { return nil }
        // Whoever comes with three minutes left is told three.
        return Int((max(0, remaining.count) + 59_999) / 60_000)
    }
}
