/// Which mechanisms there are, by the words that plan files use.
public enum MechanismID: String, Hashable, Sendable, CaseIterable {
    /// World Café: guide of Función Pública, mecanismo 11.
    case worldCafe = "world-cafe"

    /// The mechanism itself.
    public var value: Mechanism {
        switch self {
        case .worldCafe: .worldCafe
        }
    }
}
