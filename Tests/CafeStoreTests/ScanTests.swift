import CafeModel
import Testing

@testable import CafeStore

@Suite("Facts seen where they lie")
struct ScanTests {
    let folder = TemporaryFolder()
    var samples = Samples()

    private func scan(_ journal: any JournalStore, _ session: SessionID, after: Int, limit: Int) throws
        -> [StoredFact]
    {
        var seen: [StoredFact] = []
        let last = try journal.scan(of: session, after: after, limit: limit) { (row) throws(JournalError) in
            seen.append(StoredFact(fact: try row.fact(), sequence: row.sequence, hash: row.hash))
        }
        #expect(last == seen.last?.sequence)
        return seen
    }

    @Test("are those that are read, of every kind, with texts and persons' data, from any place on")
    mutating func same() throws {
        let session = samples.ref(Tag.Session.self), other = samples.ref(Tag.Session.self)
        let journal = try Journal(folder: folder.path)
        let text = samples.ref(Tag.Text.self)
        var commits = samples.everyEvent().map { samples.commit(session, [$0]) }
        commits.append(samples.commit(other, [samples.note("De otra")]))
        commits.append(samples.commit(session, [samples.note("Con comillas: \" y \n", text: text)]))
        // A text that another event brought.
        let note = samples.ref(Tag.Note.self)
        commits.append(samples.commit(session, [PendingEvent(.noteWorded(note: note, text: text))]))
        _ = try journal.append(commits)
        let facts = try journal.all(session)
        #expect(facts.last?.fact.text == "Con comillas: \" y \n")
        #expect(try scan(journal, session, after: 0, limit: .max) == facts)
        #expect(try scan(journal, session, after: 5, limit: 3) == Array(facts[5..<8]))
        #expect(try scan(journal, session, after: facts.count, limit: 9).isEmpty)
        #expect(try scan(journal, samples.ref(), after: 0, limit: 9).isEmpty)
    }

    @Test("are those that are read also when some of a newer version are passed over")
    mutating func newer() throws {
        let session = samples.ref(Tag.Session.self)
        let journal = try Journal(folder: folder.path)
        _ = try journal.append((1...4).map { samples.commit(session, [samples.note("Nota \($0)")]) })
        let database = try journal.reading().database
        try database.run("INSERT INTO kinds(code, schema, skip) VALUES('somethingNew', 1, 1)")
        try database.run(
            "UPDATE events SET body = '{\"e\":\"somethingNew\",\"skip\":true}' WHERE number = 2")
        journal.close()
        let again = try Journal(folder: folder.path)
        #expect(try scan(again, session, after: 0, limit: .max).map(\.sequence) == [1, 3, 4])
    }

    @Test("end with an error where a body is damaged")
    mutating func damage() throws {
        let session = samples.ref(Tag.Session.self)
        let journal = try Journal(folder: folder.path)
        _ = try journal.append((1...3).map { samples.commit(session, [samples.note("Nota \($0)")]) })
        try journal.reading().database.run("UPDATE events SET body = '{\"e\":' WHERE number = 2")
        #expect(journalError { _ = try scan(journal, session, after: 0, limit: .max) } == .damaged)
    }
}
