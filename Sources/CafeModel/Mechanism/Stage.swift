/// What a stage is for.
public enum StageKind: String, Hashable, Sendable, CaseIterable {
    /// Before the event.
    case preparation = "preparacion"
    /// People arrive.
    case registration = "registro"
    /// The rules are told.
    case welcome = "bienvenida"
    /// Every table talks about its topic.
    case round = "ronda"
    /// People change tables.
    case change = "cambio"
    /// The coffee.
    case pause = "receso"
    /// Every table writes its conclusions.
    case conclusions = "conclusiones"
    /// Every table presents to everyone.
    case plenary = "plenaria"
    /// Próximos pasos y compromisos.
    case commitments = "compromisos"
    /// Five questions by show of hands.
    case evaluation = "evaluacion"
    /// The end.
    case closing = "cierre"
}

/// One entry of the running order.
public struct Stage: Hashable, Sendable {
    /// What it is for.
    public var kind: StageKind
    /// The round that it is, or for a change of tables the round that it leads to; from 1.
    public var round: Int?
    /// How long it is planned to last; nil when it has no countdown.
    public var duration: Milliseconds?

    /// A stage.
    public init(_ kind: StageKind, round: Int? = nil, minutes: Int? = nil) {
        self.kind = kind
        self.round = round
        self.duration = minutes.map { .minutes($0) }
    }
}
