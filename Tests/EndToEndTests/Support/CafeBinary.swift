import CafeSystem

/// The `cafe` executable that was built with these tests.
enum CafeBinary {
    /// What a command left.
    struct Outcome {
        /// The exit status; -1 when a signal ended it.
        let status: Int32
        let output: String
        let error: String
    }

    /// Its path: SwiftPM puts it beside the test bundle, which is this process's own program.
    static func path() throws -> String {
        let candidates = [ProcessIdentity.executablePath, CommandLine.arguments[0]].compactMap(sibling)
        guard let path = candidates.first(where: Files.exists) else {
            throw HarnessError("cafe is not built: looked for \(candidates.joined(separator: ", "))")
        }
        return try Files.resolved(path)
    }

    /// Runs a command in the test's data folder to its end.
    static func run(
        _ arguments: [String], in folder: DataFolder, input: String = "",
        environment: [String: String] = [:], seconds: Int = 60
    ) throws -> Outcome {
        let variables = folder.environment.merging(environment) { $1 }
        let result = try Spawn.run(
            path(), arguments: arguments, environment: variables.map { "\($0)=\($1)" }.sorted(),
            input: Array(input.utf8), timeoutMilliseconds: seconds * 1000)
        var status: Int32 = -1
        if case .exited(let code) = result.ending { status = code }
        return Outcome(
            status: status, output: String(decoding: result.output, as: UTF8.self),
            error: String(decoding: result.error, as: UTF8.self))
    }

    private static func sibling(of program: String) -> String? {
        guard let slash = program.lastIndex(of: "/") else { return nil }
        return program[...slash] + "cafe"
    }
}
