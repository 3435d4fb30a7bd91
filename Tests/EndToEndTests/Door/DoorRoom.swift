import CafeModel
import CafeSystem
import Glibc

/// A session with its front door open on loopback, and real SSH clients in front of it. The door refuses to run as
/// administrator, so that in a container all of it runs as `nobody`.
final class DoorRoom {
    let folder: DataFolder
    let tmux: Tmux
    let session: String
    private let program: String
    private let address: String
    private let network: Network?
    private var server: ChildProcess?
    private(set) var port = 0
    private var copies = 0

    private static func plan(_ title: String, tables: Int) -> String {
        let topics = (["Vías", "Árboles", "Ñame"] + (4...max(4, tables)).map { "Tema \($0)" }).prefix(tables)
        return """
            { "mecanismo": "world-cafe", "titulo": "\(title)", "rondas": 1, "participantes": \(tables * 9),
              "temas": [ \(topics.map { "{ \"titulo\": \"\($0)\" }" }.joined(separator: ", ")) ] }
            """
    }

    /// - Parameters:
    ///   - network: where door and clients are, when it is not this machine's own loopback.
    ///   - rate: how many times faster than the clock the session runs.
    init(at address: String = "127.0.0.1", tables: Int = 3, network: Network? = nil, rate: Int = 1) throws {
        self.address = address
        self.network = network
        folder = try DataFolder()
        tmux = try Tmux()
        program = try Self.reachable(folder)
        try Self.giveAway(folder)
        session = try Self.plan("Prueba de la puerta", tables, rate: rate, program, folder)
        try openDoor()
    }

    /// One more session, and its identifier.
    func plan(_ title: String, tables: Int) throws -> String {
        try Self.plan(title, tables, program, folder)
    }

    private static func plan(
        _ title: String, _ tables: Int, rate: Int = 1, _ program: String, _ folder: DataFolder
    ) throws -> String {
        let pace = rate == 1 ? [] : ["--ritmo", "\(rate)"]
        let outcome = try run(
            program, ["nueva", "--plan", "-"] + pace, in: folder, input: plan(title, tables: tables))
        guard outcome.status == 0 else { throw HarnessError("nueva: \(outcome.error)") }
        return String(outcome.output.prefix { $0 != "\n" })
    }

    deinit {
        // What belongs to nobody ends with its folder; the server first, so that nothing starts another.
        try? server?.killNow()
    }

    /// `cafe servir --ssh` on a port of the system's choice.
    func openDoor() throws {
        let place = address.contains(":") ? "[\(address)]:0" : "\(address):0"
        let words = inNetwork + Self.asNobody + [program, "servir", "--ssh", place]
        server = try Spawn.detached(
            "/usr/bin/env", arguments: words, environment: environment, log: folder.file("servir.log"))
        let found = awaiting(seconds: 20) {
            door.flatMap { $0["abierta"]?.truth == true ? $0["puerto"]?.number : nil }
        }
        guard let found else {
            let said = (try? Files.read(folder.file("servir.log"), limit: 1 << 16)) ?? []
            throw HarnessError("no door: \(String(decoding: said, as: UTF8.self))")
        }
        port = found
    }

    /// What the door says of itself.
    var door: JSONValue? {
        (try? Files.read("\(folder.path)/keys/puerta", limit: 1 << 16))
            .flatMap { try? JSONValue.of(String(decoding: $0, as: UTF8.self)) }
    }

    /// What the door has written down.
    var log: String {
        String(decoding: (try? Files.read("\(folder.path)/puerta.log", limit: 1 << 20)) ?? [], as: UTF8.self)
    }

    /// A command of the program's, as whoever owns the data.
    func cafe(_ arguments: String..., input: String = "", inNetwork isThere: Bool = false) throws
        -> CafeBinary.Outcome
    {
        try Self.run(program, arguments, in: folder, input: input, entering: isThere ? inNetwork : [])
    }

    /// A role's PIN, as the card says it.
    func pin(_ role: String, of other: String? = nil) throws -> String {
        try pins(of: other)[role] ?? { throw HarnessError("\(role) has no PIN") }()
    }

