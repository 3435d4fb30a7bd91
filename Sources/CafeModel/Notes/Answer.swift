/// The servant's answer to a question.
public enum Answer: Hashable, Sendable {
    /// In writing.
    case written(TextID)
    /// respondida de viva voz: given at the table, not written down
    case spoken
}
