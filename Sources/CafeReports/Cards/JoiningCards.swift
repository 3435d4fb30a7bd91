import CafeModel

/// Joining cards in a language: as text, as a page to print, as files for Windows.
public struct JoiningCards {
    let cards: [JoiningCard]
    let title: String
    let phrases: any Phrases

    /// Cards of a session with this title.
    public init(_ cards: [JoiningCard], title: String, phrases: any Phrases) {
        self.cards = cards
        self.title = title
        self.phrases = phrases
    }

    /// The heading of a card: *Mesa 3 · Agua*.
    func heading(_ card: JoiningCard) -> String {
        let topic = CleanText.singleLine(card.topic)
        return phrases.cardPlace(card.role) + (topic.isEmpty ? "" : " · " + topic)
    }
}
