import Glibc

extension Files {
    /// Writes a file so that its path holds the old content or the new, whole and on disk, never a half: a temporary
    /// file beside it is written, synced and renamed, then the folder is synced. After an error the old file is
    /// as it was, unless the error is of `fsync` on the folder: then the new one is there, but may not survive a
    /// power cut. A link is followed; what is not a plain file is refused (`EINVAL`).
    public static func writeAtomically(
        _ path: String, _ bytes: [UInt8], permissions: UInt32 = 0o600
    ) throws(SystemError) {
        try replace(path, permissions: permissions) { (file) throws(SystemError) in
            try write(bytes, to: file.number, path: path)
        }
    }

    /// Writes a file that must not exist, so that its path holds nothing or all of it, and on disk.
    /// - Returns: `false` when something is there already; it stays as it is.
    public static func writeNew(
        _ path: String, _ bytes: [UInt8], permissions: UInt32 = 0o600
    ) throws(SystemError) -> Bool {
        let folder = folder(of: path) ?? "/"
        let temporary = "\(folder)/.\(String(Entropy.uint64(), radix: 36)).tmp"
        let file = try open(temporary, O_WRONLY | O_CREAT | O_EXCL, permissions: permissions)
        defer { unlink(temporary) }
        try write(bytes, to: file.number, path: path)
        try SystemCall.check("fsync", path: path) { fsync(file.number) }
        // A link, unlike a rename, replaces nothing.
        if link(temporary, path) != 0 {
            if errno == EEXIST { return false }
            throw SystemError("link", path: path)
        }
        try sync(folder: folder)
        return true
    }

    /// What ``writeAtomically(_:_:permissions:)`` does, for content that `body` writes piece by piece to the descriptor it is given. An error that `body`
    /// throws leaves the old file.
    public static func replace(
        _ path: String, permissions: UInt32 = 0o600, _ body: (Descriptor) throws(SystemError) -> Void
    ) throws(SystemError) {
        let destination = try replaceable(path)
        let folder = folder(of: destination) ?? "/"
        let temporary = "\(folder)/.\(String(Entropy.uint64(), radix: 36)).tmp"
        let file: Descriptor
        do {
            file = try open(temporary, O_WRONLY | O_CREAT | O_EXCL, permissions: permissions)
        } catch {
            // Nobody knows of the temporary one.
            throw SystemError(error.operation, code: error.code, path: path)
        }
        do {
            // The mode given to open is cut by the umask; this one is not.
            try SystemCall.check("fchmod", path: path) { fchmod(file.number, permissions) }
            try body(file)
            try SystemCall.check("fsync", path: path) { fsync(file.number) }
            try SystemCall.check("rename", path: path) { rename(temporary, destination) }
        } catch {
            unlink(temporary)
            throw error
        }
        try sync(folder: folder)
    }

    /// Writes all the bytes to a descriptor, waiting as long as it takes.
    public static func write(
        _ bytes: [UInt8], to number: Int32, path: String? = nil
    ) throws(SystemError) {
        var written = 0
        while written < bytes.count {
            written += try SystemCall.check("write", path: path) {
                bytes.withUnsafeBytes {
                    Glibc.write(number, $0.baseAddress.map { $0 + written }, $0.count - written)
                }
            }
        }
    }

    /// Gives a file another name on the same disk; one that has that name is replaced.
    public static func move(_ path: String, to other: String) throws(SystemError) {
        try SystemCall.check("rename", path: path) { rename(path, other) }
        try sync(folder: folder(of: other) ?? "/")
    }

    /// Gives several files other names on the same disk, one right after the other, and only then waits for the disk: as
    /// short a time as can be in which somebody finds some new and some old ones.
    public static func move(_ files: [(from: String, to: String)]) throws(SystemError) {
        for (path, other) in files {
            try SystemCall.check("rename", path: other) { rename(path, other) }
        }
        for folder in Set(files.map { folder(of: $0.to) ?? "/" }).sorted() { try sync(folder: folder) }
    }

    /// Puts a folder's entries on disk: without it, a new or renamed file may be gone after a power cut.
    public static func sync(folder: String) throws(SystemError) {
        let descriptor = try open(folder, O_RDONLY | O_DIRECTORY)
        try SystemCall.check("fsync", path: folder) { fsync(descriptor.number) }
    }

    private static func replaceable(_ path: String) throws(SystemError) -> String {
        guard exists(path) else { return path }
        let kind = try status(path).st_mode & S_IFMT
        guard kind == S_IFREG else {
            throw SystemError("rename", code: kind == S_IFDIR ? EISDIR : EINVAL, path: path)
        }
        return try resolved(path)
    }
}
