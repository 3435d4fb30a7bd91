/// What can be done in the line mode of a table: the actions of the table's screen, and what a screen shows by itself.
public enum LineActionName: Hashable, Sendable {
    /// An action of the table's screen.
    case table(TableActionName)
    /// Topic, question, stage and time.
    case situation
    /// What remains of the time.
    case time
    /// The notes, by round.
    case notes
    /// One note in full.
    case read
    /// The facilitator's messages.
    case messages
    /// Who is connected.
    case people
    /// Save a text that waits.
    case keptText
    /// Throw a text that waits away.
    case dropText
    /// The actions by name.
    case help
    /// Out of a question.
    case back
}
