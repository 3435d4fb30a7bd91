import Testing

@testable import CafeModel

@Suite("Reading a plan file")
struct PlanReaderTests {
    @Test("The least that a plan must say is enough; the rest has the mechanism's defaults")
    func smallest() throws {
        let plan = try PlanSamples.read(PlanSamples.smallest).get().plan
        #expect(plan == Plan(mechanism: .worldCafe, title: "Agua", topics: [Topic(title: "Río")], rounds: 1))
        #expect(plan.minutes.round == 20)
        #expect(plan.topics[0].chairs == 10)
    }

    @Test("Every key of the contract is understood")
    func full() throws {
        let read = try PlanSamples.read(PlanSamples.full).get()
        let plan = read.plan
        #expect(plan.title == "El agua de todos" && plan.entity == "Alcaldía" && plan.office == "Planeación")
        #expect(plan.place == "Casa" && plan.objective == "Oír" && plan.goal == "Meta 4")
        #expect(
            plan.date?.iso == "2026-12-03" && plan.callDate?.iso == "2026-11-15" && plan.startMinute == 545)
        #expect(
            plan.phase == "implementacion" && plan.modality == "presencial" && plan.process == "Plan de agua")
        #expect(plan.valueGroups == ["vecinos", "jóvenes"])
        #expect(plan.complaintsChannel == "Línea 195" && plan.territory == "Comuna 3")
        #expect(plan.rounds == 1 && plan.people == 2)
        let topic = plan.topics[0]
        #expect(topic.question == "¿Qué ve?" && topic.briefing == "Datos" && topic.host == "Luz")
        #expect(
            topic.chairs == 9 && topic.facilitator == "F" && topic.recorder == "R" && topic.helpers == "A")
        #expect(topic.classification == Topic.Classification(type: "sector", value: "Ambiente"))
        let minutes = plan.minutes
        #expect(
            [
                minutes.welcome, minutes.round, minutes.change, minutes.conclusions, minutes.turn,
                minutes.commitments, minutes.registration, minutes.pause, minutes.evaluation,
            ] == Array(1...9))
        let people = [
            Participant(name: "Ana", organization: "JAC", group: "vecinos"), Participant(name: "Luis"),
        ]
        #expect(read.participants == people)
        #expect(read.warnings.ofNumbers.map(\.place) == ["talleres", "participantes"])
    }

    @Test("A byte order mark and null values change nothing")
    func markAndNull() throws {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let plan = try PlanSamples.read(PlanSamples.smallest).get()
        #expect(try PlanSamples.read(mark + Array(PlanSamples.smallest.utf8)).get() == plan)
        #expect(
            try PlanSamples.read(PlanSamples.with(#""rondas":null,"lugar":null,"minutos":null"#)).get()
                == plan)
    }

    @Test("The people may be a number")
    func peopleByNumber() throws {
        let read = try PlanSamples.read(PlanSamples.with(#""participantes":28"#)).get()
        #expect(read.plan.people == 28 && read.participants.isEmpty)
    }

    @Test("Control and bidi characters do not get into a plan, its places or its warnings")
    func cleaned() throws {
        let text =
            #"{"mecanismo":"world-cafe","titulo":"A\u001b[2Jgua\u202e","temas":[{"titulo":"R"}],"\u001b[0mx":1}"#
        let read = try PlanSamples.read(text).get()
        #expect(read.plan.title == "Agua")
        let phrases = Language.spanish.phrases
        for warning in read.warnings {
            #expect(
                phrases.sentence(warning).unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
        }
    }

    @Test("A plan that is written is read back the same", arguments: 0..<200)
    func roundTrip(seed: UInt64) throws {
        var random = RandomEvents(seed: seed)
        let plan = random.plan()
        let read = try PlanSamples.read(plan.canonical).get()
        #expect(read.plan == plan)
        #expect(read.plan.canonical == plan.canonical)
        #expect(
            read.warnings.allSatisfy { warning in
                if case .unknownKey = warning.matter { false } else { true }
            })
    }

    @Test("A plan cut at any byte is a fault and no crash")
    func truncated() {
        let bytes = Array(PlanSamples.full.utf8)
        for length in bytes.indices { #expect(PlanSamples.faults(Array(bytes[..<length])).count == 1) }
    }
}

extension RandomEvents {
    /// A text as a plan keeps it.
    fileprivate mutating func words() -> String { CleanText.clean(flag() ? text() : "") }

    mutating func plan() -> Plan {
        var topics: [Topic] = []
        for number in 0..<int(1...8) {
            var topic = Topic(title: "Tema \(number) " + words(), question: words(), chairs: int(1...1000))
            (topic.briefing, topic.host, topic.facilitator) = (words(), words(), words())
            (topic.recorder, topic.helpers) = (words(), words())
            if flag() { topic.classification = Topic.Classification(type: "ods", value: "x" + words()) }
            topics.append(topic)
        }
        var plan = Plan(
            mechanism: .worldCafe, title: "T" + words(), topics: topics, rounds: int(1...topics.count),
            people: int(0...2000))
        (plan.entity, plan.office, plan.place, plan.objective) = (words(), words(), words(), words())
        (plan.goal, plan.phase, plan.modality, plan.process) = (words(), words(), words(), words())
        (plan.complaintsChannel, plan.territory) = (words(), words())
        plan.date = maybe(CalendarDate(dayNumber: int(0...60_000)))
        plan.callDate = maybe(CalendarDate(dayNumber: int(0...60_000)))
        plan.startMinute = maybe(int(0...1439))
        for _ in 0..<int(0...3) { plan.valueGroups.append(words()) }
        (plan.minutes.welcome, plan.minutes.round, plan.minutes.change) = (
            int(1...600), int(1...600), int(1...600)
        )
        (plan.minutes.conclusions, plan.minutes.turn) = (int(1...600), int(1...600))
        (plan.minutes.commitments, plan.minutes.registration) = (int(1...600), int(0...600))
        (plan.minutes.pause, plan.minutes.evaluation) = (int(0...600), int(0...600))
        return plan
    }
}
