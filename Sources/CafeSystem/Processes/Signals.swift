import CLinux
import Glibc

/// Signals as something to read in the poll loop, instead of code that interrupts.
public enum Signals {
    /// A signal that the program answers.
    public enum Kind: CaseIterable, Sendable {
        /// SIGTERM: end in good order.
        case terminate
        /// SIGINT: Ctrl-C.
        case interrupt
        /// SIGHUP: the terminal or its connection is gone.
        case hangUp
        /// SIGWINCH: the terminal has another size.
        case windowChanged
        /// SIGCHLD: a child has ended.
        case childEnded

        var number: Int32 {
            switch self {
            case .terminate: SIGTERM
            case .interrupt: SIGINT
            case .hangUp: SIGHUP
            case .windowChanged: SIGWINCH
            case .childEnded: SIGCHLD
            }
        }
    }

    /// Turns these signals into readiness of the descriptor that is returned, one per process; the process keeps it.
    /// Children start without it.
    public static func watch(_ kinds: [Kind]) throws(SystemError) -> Int32 {
        for kind in kinds {
            try SystemCall.check("sigaction") { CLinux_signals_watch(kind.number) }
        }
        return try SystemCall.check("pipe2") { CLinux_signals_open() }
    }

    /// Gives these signals their default action again.
    public static func unwatch(_ kinds: [Kind]) throws(SystemError) {
        for kind in kinds {
            try SystemCall.check("sigaction") { CLinux_signals_unwatch(kind.number) }
        }
    }

    /// The watched signals that have come since the last call, each once, in the order of `Kind`. Never waits.
    public static func take() -> [Kind] {
        let pending = CLinux_signals_take()
        return Kind.allCases.filter { pending & (1 << UInt64($0.number)) != 0 }
    }

    /// Sends a signal to a process; `false` if there is no such process.
    @discardableResult
    public static func send(_ kind: Kind, to pid: Int32) throws(SystemError) -> Bool {
        try send(number: kind.number, to: pid)
    }

    /// Whether the process exists (one that has ended and was not waited for still does).
    public static func processExists(_ pid: Int32) -> Bool {
        pid > 0 && (kill(pid, 0) == 0 || errno == EPERM)
    }

    static func send(number: Int32, to pid: Int32) throws(SystemError) -> Bool {
        // 0 and negative numbers would reach whole groups of processes.
        guard pid > 0 else { throw SystemError("kill", code: EINVAL) }
        if kill(pid, number) == 0 { return true }
        if errno == ESRCH { return false }
        throw SystemError("kill")
    }
}
