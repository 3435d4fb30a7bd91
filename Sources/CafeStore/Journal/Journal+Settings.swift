import CafeModel

extension Journal {
    /// What is remembered under a key.
    public func setting(_ key: String) throws(JournalError) -> String? {
        let row = try reading().database.prepare("SELECT value FROM settings WHERE key = ?").bind(text: key)
        return try row.step() ? row.text(0) : nil
    }

    /// Remembers a value, or forgets it.
    public func set(_ key: String, to value: String?) throws(JournalError) {
        try writing { (file) throws(JournalError) in
            if let value {
                try file.database.prepare("INSERT OR REPLACE INTO settings(key, value) VALUES(?, ?)")
                    .bind(text: key).bind(text: value).run()
            } else {
                try file.database.prepare("DELETE FROM settings WHERE key = ?").bind(text: key).run()
            }
        }
    }

    /// The summary of a session, if one is kept: a cache that may vanish at any time.
    public func summary(of session: SessionID) throws(JournalError) -> [UInt8]? {
        guard let stream = tail.streams[session] else { return nil }
        let row = try reading().database.prepare("SELECT body FROM summaries WHERE session = ?").bind(
            stream.row)
        return try row.step() ? row.bytes(0) : nil
    }

    /// Keeps a summary of a session; of one that has no events yet, nothing.
    public func saveSummary(_ summary: [UInt8], of session: SessionID) throws(JournalError) {
        guard let stream = tail.streams[session] else { return }
        try writing { (file) throws(JournalError) in
            try file.database.prepare("INSERT OR REPLACE INTO summaries(session, body) VALUES(?, ?)")
                .bind(stream.row).bind(blob: summary).run()
        }
    }
}
