import Glibc

/// An exclusive lock (flock) on a file, held as long as this object lives; the kernel lets it go when the process
/// dies, however it dies. The file holds the owner's process id, and stays.
public final class FileLock {
    /// The outcome of an attempt that never waits.
    public enum Attempt {
        /// Ours from now on.
        case acquired(FileLock)
        /// Another process has it; its id, unless it has not written it yet.
        case held(by: Int32?)
    }

    /// The locked file.
    public let path: String
    private let file: Descriptor

    private init(path: String, file: Descriptor) {
        self.path = path
        self.file = file
    }

    deinit { release() }

    /// Tries to take the lock; makes the file (0600) if there is none.
    public static func acquire(_ path: String) throws(SystemError) -> Attempt {
        let file = try Files.open(path, O_RDWR | O_CREAT)
        do {
            try SystemCall.check("flock", path: path) { flock(file.number, LOCK_EX | LOCK_NB) }
        } catch  where error.code == EWOULDBLOCK {
            return .held(by: recordedPID(path))
        }
        // The id is for people; a full disk must not keep anybody from reading.
        ftruncate(file.number, 0)
        try? Files.write(Array("\(getpid())\n".utf8), to: file.number, path: path)
        return .acquired(FileLock(path: path, file: file))
    }

    /// The process id in the file: the owner's, or after a crash that of the last owner.
    public static func recordedPID(_ path: String) -> Int32? {
        guard let bytes = try? Files.read(path, limit: 32) else { return nil }
        return Int32(String(decoding: bytes, as: UTF8.self).prefix { $0 != "\n" })
    }

    /// Whether the locked file still is the one at its path; not when the folder was moved or removed.
    public var isInPlace: Bool {
        var own = stat(), present = stat()
        guard fstat(file.number, &own) == 0 else { return true }
        guard stat(path, &present) == 0 else { return errno != ENOENT && errno != ENOTDIR }
        return own.st_ino == present.st_ino && own.st_dev == present.st_dev
    }

    /// Lets the lock go now, and empties the file, so that no stale id stays in it.
    public func release() {
        guard file.number >= 0 else { return }
        ftruncate(file.number, 0)
        // Closing alone would keep it as long as a child that is just being started still has its copy.
        flock(file.number, LOCK_UN)
        file.close()
    }
}
