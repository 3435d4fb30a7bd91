import Testing

@testable import CafeModel

@Suite("A plan as a form")
struct PlanFormTests {
    private func form(_ answers: [PlanField: String]) -> PlanForm {
        var form = PlanForm()
        for (field, text) in answers.sorted(by: { $0.key.place < $1.key.place }) { form[field] = text }
        return form
    }

    private var movilidad: PlanForm {
        form([
            .fact(.title): "Movilidad", .fact(.date): "3/12/2026", .fact(.call): "15/11/2026",
            .fact(.start): "09:00", .fact(.hallEnd): "12:00", .fact(.entity): "Secretaría",
            .fact(.valueGroups): "jóvenes\njuntas, comités", .fact(.complaintsChannel): "pqrsd@x.example",
            .people: "28", .minutes(.round): "15", .minutes(.pause): "10",
            .topic(0, .title): "Vías", .topic(0, .question): "¿Qué impide?\n¿Y qué más?",
            .topic(0, .briefing): "120 km", .topic(0, .host): "Ana", .topic(0, .classification): "ods",
            .topic(0, .classified): "11. Ciudades y comunidades sostenibles",
            .topic(1, .title): "Paraderos", .topic(1, .chairs): "8",
        ])
    }

    @Test("what is answered becomes a plan; what is not is as the mechanism has it")
    func plan() {
        let plan = movilidad.plan()
        #expect(movilidad.faults == [:])
        #expect(plan.date == CalendarDate(iso: "2026-12-03"))
        #expect(plan.startMinute == 540 && plan.hallEndMinute == 720)
        #expect(plan.topics.map(\.chairs) == [10, 8])
        #expect(plan.topics[0].classification?.value == "11. Ciudades y comunidades sostenibles")
        #expect(plan.valueGroups == ["jóvenes", "juntas, comités"])
        #expect(plan.minutes.round == 15 && plan.minutes.pause == 10 && plan.minutes.welcome == 10)
        #expect(plan.rounds == 2)
        // 10 + 15 + 10 of coffee + 2 + 15 + 10 + 6 + 15
        #expect(plan.length == 83 && plan.endMinute == 540 + 83)
    }

    @Test("form, file, form: the same form; file, form, file: the same plan", arguments: MechanismID.allCases)
    func bothWays(mechanism: MechanismID) throws {
        var form = movilidad
        form[.mechanism] = mechanism.rawValue
        if !mechanism.value.rotates { form[.minutes(.round)] = "" }
        if mechanism.value.places != .tablePerTopic {
            form[.workshops] = "2"
            form[.workshop(1, .facilitator)] = "Luis"
            form[.workshop(1, .chairs)] = "25"
        }
        let file = form.plan().fileText()
        let reading = try PlanReader.read(Array(file.utf8))
        #expect(reading.plan == form.plan())
        #expect(PlanForm(reading.plan) == form)
        #expect(PlanForm(reading.plan).plan().fileText() == file)
    }

    @Test("names of a file come back in a file")
    func names() throws {
        let people = [
            Participant(name: "Ana", organization: "JAC", group: "jóvenes"), Participant(name: "Luis"),
        ]
        var form = movilidad
        form.participants = people
        let reading = try PlanReader.read(Array(form.plan().fileText(participants: people).utf8))
        #expect(reading.participants == people)
        #expect(reading.plan.people == 2 || reading.plan.people == 28)
    }

