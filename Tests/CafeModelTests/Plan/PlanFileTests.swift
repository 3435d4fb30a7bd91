import Testing

@testable import CafeModel

@Suite("A plan written to a file and read again")
struct PlanFileTests {
    /// Plans with anything that a plan can hold, people and wishes included.
    private struct Sample {
        var plan: Plan
        var people: [Participant]
        var wishes: [SeatWish]
    }

    private static let words = [
        "", "Río", "¿Qué «ve»?", "dos\nlíneas", "«ñ» \\ \"x\"", "a, b; c", "{\"temas\":[]}", "100 %",
        "– raya —",
    ]

    private func sample(_ seed: Int) -> Sample {
        var generator = SeededGenerator(seed: UInt64(seed))
        func word() -> String { Self.words[Int.random(in: 0..<Self.words.count, using: &generator)] }
        func named() -> String { ("Tema " + word()).trimmed }
        func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
        let mechanism = MechanismID.allCases[seed % MechanismID.allCases.count]
        var plan = Plan(mechanism: mechanism, title: named(), topics: [])
        for _ in 0..<number(1...6) {
            var topic = Topic(title: named(), question: word(), chairs: number(1...40))
            (topic.briefing, topic.host, topic.facilitator) = (word(), word(), word())
            (topic.recorder, topic.helpers, topic.territory) = (word(), word(), word())
            if Bool.random(using: &generator) {
                topic.classification = .init(
                    type: ["derecho", "ods", "sector"][number(0...2)], value: "\(number(1...17))")
            }
            plan.topics.append(topic)
        }
        (plan.entity, plan.office, plan.place, plan.city) = (word(), word(), word(), word())
        (plan.minutesNumber, plan.objective, plan.goal, plan.phase) = (word(), word(), word(), word())
        (plan.modality, plan.process, plan.territory) = (word(), word(), word())
        plan.complaintsChannel = word()
        plan.valueGroups = (0..<number(0...3)).map { "Grupo \($0)" }
        plan.partsOrganizations = Bool.random(using: &generator)
        if Bool.random(using: &generator) {
            plan.date = CalendarDate(iso: "2026-12-03")
            plan.callDate = CalendarDate(iso: "2026-02-28")
            plan.startMinute = number(0...1439)
            plan.hallEndMinute = number(0...1439)
        }
        plan.rounds = mechanism.value.rotates ? number(1...plan.topics.count) : 1
        plan.minutes = mechanism.value.minutes
        for key in StageMinutes.keys(of: mechanism.value) {
            plan.minutes[keyPath: key.path] = number(key.range)
        }
        if plan.sharesTopics {
            plan.workshops = (0..<number(0...34)).map { _ in
                var workshop = Workshop()
                (workshop.facilitator, workshop.recorder) = (word(), word())
                (workshop.host, workshop.helpers) = (word(), word())
                workshop.chairs = Bool.random(using: &generator) ? number(1...40) : nil
                return workshop
            }
        }
        plan.people = number(0...60)
        let people = (0..<number(0...plan.people)).map { index in
            Participant(
                name: index % 5 == 2 ? "" : "Persona \(index)",
                organization: index % 7 == 2 ? "" : "Org \(index)",
                group: "Jóvenes", territory: index % 2 == 0 ? "" : "Norte")
        }
        guard plan.people > 3 else { return Sample(plan: plan, people: people, wishes: []) }
        let wishes = [
            SeatWish(1, SeatWishes(table: TableNumber(1), with: [2])),
            SeatWish(3, SeatWishes(apart: [1, 2])),
        ]
        return Sample(plan: plan, people: people, wishes: Bool.random(using: &generator) ? wishes : [])
    }

    @Test("is the same plan, with the same people and wishes", arguments: 0..<120)
    func comesBack(seed: Int) throws {
        let sample = sample(seed)
        let text = sample.plan.fileText(participants: sample.people, wishes: sample.wishes)
        let read = try PlanReader.read(Array(text.utf8))
        #expect(read.plan == sample.plan)
        #expect(read.participants == sample.people)
        #expect(read.wishes == sample.wishes)
        let unread = read.warnings.filter {
            switch $0.matter {
            case .unknownKey, .unused, .unknownPartner: true
            default: false
            }
        }
        #expect(unread.isEmpty, "\(unread)")
        #expect(read.plan.fileText(participants: read.participants, wishes: read.wishes) == text)
    }

    @Test("is the same plan after it went through the form", arguments: 0..<120)
    func throughTheForm(seed: Int) {
        let sample = sample(seed)
        let form = PlanForm(sample.plan, participants: sample.people, wishes: sample.wishes)
        #expect(form.plan() == sample.plan)
    }

    @Test("those of whom nothing is said are expected, and on no list")
    func expected() throws {
        let file = PlanSamples.with(
            #""participantes":[{"nombre":"Ana"},{},{"nombre":"Luis"},{},{"separado_de":1}]"#)
        let read = try PlanReader.read(Array(file.utf8))
        #expect(read.plan.people == 5)
        #expect(read.participants.map(\.name) == ["Ana", "", "Luis"])
        #expect(read.wishes == [SeatWish(5, SeatWishes(apart: [1]))])
    }

    @Test("contacts and documents are no part of it")
    func contacts() {
        let ana = Participant(name: "Ana", email: "ana@ejemplo.test", phone: "300", document: "1020")
        let text = Plan(mechanism: .worldCafe, title: "Agua", topics: [Topic(title: "Río")])
            .fileText(participants: [ana])
        #expect(text.contains("Ana") && !text.contains("ejemplo") && !text.contains("1020"))
    }
}
