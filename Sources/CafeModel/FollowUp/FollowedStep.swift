/// A step in the life of a commitment with its words, as lists and documents show it.
public struct FollowedStep: Hashable, Sendable {
    /// Its reference.
    public var id: FollowUpID
    /// What happened.
    public var step: FollowUpStep
    /// The words; empty when they were suppressed.
    public var words: FollowUpWords
    /// When it was written down, on the wall clock.
    public var recorded: Milliseconds
    /// As what the one who wrote it down did so.
    public var role: Role
    /// Taken back: it stays in the history and counts no more.
    public var withdrawn: Bool

    /// A step.
    public init(
        id: FollowUpID, step: FollowUpStep, words: FollowUpWords, recorded: Milliseconds, role: Role,
        withdrawn: Bool = false
    ) {
        self.id = id
        self.step = step
        self.words = words
        self.recorded = recorded
        self.role = role
        self.withdrawn = withdrawn
    }
}
