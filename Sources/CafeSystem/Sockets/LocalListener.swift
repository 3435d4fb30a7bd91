import CLinux
import Glibc

/// A listening socket at a path, for its own user only (0600). The path is removed when it closes.
public final class LocalListener {
    /// The socket's path.
    public let path: String
    /// To be watched for reading: then `accept` has something to give.
    public let descriptor: Descriptor
    private let identity: Identity

    private struct Identity: Equatable {
        let device: dev_t
        let inode: ino_t
    }

    private init(path: String, descriptor: Descriptor) throws(SystemError) {
        let about = try Files.status(path)
        self.path = path
        self.descriptor = descriptor
        identity = Identity(device: about.st_dev, inode: about.st_ino)
    }

    deinit { close() }

    /// Listens at the path. A socket that a crash left there is replaced; one that somebody answers
    /// (`EADDRINUSE`) is not, nor is a file of another kind (`EEXIST`). Two processes that do this at once must hold a
    /// `FileLock`.
    public static func listen(_ path: String) throws(SystemError) -> LocalListener {
        let descriptor = try LocalSocket.make()
        // Before bind: the path gets this mode at once, so there is no moment at which others could connect.
        try SystemCall.check("fchmod", path: path) { fchmod(descriptor.number, 0o600) }
        do {
            try bind(descriptor, path)
        } catch  where error.code == EADDRINUSE {
            try removeStale(path)
            try bind(descriptor, path)
        }
        try SystemCall.check("listen", path: path) { Glibc.listen(descriptor.number, SOMAXCONN) }
        try descriptor.setNonBlocking(true)
        return try LocalListener(path: path, descriptor: descriptor)
    }

    /// The next connection, non-blocking; `nil` when none is waiting.
    public func accept() throws(SystemError) -> Descriptor? {
        while true {
            let number = CLinux_accept(descriptor.number)
            if number >= 0 { return Descriptor(owning: number) }
            switch errno {
            case EINTR, ECONNABORTED: continue
            case EAGAIN: return nil
            default: throw SystemError("accept", path: path)
            }
        }
    }

    /// Listens no more, and removes the path if it is still this listener's.
    public func close() {
        guard descriptor.number >= 0 else { return }
        if let about = try? Files.status(path),
            Identity(device: about.st_dev, inode: about.st_ino) == identity
        {
            unlink(path)
        }
        // Closing alone would leave it open as long as a child that is just being started still has its copy.
        shutdown(descriptor.number, Int32(SHUT_RDWR))
        descriptor.close()
    }

    private static func bind(_ descriptor: Descriptor, _ path: String) throws(SystemError) {
        try LocalSocket.withAddress(path) { (address, size) throws(SystemError) in
            try SystemCall.check("bind", path: path) { Glibc.bind(descriptor.number, address, size) }
        }
    }

    private static func removeStale(_ path: String) throws(SystemError) {
        var about = stat()
        guard lstat(path, &about) == 0 else { return }
        // connect refuses a plain file too: only the kind tells a dead socket from somebody's file.
        guard about.st_mode & S_IFMT == S_IFSOCK else { throw SystemError("bind", code: EEXIST, path: path) }
        do {
            _ = try LocalSocket.connect(path)
        } catch  where error.code == ECONNREFUSED {
            return try Files.remove(path)
        } catch  where error.code == ENOENT {
            return
        }
        throw SystemError("bind", code: EADDRINUSE, path: path)
    }
}
