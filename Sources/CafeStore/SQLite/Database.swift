import CSQLite
import CafeModel

/// A connection to one SQLite file, used from one thread.
final class Database {
    enum Access {
        /// The only user of the file; creates it.
        case owner
        /// Makes a new file that one other connection fills.
        case copy
        /// Changes nothing.
        case reader
    }

    let path: String
    private(set) var handle: OpaquePointer?

    /// - Parameter system: the name of the VFS that reaches the disk; SQLite's own when nil.
    init(_ path: String, _ access: Access, system: String? = nil) throws(JournalError) {
        self.path = path
        // Without a mutex: everything about a journal happens on one thread.
        let flags =
            switch access {
            case .owner, .copy: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
            case .reader: SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX
            }
        let result = sqlite3_open_v2(path, &handle, flags, system)
        guard result == SQLITE_OK else {
            let error = self.error(result)
            close()
            throw error
        }
        sqlite3_extended_result_codes(handle, 1)
        _ = CSQLite_defend(handle)
        if access != .reader, sqlite3_db_readonly(handle, "main") == 1 {
            close()
            throw JournalError(.notWritable, path: path)
        }
    }

    deinit { close() }

    /// Closes the file. Statements that are still open keep the connection until they go.
    func close() {
        sqlite3_close_v2(handle)
        handle = nil
    }

    /// Whether no transaction is open.
    var isIdle: Bool { sqlite3_get_autocommit(handle) != 0 }

    /// How many rows the last statement changed.
    var changes: Int { Int(sqlite3_changes64(handle)) }

    /// Runs statements that return nothing of interest.
    func run(_ sql: String) throws(JournalError) {
        let result = sqlite3_exec(handle, sql, nil, nil, nil)
        guard result == SQLITE_OK else { throw error(result) }
    }

    func prepare(_ sql: String) throws(JournalError) -> Statement { try Statement(self, sql) }

    /// The first column of the first row, as text; nil when there is no row.
    func text(_ sql: String) throws(JournalError) -> String? {
        let statement = try prepare(sql)
        return try statement.step() ? statement.text(0) : nil
    }

    /// The first column of the first row, as a number; 0 when there is no row.
    func int(_ sql: String) throws(JournalError) -> Int {
        let statement = try prepare(sql)
        return try statement.step() ? statement.int(0) : 0
    }

    /// Runs the body in a transaction; whatever it throws undoes everything.
    func transaction<T>(_ body: () throws(JournalError) -> T) throws(JournalError) -> T {
        try transaction(prepare("BEGIN IMMEDIATE"), prepare("COMMIT"), body)
    }

    /// Runs the body in a transaction that these statements begin and end.
    func transaction<T>(
        _ begin: Statement, _ commit: Statement, _ body: () throws(JournalError) -> T
    ) throws(JournalError) -> T {
        try begin.run()
        do {
            let value = try body()
            try commit.run()
            return value
        } catch {
            if !isIdle { sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
            throw error
        }
    }

    /// The error that one of SQLite's result codes stands for.
    func error(_ result: Int32) -> JournalError {
        let message =
            handle.map { String(cString: sqlite3_errmsg($0)) } ?? String(cString: sqlite3_errstr(result))
        return JournalError(Self.code(result), path: path, detail: "SQLite \(result): \(message)")
    }

    private static func code(_ result: Int32) -> StorageFault {
        switch result & 0xFF {
        case SQLITE_CANTOPEN: .cannotOpen
        case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH: .notWritable
        case SQLITE_NOTADB: .notAJournal
        case SQLITE_CORRUPT, SQLITE_FORMAT: .damaged
        case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: .busy
        case SQLITE_FULL: .full
        case SQLITE_IOERR, SQLITE_NOMEM, SQLITE_INTERRUPT, SQLITE_NOLFS: .io
        default: .misuse
        }
    }
}
