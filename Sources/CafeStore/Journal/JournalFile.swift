import CafeModel

/// The open file and its statements, prepared once.
final class JournalFile {
    let database: Database

    private let begin: Statement
    private let commit: Statement
    let insertSession: Statement
    let insertEvent: Statement
    let insertKind: Statement
    let insertText: Statement
    let insertPerson: Statement
    let insertAnswer: Statement
    let updateOrigin: Statement

    let readFacts: Statement
    let readHash: Statement
    let readAnswer: Statement
    let readText: Statement
    let readPerson: Statement

    let insertDraft: Statement
    let deleteDraft: Statement

    init(_ database: Database) throws(JournalError) {
        self.database = database
        begin = try database.prepare("BEGIN IMMEDIATE")
        commit = try database.prepare("COMMIT")
        insertSession = try database.prepare("INSERT INTO sessions(row, id) VALUES(?, ?)")
        insertEvent = try database.prepare(
            """
            INSERT INTO events(place, command, idx, origin, number, lamport, wall, boot, boot_id, connection, role,
                role_table, schema, previous, text_hash, body, hash)
            VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        insertKind = try database.prepare("INSERT INTO kinds(code, schema, skip) VALUES(?, ?, 0)")
        insertText = try database.prepare("INSERT INTO texts(place, id, salt, body) VALUES(?, ?, ?, ?)")
        insertPerson = try database.prepare("INSERT INTO persons(place, id, salt, body) VALUES(?, ?, ?, ?)")
        insertAnswer = try database.prepare(
            "INSERT INTO answers(command, session, answer) VALUES(?, ?, ?) ON CONFLICT DO NOTHING")
        updateOrigin = try database.prepare(
            "UPDATE origins SET number = ?, lamport = ?, hash = ? WHERE own = 1")
        readFacts = try database.prepare(
            """
            SELECT e.place, e.command, e.idx, e.origin, e.number, e.lamport, e.wall, e.boot, e.boot_id,
                e.connection, e.role, e.role_table, e.schema, e.previous, e.text_hash, e.body, e.hash, t.body
            FROM events e LEFT JOIN texts t ON t.place = e.place
            WHERE e.place > ? AND e.place < ? ORDER BY e.place
            """)
        readHash = try database.prepare("SELECT hash FROM events WHERE place = ?")
        readAnswer = try database.prepare("SELECT answer FROM answers WHERE command = ?")
        readText = try database.prepare("SELECT body FROM texts WHERE id = ?")
        readPerson = try database.prepare("SELECT body FROM persons WHERE id = ?")
        insertDraft = try database.prepare(
            """
            INSERT INTO drafts(command, session, role, role_table, kind, round, body, cursor, saved, holder, context)
            VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT(command) DO UPDATE SET session = excluded.session, role = excluded.role,
                role_table = excluded.role_table, kind = excluded.kind, round = excluded.round,
                body = excluded.body, cursor = excluded.cursor, saved = excluded.saved,
                holder = excluded.holder, context = excluded.context
            """)
        deleteDraft = try database.prepare("DELETE FROM drafts WHERE command = ?")
    }

    /// Runs the body in a transaction; whatever it throws undoes everything.
    func transaction<T>(_ body: () throws(JournalError) -> T) throws(JournalError) -> T {
        try database.transaction(begin, commit, body)
    }

    /// Closes the connection; the statements, finalized when this object goes, keep it half open until then.
    func close() { database.close() }

    /// Makes the connection the only one, and durable; proves it, as SQLite answers a wish that it cannot fulfil
    /// with the present state rather than an error.
    static func claim(_ database: Database) throws(JournalError) {
        // Before the first access, so that WAL needs no shared memory.
        _ = try database.text("PRAGMA locking_mode = EXCLUSIVE")
        let wishes = [
            ("journal_mode", "WAL", "wal"), ("synchronous", "FULL", "2"), ("secure_delete", "ON", "1"),
            ("foreign_keys", "ON", "1"), ("temp_store", "MEMORY", "2"), ("cell_size_check", "ON", "1"),
            ("trusted_schema", "OFF", "0"), ("locking_mode", "EXCLUSIVE", "exclusive"),
        ]
        for (name, value, expected) in wishes {
            try database.run("PRAGMA \(name) = \(value)")
            let state = try database.text("PRAGMA \(name)")
            guard state == expected else {
                throw JournalError(
                    .unsuitable, path: database.path, detail: "\(name) is \(state ?? "nothing")")
            }
        }
        // The ids of texts and commands are random: every one lands on another page of its index.
        try database.run("PRAGMA cache_size = -8192")
        // Every commit touches those pages anew; the longer they are gathered, the fewer are written twice, and the
        // fewer people wait for it. 16 MiB, which the next start reads through in some milliseconds.
        try database.run("PRAGMA wal_autocheckpoint = 4000")
        // The lock is taken by the first writing; a second owner must fail here, not in the middle of an event.
        try database.run("BEGIN IMMEDIATE; COMMIT")
    }

    /// Gives a new journal its origin.
    func ensureOrigin() throws(JournalError) {
        guard try database.int("SELECT count(*) FROM origins WHERE own = 1") == 0 else { return }
        try addOrigin()
    }

    /// A new origin of its own: what is written from now on is not what another copy of this file writes.
    func addOrigin() throws(JournalError) {
        var generator = SystemRandomNumberGenerator()
        let origin = OriginID(using: &generator)
        try database.transaction { () throws(JournalError) in
            let lamport = try database.int("SELECT coalesce(max(lamport), 0) FROM origins")
            try database.run("UPDATE origins SET own = 0 WHERE own = 1")
            try database.prepare("INSERT INTO origins(id, own, number, lamport, hash) VALUES(?, 1, 0, ?, ?)")
                .bind(origin).bind(lamport).bind(Digest.none).run()
        }
    }
}
