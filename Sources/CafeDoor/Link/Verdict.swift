/// Whether somebody may come in, as far as the client is told.
enum Verdict: Hashable, Sendable {
    /// Yes.
    case granted
    /// The PIN is wrong.
    case denied
    /// Nothing is looked at for so many seconds.
    case locked(seconds: Int)
    /// There is no such user.
    case noSuchUser
    /// No session is open.
    case noSession
    /// The hub does not answer.
    case unavailable
}
