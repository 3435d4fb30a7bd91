extension PlanForm {
    /// The form that a plan answers. What is as the mechanism has it anyway stays without an answer.
    public init(_ plan: Plan, participants: [Participant] = [], wishes: [SeatWish] = []) {
        self.init()
        self.participants = participants
        self.wishes = wishes
        self[.mechanism] = plan.mechanism.rawValue
        setFacts(plan)
        for (index, topic) in plan.topics.enumerated() { setTopic(topic, at: index) }
        setTopicCount(plan.topics.count)
        if !plan.workshops.isEmpty { self[.workshops] = String(plan.workshops.count) }
        for (index, workshop) in plan.workshops.enumerated() { setWorkshop(workshop, at: index) }
        if plan.people > 0 { self[.people] = String(plan.people) }
        if plan.partsOrganizations { self[.organizations] = Self.yes }
        if plan.mechanism.value.rotates, plan.rounds != plan.topics.count {
            self[.rounds] = String(plan.rounds)
        }
        let usual = plan.mechanism.value.minutes
        for key in StageMinutes.keys where plan.minutes[keyPath: key.path] != usual[keyPath: key.path] {
            self[.minutes(key.stage)] = String(plan.minutes[keyPath: key.path])
        }
    }

    private mutating func setFacts(_ plan: Plan) {
        let facts: [(PlanFact, String)] = [
            (.title, plan.title), (.entity, plan.entity), (.office, plan.office), (.place, plan.place),
            (.city, plan.city), (.minutesNumber, plan.minutesNumber),
            (.objective, plan.objective), (.goal, plan.goal), (.phase, plan.phase),
            (.modality, plan.modality), (.process, plan.process), (.territory, plan.territory),
            (.complaintsChannel, plan.complaintsChannel),
            (.date, plan.date.map(Self.written) ?? ""), (.call, plan.callDate.map(Self.written) ?? ""),
            (.start, plan.startMinute.map(Plan.time) ?? ""),
            (.hallEnd, plan.hallEndMinute.map(Plan.time) ?? ""),
            (.valueGroups, plan.valueGroups.map { $0.replacing("\n", with: " ") }.joined(separator: "\n")),
        ]
        for (fact, text) in facts { self[.fact(fact)] = text }
    }

    private mutating func setTopic(_ topic: Topic, at index: Int) {
        let parts: [(TopicPart, String)] = [
            (.title, topic.title), (.question, topic.question), (.briefing, topic.briefing),
            (.host, topic.host), (.facilitator, topic.facilitator), (.recorder, topic.recorder),
            (.helpers, topic.helpers), (.territory, topic.territory),
            (.chairs, topic.chairs == Self.usualChairs ? "" : String(topic.chairs)),
            (.classification, topic.classification?.type ?? ""),
            (.classified, topic.classification?.value ?? ""),
        ]
        for (part, text) in parts { self[.topic(index, part)] = text }
    }

    private mutating func setWorkshop(_ workshop: Workshop, at index: Int) {
        let parts: [(WorkshopPart, String)] = [
            (.facilitator, workshop.facilitator), (.recorder, workshop.recorder), (.host, workshop.host),
            (.helpers, workshop.helpers), (.chairs, workshop.chairs.map { String($0) } ?? ""),
        ]
        for (part, text) in parts { self[.workshop(index, part)] = text }
    }

    /// The chairs of a table of which the plan says nothing.
    public static let usualChairs = Topic(title: "").chairs

    /// The answer of a question of yes or no; no is no answer.
    public static let yes = "si"

    /// A day as a form shows it.
    public static func written(_ day: CalendarDate) -> String { "\(day.day)/\(day.month)/\(day.year)" }
}

