import CafeModel

extension TableRecord {
    /// What a document calls it: its number, and its topic where that is its own. Topics that all tables share are told
    /// once.
    func name(_ plan: Plan, _ phrases: any Phrases) -> String {
        phrases.minutesTable(
            number, topic: plan.sharesTopics ? "" : CleanText.singleLine(topic.title))
    }
}
