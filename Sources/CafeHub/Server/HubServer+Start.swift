import CafeModel
import CafeSystem

extension HubServer {
    /// What a hub that ended without closing its journal left in the file beside it, in bytes.
    static func leftInWAL(_ folder: HubFolder) -> Int64 {
        (try? Files.size("\(folder.path)/cafe.db-wal")) ?? 0
    }

    func noteStart(_ left: Int64) {
        log.note(
            .notice, "start",
            [
                ("socket", socketPath), ("sessions", String(hub.sessionCount)),
                ("mode", options.idle == nil ? "foreground" : "background"),
            ])
        // One that ends in good order folds it into the file.
        if left > 0 { log.note(.warning, "recovered", [("wal-bytes", String(left))]) }
        for note in hub.takeNotes() { log.note(note) }
    }
}
