import CafeModel
import CafeStore
import CafeWire

extension Hub {
    // MARK: What happened before

    /// Whether somebody is being told what happened before and can take more of it.
    var isTelling: Bool {
        arrivals.contains { connections[$0].map { $0.joining != nil && !$0.isCongested } ?? false }
    }

    /// So much waits to be sent to a connection, or no more, that nothing should be added.
    public func setCongested(_ id: ConnectionID, _ isCongested: Bool) {
        if connections[id]?.isCongested != isCongested { connections[id]?.isCongested = isCongested }
    }

    /// Tells those who have joined, and can take more, the next portion.
    func tellHistory() {
        for id in arrivals {
            guard let connection = connections[id], connection.joining != nil, !connection.isCongested else {
                continue
            }
            do {
                try tellPortion(id)
            } catch {
                dismiss(id, .unreadable)
            }
        }
    }

    /// Tells a connection the next stored facts, each with its text if the role may see it; after the last one, what
    /// makes it current.
    func tellPortion(_ id: ConnectionID) throws(JournalError) {
        guard let connection = connections[id], let role = connection.role,
            let session = connection.session.flatMap({ live[$0] })
        else { return }
        var writer = JSONWriter()
        // Facts with a note are some 600 bytes long.
        writer.reserve(640 * min(Self.portion, max(0, session.known.sequence - connection.told)))
        let seesAll = Audience.seesAll(role)
        let reached = try journal.scan(
            of: session.state.id, after: connection.told, limit: Self.portion
        ) { (row) throws(JournalError) in
            var text = row.text
            if text != nil, !seesAll, !Audience.maySee(try row.event(), role, session.state) { text = nil }
            row.envelope.writeFact(sequence: row.sequence, event: row.body, text: text, into: &writer)
        }
        let last = session.known.sequence
        connections[id]?.told = max(connection.told, reached ?? last)
        if !writer.bytes.isEmpty { send(writer.bytes, to: id) }
        if (reached ?? last) >= last { welcome(id, role, session) }
    }

    /// A connection has been told all facts: what else makes it current.
    private func welcome(_ id: ConnectionID, _ role: Role, _ session: LiveSession) {
        guard let joining = connections[id]?.joining else { return }
        connections[id]?.joining = nil
        connections[id]?.told = session.known.sequence
        var writer = JSONWriter()
        for text in Audience.opened(to: role, session.state) {
            if let body = session.state.text(text) { HubMessage.reveal(text, body).writeLine(into: &writer) }
        }
        if let earlier = earlierCommitments(of: session.state) {
            HubMessage.earlier(earlier).writeLine(into: &writer)
        }
        HubMessage.current(session.known).writeLine(into: &writer)
        send(writer.bytes, to: id)
        if joining.isNew { handOverDraft(session.state.id, to: id) }
        tellDoor(to: id)
        session.presenceChanged = true
    }

    // MARK: News

    /// Tells everybody what is new in their session.
    func tellFacts() {
        for id in liveOrder {
            guard let session = live[id], !session.fresh.isEmpty else { continue }
            var news = News(session.fresh, session.known)
            session.fresh = []
            for id in arrivals {
                guard let connection = connections[id], connection.session == session.state.id,
                    connection.joining == nil, let role = connection.role
                else { continue }
                send(news.lines(for: role, after: connection.told, session.state), to: id)
                connections[id]?.told = session.known.sequence
            }
        }
    }
}
