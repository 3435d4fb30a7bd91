extension Mechanism {
    /// Café con el directivo: a recurring conversation between the head of an entity and a team. It opens with the
    /// commitments of the earlier ones and ends with new ones (Bogotá, "Un Café con el Secretario").
    public static let leaderCafe = Mechanism(
        id: .leaderCafe,
        kinds: { stage in
            switch stage {
            case .conclusions: [.conclusion, .proposal, .question, .suggestion, .observation, .redirection]
            // What people say of how the earlier commitments were kept.
            case .review: [.observation, .question, .proposal, .suggestion, .redirection]
            default: [.proposal, .question, .suggestion, .observation, .redirection]
            }
        },
        stages: { plan in
            let minutes = plan.minutes
            return order(
                [
                    Stage(.review, minutes: minutes.review), Stage(.dialogue, minutes: minutes.dialogue),
                    Stage(.conclusions, minutes: minutes.conclusions),
                    Stage(.commitments, minutes: minutes.commitments),
                ], plan, pauseAfter: .dialogue)
        },
        recallsCommitments: true,
        closingDocuments: [.minutes, .attendance, .publishedCommitments]
    )
}
