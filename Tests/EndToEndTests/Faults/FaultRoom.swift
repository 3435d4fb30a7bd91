import CafeSystem

/// A session of one table, with its screen in a terminal.
final class FaultRoom {
    let folder: DataFolder
    let tmux: Tmux

    init() throws {
        folder = try DataFolder()
        tmux = try Tmux()
        let plan = #"{ "mecanismo": "world-cafe", "titulo": "Fallas", "temas": [ { "titulo": "A" } ] }"#
        let made = try CafeBinary.run(["nueva", "--plan", "-"], in: folder, input: plan)
        guard made.status == 0 else { throw HarnessError("nueva: \(made.status) \(made.error)") }
    }

    func openTable(_ name: String = "mesa") throws {
        try tmux.start(name, command: [CafeBinary.path(), "mesa", "1"], environment: folder.environment)
        try tmux.wait(name, forText: "► ")
    }

    /// Waits until the table's list shows the text as saved.
    func seeSaved(_ text: String) throws {
        try tmux.wait("mesa", for: "«\(text)» saved") { rows in
            rows.contains { $0.contains(text) } && !rows.contains { $0.contains("guardando") }
        }
    }

    /// Takes a note from the command line.
    func note(_ text: String) throws {
        let noted = try CafeBinary.run(
            ["anotar", "--mesa", "1", "--tipo", "propuesta", "--", text], in: folder)
        guard noted.status == 0 else { throw HarnessError("anotar: \(noted.status) \(noted.error)") }
    }
}
