import CSQLite
import CafeModel

/// Counts what stands in a journal, as SQLite tells it: without the program's fold, as an auditor would.
struct JournalCount {
    /// The bodies of all events.
    let events: [JSONObject]

    /// Reads a copy of the journal.
    init(_ path: String) throws {
        var file: OpaquePointer?
        defer { sqlite3_close(file) }
        guard sqlite3_open_v2(path, &file, SQLITE_OPEN_READONLY, nil) == SQLITE_OK else {
            throw HarnessError("\(path): no database")
        }
        var statement: OpaquePointer?
        defer { sqlite3_finalize(statement) }
        guard
            sqlite3_prepare_v2(file, "SELECT body FROM events ORDER BY place", -1, &statement, nil)
                == SQLITE_OK
        else { throw HarnessError("\(path): no events") }
        var events: [JSONObject] = []
        while sqlite3_step(statement) == SQLITE_ROW {
            let count = Int(sqlite3_column_bytes(statement, 0))
            guard let bytes = sqlite3_column_blob(statement, 0) else { continue }
            events.append(try JSONObject(Array(UnsafeRawBufferPointer(start: bytes, count: count))))
        }
        self.events = events
    }

    /// How many events of a kind there are, or of those with this step.
    func count(_ code: String, step: String? = nil) throws -> Int {
        try events.count { event in
            guard try event.string("e") == code else { return false }
            return try step == nil || event.optionalString("step") == step
        }
    }
}
