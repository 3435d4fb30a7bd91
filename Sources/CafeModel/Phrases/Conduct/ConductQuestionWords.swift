/// The words of a question.
public struct ConductQuestionWords: Hashable, Sendable {
    /// The title.
    public var title: String
    /// What is asked, and what it means.
    public var text: String

    init(_ title: String, _ text: String) {
        self.title = title
        self.text = text
    }
}
