import Glibc

/// The owner of a file descriptor; closes it once, at the latest when the last reference goes.
public final class Descriptor {
    /// The descriptor's number, or -1 once closed.
    public private(set) var number: Int32

    /// Takes over `number`, which nobody else may close from now on.
    public init(owning number: Int32) {
        self.number = number
    }

    /// Another number for this process's standard error, so that closing it closes nothing.
    public static func ofStandardError() throws(SystemError) -> Descriptor {
        Descriptor(owning: try SystemCall.check("fcntl") { fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3) })
    }

    deinit { close() }

    /// Closes the descriptor now; does nothing the second time.
    public func close() {
        guard number >= 0 else { return }
        // After EINTR Linux has closed it all the same: a second try could close somebody else's.
        _ = Glibc.close(number)
        number = -1
    }

    /// Whether reads and writes return at once instead of waiting.
    public func setNonBlocking(_ nonBlocking: Bool) throws(SystemError) {
        let flags = try SystemCall.check("fcntl") { fcntl(number, F_GETFL) }
        let wanted = nonBlocking ? flags | O_NONBLOCK : flags & ~O_NONBLOCK
        try SystemCall.check("fcntl") { fcntl(number, F_SETFL, wanted) }
    }
}
