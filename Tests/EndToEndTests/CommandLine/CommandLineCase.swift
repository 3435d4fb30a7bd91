import CafeModel
import CafeSystem
import Testing

/// The program on a data folder of the test's own.
struct CommandLineCase {
    let folder: DataFolder

    init() throws { folder = try DataFolder() }

    /// A small World Café: two topics, so two rounds.
    static let plan = """
        { "mecanismo": "world-cafe", "titulo": "Movilidad en los corregimientos", "entidad": "Alcaldía",
          "temas": [ { "titulo": "Vías", "pregunta": "¿Qué falta?", "servidor": "Ana" }, { "titulo": "Paraderos" } ],
          "participantes": 18, "minutos": { "bienvenida": 5, "ronda": 20 } }
        """

    /// Runs a command to its end.
    func run(_ arguments: String..., input: String = "") throws -> CafeBinary.Outcome {
        try CafeBinary.run(arguments, in: folder, input: input)
    }

    /// Runs a command that must succeed; its standard output.
    @discardableResult
    func output(
        of arguments: String..., input: String = "", at location: SourceLocation = #_sourceLocation
    ) throws -> String {
        let outcome = try CafeBinary.run(arguments, in: folder, input: input)
        #expect(outcome.status == 0, "\(outcome.error)", sourceLocation: location)
        return outcome.output
    }

    /// Creates the small session; its id.
    func newSession(_ plan: String = CommandLineCase.plan) throws -> String {
        String(try output(of: "nueva", "--plan", "-", input: plan).prefix { $0 != "\n" })
    }

    /// What `estado --json` says.
    func status(_ session: String? = nil) throws -> JSONObject {
        let arguments = ["estado", "--json"] + [session].compactMap(\.self)
        let outcome = try CafeBinary.run(arguments, in: folder)
        return try JSONObject(Array(outcome.output.utf8))
    }

    /// Runs a line of the shell with `$CAFE` as the program.
    func shell(_ line: String) throws -> Spawn.Output {
        let environment = folder.environment.merging(["CAFE": try CafeBinary.path()]) { $1 }
        return try Spawn.run(
            "/bin/sh", arguments: ["-c", line], environment: environment.map { "\($0)=\($1)" }.sorted(),
            timeoutMilliseconds: 60_000)
    }
}
