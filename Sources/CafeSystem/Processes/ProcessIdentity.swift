import Glibc

/// Who and where this process is.
public enum ProcessIdentity {
    /// The process id.
    public static var pid: Int32 { getpid() }
    /// The effective user id, whose files these are.
    public static var uid: UInt32 { geteuid() }

    /// Whether a process with this number is there, whoever's it is.
    public static func isRunning(_ pid: Int32) -> Bool { kill(pid, 0) == 0 || errno == EPERM }

    /// Whether the descriptor is a terminal (0 stdin, 1 stdout, 2 stderr).
    public static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// An environment variable's value; `nil` when it is not set. One set to nothing is "".
    public static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    /// The whole environment as `NAME=value`, in the process's order.
    public static var environment: [String] {
        var entries: [String] = []
        var next = environ
        while let entry = next.pointee {
            entries.append(String(cString: entry))
            next += 1
        }
        return entries
    }

    /// A path that starts this very program again, also after an upgrade has replaced its file.
    public static var executablePath: String {
        let link = "/proc/self/exe"
        guard let path = try? Files.target(ofLink: link), Files.exists(path) else { return link }
        return path
    }

    /// The machine's name, such as `portatil-3`; "" if it has none.
    public static var hostName: String {
        var buffer = [CChar](repeating: 0, count: 256)
        guard gethostname(&buffer, buffer.count - 1) == 0 else { return "" }
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The working folder; a detached process does not share it, so paths passed on are made absolute with it.
    public static func workingFolder() throws(SystemError) -> String {
        guard let buffer = getcwd(nil, 0) else { throw SystemError("getcwd") }
        defer { free(buffer) }
        return String(cString: buffer)
    }
}
