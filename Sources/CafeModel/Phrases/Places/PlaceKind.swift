/// What the places are called where people talk at an event: every sentence about them says the same word.
public enum PlaceKind: Hashable, Sendable, CaseIterable {
    /// *mesa*
    case table
    /// *taller*: its people stay, and all of them treat the same points
    case workshop
}

extension Plan {
    /// What its tables are called.
    public var placeKind: PlaceKind { sharesTopics ? .workshop : .table }
}

extension Phrases {
    /// The same words, saying *mesa* or *taller* as the plan has it.
    public func of(_ plan: Plan) -> any Phrases { calling(plan.placeKind) }
}
