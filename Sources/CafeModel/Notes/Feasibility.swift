/// What a proposal needs to become a commitment, as far as it has been found to hold.
public struct Feasibility: OptionSet, Hashable, Sendable {
    /// One bit per condition.
    public let rawValue: Int

    /// Conditions from their bits.
    public init(rawValue: Int) { self.rawValue = rawValue & 7 }

    /// It is within the entity's powers (*competencia*).
    public static let competence = Feasibility(rawValue: 1)
    /// There are resources for it.
    public static let resources = Feasibility(rawValue: 2)
    /// It can be done within a year.
    public static let withinYear = Feasibility(rawValue: 4)

    /// Each condition by itself, in the order in which they are asked.
    public static let conditions: [Feasibility] = [.competence, .resources, .withinYear]
}
