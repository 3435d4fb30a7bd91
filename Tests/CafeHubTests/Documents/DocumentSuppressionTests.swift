import CafeModel
import CafeSystem
import Testing

@testable import CafeHub

/// When words are suppressed, no finished document that may quote them stays.
@Suite struct DocumentSuppressionTests {
    private let rig: HubRig
    private let shelf: DocumentShelf

    init() throws {
        rig = try HubRig.inRound()
        shelf = DocumentShelf(dataFolder: rig.folder, session: HubRig.session)
        _ = try shelf.put(failing: { $0 }) { () throws(SystemError) in
            ("acta-v1-borrador.html", Array("Ana Ruiz dijo".utf8))
        }
    }

    @Test func aStruckPassageTakesTheDocumentsOfItsSessionAway() throws {
        let table = rig.connect(.table(TableNumber(1)))
        let note = try #require(rig.note("Ana Ruiz dijo que sí", table: 1, from: table))
        let revision = try #require(try rig.stored().notes[note]?.revision)
        let recorder = rig.connect(.recorder)
        let strike = Command.strikePassage(note, seen: revision, passage: "Ana Ruiz", reason: .name)
        guard case .done? = rig.order(strike, from: recorder) else {
            Issue.record("refused")
            return
        }
        #expect(shelf.entries == [])
    }

    @Test func aPersonsSuppressionDoesToo() throws {
        let door = rig.connect(.registration)
        rig.order(
            .registerParticipants(
                [Registrant(Participant(name: "Ana Ruiz"), consent: Consent(treatment: true))], arrived: true),
            from: door)
        #expect(shelf.entries.count == 1)
        rig.order(.suppressPerson(1), from: rig.connect(.facilitator))
        #expect(shelf.entries == [])
    }

    @Test func aStrikeThatIsRefusedAndAnyOtherOrderTakeNothingAway() throws {
        let table = rig.connect(.table(TableNumber(1)))
        let note = try #require(rig.note("Pidió más árboles", table: 1, from: table))
        let recorder = rig.connect(.recorder)
        let strike = Command.strikePassage(note, seen: 0, passage: "Ana Ruiz", reason: .name)
        guard case .refused? = rig.order(strike, from: recorder) else {
            Issue.record("not refused")
            return
        }
        #expect(shelf.entries.count == 1)
    }
}
