import CafeSystem
import Glibc

/// A tmux server of one test's own: real terminals to type into and to look at. Nothing of the person's tmux is read or
/// touched, and the server and all that runs in it are gone with this object.
final class Tmux {
    private let folder: String
    private var socket: String { "\(folder)/s" }

    /// Text stays on screen after its program has ended, and the whole terminal is the program's.
    private static let configuration = """
        set -g status off
        set -g remain-on-exit on
        set -g remain-on-exit-format ''
        set -g exit-empty off
        set -sg escape-time 0
        set -g default-terminal tmux-256color
        """

    /// Starts the server.
    init() throws {
        folder = try Files.makeTemporaryFolder(prefix: "/tmp/cafe-tmux-")
        try Files.writeAtomically("\(folder)/conf", Array("\(Self.configuration)\n".utf8))
        try tmux(["start-server"])
    }

    deinit {
        let server = (try? tmux(["display-message", "-p", "#{pid}"])).flatMap {
            Int32($0.prefix { $0 != "\n" })
        }
        let programs = (try? tmux(["list-panes", "-a", "-F", "#{pane_pid}"])) ?? ""
        _ = try? tmux(["kill-server"])
        // A program may ignore that its terminal is gone.
        for pid in programs.split(separator: "\n").compactMap({ Int32($0) }) + [server].compactMap(\.self) {
            try? RunningProcess(pid: pid).killNow()
        }
        try? Files.removeTree(folder)
    }

    /// Opens a terminal of that size and runs the command in it, in the server's bare environment and this one.
    func start(
        _ name: String, command: [String], columns: Int = 80, rows: Int = 24,
        environment: [String: String] = [:]
    ) throws {
        let variables = environment.sorted { $0.key < $1.key }.flatMap { ["-e", "\($0.key)=\($0.value)"] }
        try tmux(
            ["new-session", "-d", "-s", name, "-x", "\(columns)", "-y", "\(rows)"] + variables + ["--"]
                + command)
    }

    /// Types the text, as it is.
    func type(_ name: String, _ text: String) throws {
        try tmux(["send-keys", "-t", pane(name), "-l", "--", text])
    }

    /// Presses keys by tmux's names, such as `Enter`, `F2`, `C-j`, `Up`, `Escape`.
    func press(_ name: String, _ keys: String...) throws {
        try tmux(["send-keys", "-t", pane(name), "--"] + keys)
    }

    /// Pastes the text; in brackets if the program has asked for them, and with line ends as terminals send them (CR).
    func paste(_ name: String, _ text: String) throws {
        try tmux(["load-buffer", "-b", "paste", "-"], input: text)
        try tmux(["paste-buffer", "-p", "-d", "-b", "paste", "-t", pane(name)])
    }

    /// The screen's rows, without the blanks at their ends.
    func capture(_ name: String) throws -> [String] {
        lines(try tmux(["capture-pane", "-p", "-t", pane(name)]))
    }

    /// The screen's rows with the escape sequences of their colours and attributes.
    func captureWithEscapes(_ name: String) throws -> [String] {
        lines(try tmux(["capture-pane", "-p", "-e", "-t", pane(name)]))
    }

    /// Writes every byte that the program sends to the terminal from now on into a file, as it is.
    func record(_ name: String, to file: String) throws {
        try tmux(["pipe-pane", "-O", "-t", pane(name), "cat >'\(file)'"])
    }

