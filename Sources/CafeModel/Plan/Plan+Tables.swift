extension Plan {
    /// Whether every table takes every topic.
    public var sharesTopics: Bool { mechanism.value.places != .tablePerTopic }

    /// How many tables or workshops there are.
    public var tableCount: Int {
        guard case .workshops(let size) = mechanism.value.places else { return topics.count }
        guard workshops.isEmpty else { return workshops.count }
        return min(PlanReader.tableLimit, max(1, (people + size - 1) / size))
    }

    /// What a table talks about and who works there. A workshop takes every topic: its title names them all.
    public func topic(at table: TableNumber) -> Topic? {
        guard case .workshops(let size) = mechanism.value.places else {
            return topics.indices ~= table.value - 1 ? topics[table.value - 1] : nil
        }
        guard 1...max(1, tableCount) ~= table.value else { return nil }
        let workshop = workshops.indices ~= table.value - 1 ? workshops[table.value - 1] : Workshop()
        var topic = Topic(
            title: topics.map(\.title).joined(separator: " · "), question: joined(\.question),
            chairs: workshop.chairs ?? size)
        topic.briefing = joined(\.briefing)
        topic.host = workshop.host
        topic.facilitator = workshop.facilitator
        topic.recorder = workshop.recorder
        topic.helpers = workshop.helpers
        topic.territory = topics.first?.territory ?? ""
        return topic
    }

    /// Whether tables are known by who leads them: workshops, where the plan names somebody.
    public var namesStaff: Bool {
        sharesTopics && workshops.contains { !$0.facilitator.isEmpty || !$0.host.isEmpty }
    }

    /// What a table is known by beside its number: its topic; a workshop by who leads it, as all share their topics.
    /// Empty for a workshop of which nobody is named while others are.
    public func label(of table: TableNumber) -> String {
        guard let topic = topic(at: table) else { return "" }
        guard namesStaff else { return topic.title }
        return topic.facilitator.isEmpty ? topic.host : topic.facilitator
    }

    /// What the topics say, in lines of their own; numbered when several say something.
    private func joined(_ part: KeyPath<Topic, String>) -> String {
        let said = topics.enumerated().filter { !$0.element[keyPath: part].isEmpty }
        guard said.count > 1 else { return said.first?.element[keyPath: part] ?? "" }
        return said.map { "\($0.offset + 1). \($0.element[keyPath: part])" }.joined(separator: "\n")
    }
}