    @Test("answers that make no sense are faults of their own, and no part of the plan")
    func faults() {
        var form = movilidad
        form[.fact(.title)] = "  "
        form[.fact(.date)] = "31/2/2026"
        form[.fact(.start)] = "25:00"
        form[.people] = "muchas"
        form[.minutes(.round)] = "0"
        form[.topic(1, .chairs)] = "2000"
        form[.topic(2, .question)] = "¿Y sin tema?"
        form[.topic(0, .classified)] = ""
        form[.rounds] = "9"
        #expect(
            form.faults == [
                .fact(.title): .missing, .fact(.date): .noSuchDay, .fact(.start): .noSuchTime,
                .people: .noNumber, .minutes(.round): .outOfRange(1...600),
                .topic(1, .chairs): .outOfRange(1...1000), .topic(2, .title): .missing,
                .topic(0, .classified): .missing, .rounds: .moreRoundsThanTopics(3),
            ])
        #expect(form.plan().date == nil && form.plan().people == 0)
        #expect(PlanForm().faults == [.fact(.title): .missing, .topic(0, .title): .missing])
    }

    @Test("an answer is tidied once it is left: days, times, numbers, groups")
    func tidied() {
        let form = form([
            .fact(.date): " 2026-12-03 ", .fact(.start): "2:30 p. m.", .people: "28 personas",
            .fact(.valueGroups): "jóvenes, mujeres;  mayores", .fact(.place): "  Salón  ",
        ])
        #expect(form.tidied(.fact(.date)) == "3/12/2026")
        #expect(form.tidied(.fact(.start)) == "14:30")
        #expect(form.tidied(.people) == "28")
        #expect(form.tidied(.fact(.valueGroups)) == "jóvenes\nmujeres\nmayores")
        #expect(form.tidied(.fact(.place)) == "Salón")
    }

    @Test("warnings are the plan reader's, each at its answer, topics without answers not counted")
    func warnings() throws {
        var form = movilidad
        form.insertTopic(at: 0)
        form[.topic(1, .chairs)] = "12"
        form[.topic(2, .briefing)] = "listo"
        form[.fact(.hallEnd)] = "10:00"
        form[.fact(.complaintsChannel)] = ""
        let told = form.warnings
        #expect(
            told.map(\.field) == [.topic(1, .chairs), .people, .fact(.hallEnd), .fact(.complaintsChannel)])
        #expect(told[1].matter == .fewChairs(people: 28, chairs: 20))
        #expect(told[2].matter == .longDay(end: 623, hallEnd: 600))
        let reading = try PlanReader.read(Array(form.plan().canonical.utf8))
        #expect(reading.warnings.map(\.matter) == told.map(\.matter))
    }

    @Test("five topics of twenty minutes already take over two and a half hours")
    func fiveTopics() {
        var form = PlanForm()
        for index in 0..<5 { form[.topic(index, .title)] = "T\(index)" }
        form[.fact(.start)] = "9:00"
        form[.fact(.hallEnd)] = "11:30"
        #expect(form.plan().length > 150)
        #expect(form.warnings.contains { $0.field == .fact(.hallEnd) })
    }

    @Test("topics move, come and go with all that was said of them")
    func topics() {
        var form = movilidad
        form.moveTopic(at: 0, by: 1)
        #expect(form[.topic(1, .briefing)] == "120 km" && form[.topic(0, .title)] == "Paraderos")
        form.removeTopic(at: 0)
        #expect(form.topicCount == 1 && form[.topic(0, .title)] == "Vías")
        let hasMoved = form.moveTopic(at: 0, by: 1)
        #expect(!hasMoved)
    }

    @Test("what was answered stays when another mechanism is chosen")
    func mechanism() {
        var form = movilidad
        form[.mechanism] = MechanismID.dialogueMeeting.rawValue
        #expect(!form.isAsked(.minutes(.round)))
        form[.mechanism] = MechanismID.worldCafe.rawValue
        #expect(form.plan() == movilidad.plan())
    }

    @Test("every place has its field and every field its place")
    func places() {
        var fields: [PlanField] = [.mechanism, .workshops, .people, .rounds]
        fields += PlanFact.allCases.map { .fact($0) }
        fields += TopicPart.allCases.map { .topic(7, $0) } + WorkshopPart.allCases.map { .workshop(2, $0) }
        fields += StageMinutes.keys.map { .minutes($0.stage) }
        for field in fields { #expect(PlanField(place: field.place) == field, "\(field.place)") }
        for place in [
            "", "temas", "temas[x].titulo", "temas[-1].titulo", "temas[999].titulo", "minutos.x", "a[1]",
        ] {
            #expect(PlanField(place: place) == nil, "\(place)")
        }
    }
}
