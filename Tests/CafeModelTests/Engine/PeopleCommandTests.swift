import Testing

@testable import CafeModel

@Suite("Plan and people of a session")
struct PeopleCommandTests {
    private func plan(topics: Int, people: Int) -> Plan {
        Plan(
            mechanism: .worldCafe, title: "Agua", topics: (1...topics).map { Topic(title: "T\($0)") },
            people: people)
    }

    private func seats(_ given: Given) -> [[Int]] {
        given.state.people.map { $0.seats.compactMap { $0?.value } }
    }

    @Test("A plan becomes a session with its tables, its people and a rotation")
    func planned() throws {
        var given = Given.nothing
        let people = [
            Participant(name: "Ana", organization: "JAC", group: "vecinos"), Participant(name: "Luis"),
            Participant(), Participant(name: "Eva"),
        ]
        let events = try given.when(.planSession(plan(topics: 2, people: 1), participants: people, rate: 1))
        #expect(events.map(\.code).first == "sessionPlanned")
        #expect(events.filter { $0.code == "participantRegistered" }.count == 4)
        #expect(events.last?.code == "rotationDrawn")
        #expect(given.state.plan.people == 4)
        #expect(given.state.tables.map(\.number) == [TableNumber(1), TableNumber(2)])
        let stored = given.state.people.compactMap { given.state.text($0.data) }.map(
            Participant.init(encoded:))
        #expect(stored == people)
        for card in seats(given) { #expect(Set(card) == [1, 2]) }
        #expect(given.state.phase == .prepared)
    }

    @Test("The names of participants are not in the plan that is stored")
    func namesApart() throws {
        var given = Given.nothing
        try given.when(
            .planSession(plan(topics: 1, people: 0), participants: [Participant(name: "Ana")], rate: 1))
        guard case .sessionPlanned(let text, _)? = given.facts.first?.event else { return }
        #expect(given.state.text(text)?.contains("Ana") == false)
    }

    @Test("A session is planned once")
    func plannedTwice() {
        let command = Command.planSession(plan(topics: 2, people: 0), participants: [], rate: 1)
        #expect(Given().refusal(of: command) == .planChanged)
    }

    @Test("A plan that could not be read again from the journal is refused")
    func unreadable() {
        let people = Array(repeating: Participant(), count: 2001)
        var rounds = plan(topics: 2, people: 0)
        rounds.rounds = 3
        var minutes = plan(topics: 2, people: 0)
        minutes.minutes.round = 0
        var untitled = plan(topics: 2, people: 0)
        untitled.topics[1].title = " "
        var long = plan(topics: 2, people: 0)
        long.place = String(repeating: "a", count: 65_537)
        let none = Plan(mechanism: .worldCafe, title: "Agua", topics: [])
        let refusals: [(Plan, [Participant], Refusal)] = [
            (plan(topics: 2, people: 0), people, .numberOutOfRange(0...2000)),
            (plan(topics: 100, people: 0), [], .numberOutOfRange(1...99)),
            (none, [], .numberOutOfRange(1...99)),
            (rounds, [], .numberOutOfRange(1...2)), (minutes, [], .numberOutOfRange(1...600)),
            (untitled, [], .emptyText), (long, [], .textTooLong(limit: 65_536)),
        ]
        for (plan, people, refusal) in refusals {
            let command = Command.planSession(plan, participants: people, rate: 1)
            #expect(Given.nothing.refusal(of: command) == refusal)
            if people.isEmpty {
                #expect(
                    Given().refusal(
                        of:
                            .revisePlan(plan, seen: Given().planText)) == refusal)
            }
        }
    }

    @Test("A rehearsal keeps its rate when the plan is revised")
    func rate() throws {
        var given = Given(rate: 60)
        let events = try given.when(.revisePlan(plan(topics: 2, people: 4), seen: given.planText))
        guard case .sessionPlanned(_, 60)? = events.first else {
            Issue.record("\(events)")
            return
        }
        #expect(given.state.isRehearsal)
    }

