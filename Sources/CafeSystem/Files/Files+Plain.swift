import Glibc

extension Files {
    /// The size in bytes, and when it was last written in seconds since 1970, of a plain file; a link is not followed.
    /// - Throws: `EINVAL` for what is no plain file.
    public static func plainFile(_ path: String) throws(SystemError) -> (size: Int64, changed: Int64) {
        var about = stat()
        try SystemCall.check("lstat", path: path) { lstat(path, &about) }
        guard about.st_mode & S_IFMT == S_IFREG else { throw SystemError("lstat", code: EINVAL, path: path) }
        return (Int64(about.st_size), Int64(about.st_mtim.tv_sec))
    }

    /// Opens a plain file to be read; a link in its place is refused (`ELOOP`), and so is what is no plain file.
    public static func openPlainFile(_ path: String) throws(SystemError) -> Descriptor {
        // A pipe in its place would wait for a writer.
        let file = try open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
        var about = stat()
        try SystemCall.check("fstat", path: path) { fstat(file.number, &about) }
        guard about.st_mode & S_IFMT == S_IFREG else { throw SystemError("open", code: EINVAL, path: path) }
        return file
    }

    /// Up to `count` bytes of an open file from `offset` on; none at its end.
    public static func read(
        _ file: Descriptor, at offset: Int64, count: Int
    ) throws(SystemError) -> [UInt8] {
        guard count > 0 else { return [] }
        var bytes = [UInt8](repeating: 0, count: count)
        let read = try SystemCall.check("pread") { pread(file.number, &bytes, count, off_t(offset)) }
        return Array(bytes[..<read])
    }

    /// The whole of an open file; of more than `limit` bytes it is refused (`EFBIG`).
    public static func contents(of file: Descriptor, limit: Int) throws(SystemError) -> [UInt8] {
        try read(file.number, limit: limit, path: nil)
    }

    /// Takes a file's content away, also from those who have it open; a link is not followed.
    public static func empty(_ path: String) throws(SystemError) {
        let file = try open(path, O_WRONLY | O_NOFOLLOW | O_NONBLOCK)
        try SystemCall.check("ftruncate", path: path) { ftruncate(file.number, 0) }
    }

    /// A file (0600) without content in a folder, under a name that begins with a dot, to be written and named later.
    public static func unfinished(in folder: String) throws(SystemError) -> UnfinishedFile {
        let path = "\(folder)/.\(String(Entropy.uint64(), radix: 36)).tmp"
        return UnfinishedFile(path: path, file: try open(path, O_WRONLY | O_CREAT | O_EXCL))
    }
}
