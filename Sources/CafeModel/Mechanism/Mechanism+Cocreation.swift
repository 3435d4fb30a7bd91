extension Mechanism {
    /// Mesa de cocreación de gobierno abierto: problems, solutions, their order of priority, two representatives, and a
    /// presentation to everyone (Cartagena, 2022).
    public static let cocreation = Mechanism(
        id: .cocreation,
        kinds: { stage in
            switch stage {
            case .solutions, .prioritization, .election: [.solution, .problem, .observation, .redirection]
            case .plenary: [.conclusion, .solution, .problem, .observation, .redirection]
            default: [.problem, .solution, .observation, .redirection]
            }
        },
        stages: { plan in
            let minutes = plan.minutes
            return order(
                [
                    Stage(.opening, minutes: minutes.opening), Stage(.problems, minutes: minutes.problems),
                    Stage(.solutions, minutes: minutes.solutions),
                    Stage(.prioritization, minutes: minutes.prioritization),
                    Stage(.election, minutes: minutes.election), plenary(plan),
                ], plan, pauseAfter: .solutions)
        },
        minutes: StageMinutes(turn: 5),
        answers: [.solution: .problem],
        election: ElectionRule(representatives: 2, alternates: 2),
        pillars: Pillar.allCases,
        closingDocuments: [.minutes, .attendance, .inventory, .committee]
    )
}
