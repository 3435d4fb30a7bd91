import Testing

@testable import CafeModel

@Suite("Registration")
struct RegistrationCommandTests {
    private func named(_ names: String..., treatment: Bool? = nil) -> [Registrant] {
        names.map { Registrant(Participant(name: $0), consent: treatment.map { Consent(treatment: $0) }) }
    }

    private func name(_ number: Int, _ given: Given) -> String? {
        given.state.person(number).flatMap { given.state.participant($0) }?.name
    }

    private func cards(_ given: Given) -> [[TableNumber?]] { given.state.people.map(\.seats) }

    @Test("A list takes the places that are expected first and keeps their cards")
    func expectedPlaces() throws {
        var given = Given(topics: 3, people: 6)
        let before = cards(given)
        let events = try given.when(
            .registerParticipants(named("Ana", "Eva"), arrived: false), as: .preparation)
        #expect(events.map(\.code) == ["participantRegistered", "participantRegistered"])
        #expect(name(1, given) == "Ana" && name(2, given) == "Eva")
        #expect(cards(given) == before)
        #expect(given.state.people.count == 6)
        #expect(given.state.people.allSatisfy { $0.arrived == nil })
    }

    @Test("A list longer than the plan makes the plan larger and draws all cards anew, before the event")
    func longer() throws {
        var given = Given(topics: 3, people: 2)
        try given.when(
            .registerParticipants(named("A", "B", "C", "D", "E"), arrived: false), as: .preparation)
        #expect(given.state.people.count == 5)
        #expect(given.state.plan.people == 5)
        #expect(cards(given).allSatisfy { Set($0.compactMap(\.self)).count == 3 })
    }

    @Test("A list of hundreds gives an encounter as many workshops as they need, with a place for each")
    func workshops() throws {
        var given = Given(.dialogueMeeting, topics: 2, people: 0)
        let people = (0..<95).map { _ in Registrant(Participant(group: "vecinos")) }
        try given.when(.registerParticipants(people, arrived: false), as: .preparation)
        #expect(given.state.tables.count == 4)
        let seats = given.state.people.compactMap { $0.seats.first.flatMap(\.self)?.value }
        #expect(seats.count == 95 && Set(seats) == [1, 2, 3, 4])
    }

    @Test("At the door nobody's card changes, before the event as on the day; newcomers get free seats")
    func door() throws {
        for start in [false, true] {
            var given = Given(topics: 3, people: 3)
            given.then(.registerParticipants(named("A", "B", "C"), arrived: false), as: .preparation)
            if start { given.go(to: .round, round: 2) }
            let before = cards(given)
            try given.when(.registerParticipants(named("Luz"), arrived: true), as: .registration)
            #expect(Array(cards(given).prefix(3)) == before)
            let card = cards(given)[3]
            #expect(card.compactMap(\.self).count == (start ? 2 : 3))
            #expect(given.state.person(4)?.arrived == given.reading.wall)
        }
    }

    @Test("Who does not authorise is known by number, group and territory only")
    func withoutConsent() throws {
        var given = Given(topics: 2, people: 1)
        let person = Participant(
            name: "Ana", organization: "JAC", group: "Mujeres", territory: "Norte", email: "a@b.co",
            phone: "300",
            document: "123456")
        try given.when(
            .registerParticipants([Registrant(person, consent: Consent(treatment: false))], arrived: false),
            as: .preparation)
        let kept = given.state.participant(given.state.people[0])
        #expect(kept == Participant(group: "Mujeres", territory: "Norte"))
        #expect(!given.facts.contains { $0.text?.contains("Ana") == true })
    }

    @Test("Whoever withdraws the authorisation loses the data and keeps number and seats")
    func withdrawn() throws {
        var given = Given(topics: 2, people: 2)
        given.then(.registerParticipants(named("Ana", treatment: true), arrived: true), as: .registration)
        let seats = cards(given)
        try given.when(.recordConsent(1, Consent(treatment: false)), as: .registration)
        #expect(name(1, given) == nil)
        #expect(given.state.people[0].suppressed && given.state.people[0].consent?.treatment == false)
        #expect(cards(given) == seats)
    }

