import CafeModel
import CafeStore
import CafeWire

/// A command that waits for its turn.
struct QueuedCommand {
    var connection: ConnectionID
    /// What the connection was when it gave the command; by its turn, the connection may be gone.
    var role: Role
    var id: CommandID
    var session: SessionID
    var command: Command
}

extension Hub {
    /// A line arrived on a connection.
    public func receive(_ line: [UInt8], from id: ConnectionID, now: Reading) {
        guard let connection = connections[id] else { return }
        counters.received += line.count + 1
        let message: ClientMessage
        do {
            message = try ClientMessage(line)
        } catch {
            return dismiss(id, .nonsense)
        }
        switch message {
        case .hello(let hello):
            guard connection.role == nil else { return dismiss(id, .nonsense) }
            greet(hello, id, now)
        case .command(let command, let session, let order):
            guard let role = connection.role else { return dismiss(id, .nonsense) }
            guard connection.session == session || connection.session == nil else {
                return send(.answer(command, .notPermitted), to: id)
            }
            commands.append(
                QueuedCommand(
                    connection: id, role: role, id: command, session: session, command: order))
        case .draft(let draft): take(draft, from: connection, now)
        case .ping: send(.pong, to: id)
        case .dropDraft(let command): drop(command, by: connection, now)
        case .request(let number, let request):
            let isOpen =
                connection.role == .facilitator && request.isOpen(toFacilitatorOf: connection.session)
            guard connection.role == .owner || isOpen else { return dismiss(id, .notPermitted) }
            answer(request, number, id, now)
        case .admit(let number, let knock):
            guard connection.role == .door else { return dismiss(id, .notPermitted) }
            admit(number, knock, id, now)
        case .seat(let seating): seat(seating, id)
        case .introduce(let name): introduce(name, id)
        }
    }

    private func greet(_ hello: Hello, _ id: ConnectionID, _ now: Reading) {
        guard hello.version == Hello.version else { return dismiss(id, .version) }
        connections[id]?.role = hello.role
        connections[id]?.name = CleanText.singleLine(hello.name)
        connections[id]?.via = hello.via.map { CleanText.singleLine($0) }
        guard let session = hello.session else {
            send(.welcome(Welcome(connection: id, role: hello.role, resumption: .restarts)), to: id)
            if hello.role == .home { tellSessions(to: id, now) }
            if hello.role == .door { tellDoor(to: id) }
            if hello.role == .followup { greetFollowUp(id) }
            noteJoined(id)
            return
        }
        do {
            if hello.role == .preparation { try prepare(session, now) }
            guard try load(session, now) else { return dismiss(id, .noSuchSession) }
            try join(session, hello, id, now)
        } catch {
            note(.unreadable(session))
            dismiss(id, .unreadable)
        }
    }

    private func join(
        _ session: SessionID, _ hello: Hello, _ id: ConnectionID, _ now: Reading
    ) throws(JournalError) {
        guard let joined = live[session] else { return }
        if case .table(let table) = hello.role, joined.state.table(table) == nil {
            return dismiss(id, .noSuchTable)
        }
        let resumption = try resumption(of: hello.known, session)
        connections[id]?.session = session
        recallName(id)
        send(
            .welcome(
                Welcome(
                    connection: id, role: hello.role, resumption: resumption,
                    name: connections[id]?.name ?? "")), to: id)
        connections[id]?.told = resumption == .continues ? hello.known?.sequence ?? 0 : 0
        // A screen that comes back after a break has its own drafts, and must not be given those of a neighbour who is
        // a moment later.
        connections[id]?.joining = Connection.Joining(isNew: hello.known == nil)
        noteJoined(id)
        try tellPortion(id)
        live[session]?.presenceChanged = true
    }

    /// How what a client knows stands to what the journal holds.
    private func resumption(
        of known: Hello.Known?, _ session: SessionID
    ) throws(JournalError) -> Welcome.Resumption {
        guard let known, known.sequence > 0 else { return .restarts }
        if try journal.hash(of: session, at: known.sequence) == known.hash { return .continues }
        let last = live[session]?.known.sequence ?? 0
        return .behind(sequence: min(last, known.sequence - 1))
    }
}
