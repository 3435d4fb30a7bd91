import Testing

@testable import CafeModel

@Suite("Wishes for seats")
struct SeatWishTests {
    private func seats(_ number: Int, _ given: Given) -> [Int] {
        given.state.person(number)?.seats.compactMap { $0?.value } ?? []
    }

    @Test("Before the event wishes draw the cards anew: a fixed table, together, apart")
    func drawn() throws {
        var given = Given(topics: 4, rounds: 2, people: 12)
        try given.when(
            .wishSeats([
                SeatWish(1, SeatWishes(table: TableNumber(3))), SeatWish(2, SeatWishes(with: [5])),
                SeatWish(7, SeatWishes(apart: [8])),
            ]), as: .preparation)
        #expect(seats(1, given) == [3, 3])
        #expect(seats(2, given) == seats(5, given) && !seats(2, given).isEmpty)
        #expect(zip(seats(7, given), seats(8, given)).allSatisfy { $0 != $1 })
        #expect(given.state.contradictoryWishes.isEmpty)
        #expect(given.changesNothing(.wishSeats([SeatWish(2, SeatWishes(with: [5]))])))
    }

    @Test("Contradictory wishes are told, and the nearest plan seats everybody all the same")
    func contradictory() throws {
        var given = Given(topics: 3, rounds: 2, people: 9)
        try given.when(.wishSeats([SeatWish(1, SeatWishes(with: [2], apart: [2]))]), as: .preparation)
        #expect(given.state.contradictoryWishes == [.togetherAndSeparate(0, 1)])
        #expect(seats(1, given) == seats(2, given))
        #expect((1...9).allSatisfy { seats($0, given).count == 2 })
    }

    @Test("What cannot be kept is told by the warnings")
    func impossible() throws {
        var given = Given(topics: 2, people: 4) { $0.topics[0].chairs = 1 }
        #expect(
            given.state.seatingWarnings.contains {
                if case .overChairs = $0 { true } else { false }
            })
        // Whoever stays meets everybody who visits every table.
        try given.when(
            .wishSeats([SeatWish(1, SeatWishes(table: TableNumber(1), apart: [2]))]), as: .preparation)
        #expect(
            given.state.seatingWarnings.contains {
                if case .metDespiteSeparate(0, 1, _) = $0 { true } else { false }
            })
    }

    @Test("On the day wishes wait until the rounds to come are drawn on demand")
    func onTheDay() throws {
        var given = Given(topics: 3, people: 9)
        given.go(to: .round, round: 1)
        let before = given.state.people.map(\.seats)
        try given.when(.wishSeats([SeatWish(1, SeatWishes(table: TableNumber(2)))]))
        #expect(given.state.people.map(\.seats) == before)
        try given.when(.drawRotation)
        #expect(given.state.people[0].seats[0] == before[0][0])
        #expect(seats(1, given).dropFirst().allSatisfy { $0 == 2 })
    }

    @Test("A wish for a table or a person that is not there is refused")
    func unknown() {
        let given = Given(topics: 2, people: 3)
        func refusal(_ wishes: SeatWishes) -> Refusal? {
            given.refusal(of: .wishSeats([SeatWish(1, wishes)]))
        }
        #expect(refusal(SeatWishes(table: TableNumber(3))) == .noSuchTable(3, of: 2))
        #expect(refusal(SeatWishes(with: [4])) == .noSuchParticipant(4))
        #expect(refusal(SeatWishes(apart: [1])) == .noSuchParticipant(1))
    }

    @Test("Where the plan parts organisations, colleagues meet less often")
    func organizations() throws {
        func together(_ parts: Bool) throws -> Int {
            var given = Given.nothing
            var plan = Plan(
                mechanism: .worldCafe, title: "Agua", topics: (1...3).map { Topic(title: "T\($0)") },
                rounds: 2,
                people: 0)
            plan.partsOrganizations = parts
            // Colleagues stand side by side on the list, as they do on lists.
            let people = (0..<9).map { Participant(name: "P", organization: $0 < 3 ? "JAC" : "Org \($0)") }
            try given.when(.planSession(plan, participants: people, rate: 1), as: .preparation)
            #expect(given.state.plan.partsOrganizations == parts)
            let rotation = given.state.rotation
            return rotation.encounters(of: 0, and: 1) + rotation.encounters(of: 0, and: 2)
                + rotation.encounters(of: 1, and: 2)
        }
        #expect(try together(true) == 0)
        #expect(try together(false) >= 0)
    }

    @Test("Workshops keep wishes too: one place for the whole event")
    func workshops() throws {
        var given = Given(.dialogueMeeting, topics: 1, people: 60)
        try given.when(
            .wishSeats([
                SeatWish(1, SeatWishes(with: [2])), SeatWish(3, SeatWishes(apart: [5])),
                SeatWish(9, SeatWishes(table: TableNumber(2))),
            ]), as: .preparation)
        #expect(seats(1, given) == seats(2, given) && seats(1, given).count == 1)
        #expect(seats(3, given) != seats(5, given))
        #expect(seats(9, given) == [2])
    }

    @Test("The plan file says wishes by name or number, and whom it names wrongly is told")
    func planFile() throws {
        let reading = try PlanReader.read(
            Array(
                """
                { "mecanismo": "world-cafe", "titulo": "Agua", "temas": [{"titulo":"A"},{"titulo":"B"}],
                  "separar_organizaciones": true, "participantes": [
                    { "nombre": "Ana Ruiz", "mesa_fija": 2, "junto_a": "RUIZ, eva" },
                    { "nombre": "Eva Ruiz", "separado_de": [3, "Nadie"] }, { "nombre": "Luz", "territorio": "Norte" } ] }
                """.utf8))
        #expect(reading.plan.partsOrganizations)
        #expect(reading.participants[2].territory == "Norte")
        #expect(
            reading.wishes == [
                SeatWish(1, SeatWishes(table: TableNumber(2), with: [2])),
                SeatWish(2, SeatWishes(apart: [3])),
            ])
        #expect(
            reading.warnings.contains(
                PlanWarning(place: "participantes[1].separado_de", matter: .unknownPartner("Nadie"))))
        #expect(try PlanReader.read(Array(reading.plan.canonical.utf8)).plan == reading.plan)
    }
}
