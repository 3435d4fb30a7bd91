import Testing

@testable import CafeModel

@Suite("Workshops of an Encuentro Diálogo Participativo")
struct WorkshopTests {
    private func read(_ members: String) throws -> PlanReader.Reading {
        let text =
            #"{"mecanismo":"encuentro-dialogo","titulo":"E","temas":[{"titulo":"Agua"},{"titulo":"Luz"}],"#
            + members + "}"
        return try PlanReader.read(Array(text.utf8))
    }

    @Test(
        "There are as few workshops as hold everyone at thirty each",
        arguments: [
            (40, 2), (60, 2), (61, 3), (1000, 34), (0, 1),
        ])
    func fewest(people: Int, workshops: Int) throws {
        #expect(try read(#""participantes":\#(people)"#).plan.tableCount == workshops)
        #expect(Given(.dialogueMeeting, topics: 2, people: people).state.tables.count == workshops)
    }

    @Test("Each workshop takes every topic, and the plan names who works there")
    func everyTopic() throws {
        let plan = try read(
            #""talleres":[{"facilitador":"Ana","relator":"Luz","servidor":"Raúl"},{"apoyan":"Eva"}],"participantes":50"#
        ).plan
        #expect(plan.tableCount == 2)
        let first = try #require(plan.topic(at: TableNumber(1)))
        #expect(first.title == "Agua · Luz")
        #expect(
            [first.facilitator, first.recorder, first.host, first.chairs.description] == [
                "Ana", "Luz", "Raúl", "30",
            ])
        #expect(plan.topic(at: TableNumber(2))?.helpers == "Eva")
        #expect(plan.topic(at: TableNumber(3)) == nil)
    }

    @Test("Too few workshops, a late invitation and a short talk are warned of with the guide's number")
    func warnings() throws {
        let read = try read(
            #""talleres":2,"participantes":100,"fecha":"2026-12-03","convocatoria":"2026-11-25","minutos":{"taller":45}"#
        )
        #expect(
            Set(read.warnings.ofNumbers) == [
                PlanWarning(place: "talleres", matter: .fewWorkshops(2, wanted: 4, size: 30)),
                PlanWarning(place: "convocatoria", matter: .shortNotice(days: 8, least: 15)),
                PlanWarning(place: "minutos.taller", matter: .talkLength(45, range: 60...90)),
            ])
        #expect(
            try self.read(#""participantes":30"#).warnings.ofNumbers.map(\.matter) == [
                .fewPeople(30, range: 40...1000)
            ]
        )
        #expect(
            try self.read(#""participantes":60,"fecha":"2026-12-03""#).warnings.ofNumbers.map(\.matter) == [
                .shortNotice(days: nil, least: 15)
            ])
    }

    @Test(
        "A number of workshops that cannot be is a fault with its place",
        arguments: ["0", "100", "\"tres\"", "[]"])
    func faults(value: String) {
        #expect(throws: PlanReader.Faults.self) { try read(#""talleres":\#(value)"#) }
    }

    @Test("People are given one place each, the workshops differing by one at most")
    func seats() {
        let given = Given(.dialogueMeeting, topics: 1, people: 1000)
        let seats = given.state.people.map(\.seats)
        #expect(seats.allSatisfy { $0.count == 1 && $0[0] != nil })
        let counts = Dictionary(grouping: seats.compactMap { $0[0] }) { $0 }.mapValues(\.count)
        #expect(counts.count == 34)
        #expect(counts.values.max() == 30)
        #expect(counts.values.min() == 29)
    }

    @Test("Who arrives late is given the workshop with the fewest people; nobody else moves")
    func latecomer() {
        var given = Given(.dialogueMeeting, topics: 1, people: 60)
        given.then(.dismissParticipant(2))
        given.go(to: .workshop)
        let before = given.state.people.map(\.seats)
        given.then(.welcomeParticipant(nil))
        #expect(given.state.people.dropLast().map(\.seats) == before)
        #expect(given.state.people.last?.seats == [TableNumber(2)])
    }

    @Test("Places are dealt anew before the workshops, and not once people sit in them")
    func redraw() {
        var given = Given(.dialogueMeeting, topics: 1, people: 60)
        given.then(.dismissParticipant(1))
        given.go(to: .opening)
        given.then(.drawRotation)
        #expect(given.state.people[1].seats == [TableNumber(1)])
        given.go(to: .workshop)
        #expect(given.refusal(of: .drawRotation) == .nobodyToSeat)
    }

    @Test("A note names its topic; a number that is none is refused, and it can be set right later")
    func topic() throws {
        var given = Given(.dialogueMeeting, topics: 2, people: 60)
        given.go(to: .workshop)
        let note = given.note("Falta agua.", kind: .observation, about: NoteSubject(topic: 2))
        #expect(given.state.notes[note].flatMap { given.state.subject(of: $0) }?.title == "Tema 2")
        let wrong = Command.recordNote(
            table: TableNumber(1), kind: .observation, round: nil, text: "x", about: NoteSubject(topic: 3))
        #expect(given.refusal(of: wrong) == .numberOutOfRange(1...2))
        try given.when(.markNote(note, .topic(1)), as: .table(TableNumber(1)))
        #expect(given.state.notes[note]?.topic == 1)
        try given.undo(by: .table(TableNumber(1)))
        #expect(given.state.notes[note]?.topic == 2)
        let other = given.note("General.", kind: .suggestion)
        #expect(given.state.notes[other].flatMap { given.state.subject(of: $0) } == nil)
    }
}
