import CafeModel
import Testing

@testable import CafeStore

@Suite("Suppressing words")
struct ErasureTests {
    let folder = TemporaryFolder()
    var samples = Samples()

    func strike(_ note: NoteID, _ gone: [TextID], _ text: TextID) -> PendingEvent {
        PendingEvent(
            .passageStruck(note: note, gone: gone, text: text, reason: .name),
            text: NewText(id: text, body: "█ vive enfrente"))
    }

    @Test("leaves them in no file of the folder, wherever they were")
    mutating func everywhere() throws {
        let session = samples.ref(Tag.Session.self)
        let (note, gone) = (samples.ref(Tag.Note.self), samples.ref(Tag.Text.self))
        let words = "Hermenegildo\nvive enfrente"
        let journal = try Journal(folder: folder.path)
        let recorded = samples.commit(session, [samples.note(words, text: gone, note: note)])
        var draft = Draft(
            command: recorded.command, session: session, role: .recorder, kind: .proposal, round: nil,
            text: words, cursor: 0, saved: .zero)
        try journal.save(draft)
        _ = try journal.append([recorded])
        draft.command = samples.ref()
        draft.text = words + " y más"
        try journal.save(draft)
        let shown = samples.commit(session, [], answer: "{\"ahora\":\"Hermenegildo\\nvive enfrente\"}")
        _ = try journal.append([shown])
        try journal.saveSummary(Array(words.utf8), of: session)
        #expect(folder.files(holding: "Hermenegildo") == ["cafe.db-wal"])

        _ = try journal.append([samples.commit(session, [strike(note, [gone], samples.ref())])])
        #expect(journal.overdueErasure == nil)
        #expect(folder.files(holding: "Hermenegildo").isEmpty)
        #expect(try journal.drafts(of: session).isEmpty)
        #expect(try journal.answer(to: shown.command) == [])
        #expect(try journal.answer(to: recorded.command) == recorded.answer)
        #expect(try journal.all(session).map(\.fact.text) == [nil, "█ vive enfrente"])
        #expect(try journal.check().isWhole)
        journal.close()
        #expect(folder.files(holding: "Hermenegildo").isEmpty)
    }

    @Test("leaves somebody's half-typed text all but the passage")
    mutating func draftsKeepTheRest() throws {
        let session = samples.ref(Tag.Session.self)
        let (note, gone) = (samples.ref(Tag.Note.self), samples.ref(Tag.Text.self))
        let journal = try Journal(folder: folder.path)
        _ = try journal.append([
            samples.commit(session, [samples.note("Lo dijo «Ana \"la\" Ruiz»", text: gone, note: note)])
        ])
        for body in ["Que Ana \"la\" Ruiz responda", "{\"texto\":\"Oír a Ana \\\"la\\\" Ruiz\"}"] {
            try journal.save(
                Draft(
                    command: samples.ref(), session: session, role: .recorder, kind: .proposal, round: nil,
                    text: body, cursor: 0, saved: .zero))
        }
        var commit = samples.commit(session, [strike(note, [gone], samples.ref())])
        commit.struck = [Commit.Struck("Ana \"la\" Ruiz", blank: "[…]")]
        _ = try journal.append([commit])
        #expect(
            try journal.drafts(of: session).map(\.text).sorted() == [
                "Que […] responda", "{\"texto\":\"Oír a […]\"}",
            ])
        #expect(folder.files(holding: "Ruiz").isEmpty)
    }

    @Test("takes a person's data as it takes a note's words")
    mutating func person() throws {
        let session = samples.ref(Tag.Session.self)
        let id = samples.ref(Tag.Text.self)
        let journal = try Journal(folder: folder.path)
        let host = PendingEvent(
            .hostSeated(table: TableNumber(1), person: id),
            text: NewText(id: id, shelf: .person, body: "Hermenegildo"))
        _ = try journal.append([samples.commit(session, [host])])
        _ = try journal.append([samples.commit(session, [strike(samples.ref(), [id], samples.ref())])])
        #expect(folder.files(holding: "Hermenegildo").isEmpty)
        #expect(try journal.check().suppressed == 1)
    }

    @Test("leaves none of many, though rows were moved between pages before")
    mutating func manyMoved() throws {
        let sessions = (0..<3).map { _ in samples.ref(Tag.Session.self) }
        let journal = try Journal(folder: folder.path)
        var marked: [(SessionID, NoteID, TextID)] = []
        for index in 0..<900 {
            let (session, note, text) = (
                sessions[index % 3], samples.ref(Tag.Note.self), samples.ref(Tag.Text.self)
            )
            let filling = String(repeating: "palabras ", count: index * 7 % 40)
            let words = index % 9 == 4 ? "Hermenegildo \(filling)" : filling
            if index % 9 == 4 { marked.append((session, note, text)) }
            _ = try journal.append([samples.commit(session, [samples.note(words, text: text, note: note)])])
        }
        let commits = marked.map { samples.commit($0.0, [strike($0.1, [$0.2], samples.ref())]) }
        #expect(!folder.files(holding: "Hermenegildo").isEmpty)
        _ = try journal.append(commits)
        #expect(journal.overdueErasure == nil)
        #expect(folder.files(holding: "Hermenegildo").isEmpty)
        let report = try journal.check()
        #expect(report.isWhole && report.suppressed == 100)
    }

    @Test("is told when the disk has no room for it, and made up for when it has")
    mutating func overdue() throws {
        let session = samples.ref(Tag.Session.self)
        let journal = try Journal(folder: folder.path)
        let (note, gone) = (samples.ref(Tag.Note.self), samples.ref(Tag.Text.self))
        _ = try journal.append([
            samples.commit(session, [samples.note("Hermenegildo", text: gone, note: note)])
        ])
        // A reader inside a transaction keeps the log from being emptied, as a full disk would.
        let reader = try journal.reading().database.prepare("SELECT * FROM sessions")
        #expect(try reader.step())
        _ = try journal.append([samples.commit(session, [strike(note, [gone], samples.ref())])])
        #expect(journal.overdueErasure != nil)
        #expect(try !journal.check().isWhole)
        journal.eraseOverdue()
        #expect(journal.overdueErasure != nil)
        reader.reset()
        journal.eraseOverdue()
        #expect(journal.overdueErasure == nil)
        #expect(folder.files(holding: "Hermenegildo").isEmpty)
    }
}
