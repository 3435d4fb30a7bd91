import CafeHub
import CafeModel
import CafeWire
import Testing

@Suite struct ResumptionTests {
    private let rig: HubRig

    init() throws { rig = try HubRig.inRound() }

    private func welcome(_ id: ConnectionID) -> Welcome.Resumption? {
        for case .welcome(let welcome) in rig.messages(id) { return welcome.resumption }
        return nil
    }

    private func known(_ id: ConnectionID) -> Hello.Known? {
        rig.messages(id).reversed().lazy.compactMap {
            if case .current(let known) = $0 { known } else { nil }
        }.first
    }

    @Test func aStrangerIsToldEverything() throws {
        let reader = rig.connect(.reader)
        #expect(welcome(reader) == .restarts)
        #expect(rig.facts(reader).count == (try rig.stored()).sequence)
        #expect(known(reader)?.sequence == (try rig.stored()).sequence)
    }

    @Test func whoComesBackIsToldTheRest() throws {
        let reader = rig.connect(.reader)
        let reached = try #require(known(reader))
        rig.disconnect(reader)
        let table = rig.connect(.table(TableNumber(1)))
        _ = rig.note("Una banca", table: 1, from: table)
        try rig.restart()
        let again = rig.connect(.reader, known: reached)
        #expect(welcome(again) == .continues)
        #expect(rig.texts(again) == ["Una banca"])
        #expect(rig.facts(again).count == 1)
    }

    @Test func aHubThatLacksWhatAScreenKnowsSaysSo() throws {
        let last = try rig.stored().sequence
        let ahead = Hello.Known(sequence: last + 3, hash: Digest.none)
        let screen = rig.connect(.table(TableNumber(1)), known: ahead)
        #expect(welcome(screen) == .behind(sequence: last))
        #expect(rig.facts(screen).count == last)
    }

    @Test func anotherHistoryOfTheSameLengthIsNoticed() throws {
        let last = try rig.stored().sequence
        let screen = rig.connect(.reader, known: Hello.Known(sequence: last, hash: Digest.none))
        #expect(welcome(screen) == .behind(sequence: last - 1))
    }

    @Test func thePresentTimeIsTheSameAfterARestart() throws {
        rig.wait(90_000)
        try rig.restart()
        let reader = rig.connect(.reader)
        var state = SessionState(id: HubRig.session)
        for fact in rig.facts(reader) { state.apply(fact) }
        #expect(state.remaining(at: state.timeline.time(at: rig.now)) == .minutes(20) - .seconds(90))
    }

    @Test func theClockIsAnchoredAnewWhenTheWallClockIsSet() throws {
        rig.wait(60_000)
        rig.now.wall = rig.now.wall + .minutes(60)
        let table = rig.connect(.table(TableNumber(1)))
        _ = rig.note("Después del cambio de hora", table: 1, from: table)
        #expect(rig.facts(table).contains { $0.event == .clockReanchored })
        let state = try rig.stored()
        #expect(state.remaining(at: state.timeline.time(at: rig.now)) == .minutes(19))
        _ = rig.note("Otra vez", table: 1, from: table)
        #expect(rig.facts(table).count { $0.event == .clockReanchored } == 1)
    }

    @Test func afterAStartOfTheMachineTheWallClockCounts() throws {
        rig.now = Reading(
            wall: rig.now.wall + .minutes(3), boot: Milliseconds(2000), bootID: BootID(high: 0, low: 2))
        try rig.restart()
        let table = rig.connect(.table(TableNumber(1)))
        _ = rig.note("Volvió la luz", table: 1, from: table)
        #expect(rig.facts(table).contains { $0.event == .clockReanchored })
        let state = try rig.stored()
        #expect(state.remaining(at: state.timeline.time(at: rig.now)) == .minutes(17))
    }
}
