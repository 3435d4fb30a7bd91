import CafeModel
import Glibc
import Testing

@testable import CafeStore

@Suite("Opening a journal")
struct OpeningTests {
    let folder = TemporaryFolder()
    var samples = Samples()
    var raw: RawFile { RawFile(folder: folder) }

    func open() throws { try Journal(folder: folder.path).close() }

    func expectUntouched(_ code: StorageFault) throws {
        let before = Bytes.read(raw.path)
        #expect(journalError { try open() } == code)
        #expect(Bytes.read(raw.path) == before)
        #expect(folder.names.allSatisfy { $0 == "cafe.db" })
    }

    @Test("uses what durability and privacy need")
    func pragmas() throws {
        let journal = try Journal(folder: folder.path)
        let database = try journal.reading().database
        #expect(try database.text("PRAGMA journal_mode") == "wal")
        #expect(try database.text("PRAGMA locking_mode") == "exclusive")
        #expect(try database.int("PRAGMA synchronous") == 2)
        #expect(try database.int("PRAGMA secure_delete") == 1)
        #expect(try database.int("PRAGMA application_id") == 0x4341_4645)
        #expect(folder.names == ["cafe.db", "cafe.db-wal"])
    }

    @Test("refuses a second owner while the first is there")
    func second() throws {
        let journal = try Journal(folder: folder.path)
        #expect(journalError { try open() } == .busy)
        journal.close()
        try open()
    }

    @Test("refuses a file that is no database, and leaves it as it is")
    func noDatabase() throws {
        Bytes.write(Array(String(repeating: "esto no es\n", count: 600).utf8), to: raw.path)
        try expectUntouched(.notAJournal)
    }

    @Test("refuses another program's database, and leaves it as it is")
    func foreign() throws {
        try raw.run("CREATE TABLE recetas(x); PRAGMA application_id = 7")
        #expect(journalError { try open() } == .notAJournal)
        #expect(try raw.text("SELECT name FROM sqlite_schema") == "recetas")
    }

    @Test("refuses a newer version's file, by number and by name of its steps")
    func newer() throws {
        try open()
        try raw.run("PRAGMA user_version = 99")
        #expect(journalError { try open() } == .newerVersion)
        try raw.run("PRAGMA user_version = 1; UPDATE migrations SET name = 'otra'")
        #expect(journalError { try open() } == .newerVersion)
    }

    @Test("refuses a damaged file with a sentence, and leaves it as it is")
    func damaged() throws {
        try open()
        var bytes = Bytes.read(raw.path)
        for index in 100..<4096 { bytes[index] = 0xA5 }
        Bytes.write(bytes, to: raw.path)
        try expectUntouched(.damaged)
    }

    @Test("tells that the folder isn't there")
    func noFolder() {
        #expect(journalError { _ = try Journal(folder: "\(folder.path)/no") } == .cannotOpen)
    }

    @Test(
        "tells that the folder may not be written", .enabled(if: geteuid() != 0, "root may write everywhere"))
    func readOnlyFolder() throws {
        try open()
        chmod(raw.path, 0o400)
        #expect(journalError { try open() } == .notWritable)
    }

    @Test("an event of a newer version that says so is passed over, counted in the chain and not returned")
    mutating func skippable() throws {
        let session = try fillWithNewer("{\"e\":\"beansRoasted\",\"skip\":true}", skip: 1)
        let journal = try Journal(folder: folder.path)
        #expect(journal.isReadOnly == nil)
        #expect(try journal.all(session).map(\.sequence) == [1, 3])
        #expect(try journal.facts(of: session, after: 1, limit: 1).map(\.sequence) == [3])
        let next = try journal.append([samples.commit(session, [samples.note("más")])])
        #expect(next[0][0].fact.envelope.number == 4)
        let report = try journal.check()
        #expect(report.isWhole && report.skipped == 1, "\(report.faults)")
    }

    @Test("an event of a newer version that doesn't makes the journal read-only, and says why")
    mutating func unskippable() throws {
        let session = try fillWithNewer("{\"e\":\"beansRoasted\"}", skip: 0)
        let journal = try Journal(folder: folder.path)
        #expect(journal.isReadOnly?.code == .newerEvent)
        #expect(journal.isReadOnly?.detail == "beansRoasted 1")
        #expect(try journal.all(session).map(\.sequence) == [1, 3])
        let commit = samples.commit(session, [samples.note("más")])
        #expect(journalError { _ = try journal.append([commit]) } == .newerEvent)
        #expect(try journal.check().isWhole)
    }

    /// Three events, the second of a kind that a newer version brought, with hashes as that version makes them.
    mutating func fillWithNewer(_ body: String, skip: Int) throws -> SessionID {
        let session = samples.ref(Tag.Session.self)
        let journal = try Journal(folder: folder.path)
        let plain = PendingEvent(.clockReanchored)
        let facts = try journal.append([
            samples.commit(session, [samples.note("a"), plain, samples.note("b")])
        ])[0]
        journal.close()
        let hasher = try SHA256()
        let second = hasher.hash(facts[1].fact.envelope.canonicalBytes(body: Array(body.utf8)))
        var envelope = facts[2].fact.envelope
        envelope.previous = second
        let third = hasher.hash(envelope.canonicalBytes(body: facts[2].fact.event.encoded()))
        try raw.run(
            """
            UPDATE events SET body = '\(body)', hash = x'\(second.hex)' WHERE number = 2;
            UPDATE events SET previous = x'\(second.hex)', hash = x'\(third.hex)' WHERE number = 3;
            UPDATE origins SET hash = x'\(third.hex)';
            INSERT INTO kinds(code, schema, skip) VALUES('beansRoasted', 1, \(skip));
            """)
        return session
    }

    @Test("an error tells a log what happened, to which file, and what SQLite said")
    func description() {
        let error = JournalError(.full, path: "/d/cafe.db", detail: "SQLite 13: disk full")
        #expect(error.description == "full: /d/cafe.db: SQLite 13: disk full")
        #expect(JournalError(.closed).description == "closed")
    }
}