extension PlanForm {
    /// The plan as far as the answers make sense; those that don't are as if they had not been given.
    /// - Parameter base: where what no form asks is taken from.
    public func plan(on base: Plan? = nil) -> Plan {
        let topics = writtenTopics.map(topic)
        var plan = base ?? Plan(mechanism: mechanism, title: "", topics: [])
        plan.mechanism = mechanism
        plan.title = line(.fact(.title))
        plan.topics = topics
        takeFacts(into: &plan)
        plan.people = max(value(.people) ?? 0, participants.count, wishes.map(\.number).max() ?? 0)
        plan.partsOrganizations = self[.organizations] == Self.yes
        plan.rounds = mechanism.value.rotates ? value(.rounds) ?? topics.count : 1
        plan.minutes = minutes
        plan.workshops = workshops(of: plan)
        return plan
    }

    private func takeFacts(into plan: inout Plan) {
        plan.entity = line(.fact(.entity))
        plan.office = line(.fact(.office))
        plan.place = line(.fact(.place))
        plan.city = line(.fact(.city))
        plan.minutesNumber = line(.fact(.minutesNumber))
        plan.date = CalendarDate(written: line(.fact(.date)))
        plan.callDate = CalendarDate(written: line(.fact(.call)))
        plan.startMinute = TimeOfDay.minute(written: self[.fact(.start)])
        plan.hallEndMinute = TimeOfDay.minute(written: self[.fact(.hallEnd)])
        plan.objective = line(.fact(.objective))
        plan.goal = line(.fact(.goal))
        plan.phase = line(.fact(.phase))
        plan.modality = line(.fact(.modality))
        plan.valueGroups = self[.fact(.valueGroups)].split(separator: "\n").map { String($0).trimmed }
            .filter { !$0.isEmpty }
        plan.process = line(.fact(.process))
        plan.territory = line(.fact(.territory))
        plan.complaintsChannel = line(.fact(.complaintsChannel))
    }

    private func topic(_ index: Int) -> Topic {
        func text(_ part: TopicPart) -> String { line(.topic(index, part)) }
        var topic = Topic(
            title: text(.title), question: text(.question),
            chairs: value(.topic(index, .chairs)) ?? Self.usualChairs)
        topic.briefing = text(.briefing)
        topic.host = text(.host)
        topic.facilitator = text(.facilitator)
        topic.recorder = text(.recorder)
        topic.helpers = text(.helpers)
        topic.territory = text(.territory)
        if !text(.classification).isEmpty, !text(.classified).isEmpty {
            topic.classification = Topic.Classification(
                type: text(.classification), value: text(.classified))
        }
        return topic
    }

    private var minutes: StageMinutes {
        var minutes = mechanism.value.minutes
        for key in StageMinutes.keys(of: mechanism.value) {
            if let length = value(.minutes(key.stage)) { minutes[keyPath: key.path] = length }
        }
        return minutes
    }

    /// The workshops, where somebody said how many or who works there.
    private func workshops(of plan: Plan) -> [Workshop] {
        guard plan.sharesTopics else { return [] }
        var unsaid = plan
        unsaid.workshops = []
        let count = value(.workshops)
        let all = (0..<(count ?? unsaid.tableCount)).map(workshop)
        return count == nil && all.allSatisfy { $0 == Workshop() } ? [] : all
    }

    private func workshop(_ index: Int) -> Workshop {
        func text(_ part: WorkshopPart) -> String { line(.workshop(index, part)) }
        var workshop = Workshop()
        workshop.facilitator = text(.facilitator)
        workshop.recorder = text(.recorder)
        workshop.host = text(.host)
        workshop.helpers = text(.helpers)
        workshop.chairs = value(.workshop(index, .chairs))
        return workshop
    }

    /// How many workshops the form asks about; none where the mechanism has no such.
    public var workshopCount: Int {
        let plan = plan()
        return plan.sharesTopics ? plan.tableCount : 0
    }

    /// An answer without blanks at its ends.
    private func line(_ field: PlanField) -> String { self[field].trimmed }

    /// A number that makes sense.
    private func value(_ field: PlanField) -> Int? {
        guard let range = Self.range(of: field, in: mechanism) else { return nil }
        return Self.number(self[field]).flatMap { range ~= $0 ? $0 : nil }
    }
}
