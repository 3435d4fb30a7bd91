/// The words of the plenary screen.
public protocol PlenaryPhrases: Sendable {}
