/// What the facilitator is asked for.
public enum ConductQuestion: Hashable, Sendable {
    /// How many people arrive.
    case arrivals
    /// Who leaves.
    case departure
    /// The words of a message.
    case message(ClockScope)
    /// How many minutes more, or less.
    case minutes(ClockScope)
    /// How long the coming rounds last.
    case roundMinutes
    /// In which format the acta is wanted.
    case actaFormat
    /// Where the acta goes.
    case actaPath(format: String)
    /// Where the copy goes.
    case backupPath
    /// To whom a message goes.
    case recipients
    /// Whether the coming rounds are drawn anew.
    case draw
    /// Whether the event ends.
    case finish
    /// Whether to leave the screen.
    case leave
    /// How many hands went up for an answer of the evaluation.
    case evaluation(Int, EvaluationAnswer)
    /// How to catch up.
    case shorten
}
