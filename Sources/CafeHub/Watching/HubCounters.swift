import CafeModel
import CafeWire

/// What a hub counts of its own work.
struct HubCounters {
    /// When it started, since boot.
    var started: Milliseconds
    var commands = 0
    var refusals = 0
    var unsaved = 0
    var facts = 0
    var commits = LatencyHistogram()
    var mostClients = 0
    var received = 0
    var sent = 0

    init(started: Milliseconds) { self.started = started }

    /// Counts what became of a command.
    mutating func count(_ answer: CommandAnswer) {
        commands += 1
        switch answer {
        case .done: break
        case .refused, .notPermitted, .noSuchSession: refusals += 1
        case .unsaved: unsaved += 1
        }
    }
}
