/// What a client gets, from its first request to its screen: everything that is not said here is refused. A state machine
/// without I/O; libssh's own opinion of who is authenticated is not asked.
struct ConnectionRules {
    /// How many PINs one connection may try.
    static let attempts = 3
    /// How many questions and refusals one connection may cause before it is let in.
    static let patience = 24

    /// What to do with a request.
    enum Decision: Hashable {
        /// Say no.
        case refuse
        /// Say yes.
        case accept
        /// Ask this user for the PIN.
        case ask(user: String)
        /// Have the hub look at the PIN.
        case knock(user: String, pin: String)
        /// Say no: that cannot be a PIN, or nobody has that name. The hub is not asked.
        case deny(Verdict)
        /// Open the one channel.
        case openChannel
        /// Tell the terminal its size.
        case resize(columns: Int, rows: Int)
        /// Start the screen.
        case start(Opening)
        /// End the connection.
        case hangUp
    }

    private enum Phase: Hashable {
        /// Nobody yet.
        case stranger
        /// The question has been asked of this user.
        case asked(user: String)
        /// The hub is looking at a PIN.
        case knocking
        /// Let in by the hub.
        case guest
        /// The channel is open; with a terminal if one was asked for.
        case channel(Opening)
        /// The screen has been asked for.
        case seated
    }

    private var phase = Phase.stranger
    private var tried = 0
    private var bother = 0

    /// Whether the hub has let the client in.
    var isAdmitted: Bool {
        switch phase {
        case .guest, .channel, .seated: true
        case .stranger, .asked, .knocking: false
        }
    }

    /// What to do with a request.
    mutating func decide(_ request: ClientRequest) -> Decision {
        if isAdmitted { return serve(request) }
        bother += 1
        if bother > Self.patience { return .hangUp }
        switch request {
        case .authenticate: return .accept
        case .question(let user):
            guard tried < Self.attempts else { return .hangUp }
            // A name that nobody can have is asked all the same: the answer says what is wrong.
            phase = .asked(user: DoorName.user(user) ?? "")
            return .ask(user: DoorName.user(user) ?? "")
        case .answer(let pin):
            guard case .asked(let user) = phase else { return .refuse }
            return knock(user, pin)
        case .password(let user, let pin): return knock(DoorName.user(user) ?? "", pin)
        case .channel, .terminal, .resize, .shell, .command, .subsystem, .other: return .refuse
        }
    }

    private mutating func knock(_ user: String, _ typed: String) -> Decision {
        phase = .stranger
        tried += 1
        guard tried <= Self.attempts else { return .hangUp }
        guard !user.isEmpty else { return .deny(.noSuchUser) }
        guard let pin = DoorName.pin(typed) else { return .deny(.denied) }
        phase = .knocking
        return .knock(user: user, pin: pin)
    }

    /// The hub has answered.
    mutating func hear(_ verdict: Verdict) {
        guard phase == .knocking else { return }
        phase = verdict == .granted ? .guest : .stranger
    }

    private mutating func serve(_ request: ClientRequest) -> Decision {
        switch (request, phase) {
        case (.channel, .guest):
            phase = .channel(.lines)
            return .openChannel
        case (.terminal(let type, let columns, let rows), .channel):
            let known = DoorName.terminal(type) ?? "xterm-256color"
            // A client without a terminal of its own sends zeros, which are to be ignored (RFC 4254).
            phase = .channel(
                .terminal(type: known, columns: columns > 0 ? columns : 80, rows: rows > 0 ? rows : 24))
            return .accept
        case (.resize(let columns, let rows), .channel(.terminal)) where columns < 1 || rows < 1,
            (.resize(let columns, let rows), .seated) where columns < 1 || rows < 1:
            return .accept
        case (.resize(let columns, let rows), .channel(.terminal(let type, _, _))):
            phase = .channel(.terminal(type: type, columns: columns, rows: rows))
            return .accept
        case (.resize(let columns, let rows), .seated):
            return .resize(columns: columns, rows: rows)
        case (.shell, .channel(let opening)):
            phase = .seated
            return .start(opening)
        case (.command(let command), .channel) where command == "texto":
            phase = .seated
            return .start(.lines)
        case (.subsystem(let name), .channel(.lines)) where name == "sftp":
            phase = .seated
            return .start(.documents)
        default: return .refuse
        }
    }
}
