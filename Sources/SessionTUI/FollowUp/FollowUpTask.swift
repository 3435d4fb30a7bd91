import CafeModel

/// What somebody writes about a line of the follow-up.
enum FollowUpTask: String, Hashable, CaseIterable {
    case progress = "avance", started = "en-curso", fulfilled = "cumplido", notViable = "no-viable",
        reopened = "reabierto", handOver = "traslado", newDay = "fecha", review = "revision"
    /// The answer to an open question.
    case answer = "respuesta"
    /// The commitment that follows from a proposal that was taken up.
    case commit = "compromiso"

    /// Whether it takes the place of what somebody else may have written meanwhile.
    var replaces: Bool {
        switch self {
        case .progress, .review, .answer, .commit: false
        case .started, .fulfilled, .notViable, .reopened, .handOver, .newDay: true
        }
    }

    func title(_ phrases: any Phrases) -> String {
        switch self {
        case .progress: phrases.name(of: FollowUpStep.progress)
        case .started: phrases.name(of: FollowUpStep.started)
        case .fulfilled: phrases.name(of: FollowUpStep.fulfilled)
        case .notViable: phrases.name(of: FollowUpStep.notViable)
        case .reopened: phrases.name(of: FollowUpStep.reopened)
        case .handOver: phrases.name(of: FollowUpStep.handOver)
        case .newDay: phrases.name(of: FollowUpStep.rescheduled(""))
        case .review: phrases.name(of: FollowUpStep.review)
        case .answer: phrases.plenary(.answerTitle)
        case .commit: phrases.plenary(.commitmentTitle)
        }
    }
}
