/// The words of the command line.
public protocol CommandLinePhrases: Sendable {}
