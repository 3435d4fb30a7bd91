/// A stage of the running order as it is planned.
public struct PlannedStage: Hashable, Sendable {
    /// The stage.
    public var stage: Stage
    /// How many minutes after the event's beginning it begins.
    public var start: Int
    /// How many minutes it lasts.
    public var minutes: Int
}

extension Plan {
    /// The running order from the beginning to *cierre*, with the minutes at which each stage begins.
    public var runningOrder: [PlannedStage] {
        var start = 0
        return mechanism.value.stages(self).filter { $0.kind != .preparation }.map { stage in
            let minutes = Int((stage.duration?.count ?? 0) / 60_000)
            defer { start += minutes }
            return PlannedStage(stage: stage, start: start, minutes: minutes)
        }
    }

    /// How many minutes the event takes.
    public var length: Int { runningOrder.reduce(0) { $0 + $1.minutes } }

    /// When it ends, in minutes since midnight of its day; nil when nobody said when it begins.
    public var endMinute: Int? { startMinute.map { $0 + length } }
}
