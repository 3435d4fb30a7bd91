import CafeModel

extension SessionState {
    /// Whether tables are known by who leads them.
    var namesStaff: Bool {
        plan.sharesTopics && plan.workshops.contains { !$0.facilitator.isEmpty || !$0.host.isEmpty }
    }

    /// What a table is known by beside its number: its topic; a workshop by who leads it, as all share their topics.
    func tableLabel(_ number: TableNumber) -> String {
        guard let topic = topic(number) else { return "" }
        guard plan.sharesTopics else { return topic.title }
        return [topic.facilitator, topic.host].first { !$0.isEmpty } ?? topic.title
    }
}
