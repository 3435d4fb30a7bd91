import CafeModel
import CafeWire
import Testing

@testable import CafeHub
@testable import CafeStore

@Suite struct SuppressionTests {
    private let rig: HubRig

    init() throws { rig = try HubRig.inRound() }

    private func ask(_ request: Request, _ number: Int) -> [Reply] {
        let owner = rig.connect(.owner, session: nil)
        rig.say(.request(number, request), from: owner)
        for _ in 0..<2000 where rig.hub.backup != nil || rig.messages(owner).isEmpty { rig.flush() }
        rig.flush()
        return rig.messages(owner).compactMap { message in
            if case .reply(number, let reply) = message { reply } else { nil }
        }
    }

    private func lines(_ replies: [Reply]) -> [String] {
        if case .done(let lines)? = replies.last { lines } else { [] }
    }

    @Test func theCopiesThatStillHoldSuppressedWordsAreListed() throws {
        let table = rig.connect(.table(TableNumber(1)))
        let note = try #require(rig.note("Lo dijo Pedro", table: 1, from: table))
        let early = rig.folder + "/antes.db", late = rig.folder + "/despues.db"
        #expect(!lines(ask(.backup(path: early), 1)).isEmpty)
        #expect(!lines(ask(.verify, 2)).contains { $0.contains(early) })
        rig.wait(1000)
        let seen = try #require(try rig.stored().notes[note]).revision
        rig.order(.strikePassage(note, seen: seen, passage: "Pedro", reason: .name), from: table)
        rig.wait(1000)
        #expect(!lines(ask(.backup(path: late), 3)).isEmpty)
        let found = lines(ask(.verify, 4))
        #expect(found.contains { $0.contains(early) })
        #expect(!found.contains { $0.contains(late) })
    }

    @Test("words that the disk would not let go are removed once it does, although nobody gives an order")
    func overdue() throws {
        let table = rig.connect(.table(TableNumber(1)))
        let note = try #require(rig.note("Lo dijo Pedro", table: 1, from: table))
        let seen = try #require(try rig.stored().notes[note]).revision
        // A reader inside a transaction keeps the log from being emptied, as a full disk would.
        let reader = try rig.journal.reading().database.prepare("SELECT * FROM sessions")
        #expect(try reader.step())
        rig.order(.strikePassage(note, seen: seen, passage: "Pedro", reason: .name), from: table)
        #expect(rig.journal.overdueErasure != nil)
        let due = try #require(rig.hub.nextFlush(after: rig.now.boot))
        #expect(due <= rig.now.boot + Hub.erasureInterval)
        rig.wait(Hub.erasureInterval.count)
        #expect(rig.journal.overdueErasure != nil)
        reader.reset()
        rig.wait(Hub.erasureInterval.count)
        #expect(rig.journal.overdueErasure == nil)
        #expect(rig.hub.erasureDue == nil)
    }

    @Test(
        "a passage that happens to stand in the digits of an answer leaves it known that the command is done")
    func digits() throws {
        let rig = try HubRig.inRound()
        let (table, recorder) = (rig.connect(.table(TableNumber(1))), rig.connect(.recorder))
        let record = Command.recordNote(
            table: TableNumber(1), kind: .proposal, round: 1, text: "Que haya 1 bus")
        let id = rig.newCommandID()
        guard case .done(_, _, let note?)? = rig.order(record, from: table, as: id) else {
            Issue.record("not recorded")
            return
        }
        // "1" is in every answer's time of saving.
        let revision = try #require(try rig.stored().notes[note]?.revision)
        let struck = rig.order(
            .strikePassage(note, seen: revision, passage: "1", reason: .name), from: recorder)
        guard case .done? = struck else {
            Issue.record("not struck: \(String(describing: struck))")
            return
        }
        rig.forget()
        guard case .done(_, _, note)? = rig.order(record, from: table, as: id) else {
            Issue.record("said again, it is not done: \(rig.answers(to: id, of: table))")
            return
        }
        #expect(try rig.stored().notes.count == 1)
    }
}