    /// Gives the terminal another size.
    func resize(_ name: String, columns: Int, rows: Int) throws {
        try tmux(["resize-window", "-t", pane(name), "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// The process that runs in the terminal.
    func process(_ name: String) throws -> RunningProcess {
        guard let pid = Int32(try ask(name, "#{pane_pid}")) else {
            throw HarnessError("\(name) runs nothing")
        }
        return RunningProcess(pid: pid)
    }

    /// The exit status of the terminal's program; `nil` while it runs, -1 when a signal ended it.
    func exitStatus(_ name: String) throws -> Int32? {
        let format = "#{pane_dead} #{pane_dead_status} #{pane_dead_signal} #{pid}"
        let fields = try ask(name, format).split(separator: " ", omittingEmptySubsequences: false)
        // Dead: the terminal is closed, so all that the program wrote is on the screen.
        guard fields.count == 4, fields[0] == "1" else { return nil }
        if let status = Int32(fields[1]) { return status }
        if !fields[2].isEmpty { return -1 }
        // tmux 3.3a now and then misses the signal that its child has ended (seen in 8 of 120 servers started eight
        // at a time), and never asks again: so it is told again.
        if let server = Int32(fields[3]) { kill(server, SIGCHLD) }
        return nil
    }

    /// Where the cursor is, from 0.
    func cursor(_ name: String) throws -> (column: Int, row: Int) {
        let numbers = try ask(name, "#{cursor_x} #{cursor_y}").split(separator: " ").compactMap { Int($0) }
        guard numbers.count == 2 else { throw HarnessError("\(name) has no cursor") }
        return (numbers[0], numbers[1])
    }

    /// Closes the terminal, as a person closes a window.
    func close(_ name: String) throws {
        try tmux(["kill-session", "-t", "=\(name)"])
    }

    /// Looks at the screen until it satisfies the condition, and gives it; the error shows the last screen.
    @discardableResult
    func wait(
        _ name: String, for what: String, seconds: Int = 20, until condition: ([String]) -> Bool
    ) throws -> [String] {
        var screen: [String] = []
        let found = try awaiting(seconds: seconds) {
            screen = try capture(name)
            return condition(screen) ? screen : nil
        }
        guard let found else {
            let shown = screen.map { "│\($0)" }.joined(separator: "\n")
            throw HarnessError("\(name): not within \(seconds) s: \(what)\n\(shown)")
        }
        return found
    }

    /// Looks at the screen until the text is somewhere in it.
    @discardableResult
    func wait(_ name: String, forText text: String, seconds: Int = 20) throws -> [String] {
        try wait(name, for: "«\(text)»", seconds: seconds) { rows in rows.contains { $0.contains(text) } }
    }

    /// Waits until the terminal's program has ended, and gives its status.
    func waitForExit(_ name: String, seconds: Int = 20) throws -> Int32 {
        guard let status = try awaiting(seconds: seconds, { try exitStatus(name) }) else {
            throw HarnessError("\(name): still runs after \(seconds) s")
        }
        return status
    }

    // "=" and ":" because tmux would otherwise take any session whose name begins so.
    private func pane(_ name: String) -> String { "=\(name):" }

    /// What tmux knows of a terminal, by a format of tmux(1).
    func ask(_ name: String, _ format: String) throws -> String {
        String(try tmux(["display-message", "-p", "-t", pane(name), format]).prefix { $0 != "\n" })
    }

    private func lines(_ output: String) -> [String] {
        var rows = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if rows.last == "" { rows.removeLast() }
        return rows
    }

    @discardableResult
    private func tmux(_ arguments: [String], input: String = "") throws -> String {
        let environment = [
            "PATH=/usr/local/bin:/usr/bin:/bin", "HOME=\(folder)", "SHELL=/bin/sh", "TERM=xterm-256color",
            "LC_ALL=C.UTF-8", "TZ=America/Bogota",
        ]
        let result = try Spawn.run(
            "/usr/bin/env", arguments: ["tmux", "-u", "-S", socket, "-f", "\(folder)/conf"] + arguments,
            environment: environment, input: Array(input.utf8), timeoutMilliseconds: 20_000)
        guard result.ending == .exited(0) else {
            let told = String(decoding: result.error, as: UTF8.self)
            throw HarnessError("tmux \(arguments.joined(separator: " ")): \(result.ending) \(told)")
        }
        return String(decoding: result.output, as: UTF8.self)
    }
}