    /// All PINs of a session, by role.
    func pins(of other: String? = nil) throws -> [String: String] {
        let session = other ?? session
        // Cards ask the hub, which makes the PINs.
        _ = try cafe("tarjetas", session)
        let bytes = try Files.read("\(folder.path)/keys/pines", limit: 1 << 20)
        let book = try JSONValue.of(String(decoding: bytes, as: UTF8.self))
        let mine = book["sessions"]?.elements.first { $0["session"]?.text?.hasPrefix(session) ?? false }
        var pins: [String: String] = [:]
        for pin in mine?["pins"]?.elements ?? [] { pins[pin["role"]?.text ?? ""] = pin["pin"]?.text }
        return pins
    }

    /// A PIN that opens nothing of this session.
    func wrongPIN() throws -> String {
        let bytes = String(
            decoding: try Files.read("\(folder.path)/keys/pines", limit: 1 << 20), as: UTF8.self)
        return (0..<1000).map { String(100_000 + $0) }.first { !bytes.contains($0) } ?? "000000"
    }

    // MARK: Clients

    /// The words of an SSH client that knows nothing of this machine's settings.
    func client(_ user: String, _ options: [String] = []) -> [String] {
        inNetwork + ["ssh", "-e", "none", "-p", "\(port)"] + Self.plain + options + ["\(user)@\(address)"]
    }

    private static let plain = [
        "-F", "none", "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o",
        "GlobalKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR", "-o", "IdentitiesOnly=yes",
    ]

    /// Runs OpenSSH's `sftp` or `scp` against the door.
    func transfer(_ program: String, _ words: [String], pin: String, input: String = "") throws
        -> CafeBinary.Outcome
    {
        try run(inNetwork + [program, "-P", "\(port)"] + Self.plain + words, pin: pin, input: input)
    }

    /// Somebody's documents, as a program's argument.
    func place(_ user: String, _ path: String = "") -> String { "\(user)@\(address):\(path)" }

    /// Opens a terminal in which somebody runs `ssh`.
    func start(
        _ terminal: String, _ user: String, columns: Int = 100, rows: Int = 30,
        type: String? = nil, options: [String] = []
    ) throws {
        // What tmux says of its own terminals wins over the environment.
        let terminalType = type.map { ["env", "TERM=\($0)"] } ?? []
        try tmux.start(
            terminal, command: terminalType + client(user, options), columns: columns, rows: rows,
            environment: ["LC_ALL": "C.UTF-8", "TERM": "xterm-256color"])
        try tmux.wait(terminal, forText: "(no se ve al escribir)")
    }

    /// The same, and gives the PIN; returns when the table's screen is there.
    func join(_ terminal: String, table: Int, columns: Int = 100, rows: Int = 30, options: [String] = [])
        throws
    {
        let pin = try pin("mesa\(table)")
        try start(terminal, "mesa\(table)", columns: columns, rows: rows, options: options)
        try tmux.type(terminal, pin)
        try tmux.press(terminal, "Enter")
        try tmux.wait(terminal, forText: "MESA \(table)")
        try settle(terminal)
    }

    /// Comes in under any user name, gives the PIN, and returns when the screen says `text`. Nobody gives a name where one
    /// is asked for.
    func enter(
        _ terminal: String, _ user: String, until text: String, columns: Int = 100, asksName: Bool = true
    ) throws {
        let pin = try pin(user)
        try start(terminal, user, columns: columns)
        try tmux.type(terminal, pin)
        try tmux.press(terminal, "Enter")
        try tmux.wait(terminal, forText: text)
        guard asksName else { return }
        try tmux.wait(terminal, forText: "Su nombre")
        try tmux.press(terminal, "Escape")
        try tmux.wait(terminal, for: "the question gone") { rows in
            !rows.contains { $0.contains("Su nombre") }
        }
    }

    /// What stands in the journal now, in a copy.
    func journal() throws -> JournalCount {
        copies += 1
        let copy = folder.file("copia-\(copies).db")
        let outcome = try cafe("respaldo", copy)
        guard outcome.status == 0 else { throw HarnessError("respaldo: \(outcome.error)") }
        return try JournalCount(copy)
    }

    /// Opens the facilitator's screen at the machine itself.
    func facilitate(_ terminal: String) throws {
        try tmux.start(
            terminal, command: Self.asNobody + [program, "facilitar", session], columns: 100, rows: 30,
            environment: folder.environment)
        try tmux.wait(terminal, forText: "Orden del día")
    }

    /// Passes what a screen asks when it opens.
    func settle(_ terminal: String) throws {
        try tmux.wait(terminal, for: "the screen, or a question", seconds: 20) { rows in
            rows.contains { $0.contains("Enter") }
        }
        // A person who came by the door is asked for a name; whoever gives none is at the table all the same.
        try tmux.press(terminal, "Escape")
        try tmux.wait(terminal, forText: "Enter guardar")
    }

