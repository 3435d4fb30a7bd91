/// What the program says when it does not do what it was told: what happened, what is safe, what to do.
public protocol RefusalPhrases: Sendable {
    /// A refusal of the engine. `state` tells where the session stands now.
    func sentence(_ refusal: Refusal, in state: SessionState) -> String
}
