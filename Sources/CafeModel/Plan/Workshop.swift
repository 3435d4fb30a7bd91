/// A table whose people do not change places, on the same points as the others (*taller*): who works there.
public struct Workshop: Hashable, Sendable {
    /// Who moderates.
    public var facilitator = ""
    /// Who records.
    public var recorder = ""
    /// The public servant who answers.
    public var host = ""
    /// Who helps.
    public var helpers = ""
    /// How many people can sit; nil is as many as the mechanism allows.
    public var chairs: Int?

    /// A workshop of which nothing is known yet.
    public init() {}
}