    /// Runs a client without a terminal, which asks `answer` for the PIN.
    func command(_ user: String, _ words: [String], pin: String, options: [String] = [], input: String = "")
        throws -> CafeBinary.Outcome
    {
        try run(client(user, options) + words, pin: pin, input: input)
    }

    private func run(_ words: [String], pin: String, input: String) throws -> CafeBinary.Outcome {
        let result = try Spawn.run(
            "/usr/bin/env", arguments: words, environment: answering(pin), input: Array(input.utf8),
            timeoutMilliseconds: 60_000)
        var status: Int32 = -1
        if case .exited(let code) = result.ending { status = code }
        return CafeBinary.Outcome(
            status: status, output: String(decoding: result.output, as: UTF8.self),
            error: String(decoding: result.error, as: UTF8.self))
    }

    /// The environment of a client that is given the PIN by a program.
    func answering(_ pin: String) throws -> [String] {
        let asker = folder.file("responder")
        if !Files.exists(asker) {
            try Files.writeAtomically(
                asker, Array("#!/bin/sh\necho \"$PIN\"\n".utf8), permissions: 0o755)
        }
        return [
            "PATH=/usr/bin:/bin:/usr/sbin", "HOME=\(folder.file(""))", "SSH_ASKPASS=\(asker)",
            "SSH_ASKPASS_REQUIRE=force", "PIN=\(pin)", "LC_ALL=C.UTF-8", "TERM=xterm-256color",
            "SECRETO_AJENO=si",
        ]
    }

    private var inNetwork: [String] { network?.entering ?? [] }

    /// The processes that were started for this session by a hidden command.
    func processes(_ command: String) -> [RunningProcess] {
        folder.processes.filter { process in
            let words = (try? Files.read("/proc/\(process.pid)/cmdline", limit: 4096)) ?? []
            return process.isRunning && String(decoding: words, as: UTF8.self).contains("\0\(command)\0")
        }
    }

    /// Leaves a process of the door's no more memory than it has.
    func limitMemory(of process: RunningProcess, bytes: Int) throws {
        let limited = try Spawn.run(
            "/usr/bin/env",
            arguments: Self.asNobody + ["prlimit", "--pid", "\(process.pid)", "--data=\(bytes):\(bytes)"])
        guard limited.ending == .exited(0) else {
            throw HarnessError("prlimit: \(String(decoding: limited.error, as: UTF8.self))")
        }
    }

    // MARK: Nobody

    private static let nobody: UInt32 = 65534

    private static var asNobody: [String] {
        ProcessIdentity.uid == 0
            ? ["setpriv", "--reuid=\(nobody)", "--regid=\(nobody)", "--clear-groups"] : []
    }

    private var environment: [String] { folder.environment.map { "\($0)=\($1)" }.sorted() }

    private static func run(
        _ program: String, _ arguments: [String], in folder: DataFolder, input: String,
        entering network: [String] = []
    ) throws -> CafeBinary.Outcome {
        let result = try Spawn.run(
            "/usr/bin/env", arguments: network + asNobody + [program] + arguments,
            environment: folder.environment.map { "\($0)=\($1)" }.sorted(), input: Array(input.utf8),
            timeoutMilliseconds: 60_000)
        var status: Int32 = -1
        if case .exited(let code) = result.ending { status = code }
        return CafeBinary.Outcome(
            status: status, output: String(decoding: result.output, as: UTF8.self),
            error: String(decoding: result.error, as: UTF8.self))
    }

    /// The program where nobody may start it: a build folder may lie in the administrator's home.
    private static func reachable(_ folder: DataFolder) throws -> String {
        let built = try CafeBinary.path()
        guard ProcessIdentity.uid == 0 else { return built }
        let place = folder.file("cafe")
        if link(built, place) != 0 {
            let copied = try Spawn.run("/bin/cp", arguments: [built, place])
            guard copied.ending == .exited(0) else { throw HarnessError("cp: \(copied.ending)") }
        }
        return place
    }

    /// The folder above the data is nobody's from now on.
    private static func giveAway(_ folder: DataFolder) throws {
        guard ProcessIdentity.uid == 0 else { return }
        guard chown(folder.file(""), nobody, nobody) == 0 else { throw HarnessError("chown: \(errno)") }
    }
}
