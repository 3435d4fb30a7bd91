/// What a question was answered.
enum AnswerRecord: Hashable, Sendable {
    /// These words.
    case written(String)
    /// Given aloud at the table, not written down.
    case spoken

    /// As the data formats have it, whatever the language of the screens: their words are a contract.
    var data: String {
        switch self {
        case .written(let text): text
        case .spoken: "respondida de viva voz"
        }
    }
}
