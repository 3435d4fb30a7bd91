import Glibc

/// Files and folders. Paths are as the kernel takes them: relative ones start at the working folder.
public enum Files {
    /// The whole file. A file of more than `limit` bytes is refused (`EFBIG`), and no more than that is read of it.
    public static func read(_ path: String, limit: Int) throws(SystemError) -> [UInt8] {
        let file = try open(path, O_RDONLY)
        return try read(file.number, limit: limit, path: path)
    }

    /// Standard input to its end, with the same limit.
    public static func readStandardInput(limit: Int) throws(SystemError) -> [UInt8] {
        try read(STDIN_FILENO, limit: limit, path: nil)
    }

    /// Whether something is there, be it file, folder or socket. What cannot be seen counts as absent.
    public static func exists(_ path: String) -> Bool {
        var about = stat()
        return stat(path, &about) == 0
    }

    /// Whether a folder is there.
    public static func isFolder(_ path: String) -> Bool {
        (try? status(path)).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
    }

    /// Whether this user may run the file at this path.
    public static func isExecutable(_ path: String) -> Bool {
        guard let about = try? status(path), about.st_mode & S_IFMT == S_IFREG else { return false }
        return access(path, X_OK) == 0
    }

    /// The file's length in bytes.
    public static func size(_ path: String) throws(SystemError) -> Int64 {
        Int64(try status(path).st_size)
    }

    /// The permission bits, such as `0o600`.
    public static func permissions(_ path: String) throws(SystemError) -> UInt32 {
        try status(path).st_mode & 0o7777
    }

    /// Sets the permission bits.
    public static func setPermissions(_ path: String, _ permissions: UInt32) throws(SystemError) {
        try SystemCall.check("chmod", path: path) { chmod(path, permissions) }
    }

    /// The user id of the file's owner.
    public static func owner(_ path: String) throws(SystemError) -> UInt32 {
        try status(path).st_uid
    }

    /// Removes a file, a socket or a link. That it is gone already is no error.
    public static func remove(_ path: String) throws(SystemError) {
        if unlink(path) != 0, errno != ENOENT { throw SystemError("unlink", path: path) }
    }

    /// Removes an empty folder. That it is gone already is no error.
    public static func removeFolder(_ path: String) throws(SystemError) {
        if rmdir(path) != 0, errno != ENOENT { throw SystemError("rmdir", path: path) }
    }

    /// Where a symbolic link points to.
    public static func target(ofLink path: String) throws(SystemError) -> String {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = try SystemCall.check("readlink", path: path) {
            readlink(path, &buffer, buffer.count)
        }
        return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The absolute path without links and `..`; everything on it must exist.
    public static func resolved(_ path: String) throws(SystemError) -> String {
        guard let buffer = realpath(path, nil) else { throw SystemError("realpath", path: path) }
        defer { free(buffer) }
        return String(cString: buffer)
    }

    /// Opens a file (0600) at whose end everything that is written goes; made when there is none.
    public static func appending(_ path: String) throws(SystemError) -> Descriptor {
        try open(path, O_WRONLY | O_CREAT | O_APPEND)
    }

    static func open(
        _ path: String, _ flags: Int32, permissions: mode_t = 0o600
    ) throws(SystemError) -> Descriptor {
        Descriptor(
            owning: try SystemCall.check("open", path: path) {
                Glibc.open(path, flags | O_CLOEXEC, permissions)
            })
    }

    static func status(_ path: String) throws(SystemError) -> stat {
        var about = stat()
        try SystemCall.check("stat", path: path) { stat(path, &about) }
        return about
    }

    static func read(_ number: Int32, limit: Int, path: String?) throws(SystemError) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 * 1024)
        while true {
            // One byte more than the limit tells a file that is too long from one that just fits.
            let wanted = min(chunk.count, limit - bytes.count + 1)
            let count = try SystemCall.check("read", path: path) { Glibc.read(number, &chunk, wanted) }
            if count == 0 { return bytes }
            bytes += chunk[..<count]
            if bytes.count > limit { throw SystemError("read", code: EFBIG, path: path) }
        }
    }
}
