extension Mechanism {
    /// World Café: as many rounds as topics, people change tables, hosts stay (mecanismo 11).
    public static let worldCafe = Mechanism(
        id: .worldCafe,
        kinds: { stage in
            stage == .conclusions
                ? [.conclusion, .question, .suggestion, .proposal, .redirection]
                : [.question, .suggestion, .proposal, .redirection]
        },
        stages: { plan in
            let minutes = plan.minutes
            var stages = [Stage(.preparation)]
            if minutes.registration > 0 { stages.append(Stage(.registration, minutes: minutes.registration)) }
            stages.append(Stage(.welcome, minutes: minutes.welcome))
            for round in 1...max(1, plan.rounds) {
                if round > 1 { stages.append(Stage(.change, round: round, minutes: minutes.change)) }
                stages.append(Stage(.round, round: round, minutes: minutes.round))
                if minutes.pause > 0, round == (plan.rounds + 1) / 2 {
                    stages.append(Stage(.pause, minutes: minutes.pause))
                }
            }
            stages.append(Stage(.conclusions, minutes: minutes.conclusions))
            stages.append(plenary(plan))
            stages.append(Stage(.commitments, minutes: minutes.commitments))
            if minutes.evaluation > 0 { stages.append(Stage(.evaluation, minutes: minutes.evaluation)) }
            stages.append(Stage(.closing))
            return stages
        },
        seating: .rotating,
        limits: Limits(topics: 6, chairs: 10, people: 25...30, briefings: true)
    )
}
