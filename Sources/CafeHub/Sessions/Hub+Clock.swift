import CafeModel
import CafeStore

extension Hub {
    /// Anchors the lines of time of the events that are on, when the wall clock was set or the machine restarted; so
    /// that a restart later in the round is right too, even if nobody gives an order before.
    func anchorClocks(_ now: Reading) {
        let due = liveOrder.filter { id in
            guard let state = live[id]?.state, state.phase == .live else { return false }
            return state.timeline.needsAnchor(at: now)
        }
        guard !due.isEmpty, journal.isReadOnly == nil else { return }
        do throws(JournalError) {
            try mend(now)
            try transact(now) { (append) throws(JournalError) in
                for id in due { try anchor(id, now, append) }
            }
            for id in due { noteChange(of: id, now) }
        } catch {
            // Looked at again in a moment; until then the line goes on from its last anchor.
            trouble = error
            try? mend(now)
        }
    }
}
