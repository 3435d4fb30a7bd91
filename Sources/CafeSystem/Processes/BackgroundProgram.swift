import Glibc

/// A program that runs while its starter goes on: what it says is kept until it has ended. It goes on by itself when its
/// starter ends.
public final class BackgroundProgram {
    private let process: ChildProcess
    private let output: Descriptor
    private let error: Descriptor
    private let began = SystemClock.bootMilliseconds

    /// Starts a program of which nothing is typed into.
    public init(
        _ executable: String = ProcessIdentity.executablePath, arguments: [String],
        environment: [String] = ProcessIdentity.environment
    ) throws(SystemError) {
        // Files in memory rather than pipes: it never waits for anybody to read.
        output = try Spawn.memory("output")
        error = try Spawn.memory("error")
        process = try Spawn.confined(
            executable, arguments: arguments, environment: environment, input: nil, output: output,
            error: error)
    }

    /// For how many whole seconds it has run.
    public var seconds: Int { Int((SystemClock.bootMilliseconds - began) / 1000) }

    /// What it left; nil while it runs. Never waits.
    public func outcome() throws(SystemError) -> Spawn.Output? {
        guard let ending = try process.poll() else { return nil }
        return Spawn.Output(
            ending: ending, output: try Spawn.content(output), error: try Spawn.content(error))
    }
}
