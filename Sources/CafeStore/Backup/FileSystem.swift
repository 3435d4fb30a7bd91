import CafeModel
import Glibc

/// The few things about files that SQLite doesn't do for us.
enum FileSystem {
    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    static func remove(_ path: String) { unlink(path) }

    /// Removes a database file with what SQLite may have left beside it.
    static func removeDatabase(_ path: String) {
        for suffix in ["", "-journal", "-wal", "-shm"] { remove(path + suffix) }
    }

    /// Creates an empty file, to find out early whether it can be.
    static func touch(_ path: String) throws(JournalError) {
        let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw failure(path, "open") }
        _ = Glibc.close(file)
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Whether two paths lead to the same file.
    static func isSame(_ first: String, _ second: String) -> Bool {
        var (one, two) = (stat(), stat())
        guard stat(first, &one) == 0, stat(second, &two) == 0 else { return false }
        return one.st_dev == two.st_dev && one.st_ino == two.st_ino
    }

    /// The error for the last failed call.
    static func failure(_ path: String, _ call: String) -> JournalError {
        let number = errno
        let code: StorageFault =
            switch number {
            case ENOSPC, EDQUOT, EFBIG: .full
            case EACCES, EPERM, EROFS: .notWritable
            case ENOENT, ENOTDIR, EISDIR, EEXIST, ELOOP, ENAMETOOLONG: .cannotOpen
            default: .io
            }
        return JournalError(code, path: path, detail: "\(call): \(String(cString: strerror(number)))")
    }

    /// Makes sure that the file, or the folder's list of names, is on the disk.
    static func sync(_ path: String) throws(JournalError) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw failure(path, "open") }
        defer { _ = Glibc.close(file) }
        guard fsync(file) == 0 else { throw failure(path, "fsync") }
    }

    /// Puts a file in the place of another, at once and for good.
    static func rename(_ path: String, to target: String) throws(JournalError) {
        guard Glibc.rename(path, target) == 0 else { throw failure(target, "rename") }
        try sync(folder(of: target))
    }

    /// The folder that a path is in.
    static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: 0x2F) else { return "." }
        return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
    }
}
