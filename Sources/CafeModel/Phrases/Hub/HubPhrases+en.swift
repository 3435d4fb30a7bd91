extension EnglishPhrases {
    var backupUnderWay: String { "A backup is already being made. Wait for it to end and ask again." }
    func backupDone(_ path: String) -> String { "Backup complete and verified: \(path)" }
    func backupHoldsSuppressed(_ path: String) -> String {
        "This backup is older than the last suppression and may hold what was suppressed: \(path). Delete it or make it again."
    }
    func journalWhole(sessions: Int, events: Int, texts: Int, suppressed: Int) -> String {
        "Everything is whole: \(sessions) sessions, \(events) events, \(texts) texts, \(suppressed) suppressed."
    }
    func journalFaulty(_ count: Int) -> String {
        "Faults found: \(count). Copy the data folder before you go on."
    }
    func chainEnd(_ number: Int, _ hash: String) -> String { "Last event \(number), hash \(hash)" }

    func sentence(_ goodbye: Goodbye) -> String {
        switch goodbye {
        case .stopping: "Café's service stopped in good order. Everything is saved."
        case .handingOver: "Another Café service takes over. Everything is saved."
        case .version: "The running service is another version of Café. Run “cafe stop” and open again."
        case .noSuchSession: "There is no such session. See the list with “cafe sessions”."
        case .noSuchTable: "There is no such table in the session."
        case .notPermitted: "This post may not do that. Nothing changed."
        case .unreadable: "The session could not be read. Run “cafe verify”."
        case .nonsense:
            "The service did not understand the message and closed the connection. Nothing was lost."
        }
    }

    func trouble(_ trouble: StorageTrouble) -> String {
        switch trouble {
        case .full: "The disk is full: this is not saved yet. Free some space; it will save by itself."
        case .readOnly: "The data folder cannot be written: this is not saved. Check the permissions."
        case .newer: "The data are of a newer version of Café: they can be read, not written. Update."
        case .damaged: "The data file is damaged: this is not saved. Run “cafe verify”."
        case .io:
            "The disk does not respond: this is not saved. It is being tried again; keep this window open."
        }
    }
}
