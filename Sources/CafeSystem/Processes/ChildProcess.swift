import CLinux
import Glibc

/// A process that this one has started and may wait for.
public final class ChildProcess {
    /// How a process ended.
    public enum Ending: Equatable, Sendable {
        /// By itself, with this status.
        case exited(Int32)
        /// By this signal.
        case killed(signal: Int32)
    }

    /// Its process id.
    public let pid: Int32
    private var ending: Ending?

    init(pid: Int32) {
        self.pid = pid
    }

    /// How it ended; `nil` while it runs. Never waits. Until it is asked, an ended process stays in the table of
    /// processes.
    public func poll() throws(SystemError) -> Ending? {
        if let ending { return ending }
        var status: Int32 = 0
        let found = try SystemCall.check("waitpid") { waitpid(pid, &status, WNOHANG) }
        guard found == pid else { return nil }
        let signal = status & 0x7f
        ending = signal == 0 ? .exited(status >> 8 & 0xff) : .killed(signal: signal)
        return ending
    }

    /// Waits until it ends, `timeoutMilliseconds` at most; `nil` if it still runs then, or waits for ever when no time is
    /// given.
    public func wait(timeoutMilliseconds: Int? = nil) throws(SystemError) -> Ending? {
        if let ending = try poll() { return ending }
        let end = Descriptor(
            owning: try SystemCall.check("pidfd_open") { CLinux_process_descriptor(pid) })
        var poller = Poller()
        poller.watch(end.number, for: .reading)
        _ = try poller.wait(timeoutMilliseconds: timeoutMilliseconds)
        return try poll()
    }

    /// Ends it at once (SIGKILL), without a chance to tidy up.
    public func killNow() throws(SystemError) {
        // Once waited for, the number may belong to another process.
        guard try poll() == nil else { return }
        _ = try Signals.send(number: SIGKILL, to: pid)
    }
}
