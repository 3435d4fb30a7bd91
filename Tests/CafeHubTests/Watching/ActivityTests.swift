import CafeModel
import CafeStore
import CafeWire
import Testing

@testable import CafeHub

@Suite("A hub counts what it does")
struct ActivityTests {
    private let rig: HubRig

    init() throws { rig = try HubRig.inRound() }

    private func activity() -> HubActivity? {
        let owner = rig.connect(.owner, session: nil)
        rig.say(.request(1, .activity), from: owner)
        rig.flush()
        defer { rig.disconnect(owner) }
        for case .reply(1, .activity(let activity)) in rig.messages(owner) { return activity }
        return nil
    }

    @Test("Commands, refusals, facts, commits, people and bytes are right after known traffic")
    func known() throws {
        let before = try #require(activity())
        let table = rig.connect(.table(TableNumber(1)))
        let wall = rig.connect(.projector)
        rig.forget()
        _ = rig.note("Una banca", table: 1, from: table)
        _ = rig.note("Otra banca", table: 1, from: table)
        // Not its own table; a stage that is not on; a role that may not.
        rig.order(.recordNote(table: TableNumber(2), kind: .proposal, round: 1, text: "Ajena"), from: table)
        rig.order(.enterNextStage(leaving: 2), from: wall)
        _ = rig.order(.recordNote(table: TableNumber(1), kind: .proposal, round: 1, text: "  "), from: table)
        let after = try #require(activity())
        #expect(after.commands - before.commands == 5)
        #expect(after.refusals - before.refusals == 3)
        #expect(after.unsaved == 0)
        #expect(after.facts - before.facts == 2)
        // One wake-up, one commit: also that of a refusal, which is remembered.
        #expect(after.commits - before.commits == 5)
        #expect(after.clients == 2 && after.mostClients == 2)
        let said = rig.messages(table) + rig.messages(wall)
        #expect(after.sent - before.sent >= said.reduce(0) { $0 + $1.encoded().count })
        rig.disconnect(wall)
        #expect(activity()?.clients == 1)
        #expect(activity()?.mostClients == 2)
    }

    @Test("Bytes received are those of the lines with their ends")
    func bytes() throws {
        let owner = rig.connect(.owner, session: nil)
        let before = rig.hub.counters.received
        let lines = [#"{"t":"ping"}"#, #"{"t":"ping"}"#]
        for line in lines { rig.say(line, from: owner) }
        #expect(rig.hub.counters.received - before == lines.reduce(0) { $0 + $1.utf8.count + 1 })
    }

    @Test("A commit's time is that of the stopwatch")
    func times() throws {
        var clock: Int64 = 0
        rig.hub.stopwatch = {
            clock += 5_000
            return clock
        }
        let table = rig.connect(.table(TableNumber(1)))
        rig.hub.counters.commits = LatencyHistogram()
        _ = rig.note("Una banca", table: 1, from: table)
        let times = try #require(activity()).commitTimes
        #expect(times.median == 5000 && times.slowest1Percent == 5000 && times.longest == 5000)
    }

    @Test("What could not be stored counts as unsaved, and not as a fact")
    func unsaved() throws {
        let table = rig.connect(.table(TableNumber(1)))
        let before = try #require(activity())
        rig.store.failure = .beforeStoring(JournalError(.full))
        _ = rig.note("Una banca", table: 1, from: table)
        rig.store.failure = nil
        let after = try #require(activity())
        #expect(after.unsaved == 1 && after.facts == before.facts)
    }

    @Test("Only the owner of the data may ask")
    func rights() {
        for role in [Role.facilitator, .projector, .table(TableNumber(1)), .recorder] {
            let client = rig.connect(role)
            rig.say(.request(1, .activity), from: client)
            rig.flush()
            #expect(rig.goodbye(client) == .notPermitted)
        }
    }
}
