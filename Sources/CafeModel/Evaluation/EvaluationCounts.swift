/// The hands counted in the evaluation of a space: five questions, the same for every mechanism.
public struct EvaluationCounts: Hashable, Sendable {
    /// How many questions there are.
    public static let questions = 5

    private struct Cell: Hashable {
        var question: Int
        var answer: EvaluationAnswer
    }

    private var hands: [Cell: Int] = [:]

    /// Nothing counted yet.
    public init() {}

    /// The hands for an answer to a question, from 1; nil as long as nobody has counted them.
    public subscript(question: Int, answer: EvaluationAnswer) -> Int? {
        get { hands[Cell(question: question, answer: answer)] }
        set { hands[Cell(question: question, answer: answer)] = newValue }
    }

    /// Whether nothing was counted.
    public var isEmpty: Bool { hands.isEmpty }
}
