import CafeModel

extension Journal {
    /// Stores what the closure appends in one transaction that is on the disk when this returns.
    public func transact(
        _ body: (_ append: (Commit) throws(JournalError) -> [StoredFact]) throws(JournalError) -> Void
    ) throws(JournalError) {
        var next = tail
        var erases = false
        try writing { (file) throws(JournalError) in
            try body { (commit) throws(JournalError) in
                let facts = try store(commit, in: file, &next)
                let gone = commit.events.flatMap(\.event.suppressedTexts)
                if !gone.isEmpty || commit.erasesDraft {
                    try forget(gone, of: commit, in: file, &next)
                    erases = true
                }
                return facts
            }
            if next.number > tail.number {
                try file.updateOrigin.bind(next.number).bind(next.lamport).bind(next.hash).run()
            }
        }
        tail = next
        if erases { erase() } else { eraseOverdue() }
    }

    private func store(
        _ commit: Commit, in file: JournalFile, _ next: inout Tail
    ) throws(JournalError) -> [StoredFact] {
        let isKnown = next.streams[commit.session] != nil
        let row = isKnown || !commit.events.isEmpty ? try stream(commit.session, in: file, &next) : nil
        try file.insertAnswer.bind(commit.command).bind(row).bind(blob: commit.answer).run()
        guard file.database.changes == 1 else {
            throw JournalError(.repeatedCommand, path: path, detail: commit.command.hex)
        }
        if commit.removesDraft { try file.deleteDraft.bind(commit.command).run() }
        var facts: [StoredFact] = []
        facts.reserveCapacity(commit.events.count)
        for (index, pending) in commit.events.enumerated() {
            facts.append(try store(pending, index, of: commit, in: file, &next))
        }
        return facts
    }

    /// The row of a session; a session begins with its first event.
    private func stream(
        _ session: SessionID, in file: JournalFile, _ next: inout Tail
    ) throws(JournalError) -> Int {
        if let stream = next.streams[session] { return stream.row }
        next.lastSessionRow += 1
        try file.insertSession.bind(next.lastSessionRow).bind(session).run()
        next.streams[session] = Tail.Stream(row: next.lastSessionRow, last: 0)
        return next.lastSessionRow
    }

    private func store(
        _ pending: PendingEvent, _ index: Int, of commit: Commit, in file: JournalFile, _ next: inout Tail
    ) throws(JournalError) -> StoredFact {
        guard var stream = next.streams[commit.session] else {
            throw JournalError(.misuse, path: path, detail: "no stream")
        }
        stream.last += 1
        let salt = try pending.text.map { (text) throws(JournalError) in
            guard text.id == pending.event.textID else {
                throw JournalError(.misuse, path: path, detail: "text of another event")
            }
            return Self.salt()
        }
        let envelope = Envelope(
            session: commit.session, command: commit.command, index: index, origin: next.own,
            number: next.number + 1, lamport: next.lamport + 1, reading: commit.reading, actor: commit.actor,
            schema: Event.schema, previous: next.hash,
            textHash: salt.flatMap { salt in pending.text.map { hasher.hash(salt: salt, body: $0.body) } })
        let body = pending.event.encoded()
        let hash = hasher.hash(envelope.canonicalBytes(body: body))
        let place = Tail.place(stream.row, stream.last)
        try insert(envelope, body, hash, place, origin: next.ownRow, in: file)
        try remember(Tail.Kind(code: pending.event.code, schema: Event.schema), in: file, &next)
        if let text = pending.text, let salt {
            let statement = text.shelf == .text ? file.insertText : file.insertPerson
            try statement.bind(place).bind(text.id).bind(blob: salt).bind(text: text.body).run()
        }
        next.streams[commit.session] = stream
        (next.number, next.lamport, next.hash) = (envelope.number, envelope.lamport, hash)
        var words = pending.text?.body
        if words == nil, let id = pending.event.textID { words = try text(id, in: file) }
        let fact = Fact(envelope: envelope, event: pending.event, text: words)
        return StoredFact(fact: fact, sequence: stream.last, hash: hash)
    }

    private func insert(
        _ envelope: Envelope, _ body: [UInt8], _ hash: Digest, _ place: Int, origin: Int, in file: JournalFile
    ) throws(JournalError) {
        try file.insertEvent
            .bind(place).bind(envelope.command).bind(envelope.index).bind(origin).bind(envelope.number)
            .bind(envelope.lamport).bind(Int(envelope.reading.wall.count)).bind(
                Int(envelope.reading.boot.count)
            )
            .bind(envelope.reading.bootID).bind(envelope.actor.connection).bind(
                text: envelope.actor.role.code
            )
            .bind(envelope.actor.role.tableNumber).bind(envelope.schema).bind(envelope.previous)
            .bind(envelope.textHash).bind(json: body).bind(hash).run()
    }

    private func remember(
        _ kind: Tail.Kind, in file: JournalFile, _ next: inout Tail
    ) throws(JournalError) {
        guard next.kinds.insert(kind).inserted else { return }
        try file.insertKind.bind(text: kind.code).bind(kind.schema).run()
    }

    /// 16 random bytes, so that nobody finds a suppressed text by hashing guesses.
    private static func salt() -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return Ref<Never>(using: &generator).bytes
    }
}
