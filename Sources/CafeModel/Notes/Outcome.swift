/// What becomes of a proposal.
public enum Outcome: Hashable, Sendable, CaseIterable {
    /// por analizar: what every proposal is at first
    case pending
    /// acogida
    case accepted
    /// acogida en parte
    case partlyAccepted
    /// no acogida, with a reason
    case declined

    /// The words that documents use, as the contract of the command line has them.
    public var code: String {
        switch self {
        case .pending: "por analizar"
        case .accepted: "acogida"
        case .partlyAccepted: "acogida en parte"
        case .declined: "no acogida"
        }
    }

    /// The outcome that a code names.
    public init?(code: String) {
        guard let outcome = Self.allCases.first(where: { $0.code == code }) else { return nil }
        self = outcome
    }
}
