/// How many lines of everyday life a log takes: a client that comes and goes without end must not slow the hub down, nor
/// hide the rest.
struct LogPace {
    /// The lines of one window.
    static let limit = 200
    /// A window's length in milliseconds.
    static let window: Int64 = 10_000

    private var began = Int64.min
    private var told = 0
    private var held = 0

    /// Whether a line is told.
    enum Verdict: Hashable {
        /// Yes, after so many that were not.
        case tell(heldBack: Int)
        /// No; it is counted.
        case hold
    }

    /// Decides about a line at a time since boot, in milliseconds. Everyday life is told so often; whatever happens now
    /// and then, and what is wrong, always.
    mutating func verdict(on level: HubLog.Level, at now: Int64) -> Verdict {
        guard level == .info else { return .tell(heldBack: 0) }
        if began == .min || now - began >= Self.window {
            began = now
            told = 0
        }
        guard told < Self.limit else {
            held += 1
            return .hold
        }
        told += 1
        defer { held = 0 }
        return .tell(heldBack: held)
    }
}
