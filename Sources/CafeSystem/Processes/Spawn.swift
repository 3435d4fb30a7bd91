import CLinux
import Glibc

/// Starts other programs. None inherits a descriptor beyond 0–2, a blocked signal or a signal handler.
public enum Spawn {
    /// What a finished program left.
    public struct Output: Sendable {
        /// How it ended.
        public let ending: ChildProcess.Ending
        /// What it wrote to its standard output.
        public let output: [UInt8]
        /// What it wrote to its standard error.
        public let error: [UInt8]
    }

    /// Starts a program in the background, in a session of its own and in the root folder, so that neither a closed
    /// terminal nor an unmounted disk touches it; relative paths among its arguments would mean something else there.
    /// Its input is /dev/null; output and errors are appended to `log` (0600), or go to /dev/null.
    public static func detached(
        _ executable: String = ProcessIdentity.executablePath, arguments: [String],
        environment: [String] = ProcessIdentity.environment, log: String? = nil
    ) throws(SystemError) -> ChildProcess {
        var file: Descriptor?
        if let log { file = try Files.open(log, O_WRONLY | O_CREAT | O_APPEND) }
        let number = file?.number ?? -1
        return try start(
            executable, arguments, environment,
            CLinux_spawn_options(
                input: -1, output: number, error: number, detached: 1, folder: nil, terminal: nil))
    }

    /// Starts a program on this process's own terminal.
    public static func foreground(
        _ executable: String, arguments: [String], environment: [String] = ProcessIdentity.environment
    ) throws(SystemError) -> ChildProcess {
        try start(
            executable, arguments, environment,
            CLinux_spawn_options(input: 0, output: 1, error: 2, detached: 0, folder: nil, terminal: nil))
    }

    /// Starts a program in the background whose streams are these descriptors and nothing else; /dev/null where there is
    /// none.
    public static func confined(
        _ executable: String, arguments: [String], environment: [String], input: Descriptor?,
        output: Descriptor?, error: Descriptor? = nil
    ) throws(SystemError) -> ChildProcess {
        try start(
            executable, arguments, environment,
            CLinux_spawn_options(
                input: input?.number ?? -1, output: output?.number ?? -1, error: error?.number ?? -1,
                detached: 1, folder: nil, terminal: nil))
    }

    /// Starts a program on the far end of a pseudo-terminal, in a session of its own, which gets SIGHUP when the last
    /// near end is closed.
    public static func onTerminal(
        _ terminal: PseudoTerminal, _ executable: String, arguments: [String], environment: [String]
    ) throws(SystemError) -> ChildProcess {
        let path = strdup(terminal.path)
        defer { free(path) }
        return try start(
            executable, arguments, environment,
            CLinux_spawn_options(input: -1, output: -1, error: -1, detached: 1, folder: nil, terminal: path))
    }

    /// Runs a program to its end with this input and gives what it wrote. After `timeoutMilliseconds` it is killed and
    /// the error is `ETIMEDOUT`.
    /// - Parameters:
    ///   - folder: its working folder; this process's own when none is given.
    ///   - everySecond: called about once a second while it runs, with the whole seconds gone by and the last 4 KiB that it
    ///     has written to its standard error.
    public static func run(
        _ executable: String, arguments: [String], environment: [String] = ProcessIdentity.environment,
        input: [UInt8] = [], folder: String? = nil, timeoutMilliseconds: Int? = nil,
        everySecond: ((Int, [UInt8]) -> Void)? = nil
    ) throws(SystemError) -> Output {
        // Files in memory rather than pipes: nothing fills up, so neither side ever waits for the other.
        let streams = (try memory("input"), try memory("output"), try memory("error"))
        try Files.write(input, to: streams.0.number)
        try rewind(streams.0)
        let child = try start(
            executable, arguments, environment,
            CLinux_spawn_options(
                input: streams.0.number, output: streams.1.number, error: streams.2.number, detached: 0,
                folder: nil, terminal: nil), folder: folder)
        let errors = streams.2
        let tick = everySecond.map { tell in { (seconds: Int) in tell(seconds, tail(of: errors)) } }
        guard let ending = try wait(for: child, timeoutMilliseconds, tick) else {
            try child.killNow()
            _ = try child.wait()
            throw SystemError("wait", code: ETIMEDOUT, path: executable)
        }
        return Output(ending: ending, output: try content(streams.1), error: try content(streams.2))
    }

    /// Read from its place, so that the program goes on writing where it was.
    private static func tail(of file: Descriptor) -> [UInt8] {
        var status = stat()
        guard fstat(file.number, &status) == 0 else { return [] }
        let start = max(0, Int(status.st_size) - 4096)
        let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
            count = max(0, pread(file.number, buffer.baseAddress, buffer.count, start))
        }
        return bytes
    }

    private static func wait(
        for child: ChildProcess, _ timeout: Int?, _ everySecond: ((Int) -> Void)?
    ) throws(SystemError) -> ChildProcess.Ending? {
        guard let everySecond else { return try child.wait(timeoutMilliseconds: timeout) }
        let start = SystemClock.bootMilliseconds
        while true {
            let gone = Int(SystemClock.bootMilliseconds - start)
            if let timeout, gone >= timeout { return try child.poll() }
            let step = min(1000, timeout.map { $0 - gone } ?? 1000)
            if let ending = try child.wait(timeoutMilliseconds: step) { return ending }
            everySecond(Int(SystemClock.bootMilliseconds - start) / 1000)
        }
    }

    /// `argv[0]` is the executable's path.
    private static func start(
        _ executable: String, _ arguments: [String], _ environment: [String], _ options: CLinux_spawn_options,
        folder: String? = nil
    ) throws(SystemError) -> ChildProcess {
        var pid: pid_t = 0
        let code = withCStrings([executable] + arguments) { arguments in
            withCStrings(environment) { environment in
                withCStrings(folder.map { [$0] } ?? []) { folder in
                    var options = options
                    options.folder = UnsafePointer(folder[0])
                    return CLinux_spawn(&pid, executable, arguments, environment, options)
                }
            }
        }
        if code != 0 { throw SystemError("posix_spawn", code: code, path: executable) }
        return ChildProcess(pid: pid)
    }

    private static func withCStrings<Result>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        var copies: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) }
        defer { copies.forEach { free($0) } }
        copies.append(nil)
        return body(copies)
    }

    static func memory(_ name: String) throws(SystemError) -> Descriptor {
        Descriptor(owning: try SystemCall.check("memfd_create") { CLinux_memory_file(name) })
    }

    private static func rewind(_ file: Descriptor) throws(SystemError) {
        try SystemCall.check("lseek") { lseek(file.number, 0, SEEK_SET) }
    }

    static func content(_ file: Descriptor) throws(SystemError) -> [UInt8] {
        try rewind(file)
        return try Files.read(file.number, limit: .max - 1, path: nil)
    }
}
