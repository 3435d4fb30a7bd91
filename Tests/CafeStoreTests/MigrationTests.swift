import CafeModel
import Testing

@testable import CafeStore

@Suite("Migrations")
struct MigrationTests {
    let folder = TemporaryFolder()
    var samples = Samples()
    var raw: RawFile { RawFile(folder: folder) }
    let later = Migrator(
        migrations: Migration.all + [
            Migration(name: "tostado", sql: "CREATE TABLE beans(x); INSERT INTO beans VALUES(1)"),
            Migration(name: "molido", sql: "INSERT INTO beans VALUES(2)"),
        ])

    @Test("a new journal has all steps and no copy")
    func new() throws {
        try Journal(folder: folder.path, migrator: later, system: nil).close()
        #expect(folder.names == ["cafe.db"])
        #expect(try raw.text("PRAGMA user_version") == "\(Migration.all.count + 2)")
    }

    @Test("a step runs once, after a copy of the file as it was")
    mutating func once() throws {
        let session = samples.ref(Tag.Session.self)
        let before = try Journal(folder: folder.path)
        _ = try before.append([samples.commit(session, [samples.note("antes")])])
        before.close()
        for _ in 1...2 {
            let journal = try Journal(folder: folder.path, migrator: later, system: nil)
            #expect(try journal.all(session).map(\.fact.text) == ["antes"])
            #expect(try journal.check().isWhole)
            journal.close()
        }
        #expect(try raw.text("SELECT count(*) FROM beans") == "2")
        #expect(folder.names == ["cafe.db", "cafe.db.antes-de-molido", "cafe.db.antes-de-tostado"])
        let copy = try Journal(copy: "\(folder.path)/cafe.db.antes-de-tostado")
        #expect(try copy.all(session).map(\.fact.text) == ["antes"])
    }

    @Test("a step that fails leaves the file as it was")
    mutating func failing() throws {
        let session = samples.ref(Tag.Session.self)
        let before = try Journal(folder: folder.path)
        _ = try before.append([samples.commit(session, [samples.note("antes")])])
        before.close()
        let sql = "CREATE TABLE beans(x); INSERT INTO nowhere VALUES(1)"
        let failing = Migrator(migrations: Migration.all + [Migration(name: "mal", sql: sql)])
        #expect(journalError { _ = try Journal(folder: folder.path, migrator: failing, system: nil) } != nil)
        let journal = try Journal(folder: folder.path)
        #expect(try journal.all(session).map(\.fact.text) == ["antes"])
        journal.close()
        #expect(try raw.text("SELECT name FROM sqlite_schema WHERE name = 'beans'") == nil)
    }
}
