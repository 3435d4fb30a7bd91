import CafeSystem
import Glibc
import Testing

@Suite("The terminal that a screen was opened in", .timeLimit(.minutes(5)))
struct RestorationTests {
    @Test("is as it was after every way in which a screen can end", arguments: Ending.allCases)
    func restoration(_ ending: Ending) throws {
        let shell = try ShellInTerminal()
        let before = try shell.state()
        try shell.startTable()
        try ending.bringAbout(shell)
        try shell.seePrompt()
        #expect(try shell.state() == before)
        let screen = try shell.tmux.capture(ShellInTerminal.name)
        #expect(screen.contains { $0.contains("antes de la mesa") }, "the main screen is not back: \(screen)")
    }

    @Test(
        "shows the table, whatever it says it is, and without colours where none are wanted",
        arguments: ["linux", "screen", "vt100", "xterm", "una-cosa-rara", "", "sin color"])
    func types(_ type: String) throws {
        let shell = try ShellInTerminal()
        let before = try shell.state()
        let prefix = type == "sin color" ? "NO_COLOR=1 " : "TERM=\(type) "
        try shell.startTable(prefix)
        if type == "sin color" || type == "vt100" {
            let rows = try shell.tmux.captureWithEscapes(ShellInTerminal.name)
            #expect(!rows.contains { Self.hasColour($0) }, "\(rows)")
        }
        try shell.tmux.type(ShellInTerminal.name, "¿Ñandú?")
        try shell.tmux.wait(ShellInTerminal.name, forText: "► ¿Ñandú?")
        try shell.leaveTable()
        try shell.seePrompt()
        #expect(try shell.state() == before)
    }

    @Test("is refused with a sentence when it can't place a cursor")
    func dumb() throws {
        let shell = try ShellInTerminal()
        let before = try shell.state()
        try shell.run("TERM=dumb \(CafeBinary.path()) mesa 1; echo \"salió con $?\"")
        let screen = try shell.tmux.wait(ShellInTerminal.name, forText: "salió con 64")
        #expect(screen.contains { $0.contains("terminal") }, "\(screen)")
        #expect(try shell.state() == before)
    }

    /// Whether a row sets a colour: 30 to 49, 90 to 107, alone or among others.
    private static func hasColour(_ row: String) -> Bool {
        row.split(separator: "\u{1B}").contains { part in
            guard part.hasPrefix("["), let end = part.firstIndex(of: "m") else { return false }
            let numbers = part[part.index(after: part.startIndex)..<end].split(separator: ";")
            return numbers.compactMap { Int($0) }.contains {
                30...38 ~= $0 || 40...48 ~= $0 || 90...107 ~= $0
            }
        }
    }
}

extension RestorationTests {
    /// How a screen comes to its end.
    enum Ending: CaseIterable {
        case keys, terminate, hangUp, crash, abort

        func bringAbout(_ shell: ShellInTerminal) throws {
            switch self {
            case .keys: try shell.leaveTable()
            case .terminate: try shell.signalTable(SIGTERM)
            case .hangUp: try shell.signalTable(SIGHUP)
            case .crash: try shell.signalTable(SIGSEGV)
            case .abort: try shell.signalTable(SIGABRT)
            }
        }
    }
}
