/// What a note is. All but ``conclusion`` are kinds of contribution.
public enum NoteKind: Hashable, Sendable, CaseIterable {
    /// pregunta
    case question
    /// sugerencia
    case suggestion
    /// propuesta
    case proposal
    /// problema
    case problem
    /// solución
    case solution
    /// observación
    case observation
    /// remisión: a complaint or out-of-scope matter for its proper channel; private
    case redirection
    /// conclusión: what a table presents in the plenary
    case conclusion

    /// The word that plan files, the command line and documents use.
    public var code: String {
        switch self {
        case .question: "pregunta"
        case .suggestion: "sugerencia"
        case .proposal: "propuesta"
        case .problem: "problema"
        case .solution: "solucion"
        case .observation: "observacion"
        case .redirection: "remision"
        case .conclusion: "conclusion"
        }
    }

    /// The kind that a code names.
    public init?(code: String) {
        guard let kind = Self.allCases.first(where: { $0.code == code }) else { return nil }
        self = kind
    }

    /// Whether it asks the entity to do something: it has an outcome, and can become a commitment.
    public var asksForAction: Bool { self == .proposal || self == .solution }

    /// The place among ``allCases``.
    var place: Int {
        switch self {
        case .question: 0
        case .suggestion: 1
        case .proposal: 2
        case .problem: 3
        case .solution: 4
        case .observation: 5
        case .redirection: 6
        case .conclusion: 7
        }
    }

    /// Whether it counts as a contribution of the participants.
    public var isContribution: Bool { self != .conclusion }
}
