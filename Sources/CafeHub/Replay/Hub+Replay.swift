import CafeModel
import CafeStore

extension Hub {
    /// Plays a recorded session into this hub's empty journal. From then on nobody else changes anything here.
    /// - Parameters:
    ///   - stopsAtEnd: whether the hub ends with the replay; otherwise its end can be looked at.
    ///   - waits: whether it begins only with ``startReplay(now:)``, so that screens can be opened before.
    public func play(_ replay: Replay, stopsAtEnd: Bool, waits: Bool = false, now: Reading) {
        playing = Playing(replay, stopsAtEnd: stopsAtEnd, began: waits ? nil : now.boot)
    }

    /// Lets a replay begin that waits.
    public func startReplay(now: Reading) {
        if let playing, playing.began == nil { self.playing?.began = now.boot }
    }

    /// How far a replay is; nil where none is played.
    public var replayStanding: ReplayStanding? {
        playing.map { $0.isOver ? .over : $0.began == nil ? .waiting : .playing }
    }

    /// When a replay has something to do, in milliseconds since boot; a disk that is full is tried again in a second.
    func replayDue(after boot: Milliseconds) -> Milliseconds? {
        guard let due = playing?.due else { return nil }
        return trouble == nil ? due : max(due, boot + Milliseconds(1000))
    }

    /// Stores what is due.
    func advanceReplay(_ now: Reading) {
        guard let due = playing?.due, due <= now.boot, !isStopping else { return }
        do throws(JournalError) {
            try mend(now)
            try storeReplay(now)
        } catch {
            trouble = error
        }
    }

    private func storeReplay(_ now: Reading) throws(JournalError) {
        guard var playing else { return }
        let id = playing.replay.session
        if try !load(id, now) {
            live[id] = LiveSession(id)
            liveOrder.append(id)
        }
        try transact(now) { (append) throws(JournalError) in
            while let due = playing.due, due <= now.boot {
                let step = playing.replay.steps[playing.next]
                let line = live[id]?.state.timeline.time(at: now) ?? .zero
                if let commit = playing.commit(step, shift: line - step.recorded, now: now) {
                    let stored = try append(commit)
                    for fact in stored { live[id]?.take(fact) }
                    playing.learn(step, stored)
                }
                playing.next += 1
            }
        }
        self.playing = playing
        noteChange(of: id, now)
    }

    /// Ends the hub with its replay, after everybody was told how it ended.
    func endReplay() {
        guard let playing, playing.isOver, playing.stopsAtEnd else { return }
        stop(.stopping)
    }
}
