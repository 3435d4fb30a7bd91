/// What hands are raised for in the evaluation of a space.
public enum EvaluationAnswer: String, Hashable, Sendable, CaseIterable {
    /// sí
    case yes = "si"
    /// en parte
    case partly = "en-parte"
    /// no
    case no = "no"
}
