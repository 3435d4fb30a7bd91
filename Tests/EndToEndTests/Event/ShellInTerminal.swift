import CafeSystem
import Glibc

/// A shell in a terminal, from which a table's screen is opened as a person would.
final class ShellInTerminal {
    /// What can be asked of a terminal from outside.
    struct State: Equatable {
        var modes: String
        var showsCursor: String
        var isAlternate: String
        var pastesInBrackets: String
    }

    static let name = "consola"

    let folder: DataFolder
    let tmux: Tmux
    private var runs = 0

    /// Makes a session of one table and opens the shell.
    init() throws {
        folder = try DataFolder()
        tmux = try Tmux()
        let plan =
            #"{ "mecanismo": "world-cafe", "titulo": "Prueba", "temas": [ { "titulo": "Paraderos" } ] }"#
        let made = try CafeBinary.run(["nueva", "--plan", "-"], in: folder, input: plan)
        guard made.status == 0 else { throw HarnessError("nueva: \(made.status) \(made.error)") }
        // Where Swift is installed, its reports of crashes would ask for keys.
        let own = ["PS1": "listo> ", "ENV": "", "SWIFT_BACKTRACE": "enable=no"]
        try tmux.start(
            Self.name, command: ["/bin/sh"], environment: folder.environment.merging(own) { $1 })
        try run("echo antes de la mesa")
        try seePrompt()
    }

    /// Gives the shell a line.
    func run(_ line: String) throws {
        try tmux.type(Self.name, line)
        try tmux.press(Self.name, "Enter")
    }

    /// Waits until the shell is ready for the next line.
    func seePrompt() throws {
        try tmux.wait(Self.name, for: "the shell's prompt") { rows in
            rows.last { !$0.isEmpty }?.hasPrefix("listo>") == true
        }
    }

    /// Modes of the line, cursor, screen and paste, as they are now.
    func state() throws -> State {
        runs += 1
        let file = folder.file("modos-\(runs)")
        try run("stty -g >\(file).nuevo; mv \(file).nuevo \(file)")
        guard let modes = awaiting(seconds: 20, { try? Files.read(file, limit: 4096) }) else {
            throw HarnessError("stty told nothing")
        }
        try seePrompt()
        let flags = try tmux.ask(Self.name, "#{cursor_flag} #{alternate_on} #{bracket_paste_flag}")
            .split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard flags.count >= 2 else { throw HarnessError("tmux told \(flags)") }
        return State(
            modes: String(decoding: modes, as: UTF8.self), showsCursor: flags[0], isAlternate: flags[1],
            pastesInBrackets: flags.count > 2 ? flags[2] : "")
    }

    /// Opens the table's screen from the shell, and waits until it can be typed in.
    func startTable(_ prefix: String = "") throws {
        try run("\(prefix)\(CafeBinary.path()) mesa 1")
        try tmux.wait(Self.name, for: "the table") { rows in
            ["MESA 1 · Paraderos", "► Escriba", "Enter guardar"].allSatisfy { text in
                rows.contains { $0.contains(text) }
            }
        }
    }

    func leaveTable() throws {
        try tmux.press(Self.name, "C-c")
        try tmux.wait(Self.name, forText: "¿Salir de la mesa")
        try tmux.press(Self.name, "C-c")
    }

    /// Sends a signal to the table's screen.
    func signalTable(_ signal: Int32) throws {
        let shell = try tmux.process(Self.name).pid
        let screens = folder.processes.filter { process in
            let command = (try? Files.read("/proc/\(process.pid)/cmdline", limit: 4096)) ?? []
            return process.pid != shell && command.contains(Array("\0mesa\0".utf8))
        }
        guard screens.count == 1 else { throw HarnessError("screens: \(screens)") }
        kill(screens[0].pid, signal)
    }
}
