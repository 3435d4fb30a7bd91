/// How far a replay is.
public enum ReplayStanding: Hashable, Sendable {
    /// The session is there, and nothing has happened in it yet.
    case waiting
    case playing
    /// Everything has been played.
    case over
}
