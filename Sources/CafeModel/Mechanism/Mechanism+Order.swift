extension Mechanism {
    /// A running order from *preparación* to *cierre* around its own stages, with the optional ones where the plan gives
    /// them minutes: *registro* after the preparation, *receso* after the stage that is named, *evaluación* before the end.
    static func order(_ own: [Stage], _ plan: Plan, pauseAfter: StageKind) -> [Stage] {
        let minutes = plan.minutes
        var stages = [Stage(.preparation)]
        if minutes.registration > 0 { stages.append(Stage(.registration, minutes: minutes.registration)) }
        for stage in own {
            stages.append(stage)
            if minutes.pause > 0, stage.kind == pauseAfter {
                stages.append(Stage(.pause, minutes: minutes.pause))
            }
        }
        if minutes.evaluation > 0 { stages.append(Stage(.evaluation, minutes: minutes.evaluation)) }
        return stages + [Stage(.closing)]
    }

    /// The plenary of a plan: an equal turn for every table.
    static func plenary(_ plan: Plan) -> Stage {
        Stage(.plenary, minutes: plan.minutes.turn * plan.tableCount)
    }
}
