import CafeHub
import CafeModel
import CafeWire
import Testing

@Suite struct AudienceTests {
    private let rig: HubRig

    init() throws { rig = try HubRig.inRound() }

    @Test func aTableReadsItsOwnNotesOnly() throws {
        let one = rig.connect(.table(TableNumber(1))), two = rig.connect(.table(TableNumber(2)))
        _ = rig.note("De la mesa uno", table: 1, from: one)
        _ = rig.note("De la mesa dos", table: 2, from: two)
        #expect(rig.texts(one) == ["De la mesa uno"])
        #expect(rig.texts(two) == ["De la mesa dos"])
        #expect(rig.texts(rig.connect(.table(TableNumber(1)))) == ["De la mesa uno"])
        #expect(rig.facts(one).count == rig.facts(two).count, "that it happened is no secret")
    }

    @Test func thoseWhoLeadAndRecordReadEverything() throws {
        let table = rig.connect(.table(TableNumber(1)))
        _ = rig.note("Una banca", table: 1, from: table)
        for role in [Role.facilitator, .recorder, .reader] {
            #expect(rig.texts(rig.connect(role)) == ["Una banca"])
        }
    }

    @Test func theWallShowsWhatARecorderHasReviewed() throws {
        let wall = rig.connect(.projector), table = rig.connect(.table(TableNumber(1))),
            recorder = rig.connect(.recorder)
        let note = try #require(rig.note("Una banca", table: 1, from: table))
        _ = rig.note("Sin revisar", table: 1, from: table)
        #expect(rig.texts(wall).isEmpty)
        rig.order(.markNote(note, .reviewed(true)), from: recorder)
        #expect(rig.texts(wall) == ["Una banca"])
        #expect(rig.texts(rig.connect(.projector)) == ["Una banca"])
    }

    @Test func aComplaintNeverGoesToTheWall() throws {
        let wall = rig.connect(.projector), table = rig.connect(.table(TableNumber(1))),
            recorder = rig.connect(.recorder)
        let note = try #require(rig.note("Le cobraron dos veces", table: 1, from: table, kind: .redirection))
        rig.order(.markNote(note, .reviewed(true)), from: recorder)
        #expect(rig.texts(wall).isEmpty)
        #expect(rig.texts(rig.connect(.projector)).isEmpty)
    }

    @Test func namesOfPeopleAreForThoseWhoNeedThem() throws {
        let facilitator = rig.connect(.facilitator), wall = rig.connect(.projector)
        let one = rig.connect(.table(TableNumber(1)))
        rig.order(.welcomeParticipant(Participant(name: "Aura Bernal")), from: facilitator)
        #expect(rig.texts(facilitator).contains { $0.contains("Aura Bernal") })
        #expect(rig.texts(wall).isEmpty)
        #expect(rig.texts(one).isEmpty)
    }

    @Test func whoIsHereIsToldToThoseWhoLead() throws {
        let facilitator = rig.connect(.facilitator), wall = rig.connect(.projector)
        let table = rig.connect(.table(TableNumber(2)), name: "Nubia")
        #expect(rig.presence(facilitator)?.contains { $0.connection == table && $0.name == "Nubia" } == true)
        #expect(rig.presence(table)?.map(\.role) == [.table(TableNumber(2))])
        #expect(rig.presence(wall) == nil)
        rig.disconnect(table)
        #expect(rig.presence(facilitator)?.contains { $0.connection == table } == false)
    }

    @Test func writingIsSeenWhileItLasts() throws {
        let facilitator = rig.connect(.facilitator), table = rig.connect(.table(TableNumber(1)))
        let draft = DraftMessage(command: rig.newCommandID(), kind: .proposal, round: 1, text: "U", cursor: 1)
        rig.say(.draft(draft), from: table)
        rig.flush()
        #expect(rig.presence(facilitator)?.first { $0.connection == table }?.isWriting == true)
        rig.wait(6100)
        #expect(rig.presence(facilitator)?.first { $0.connection == table }?.isWriting == false)
    }
}
