/// The words on the wall.
public protocol ProjectorPhrases: Sendable {}
