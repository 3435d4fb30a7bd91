import CafeSystem
import Glibc

extension HubServer {
    /// Plays a recorded session from now on; ``run()`` ends with it.
    public func play(_ replay: Replay) {
        hub.play(replay, stopsAtEnd: true, now: now)
    }

    /// Plays a recorded session once a line comes on the standard input, so that the screens can be opened before; its end
    /// stays until somebody stops it.
    /// - Parameter tell: says how far it is, each time that this changes.
    public func playAttended(_ replay: Replay, tell: @escaping (ReplayStanding) -> Void) {
        hub.play(replay, stopsAtEnd: false, waits: true, now: now)
        replayWatch = ReplayWatch(input: STDIN_FILENO, tell: tell)
        poller.watch(STDIN_FILENO, for: .reading)
    }

    /// A line or the end of the input has come. What it says does not matter.
    func startReplay() {
        var line = [UInt8](repeating: 0, count: 4096)
        _ = Glibc.read(STDIN_FILENO, &line, line.count)
        poller.forget(STDIN_FILENO)
        replayWatch?.input = nil
        hub.startReplay(now: now)
    }

    func tellReplay() {
        guard let standing = hub.replayStanding, let watch = replayWatch, watch.told != standing else {
            return
        }
        replayWatch?.told = standing
        watch.tell(standing)
    }
}
