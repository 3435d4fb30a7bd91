import CafeModel

extension SessionSummary {
    /// Whether it is a plan that somebody is still writing, and no session yet.
    public var isUnfinished: Bool { sequence == 0 }

    /// A plan that is no session yet: it has no facts.
    public init(unfinished plan: Plan, id: SessionID) {
        self.init(
            id: id, title: CleanText.singleLine(plan.title), mechanism: plan.mechanism, phase: .prepared,
            stage: Stage(.preparation), rounds: plan.rounds, remaining: nil, isPaused: false, asOf: .zero,
            rate: 1, date: plan.date, contributions: 0, commitments: 0, entity: plan.entity, sequence: 0)
    }
}
