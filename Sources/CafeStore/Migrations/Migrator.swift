import CSQLite
import CafeModel

/// Brings a file to the form that this version writes: each named step once, after a copy of the file.
struct Migrator {
    /// "CAFE": what `file` and SQLite show of whose file it is.
    static let applicationID = 0x4341_4645

    var migrations: [Migration] = Migration.all

    /// - Throws: ``JournalError`` when the file isn't a journal, or is one of a newer version.
    func migrate(_ database: Database) throws(JournalError) {
        let done = try check(database)
        guard done < migrations.count else { return }
        for migration in migrations[done...] {
            if done > 0 { try keep(database, before: migration) }
            try run(migration, on: database)
        }
    }

    /// How many migrations the file has seen.
    func check(_ database: Database) throws(JournalError) -> Int {
        let version = try database.int("PRAGMA user_version")
        let application = try database.int("PRAGMA application_id")
        if version == 0, application == 0, try database.int("SELECT count(*) FROM sqlite_schema") == 0 {
            return 0
        }
        guard application == Self.applicationID, version > 0 else {
            throw JournalError(.notAJournal, path: database.path)
        }
        guard version <= migrations.count else { throw JournalError(.newerVersion, path: database.path) }
        let statement = try database.prepare("SELECT name FROM migrations ORDER BY step")
        var names: [String] = []
        while try statement.step() { names.append(statement.text(0)) }
        guard names == migrations.prefix(version).map(\.name) else {
            throw JournalError(.newerVersion, path: database.path, detail: "migrations \(names)")
        }
        return version
    }

    private func run(_ migration: Migration, on database: Database) throws(JournalError) {
        try database.transaction { () throws(JournalError) in
            let done = try database.int("PRAGMA user_version")
            if done == 0 {
                try database.run("PRAGMA application_id = \(Self.applicationID)")
                try database.run(
                    "CREATE TABLE migrations(step INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT")
            }
            try database.run(migration.sql)
            try database.prepare("INSERT INTO migrations(step, name) VALUES(?, ?)")
                .bind(done + 1).bind(text: migration.name).run()
            try database.run("PRAGMA user_version = \(done + 1)")
        }
    }

    /// Copies the file as it is before a step, once: after an interrupted step, the first copy is the good one.
    private func keep(_ database: Database, before migration: Migration) throws(JournalError) {
        let path = "\(database.path).antes-de-\(migration.name)"
        if FileSystem.exists(path) { return }
        let partial = path + ".parcial"
        FileSystem.remove(partial)
        do {
            let copy = try Database(partial, .copy)
            try PageCopy(from: database, to: copy).finish()
            try copy.run("PRAGMA journal_mode = DELETE")
            copy.close()
            try FileSystem.sync(partial)
            try FileSystem.rename(partial, to: path)
        } catch {
            FileSystem.remove(partial)
            throw error
        }
    }
}
