/// A step in the life of a commitment, as it was written down. It is never changed; one that was written in error is
/// withdrawn and stays in the history.
public struct FollowUpEntry: Hashable, Sendable {
    /// Its reference.
    public let id: FollowUpID
    /// What happened.
    public let step: FollowUpStep
    /// The words: ``FollowUpWords``, as a text of their own.
    public internal(set) var text: TextID
    /// When it was written down, on the wall clock.
    public let recorded: Milliseconds
    /// Who wrote it down.
    public let author: Actor
    /// Number of its event within the session.
    public let sequence: Int
    /// Taken back.
    public internal(set) var withdrawn = false
}
