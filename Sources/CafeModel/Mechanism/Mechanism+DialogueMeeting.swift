extension Mechanism {
    /// Encuentro Diálogo Participativo: up to a thousand people in workshops of thirty on the same points, at the same
    /// time, 60 to 90 minutes; nobody changes places; commitments are published (mecanismo 8).
    public static let dialogueMeeting = Mechanism(
        id: .dialogueMeeting,
        kinds: { stage in
            stage.takesTurns || stage == .commitments
                ? [.conclusion, .observation, .suggestion, .proposal, .redirection]
                : [.observation, .suggestion, .proposal, .conclusion, .redirection]
        },
        stages: { plan in
            let minutes = plan.minutes
            return order(
                [
                    Stage(.opening, minutes: minutes.opening), Stage(.workshop, minutes: minutes.workshop),
                    plenary(plan), Stage(.commitments, minutes: minutes.commitments),
                ], plan, pauseAfter: .workshop)
        },
        minutes: StageMinutes(opening: 20, commitments: 20),
        seating: .assigned,
        places: .workshops(of: 30),
        limits: Limits(chairs: 30, people: 40...1000, notice: 15, talk: 60...90, briefings: true),
        talliesVoices: true,
        closingDocuments: [.minutes, .attendance, .publishedCommitments]
    )
}
