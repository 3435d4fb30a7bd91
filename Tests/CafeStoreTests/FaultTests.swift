import CafeModel
import Testing

@testable import CafeStore

@Suite("When the disk fails")
struct FaultTests {
    let folder = TemporaryFolder()
    var samples = Samples()

    @Test("a full disk stores nothing of the batch, says so, and goes on by itself when there is room")
    mutating func full() throws {
        let session = samples.ref(Tag.Session.self)
        let journal = try Journal(folder: folder.path)
        _ = try journal.append([samples.commit(session, [samples.note("guardada")])])
        try journal.reading().database.run("PRAGMA max_page_count = 1")
        let small = samples.commit(session, [samples.note("cabe")])
        let large = samples.commit(session, [samples.note(String(repeating: "no cabe ", count: 9000))])
        #expect(journalError { _ = try journal.append([small, large]) } == .full)
        #expect(try journal.all(session).map(\.fact.text) == ["guardada"])
        #expect(journalError { _ = try journal.append([small]) } == .closed)

        try journal.reopen()
        #expect(try journal.answer(to: small.command) == nil)
        let facts = try journal.append([small, large]).flatMap { $0 }
        #expect(facts.map(\.fact.envelope.number) == [2, 3])
        #expect(facts.map(\.sequence) == [2, 3])
        #expect(try journal.check().isWhole)
    }

    @Test("a draft that cannot be kept says so")
    mutating func draft() throws {
        let journal = try Journal(folder: folder.path)
        try journal.reading().database.run("PRAGMA max_page_count = 1")
        let draft = Draft(
            command: samples.ref(), session: samples.ref(), role: .facilitator, kind: .question, round: nil,
            text: String(repeating: "no cabe ", count: 9000), cursor: 0, saved: .zero)
        #expect(journalError { try journal.save(draft) } == .full)
        try journal.reopen()
        try journal.save(draft)
        #expect(try journal.drafts(of: draft.session) == [draft])
    }
}
