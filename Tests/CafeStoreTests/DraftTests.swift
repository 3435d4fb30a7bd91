import CafeModel
import Testing

@testable import CafeStore

@Suite("Drafts, settings and summaries")
struct DraftTests {
    let folder = TemporaryFolder()
    var samples = Samples()

    mutating func draft(_ session: SessionID, _ text: String, saved: Int = 0, role: Role = .facilitator)
        -> Draft
    {
        Draft(
            command: samples.ref(), session: session, role: role, kind: .question, round: nil, text: text,
            cursor: 3, saved: .seconds(saved), holder: "Luz", context: "{\"nota\":1}")
    }

    @Test("a draft comes back as it was last saved, the oldest first, each in its session")
    mutating func drafts() throws {
        let (session, other) = (samples.ref(Tag.Session.self), samples.ref(Tag.Session.self))
        let journal = try Journal(folder: folder.path)
        var late = draft(session, "¿por", saved: 9, role: .table(TableNumber(2)))
        let early = draft(session, "sí", saved: 5)
        for draft in [late, early, draft(other, "no")] { try journal.save(draft) }
        late.text = "¿por qué?"
        late.round = 4
        try journal.save(late)
        try journal.reopen()
        #expect(try journal.drafts(of: session) == [early, late])
        try journal.removeDraft(early.command)
        #expect(try journal.drafts(of: session) == [late])
    }

    @Test("a draft goes in the transaction of the command that it becomes")
    mutating func becomesCommand() throws {
        let session = samples.ref(Tag.Session.self)
        let journal = try Journal(folder: folder.path)
        let (sent, kept) = (draft(session, "va"), draft(session, "queda"))
        for draft in [sent, kept] { try journal.save(draft) }
        var commit = samples.commit(session, [samples.note("va")], command: sent.command)
        commit.removesDraft = true
        _ = try journal.append([commit])
        #expect(try journal.drafts(of: session) == [kept])
    }

    @Test("settings are remembered and forgotten")
    func settings() throws {
        let journal = try Journal(folder: folder.path)
        try journal.set("puerto", to: "2222")
        try journal.set("puerto", to: "2223")
        try journal.set("puerta", to: "")
        try journal.reopen()
        #expect(try journal.setting("puerto") == "2223")
        #expect(try journal.setting("puerta") == "")
        try journal.set("puerto", to: nil)
        #expect(try journal.setting("puerto") == nil)
    }

    @Test("a summary is kept for a session that has events")
    mutating func summaries() throws {
        let session = samples.ref(Tag.Session.self)
        let journal = try Journal(folder: folder.path)
        try journal.saveSummary([1], of: session)
        #expect(try journal.summary(of: session) == nil)
        _ = try journal.append([samples.commit(session, [samples.note("a")])])
        try journal.saveSummary([1], of: session)
        try journal.saveSummary([2, 3], of: session)
        #expect(try journal.summary(of: session) == [2, 3])
    }
}
