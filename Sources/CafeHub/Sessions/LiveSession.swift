import CafeModel
import CafeStore
import CafeWire

/// A session that the hub has in memory. A reference: a copy that anybody still held while a fact is taken in would be a
/// copy of all notes.
final class LiveSession {
    /// The fold of its facts.
    private(set) var state: SessionState
    /// The number and hash of the last fact.
    private(set) var known = Hello.Known(sequence: 0, hash: .none)
    /// Facts that are stored and that not all connections have been told.
    var fresh: [StoredFact] = []
    /// Whether who is here has changed since it was last told.
    var presenceChanged = false

    init(_ id: SessionID) { state = SessionState(id: id) }

    /// Takes in a fact that is news.
    func take(_ fact: StoredFact) {
        read(fact.fact, Hello.Known(sequence: fact.sequence, hash: fact.hash))
        fresh.append(fact)
    }

    /// Takes in a fact that is history.
    func read(_ fact: Fact, _ known: Hello.Known) {
        state.apply(fact)
        self.known = known
    }
}
