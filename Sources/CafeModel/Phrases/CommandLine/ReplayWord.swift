/// What the window of `cafe repetir` says as it goes on.
public enum ReplayWord: Hashable, Sendable {
    /// Enter starts it, once the screens are open.
    case waits
    /// It has started.
    case begins
    /// The end stays on the screens until somebody stops it.
    case stays
}
