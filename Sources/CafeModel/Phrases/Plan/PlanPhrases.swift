/// Faults of a plan file, and warnings with the guide's reason.
public protocol PlanPhrases: Sendable {
    /// A fault with its place.
    func sentence(_ fault: PlanFault) -> String
    /// A warning with its place.
    func sentence(_ warning: PlanWarning) -> String
    /// What goes against a recommendation, without its place, and the guide's reason.
    func advice(_ matter: PlanWarning.Matter) -> String
}
