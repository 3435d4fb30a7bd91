import CafeModel

extension Journal {
    /// Deletes suppressed texts and whatever else may quote them. In the transaction of the event that says so.
    func forget(
        _ gone: [TextID], of commit: Commit, in file: JournalFile, _ next: inout Tail
    ) throws(JournalError) {
        guard let row = next.streams[commit.session]?.row else { return }
        let database = file.database
        for struck in commit.struck { try blank(struck, commit, row, in: database) }
        for id in gone {
            if let words = try text(id, in: file) {
                try forgetQuotations(of: words, commit, row, in: database)
            }
            for shelf in ["texts", "persons"] {
                // The command that brought the text may have left a draft under its id.
                try database.prepare(
                    """
                    DELETE FROM drafts WHERE command IN
                        (SELECT e.command FROM events e JOIN \(shelf) t USING(place) WHERE t.id = ?)
                    """
                ).bind(id).run()
                try database.prepare("DELETE FROM \(shelf) WHERE id = ?").bind(id).run()
            }
        }
        try file.deleteDraft.bind(commit.command).run()
        try database.prepare("DELETE FROM summaries WHERE session = ?").bind(row).run()
        try database.prepare("INSERT OR IGNORE INTO erasures(place) VALUES(1)").run()
    }

    /// Somebody's half-typed text loses the passage and keeps the rest.
    private func blank(
        _ struck: Commit.Struck, _ commit: Commit, _ row: Int, in database: Database
    ) throws(JournalError) {
        guard !struck.passage.isEmpty else { return }
        for words in Set([struck.passage, escaped(struck.passage)]) {
            try database.prepare(
                "UPDATE drafts SET body = replace(body, ?, ?) WHERE session = ? AND instr(body, ?)"
            ).bind(text: words).bind(text: struck.blank).bind(commit.session).bind(text: words).run()
        }
        try blankAnswers(with: struck.passage, commit, row, in: database)
    }

    /// Words as they stand within a JSON string.
    private func escaped(_ words: String) -> String {
        var writer = JSONWriter()
        writer.string(words)
        return String(writer.text.dropFirst().dropLast())
    }

    /// Refusals may quote what was typed. That something was done says only numbers and references, in whose digits a
    /// short passage would be found by accident; blanked, it would be forgotten that the command is done.
    private func blankAnswers(
        with words: String, _ commit: Commit, _ row: Int, in database: Database
    ) throws(JournalError) {
        try database.prepare(
            """
            UPDATE answers SET answer = x''
            WHERE session = ? AND (instr(answer, ?) OR instr(answer, ?)) AND command <> ?
                AND substr(answer, 1, 12) <> CAST('{"is":"done"' AS BLOB)
            """
        ).bind(row).bind(blob: Array(words.utf8)).bind(blob: Array(escaped(words).utf8)).bind(commit.command)
            .run()
    }

    /// Drafts that begin with the words (somebody is correcting the same note) go; answers that quote them, which
    /// they should not, are blanked.
    private func forgetQuotations(
        of words: String, _ commit: Commit, _ row: Int, in database: Database
    ) throws(JournalError) {
        guard !words.isEmpty else { return }
        try database.prepare("DELETE FROM drafts WHERE session = ? AND (instr(body, ?) OR instr(context, ?))")
            .bind(commit.session).bind(text: words).bind(text: words).run()
        try blankAnswers(with: words, commit, row, in: database)
    }

    /// Tries again what ``erase()`` could not do.
    public func eraseOverdue() {
        if overdueErasure != nil { erase() }
    }

    /// Removes what deleting left behind: the words in the write-ahead log, and copies of them in unused parts of
    /// pages, which `secure_delete` misses where SQLite has moved rows between pages. Building the file anew is the
    /// only way that leaves nothing; the event is stored already, so a failure is told and tried again.
    func erase() {
        do {
            let database = try reading().database
            guard try database.int("SELECT count(*) FROM erasures") > 0 else {
                overdueErasure = nil
                return
            }
            // What a copy in progress has got so far may hold the words.
            try backup?.beginAgain()
            try checkpoint(database)
            try database.run("VACUUM")
            try checkpoint(database)
            try database.run("DELETE FROM erasures")
            overdueErasure = nil
        } catch {
            overdueErasure = error
        }
    }

    private func checkpoint(_ database: Database) throws(JournalError) {
        // The first column says whether something stood in the way.
        guard try database.int("PRAGMA wal_checkpoint(TRUNCATE)") == 0 else {
            throw JournalError(.busy, path: path, detail: "checkpoint")
        }
    }
}
