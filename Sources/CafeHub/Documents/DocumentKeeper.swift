import CafeModel

/// Who keeps the finished documents of the sessions, as far as the hub is concerned: when words are suppressed, all that
/// may quote them must go.
public protocol DocumentKeeper {
    /// Removes every document of a session, also what is being written just now.
    /// - Returns: whether all are gone.
    func forget(_ session: SessionID) -> Bool
}
