/// The words of the facilitator's screen.
public protocol ConductPhrases: Sendable {}
