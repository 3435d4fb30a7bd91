/// The servant's answer to a question.
public enum Answer: Hashable, Sendable {
    /// In writing.
    case written(TextID)
    /// respondida de viva voz: given at the table, not written down
    case spoken

    /// The text, when there is one.
    public var text: TextID? {
        if case .written(let text) = self { text } else { nil }
    }
}
