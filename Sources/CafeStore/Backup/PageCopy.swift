import CSQLite

/// SQLite's own copying of one open database into another, page by page. What is written to the source meanwhile
/// through its connection reaches the copy as well.
final class PageCopy {
    private let source: Database
    private let target: Database
    private var handle: OpaquePointer?

    init(from source: Database, to target: Database) throws(JournalError) {
        self.source = source
        self.target = target
        handle = sqlite3_backup_init(target.handle, "main", source.handle, "main")
        guard handle != nil else { throw target.error(sqlite3_errcode(target.handle)) }
    }

    deinit { sqlite3_backup_finish(handle) }

    /// The share that is copied.
    var progress: Double {
        let total = sqlite3_backup_pagecount(handle)
        return total == 0 ? 0 : 1 - Double(sqlite3_backup_remaining(handle)) / Double(total)
    }

    /// Copies so many pages; true when all are copied.
    func step(pages: Int) throws(JournalError) -> Bool {
        let result = sqlite3_backup_step(handle, Int32(clamping: pages))
        switch result {
        case SQLITE_OK: return false
        case SQLITE_DONE:
            let end = sqlite3_backup_finish(handle)
            handle = nil
            guard end == SQLITE_OK else { throw target.error(end) }
            return true
        default: throw target.error(result)
        }
    }

    /// Copies everything that is left.
    func finish() throws(JournalError) {
        while try !step(pages: -1) {}
    }
}
