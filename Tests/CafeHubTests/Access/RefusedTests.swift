import CafeHub
import CafeModel
import CafeWire
import Testing

@Suite struct RefusedTests {
    private let rig: HubRig

    init() throws { rig = try HubRig.inRound() }

    private func note(_ table: Int) -> Command {
        .recordNote(table: TableNumber(table), kind: .proposal, round: 1, text: "x")
    }

    @Test func aRoleDoesNotMoreThanItMayWhateverItsScreenShows() throws {
        let before = try rig.stored().sequence
        let attempts: [(Role, Command)] = [
            (.table(TableNumber(1)), .enterNextStage(leaving: 2)), (.table(TableNumber(1)), note(2)),
            (.projector, .pauseClock(.all)), (.reader, note(1)), (.facilitator, note(1)),
            (.recorder, .pauseClock(.all)),
            (.table(TableNumber(1)), .sendMessage(.all, text: "hola")), (.facilitator, .reanchorClock),
            (.table(TableNumber(1)), .askSupport(TableNumber(2), true)),
        ]
        for (role, command) in attempts {
            #expect(rig.order(command, from: rig.connect(role)) == .notPermitted, "\(role) \(command)")
        }
        #expect(try rig.stored().sequence == before)
    }

    @Test func aTableLeavesTheNotesOfAnotherAlone() throws {
        let one = rig.connect(.table(TableNumber(1))), two = rig.connect(.table(TableNumber(2)))
        let note = try #require(rig.note("Una banca", table: 1, from: one))
        #expect(rig.order(.markNote(note, .starred(true)), from: two) == .notPermitted)
        guard case .done? = rig.order(.markNote(note, .starred(true)), from: one) else {
            Issue.record("its own table may")
            return
        }
    }

    @Test func aConnectionKeepsToItsSession() throws {
        let facilitator = rig.connect(.facilitator)
        let id = rig.newCommandID()
        rig.say(.command(id, session: SessionID(high: 9, low: 9), .pauseClock(.all)), from: facilitator)
        rig.flush()
        #expect(rig.answers(to: id, of: facilitator) == [.notPermitted])
    }

    @Test func onlyTheOwnerAsksForWhatIsTheOwners() throws {
        let table = rig.connect(.table(TableNumber(1)))
        rig.say(.request(1, .stop), from: table)
        rig.flush()
        #expect(rig.goodbye(table) == .notPermitted)
        #expect(rig.isClosed(table))
        let owner = rig.connect(.owner, session: nil)
        rig.say(.request(1, .verify), from: owner)
        rig.flush()
        guard case .reply(1, .done(let lines))? = rig.messages(owner).last else {
            Issue.record("\(rig.messages(owner))")
            return
        }
        #expect(lines.first?.contains("íntegro") == true)
    }

    @Test func whoDoesNotSpeakTheWireIsShownOut() throws {
        for line in ["", "hola", "{}", "[]", #"{"t":"command"}"#, String(repeating: "[", count: 100_000)] {
            let stranger = ConnectionID(high: 3, low: UInt64(line.utf8.count))
            rig.hub.connect(stranger, now: rig.now)
            rig.say(line, from: stranger)
            #expect(rig.goodbye(stranger) == .nonsense)
            #expect(rig.isClosed(stranger))
        }
        #expect(rig.goodbye(rig.connect(.facilitator)) == nil, "the hub goes on")
    }

    @Test func whatDoesNotExistIsSaid() throws {
        #expect(rig.goodbye(rig.connect(.table(TableNumber(3)))) == .noSuchTable)
        #expect(rig.goodbye(rig.connect(.reader, session: SessionID(high: 5, low: 5))) == .noSuchSession)
    }

    @Test func nobodyChangesRolesOnTheWay() throws {
        let table = rig.connect(.table(TableNumber(1)))
        rig.say(.hello(Hello(role: .facilitator, session: HubRig.session)), from: table)
        rig.flush()
        #expect(rig.goodbye(table) == .nonsense)
    }
}
