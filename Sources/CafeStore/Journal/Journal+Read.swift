import CafeModel

extension Journal {
    /// The answer that a command got earlier; nil for a command that the journal doesn't know.
    public func answer(to command: CommandID) throws(JournalError) -> [UInt8]? {
        let statement = try reading().readAnswer.bind(command)
        defer { statement.reset() }
        return try statement.step() ? statement.bytes(0) : nil
    }

    /// All sessions, in the order of their creation.
    public func sessions() throws(JournalError) -> [SessionID] {
        _ = try reading()
        return tail.streams.sorted { $0.value.row < $1.value.row }.map(\.key)
    }

    /// The facts of a session in the order of the fold, those after a sequence number, at most so many.
    public func facts(
        of session: SessionID, after sequence: Int, limit: Int
    ) throws(JournalError) -> [StoredFact] {
        let file = try reading()
        guard let stream = tail.streams[session], limit > 0, sequence < stream.last else { return [] }
        var facts: [StoredFact] = []
        facts.reserveCapacity(min(limit, stream.last - max(sequence, 0)))
        let rows = file.readFacts
            .bind(Tail.place(stream.row, max(sequence, 0))).bind(Tail.place(stream.row + 1, 0))
        defer { rows.reset() }
        while facts.count < limit, try rows.step() {
            guard let fact = try fact(in: rows, of: session, file) else { continue }
            facts.append(fact)
        }
        return facts
    }

    /// Shows the facts of a session where they lie.
    public func scan(
        of session: SessionID, after sequence: Int, limit: Int,
        _ body: (StoredRow) throws(JournalError) -> Void
    ) throws(JournalError) -> Int? {
        guard !tail.hasStrangeKinds else {
            // What of a newer version may be passed over is known event by event.
            return try showFacts(of: session, after: sequence, limit: limit, body)
        }
        let file = try reading()
        guard let stream = tail.streams[session], limit > 0, sequence < stream.last else { return nil }
        let rows = file.readFacts
            .bind(Tail.place(stream.row, max(sequence, 0))).bind(Tail.place(stream.row + 1, 0))
        defer { rows.reset() }
        var count = 0
        var last: Int?
        while count < limit, try rows.step() {
            last = try show(rows, of: session, file, body)
            count += 1
        }
        return last
    }

    private func show(
        _ row: Statement, of session: SessionID, _ file: JournalFile,
        _ body: (StoredRow) throws(JournalError) -> Void
    ) throws(JournalError) -> Int {
        let sequence = Tail.sequence(of: row.int(0))
        guard let envelope = row.envelope(of: session, origins: tail.origins), let hash = row.digest(16)
        else {
            throw JournalError(.damaged, path: path, detail: "envelope \(session) \(sequence)")
        }
        let text = row.isNull(17) ? nil : row.raw(17)
        let shown = StoredRow(
            envelope: envelope, sequence: sequence, hash: hash, body: row.raw(15), text: text)
        if text == nil, let id = try shown.event().textID, let words = try self.text(id, in: file) {
            // A person's data, or the text of another event.
            let fact = Fact(envelope: envelope, event: try shown.event(), text: words)
            try StoredFact(fact: fact, sequence: sequence, hash: hash).show(body)
        } else {
            try body(shown)
        }
        return sequence
    }

    /// The hash of the event at a sequence number of a session; nil when there is none.
    public func hash(of session: SessionID, at sequence: Int) throws(JournalError) -> Digest? {
        guard let stream = tail.streams[session], sequence > 0, sequence <= stream.last else { return nil }
        let statement = try reading().readHash.bind(Tail.place(stream.row, sequence))
        defer { statement.reset() }
        return try statement.step() ? statement.digest(0) : nil
    }

    /// The fact in a row; nil for an event of a newer version. One that may not be passed over ends all writing.
    private func fact(
        in row: Statement, of session: SessionID, _ file: JournalFile
    ) throws(JournalError) -> StoredFact? {
        let sequence = Tail.sequence(of: row.int(0))
        guard let envelope = row.envelope(of: session, origins: tail.origins), let hash = row.digest(16)
        else {
            throw JournalError(.damaged, path: path, detail: "envelope \(session) \(sequence)")
        }
        let event: Event?
        do throws(EventError) {
            event = try Event.decode(row.bytes(15), schema: envelope.schema)
        } catch {
            guard case .unknown(let code, _) = error else {
                throw JournalError(.damaged, path: path, detail: "body \(session) \(sequence): \(error)")
            }
            if isReadOnly == nil { isReadOnly = JournalError(.newerEvent, path: path, detail: code) }
            return nil
        }
        guard let event else { return nil }
        var words = row.optionalText(17)
        if words == nil, let id = event.textID { words = try text(id, in: file) }
        return StoredFact(
            fact: Fact(envelope: envelope, event: event, text: words), sequence: sequence, hash: hash)
    }

    /// A text or a person's data, wherever it is kept; nil when it is gone.
    func text(_ id: TextID, in file: JournalFile) throws(JournalError) -> String? {
        for statement in [file.readText, file.readPerson] {
            defer { statement.reset() }
            if try statement.bind(id).step() { return statement.text(0) }
        }
        return nil
    }
}

extension Statement {
    /// The envelope in a row of ``JournalFile/readFacts``; nil when the row is damaged.
    func envelope(of session: SessionID, origins: [Int: OriginID]) -> Envelope? {
        guard let command: CommandID = ref(1), let origin = origins[int(3)], let bootID: BootID = ref(8),
            let connection: ConnectionID = ref(9), let role = Role(code: text(10), table: optionalInt(11)),
            let previous = digest(13)
        else { return nil }
        return Envelope(
            session: session, command: command, index: int(2), origin: origin, number: int(4),
            lamport: int(5),
            reading: Reading(
                wall: Milliseconds(Int64(int(6))), boot: Milliseconds(Int64(int(7))), bootID: bootID),
            actor: Actor(connection: connection, role: role), schema: int(12), previous: previous,
            textHash: digest(14))
    }
}
