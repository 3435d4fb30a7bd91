import CafeHub
import CafeStore
import CafeWire
import Testing

@testable import CafeModel

@Suite("A closed session played again")
struct ReplayTests {
    /// An event with a note, an undone stage and a suppressed name, which ended after half an hour.
    private func recorded() throws -> (facts: [Fact], state: SessionState) {
        let rig = try HubRig.inRound()
        let table = rig.connect(.table(TableNumber(1)))
        let note = try #require(rig.note("Lo dijo Ana Ruiz", table: 1, from: table))
        let leader = rig.connect(.facilitator)
        rig.wait(600_000)
        rig.order(.enterNextStage(leaving: 2), from: leader)
        let entered = try #require(rig.facts(leader).last).envelope
        rig.order(.undo(EventRef(origin: entered.origin, number: entered.number)), from: leader)
        rig.wait(1_200_000)
        rig.order(.finishEvent(leaving: 2), from: leader)
        let recorder = rig.connect(.recorder)
        rig.wait(86_400_000)
        let seen = try #require(try rig.stored().notes[note]).revision
        rig.order(
            .strikePassage(note, seen: seen, passage: "Ana Ruiz", reason: .name), from: recorder)
        let facts = try rig.journal.facts(of: HubRig.session, after: 0, limit: 1000).map(\.fact)
        return (facts, try rig.stored())
    }

    @Test("It keeps its spacing, without the days outside of the event, and every screen says what it is")
    func spacing() throws {
        let (facts, state) = try recorded()
        let replay = Replay(facts, of: HubRig.session, rate: 60)
        #expect(replay.count == facts.count(where: { $0.event != .clockReanchored }))
        #expect((Milliseconds(30_000)...Milliseconds(35_000)).contains(replay.duration))
        let rig = try HubRig()
        rig.hub.play(replay, stopsAtEnd: false, now: rig.now)
        rig.wait(5000)
        let during = try rig.stored()
        #expect(during.phase == .live && during.isRehearsal)
        #expect(during.stage?.kind == .round)
        #expect(during.contributionCount == 1)
        let wall = rig.connect(.projector)
        #expect(rig.messages(wall).contains { if case .fact = $0 { true } else { false } })
        rig.wait(40_000)
        let after = try rig.stored()
        #expect(after.phase == .finished)
        #expect(after.notes.keys == state.notes.keys)
        #expect(state.visits.map(\.stage) == [1, 2, 3, 2, nil])
        #expect(after.visits.map(\.stage) == state.visits.map(\.stage))
        #expect(after.notes.keys.allSatisfy { after.text(after.notes[$0]?.text) == "Lo dijo […]" })
        #expect(!after.texts.values.contains { $0.contains("Ana Ruiz") })
    }

    @Test("One that waits shows the session as it was planned until it is started")
    func waits() throws {
        let (facts, _) = try recorded()
        let rig = try HubRig()
        rig.hub.play(
            Replay(facts, of: HubRig.session, rate: 60), stopsAtEnd: false, waits: true, now: rig.now)
        rig.wait(3_600_000)
        #expect(rig.hub.replayStanding == .waiting)
        #expect(try rig.stored().phase == .prepared)
        rig.hub.startReplay(now: rig.now)
        rig.wait(5000)
        #expect(rig.hub.replayStanding == .playing)
        #expect(try rig.stored().stage?.kind == .round)
        rig.wait(40_000)
        #expect(rig.hub.replayStanding == .over)
        #expect(try rig.stored().phase == .finished)
    }

    @Test("Nobody can change what is shown")
    func readOnly() throws {
        let (facts, _) = try recorded()
        let rig = try HubRig()
        rig.hub.play(Replay(facts, of: HubRig.session, rate: 60), stopsAtEnd: false, now: rig.now)
        rig.wait(5000)
        let leader = rig.connect(.facilitator)
        let own = CommandID(high: 99, low: 99)
        #expect(rig.order(.pauseClock(.all), from: leader, as: own) == .refused(.replayed))
        #expect(try !rig.stored().clocks.stage.isPaused)
    }
}
