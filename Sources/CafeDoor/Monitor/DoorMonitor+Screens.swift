import CafeModel
import CafeSystem
import Glibc

extension DoorMonitor {
    /// The hidden command under which the program runs a screen for somebody who came by the door.
    public static let screenCommand = "__pantalla"

    /// What of this process's environment a screen is given. Nothing of the client's is ever among it.
    private static let handedOn = ["HOME", "XDG_RUNTIME_DIR", "TZ", "PATH", "NO_COLOR"]

    /// The hidden command under which the program serves finished documents to somebody who came by the door.
    public static let documentsCommand = "__documentos"

    /// Who may have a session's finished documents: those who may make them.
    static func mayHaveDocuments(_ role: Role) -> Bool {
        switch role {
        case .recorder, .facilitator, .reader: true
        default: false
        }
    }

    /// The same, by the role's word.
    public static func mayHaveDocuments(code: String) -> Bool {
        Role(code: code).map { mayHaveDocuments($0) } ?? false
    }

    /// Starts the visitor's screen and passes the near end on.
    func open(_ opening: Opening, _ seat: Visitor.Seat, _ id: Int) {
        guard let visitor = visitors[id], let link = visitor.link else { return }
        if opening == .documents, !Self.mayHaveDocuments(seat.role) {
            log.note("refused", ("from", visitor.address.description), ("user", seat.role.code))
            _ = link.send(MonitorWord.notForThisRole.bytes)
            return
        }
        do {
            let arguments = [
                Self.screenCommand, "--datos", options.folder, "--idioma", options.language.rawValue,
                "--rol", seat.role.code, "--sesion", seat.session.hex, "--desde", visitor.address.description,
            ]
            switch opening {
            case .terminal(let type, let columns, let rows):
                let terminal = try PseudoTerminal(rows: rows, columns: columns)
                let known = Self.knownTerminal(type)
                visitors[id]?.screen = try Spawn.onTerminal(
                    terminal, options.executable,
                    // Whoever cannot have the cursor placed gets lines, on the terminal all the same.
                    arguments: arguments + (type == "dumb" ? ["--texto", "si"] : []),
                    environment: environment + ["TERM=\(known)"])
                _ = link.send(MonitorWord.screen(isTerminal: true).bytes, with: terminal.nearEnd)
            case .lines:
                let (near, far) = try LocalSocket.pair()
                try far.setNonBlocking(false)
                visitors[id]?.screen = try Spawn.confined(
                    options.executable, arguments: arguments + ["--texto", "si"],
                    environment: environment + ["TERM=dumb"], input: far, output: far, error: far)
                _ = link.send(MonitorWord.screen(isTerminal: false).bytes, with: near)
            case .documents:
                let (near, far) = try LocalSocket.pair()
                try far.setNonBlocking(false)
                // Nothing but packets may go to the client: what the program has to say itself goes nowhere.
                visitors[id]?.screen = try Spawn.confined(
                    options.executable, arguments: [Self.documentsCommand] + arguments.dropFirst(),
                    environment: environment, input: far, output: far)
                log.note("documents", ("from", visitor.address.description), ("user", seat.role.code))
                _ = link.send(MonitorWord.screen(isTerminal: false).bytes, with: near)
            }
        } catch {
            log.note("error", ("what", "\(error)"))
            _ = link.send(MonitorWord.noScreen.bytes)
        }
    }

    private var environment: [String] {
        // Screens draw in UTF-8, whatever the machine's own service is set to.
        ["LC_ALL=C.UTF-8"]
            + Self.handedOn.compactMap { name in
                ProcessIdentity.environment(name).map { "\(name)=\($0)" }
            }
    }

    /// The terminal's type if this machine has its description, else one that nearly all understand.
    private static func knownTerminal(_ type: String) -> String {
        guard let first = type.first else { return "xterm-256color" }
        let folders = ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo"]
        return folders.contains { Files.exists("\($0)/\(first)/\(type)") } ? type : "xterm-256color"
    }
}
