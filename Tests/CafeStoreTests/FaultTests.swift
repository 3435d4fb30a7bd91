import CafeModel
import Testing

@testable import CafeStore

@Suite("When the disk fails", .serialized)
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

    @Test("an error of each write and each sync in turn: nothing acknowledged is lost, nothing stored twice")
    mutating func everyWrite() throws {
        FailingDisk.register()
        var (failures, survived) = (0, false)
        for turn in 1...200 where !survived {
            let folder = TemporaryFolder()
            let session = samples.ref(Tag.Session.self)
            let (note, gone) = (samples.ref(Tag.Note.self), samples.ref(Tag.Text.self))
            let first = samples.commit(session, [samples.note("Hermenegildo", text: gone, note: note)])
            let new = samples.ref(Tag.Text.self)
            let struck = PendingEvent(
                .passageStruck(note: note, gone: [gone], text: new, reason: .name),
                text: NewText(id: new, body: "█"))
            let second = samples.commit(session, [struck, samples.note("otra")])
            let journal = try Journal(folder: folder.path, system: FailingDisk.name)
            _ = try journal.append([first])

            FailingDisk.fail(at: turn)
            let code = journalError { _ = try journal.append([second]) }
            // Until the disk works again, nothing is promised.
            if code != nil { #expect(journalError { try journal.reopen() } != nil) }
            survived = !FailingDisk.mend()
            if code != nil {
                failures += 1
                try journal.reopen()
                if try journal.answer(to: second.command) == nil { _ = try journal.append([second]) }
            } else if journal.overdueErasure != nil {
                try journal.reopen()
            }
            #expect(try journal.all(session).map(\.fact.text) == [nil, "█", "otra"], "write \(turn)")
            #expect(try journal.check().isWhole, "write \(turn)")
            #expect(folder.files(holding: "Hermenegildo").isEmpty, "write \(turn)")
        }
        #expect(survived && failures > 5)
    }
}
