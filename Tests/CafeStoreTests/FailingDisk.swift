import CSQLite

/// SQLite's own way to the disk, but from a given write, sync or truncation on, nothing works until it is mended.
enum FailingDisk {
    static let name = "failing"

    // Only the suite that uses it touches these, one test after the other.
    nonisolated(unsafe) private static var remaining = Int.max
    nonisolated(unsafe) private static var hasFailed = false
    nonisolated(unsafe) private static var original: UnsafeMutablePointer<sqlite3_vfs>?
    nonisolated(unsafe) private static var methods: UnsafePointer<sqlite3_io_methods>?
    nonisolated(unsafe) private static var failing:
        [UnsafePointer<sqlite3_io_methods>: UnsafePointer<sqlite3_io_methods>] = [:]

    static func fail(at turn: Int) { (remaining, hasFailed) = (turn, false) }

    /// Lets everything through again; whether something had failed.
    static func mend() -> Bool {
        remaining = .max
        return hasFailed
    }

    private static func fails() -> Bool {
        guard remaining != .max else { return false }
        remaining -= 1
        if remaining <= 0 { hasFailed = true }
        return remaining <= 0
    }

    static func register() {
        guard original == nil, let system = sqlite3_vfs_find(nil) else { return }
        original = system
        let own = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
        own.initialize(to: system.pointee)
        own.pointee.pNext = nil
        let bytes = UnsafeMutableBufferPointer<CChar>.allocate(capacity: name.utf8.count + 1)
        _ = bytes.initialize(from: name.utf8CString)
        own.pointee.zName = UnsafePointer(bytes.baseAddress)
        own.pointee.xOpen = { FailingDisk.open($1, $2, $3, $4) }
        sqlite3_vfs_register(own, 0)
    }

    private static func open(
        _ path: sqlite3_filename?, _ file: UnsafeMutablePointer<sqlite3_file>?, _ flags: Int32,
        _ outFlags: UnsafeMutablePointer<Int32>?
    ) -> Int32 {
        guard let original, let file else { return SQLITE_IOERR }
        let result = original.pointee.xOpen(original, path, file, flags, outFlags)
        if result == SQLITE_OK, let methods = file.pointee.pMethods { replace(methods, of: file) }
        return result
    }

    /// The file goes on as SQLite opened it, with other ways to write.
    private static func replace(
        _ real: UnsafePointer<sqlite3_io_methods>, of file: UnsafeMutablePointer<sqlite3_file>
    ) {
        // Files with and without locks have tables of their own; what is replaced is the same in all.
        methods = methods ?? real
        if failing[real] == nil {
            let own = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
            own.initialize(to: real.pointee)
            own.pointee.xWrite = { file, bytes, count, offset in
                FailingDisk.fails()
                    ? SQLITE_IOERR : FailingDisk.methods!.pointee.xWrite(file, bytes, count, offset)
            }
            own.pointee.xSync = { file, flags in
                FailingDisk.fails() ? SQLITE_IOERR : FailingDisk.methods!.pointee.xSync(file, flags)
            }
            own.pointee.xTruncate = { file, size in
                FailingDisk.fails() ? SQLITE_IOERR : FailingDisk.methods!.pointee.xTruncate(file, size)
            }
            failing[real] = UnsafePointer(own)
        }
        file.pointee.pMethods = failing[real]
    }
}