    @Test("Coming, going home, coming back; once more changes nothing")
    func comings() throws {
        var given = Given(topics: 2, people: 2)
        try given.when(.checkIn(2, true), as: .registration)
        #expect(given.state.people[1].arrived != nil)
        #expect(given.changesNothing(.checkIn(2, true)))
        given.then(.dismissParticipant(2), as: .registration)
        try given.when(.checkIn(2, true), as: .registration)
        #expect(!given.state.people[1].left)
        given.then(.checkIn(2, false), as: .registration)
        #expect(given.state.people[1].arrived == nil)
        #expect(given.refusal(of: .checkIn(3, true)) == .noSuchParticipant(3))
    }

    @Test("Rounds drawn anew are for those who came; who comes later gets seats again")
    func drawnForThoseWhoCame() throws {
        var given = Given(topics: 3, people: 9)
        for number in 1...6 { given.then(.checkIn(number, true), as: .registration) }
        given.go(to: .round, round: 1)
        let past = cards(given).map { $0[0] }
        try given.when(.drawRotation)
        #expect(cards(given).map { $0[0] } == past)
        #expect(cards(given)[8].dropFirst().allSatisfy { $0 == nil })
        #expect(cards(given)[5].allSatisfy { $0 != nil })
        given.go(to: .round, round: 2)
        let before = Array(cards(given).prefix(8))
        try given.when(.checkIn(9, true), as: .registration)
        #expect(Array(cards(given).prefix(8)) == before)
        #expect(cards(given)[8].dropFirst().compactMap(\.self).isEmpty == false)
    }

    @Test("Data can be corrected by whoever has seen them, and not by somebody who has not")
    func corrected() throws {
        var given = Given(topics: 2, people: 2)
        given.then(.registerParticipants(named("Ana"), arrived: true), as: .registration)
        let seen = given.state.people[0].data
        try given.when(.correctParticipant(1, seen: seen, Participant(name: "Ana Ruiz")), as: .registration)
        #expect(name(1, given) == "Ana Ruiz")
        #expect(
            given.refusal(of: .correctParticipant(1, seen: seen, Participant(name: "X"))) == .changedSince)
        #expect(given.state.people[0].formerData == [seen].compactMap(\.self))
    }

    @Test(
        "Suppressing takes all that was ever kept of a person, also once the acta is approved, and no undo helps"
    )
    func suppressed() throws {
        var given = Given(topics: 2, people: 2)
        given.then(.registerParticipants(named("Ana"), arrived: true), as: .registration)
        let first = given.state.people[0].data
        given.then(.correctParticipant(1, seen: first, Participant(name: "Ana Ruiz")), as: .registration)
        let second = given.state.people[0].data
        given.finish()
        given.then(.approveMinutes(true), as: .recorder)
        let events = try given.when(.suppressPerson(1), as: .preparation)
        #expect(Set(events.flatMap(\.suppressedTexts)) == Set([first, second].compactMap(\.self)))
        #expect(given.state.people[0].data == nil && given.state.people[0].arrived != nil)
        #expect(given.state.texts[first!] == nil && given.state.texts[second!] == nil)
        #expect(given.changesNothing(.suppressPerson(1)))
    }

    @Test("After the event nobody is registered any more")
    func after() {
        var given = Given(topics: 2, people: 2)
        given.finish()
        #expect(given.refusal(of: .registerParticipants(named("Ana"), arrived: true)) == .eventFinished)
    }

    @Test("More people than a session holds are refused")
    func tooMany() {
        let people = [Registrant](repeating: Registrant(), count: 2001)
        #expect(
            Given(topics: 2, people: 0).refusal(of: .registerParticipants(people, arrived: false))
                == .numberOutOfRange(1...2000))
    }

    @Test("Who came is counted by group and by territory")
    func tally() {
        var given = Given(topics: 2, people: 5)
        let groups = [("Mujeres", "Norte"), ("mujeres", "Sur"), ("", "Norte")]
        given.then(
            .registerParticipants(
                groups.map { Registrant(Participant(name: "P", group: $0.0, territory: $0.1)) }, arrived: true
            ),
            as: .registration)
        given.then(.dismissParticipant(1), as: .registration)
        let tally = AttendanceTally(given.state)
        #expect(tally.expected == 5 && tally.arrived == 3 && tally.left == 1)
        #expect(tally.groups.map(\.count) == [2, 1] && tally.groups.map(\.name) == ["Mujeres", ""])
        #expect(tally.territories.map(\.name) == ["Norte", "Sur"])
    }
}
