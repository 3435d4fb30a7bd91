import CafeModel

extension ScreenContext {
    /// What was promised in earlier sessions of the process, for reading: how much, and each with its office, state, day and session below
    /// it. What is late comes first, what has been so the longest on top; then what is due next; what is closed last.
    var earlierLines: [String] {
        let earlier = client.earlier
        guard !earlier.isEmpty else { return [phrases.earlierNone(process: session.plan.process)] }
        let ranks = earlier.map { rank($0) }
        let places = earlier.indices.sorted {
            (ranks[$0].closed, ranks[$0].day, $0) < (ranks[$1].closed, ranks[$1].day, $1)
        }
        let lines = places.map {
            earlier[$0].words.text + "\n" + phrases.earlierDetail(earlier[$0], on: today)
        }
        guard earlier.count > 1 else { return lines }
        let soon = earlier.count { one in
            let left = one.due.flatMap { CalendarDate(iso: $0) }.map { $0.dayNumber - today.dayNumber }
            return !one.recorded.isClosed && left.map { 0...FollowUpRow.soon ~= $0 } == true
        }
        let overdue = earlier.count { $0.isOverdue(on: today) }
        return [
            phrases.followUpCounts(commitments: earlier.count, overdue: overdue, soon: soon, matters: 0)
        ] + lines
    }

    private func rank(_ commitment: EarlierCommitment) -> (closed: Int, day: Int) {
        let day = commitment.due.flatMap { CalendarDate(iso: $0) }?.dayNumber
        return commitment.recorded.isClosed ? (1, -(day ?? 0)) : (0, day ?? .max)
    }
}
