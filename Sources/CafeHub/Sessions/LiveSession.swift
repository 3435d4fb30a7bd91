import CafeModel
import CafeStore
import CafeWire

/// A session that the hub has in memory.
struct LiveSession {
    /// The fold of its facts.
    var state: SessionState
    /// The number and hash of the last fact.
    var known = Hello.Known(sequence: 0, hash: .none)
    /// Facts that are stored and that not all connections have been told.
    var fresh: [StoredFact] = []
    /// Whether who is here has changed since it was last told.
    var presenceChanged = false

    mutating func take(_ fact: StoredFact) {
        state.apply(fact.fact)
        known = Hello.Known(sequence: fact.sequence, hash: fact.hash)
        fresh.append(fact)
    }
}