    @Test(
        "A revised plan takes its tables, people and rotation with it",
        arguments: [(5, 12), (2, 4), (3, 6), (4, 0)])
    func revised(topics: Int, people: Int) throws {
        var given = Given(topics: 3, people: 6)
        try given.when(.revisePlan(plan(topics: topics, people: people), seen: given.planText))
        #expect(given.state.tables.map(\.number.value) == Array(1...topics))
        #expect(given.state.people.map(\.number) == (0..<people).map { $0 + 1 })
        #expect(given.state.rounds == topics)
        for card in seats(given) { #expect(Set(card) == Set(1...topics)) }
    }

    @Test("A corrected word changes nobody's card, another table does")
    func revisedWording() throws {
        var given = Given(topics: 3, people: 6)
        var plan = plan(topics: 3, people: 6)
        plan.title = "Con tilde: movilización"
        plan.topics[0].question = "¿Y si llueve?"
        let cards = seats(given)
        let events = try given.when(.revisePlan(plan, seen: given.planText))
        #expect(events.count == 1)
        #expect(given.state.plan.title == plan.title)
        #expect(seats(given) == cards)
        plan.topics[0].chairs = 2
        #expect(try given.when(.revisePlan(plan, seen: given.planText)).count == 2)
    }

    @Test("Those who were named or have come stay when the plan expects fewer")
    func revisedWithPeople() throws {
        var given = Given(topics: 3, people: 6)
        given.then(.welcomeParticipant(Participant(name: "Ana")))
        given.then(.dismissParticipant(2))
        try given.when(.revisePlan(plan(topics: 2, people: 3), seen: given.planText))
        #expect(given.state.people.count == 7)
        #expect(given.state.plan.people == 7)
        #expect(seats(given)[1].isEmpty)
        #expect(Set(seats(given)[6]) == [1, 2])
    }

    @Test("Of two who revise the same plan, the second is told, and nothing is overruled")
    func revisedByTwo() throws {
        var given = Given(topics: 3, people: 6)
        let seen = given.planText
        var one = given.state.plan, other = given.state.plan
        one.place = "Salón comunal"
        other.title = "Agua rural"
        try given.when(.revisePlan(one, seen: seen))
        #expect(given.refusal(of: .revisePlan(other, seen: seen)) == .planChanged)
        #expect(given.state.plan.place == "Salón comunal" && given.state.plan.title == "Agua")
        other.place = one.place
        try given.when(.revisePlan(other, seen: given.planText))
        #expect(given.state.plan.title == "Agua rural" && given.state.plan.place == "Salón comunal")
        #expect(given.refusal(of: .planSession(one, participants: [], rate: 1)) == .planChanged)
    }

    @Test("People whom the door adds meanwhile count as a change of the plan")
    func revisedAtTheDoor() throws {
        var given = Given(topics: 3, people: 2)
        let seen = given.planText
        let people = (1...4).map { Registrant(Participant(name: "Ana \($0)")) }
        try given.when(.registerParticipants(people, arrived: false))
        #expect(given.refusal(of: .revisePlan(given.state.plan, seen: seen)) == .planChanged)
    }

    @Test("Wishes that come with the plan hold from the first cards on")
    func plannedWithWishes() throws {
        var given = Given.nothing
        let wishes = [
            SeatWish(1, SeatWishes(table: TableNumber(2))), SeatWish(3, SeatWishes(with: [1])),
            SeatWish(4, SeatWishes(apart: [1])),
        ]
        try given.when(
            .planSession(
                plan(topics: 3, people: 9), participants: [Participant(name: "Ana")], rate: 1, wishes: wishes),
            as: .preparation)
        #expect(given.state.people.filter { !$0.wishes.isEmpty }.map(\.number) == [1, 3, 4])
        #expect(seats(given)[0] == [2, 2, 2] && seats(given)[2] == [2, 2, 2])
        for wrong in [SeatWish(10, SeatWishes(with: [1])), SeatWish(1, SeatWishes(apart: [1]))] {
            let command = Command.planSession(
                plan(topics: 3, people: 9), participants: [], rate: 1, wishes: [wrong])
            #expect(Given.nothing.refusal(of: command) == .noSuchParticipant(wrong.number))
        }
    }

    @Test("Once the event has begun the plan stays")
    func tooLate() {
        var given = Given()
        given.go(to: 1)
        #expect(
            given.refusal(of: .revisePlan(plan(topics: 2, people: 0), seen: given.planText)) == .alreadyBegun)
        given.finish()
        #expect(
            given.refusal(of: .revisePlan(plan(topics: 2, people: 0), seen: given.planText)) == .alreadyBegun)
    }

    @Test("A start that was taken back does not outlive a revised plan")
    func revisedAfterFalseStart() throws {
        var given = Given(topics: 5, people: 10)
        given.go(to: .closing)
        given.then(.returnToPreviousStage(leaving: given.state.position))
        while let position = given.state.position, position > 0 {
            given.then(.returnToPreviousStage(leaving: position))
        }
        try given.when(.revisePlan(plan(topics: 1, people: 2), seen: given.planText))
        #expect(given.state.visits.isEmpty)
        #expect(given.state.lastUndoable(by: .facilitator) == nil)
        given.go(to: .closing)
        #expect(given.state.order.count == 7)
    }

    @Test("Whoever arrives gets the next number and seats from the round that is on")
    func latecomer() throws {
        var given = Given(topics: 3, people: 6)
        given.go(to: .round, round: 2)
        let events = try given.when(.welcomeParticipant(nil))
        #expect(events.first == .participantRegistered(number: 7, person: nil))
        #expect(given.state.people[6].seats[0] == nil)
        let card = given.state.people[6].seats.dropFirst().compactMap { $0?.value }
        #expect(card.count == 2 && Set(card).count == 2)
        #expect(seats(given).prefix(6).allSatisfy { Set($0) == [1, 2, 3] })
    }

    @Test("A latecomer's name is cleaned, and only then kept")
    func latecomerCleaned() throws {
        var given = Given()
        try given.when(
            .welcomeParticipant(Participant(name: " Ana\u{1B}[2J\nRuiz ", organization: "\u{202E}JAC")))
        let stored = given.state.text(given.state.people.last?.data).map(Participant.init(encoded:))
        #expect(stored == Participant(name: "Ana Ruiz", organization: "JAC"))
        try given.when(.welcomeParticipant(Participant(name: " \n")))
        #expect(given.state.people.last?.data == nil)
        let long = Participant(name: String(repeating: "a", count: 65_537))
        #expect(given.refusal(of: .welcomeParticipant(long)) == .textTooLong(limit: 65_536))
    }

    @Test("Nobody is refused while the event is on, also over the chairs; after it nobody comes")
    func neverRefused() throws {
        var given = Given(topics: 2, people: 20)
        for _ in 1...10 { try given.when(.welcomeParticipant(nil)) }
        #expect(given.state.people.count == 30)
        given.go(to: .closing)
        try given.when(.welcomeParticipant(nil))
        given.finish()
        #expect(given.refusal(of: .welcomeParticipant(nil)) == .eventFinished)
    }

    @Test("Whoever goes home is marked once, and is seated no more when the rotation is drawn anew")
    func departure() throws {
        var given = Given(topics: 3, people: 9)
        given.go(to: .round, round: 1)
        let events = try given.when(.dismissParticipant(2))
        #expect(events == [.participantLeft(number: 2, left: true)])
        #expect(given.changesNothing(.dismissParticipant(2)))
        #expect(given.refusal(of: .dismissParticipant(0)) == .noSuchParticipant(0))
        #expect(given.refusal(of: .dismissParticipant(10)) == .noSuchParticipant(10))
        let past = given.state.people.map { $0.seats[0] }
        try given.when(.drawRotation)
        #expect(given.state.people.map { $0.seats[0] } == past)
        #expect(given.state.people[1].seats.dropFirst().allSatisfy { $0 == nil })
        for (index, card) in seats(given).enumerated() where index != 1 { #expect(Set(card) == [1, 2, 3]) }
    }

    @Test("During the change of tables the coming round can still be drawn anew; in it, no more")
    func redrawInChange() throws {
        var given = Given(topics: 2, people: 6)
        given.go(to: .change)
        try given.when(.drawRotation)
        given.go(to: .round, round: 2)
        #expect(given.refusal(of: .drawRotation) == .nobodyToSeat)
        given.finish()
        #expect(given.refusal(of: .drawRotation) == .nobodyToSeat)
    }

    @Test("Without people there is nobody to seat")
    func nobody() {
        #expect(Given(people: 0).refusal(of: .drawRotation) == .nobodyToSeat)
    }

    @Test("A servant sits down with a name, which stands among the persons and not in the event")
    func host() throws {
        var given = Given()
        let events = try given.when(.takeSeat(TableNumber(2), name: " Luz\nMarina "))
        guard case .hostSeated(let table, let person)? = events.first else { return }
        #expect(table == TableNumber(2))
        #expect(given.state.tables[1].host == person)
        #expect(given.state.text(person).map(Participant.init(encoded:))?.name == "Luz Marina")
        #expect(given.refusal(of: .takeSeat(TableNumber(4), name: "a")) == .noSuchTable(4, of: 3))
    }
}
