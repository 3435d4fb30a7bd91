/// Somebody at a terminal who starts a replay with Enter and is told how far it is.
struct ReplayWatch {
    /// The terminal's descriptor; nil once the replay has been started.
    var input: Int32?
    /// What was told last.
    var told: ReplayStanding?
    let tell: (ReplayStanding) -> Void
}
