import CafeModel
import CafeSystem
import CafeWire
import Testing

@testable import CafeHub

@Suite struct PersonSuppressionTests {
    private let rig: HubRig
    private static let words = ["Ñusta Quispe", "1.098.765.432", "nusta@correo.example", "3157654321"]

    init() throws { rig = try HubRig.inRound() }

    /// The files of the data folder in which the bytes of the words stand.
    private func files(holding words: String) throws -> [String] {
        let needle = Array(words.utf8)
        return try Files.list(rig.folder).filter { name in
            let bytes = try Files.read("\(rig.folder)/\(name)", limit: 64 << 20)
            return bytes.indices.contains { bytes[$0...].starts(with: needle) }
        }
    }

    private func register() throws -> ConnectionID {
        let door = rig.connect(.registration)
        let person = Participant(
            name: Self.words[0], email: Self.words[2], phone: Self.words[3], document: Self.words[1])
        rig.order(
            .registerParticipants([Registrant(person, consent: Consent(treatment: true))], arrived: true),
            from: door)
        return door
    }

    @Test func aPersonsDataAreGoneFromEveryByteAndTheContributionsStay() throws {
        let door = try register()
        let table = rig.connect(.table(TableNumber(1)))
        let note = try #require(rig.note("Pidió más árboles", table: 1, from: table))
        let draft = rig.newCommandID()
        rig.say(
            .draft(
                DraftMessage(
                    command: draft, kind: .proposal, round: 1, text: "Dice Ñusta Quispe que sí", cursor: 3,
                    edit: 1)),
            from: table)
        rig.wait(1000)
        #expect(try !files(holding: Self.words[0]).isEmpty)
        let seen = try #require(try rig.stored().people[0].data)
        rig.order(
            .correctParticipant(
                1, seen: seen, Participant(name: "Ñusta Quispe Mamani", document: Self.words[1])),
            from: door)
        let leader = rig.connect(.facilitator)
        guard case .done? = rig.order(.suppressPerson(1), from: leader) else {
            Issue.record("refused")
            return
        }
        rig.wait(1000)
        for words in Self.words + ["Mamani"] { #expect(try files(holding: words) == [], "\(words)") }
        let state = try rig.stored()
        #expect(state.people[0].suppressed && state.people[0].arrived != nil)
        #expect(state.text(state.notes[note]?.text) == "Pidió más árboles")
        #expect(rig.hub.drafts[draft]?.text == "Dice […] que sí")
        #expect(try rig.journal.verify(fold: { _, _ in nil }, progress: { _ in }).isWhole)
    }

    @Test func whoeverWithdrawsTheAuthorisationIsGoneToo() throws {
        let door = try register()
        rig.order(.recordConsent(1, Consent(treatment: false)), from: door)
        rig.wait(1000)
        for words in Self.words { #expect(try files(holding: words) == [], "\(words)") }
    }

    @Test func theDoorReadsNamesAndTheWallDoesNot() throws {
        let door = try register()
        let wall = rig.connect(.projector)
        #expect(rig.texts(door).contains { $0.contains(Self.words[0]) })
        #expect(!rig.texts(wall).contains { $0.contains(Self.words[0]) })
        #expect(!rig.texts(rig.connect(.table(TableNumber(1)))).contains { $0.contains(Self.words[0]) })
    }

    @Test func aNameHalfTypedAtTheDoorOutlivesTheScreenAndGoesWithoutAuthorisation() throws {
        let door = rig.connect(.registration)
        let draft = rig.newCommandID()
        rig.say(
            .draft(
                DraftMessage(
                    command: draft, kind: .observation, round: nil, text: Self.words[0], cursor: 0,
                    context: "puerta nueva", edit: 1)),
            from: door)
        rig.wait(1000)
        rig.disconnect(door)
        try rig.restart()
        let again = rig.connect(.registration)
        let found = rig.messages(again).compactMap { if case .draft(let left) = $0 { left } else { nil } }
        #expect(found.map(\.text) == [Self.words[0]])
        let refusing = Registrant(Participant(name: Self.words[0]), consent: Consent(treatment: false))
        rig.order(.registerParticipants([refusing], arrived: true), from: again, as: draft)
        rig.wait(1000)
        #expect(try files(holding: Self.words[0]) == [])
        #expect(try rig.stored().people.first?.registered == true)
    }
}
