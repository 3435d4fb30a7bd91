import CafeModel

extension Journal {
    /// Keeps a draft in place of what was kept for its command.
    public func save(_ draft: Draft) throws(JournalError) {
        try writing { (file) throws(JournalError) in
            try file.insertDraft
                .bind(draft.command).bind(draft.session).bind(text: draft.role.code).bind(
                    draft.role.tableNumber
                )
                .bind(text: draft.kind.code).bind(draft.round).bind(text: draft.text).bind(draft.cursor)
                .bind(Int(draft.saved.count)).bind(text: draft.holder).bind(text: draft.context).run()
        }
    }

    /// Forgets a draft.
    public func removeDraft(_ command: CommandID) throws(JournalError) {
        try writing { (file) throws(JournalError) in try file.deleteDraft.bind(command).run() }
    }

    /// The sessions of which there are drafts and no facts, in the order of their latest writing.
    public func unplannedSessions() throws(JournalError) -> [SessionID] {
        let rows = try reading().database.prepare(
            "SELECT session FROM drafts GROUP BY session ORDER BY max(saved), session")
        var sessions: [SessionID] = []
        while try rows.step() {
            guard let session: SessionID = rows.ref(0) else {
                throw JournalError(.damaged, path: path, detail: "drafts")
            }
            if tail.streams[session] == nil { sessions.append(session) }
        }
        return sessions
    }

    /// The drafts of a session, the oldest first.
    public func drafts(of session: SessionID) throws(JournalError) -> [Draft] {
        let rows = try reading().database.prepare(
            """
            SELECT command, role, role_table, kind, round, body, cursor, saved, holder, context
            FROM drafts WHERE session = ? ORDER BY saved, command
            """
        ).bind(session)
        var drafts: [Draft] = []
        while try rows.step() {
            guard let command: CommandID = rows.ref(0),
                let role = Role(code: rows.text(1), table: rows.optionalInt(2)),
                let kind = NoteKind(code: rows.text(3))
            else { throw JournalError(.damaged, path: path, detail: "drafts") }
            drafts.append(
                Draft(
                    command: command, session: session, role: role, kind: kind, round: rows.optionalInt(4),
                    text: rows.text(5), cursor: rows.int(6), saved: Milliseconds(Int64(rows.int(7))),
                    holder: rows.text(8), context: rows.text(9)))
        }
        return drafts
    }
}
