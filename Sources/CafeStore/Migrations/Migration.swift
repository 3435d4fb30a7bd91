/// One step from an earlier form of the file to a later one. Its name is stored; it runs once.
struct Migration: Sendable {
    /// Never changed, never used again.
    var name: String
    /// What it does, in SQL.
    var sql: String
}

extension Migration {
    /// All of them, in order. Append only: a released one is never changed.
    static let all = [Migration(name: "diario", sql: journal)]

    /// The first form.
    private static let journal = """
        -- Whose events there are, with the end of each chain; exactly one is this journal's own.
        CREATE TABLE origins(
            row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), own INTEGER NOT NULL,
            number INTEGER NOT NULL, lamport INTEGER NOT NULL, hash BLOB NOT NULL CHECK(length(hash) = 32)
        ) STRICT;
        CREATE UNIQUE INDEX own_origin ON origins(own) WHERE own = 1;
        CREATE TABLE sessions(
            row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16)
        ) STRICT;
        -- place = session's row << 32 | sequence: a session's events lie side by side in the order of the fold.
        CREATE TABLE events(
            place INTEGER PRIMARY KEY, command BLOB NOT NULL CHECK(length(command) = 16), idx INTEGER NOT NULL,
            origin INTEGER NOT NULL REFERENCES origins(row), number INTEGER NOT NULL, lamport INTEGER NOT NULL,
            wall INTEGER NOT NULL, boot INTEGER NOT NULL, boot_id BLOB NOT NULL CHECK(length(boot_id) = 16),
            connection BLOB NOT NULL CHECK(length(connection) = 16), role TEXT NOT NULL, role_table INTEGER,
            schema INTEGER NOT NULL, previous BLOB NOT NULL CHECK(length(previous) = 32),
            text_hash BLOB CHECK(length(text_hash) = 32), body TEXT NOT NULL,
            hash BLOB NOT NULL CHECK(length(hash) = 32)
        ) STRICT;
        CREATE UNIQUE INDEX events_by_number ON events(origin, number);
        -- Which kinds of event there are, so that a file of a newer version is known without reading all of it.
        CREATE TABLE kinds(
            code TEXT NOT NULL, schema INTEGER NOT NULL, skip INTEGER NOT NULL, PRIMARY KEY(code, schema)
        ) STRICT, WITHOUT ROWID;
        -- place = that of the event that brought the text: they are read side by side.
        CREATE TABLE texts(
            place INTEGER PRIMARY KEY REFERENCES events(place), id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
            salt BLOB NOT NULL CHECK(length(salt) = 16), body TEXT NOT NULL
        ) STRICT;
        CREATE TABLE persons(
            place INTEGER PRIMARY KEY REFERENCES events(place), id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
            salt BLOB NOT NULL CHECK(length(salt) = 16), body TEXT NOT NULL
        ) STRICT;
        CREATE TABLE answers(
            command BLOB NOT NULL PRIMARY KEY CHECK(length(command) = 16), session INTEGER, answer BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE drafts(
            command BLOB NOT NULL PRIMARY KEY CHECK(length(command) = 16), session BLOB NOT NULL,
            role TEXT NOT NULL, role_table INTEGER, kind TEXT NOT NULL, round INTEGER, body TEXT NOT NULL,
            cursor INTEGER NOT NULL, saved INTEGER NOT NULL, holder TEXT NOT NULL, context TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE settings(key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE summaries(session INTEGER PRIMARY KEY REFERENCES sessions(row), body BLOB NOT NULL) STRICT;
        -- One row while suppressed words may still lie in unused parts of the file.
        CREATE TABLE erasures(place INTEGER PRIMARY KEY) STRICT;
        """
}
