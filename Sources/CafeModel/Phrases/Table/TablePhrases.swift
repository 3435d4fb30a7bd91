/// The words of the table's screen and of the entry.
public protocol TablePhrases: Sendable {}
