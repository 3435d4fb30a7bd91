/// What a stage is for.
public enum StageKind: String, Hashable, Sendable, CaseIterable {
    /// Before the event.
    case preparation = "preparacion"
    /// People arrive.
    case registration = "registro"
    /// The rules are told.
    case welcome = "bienvenida"
    /// Objectives, main points of the report and the way of working are told.
    case opening = "apertura"
    /// What was promised in earlier sessions of the process is gone through.
    case review = "repaso"
    /// Every table talks about its topic.
    case round = "ronda"
    /// Every workshop talks about the same points.
    case workshop = "taller"
    /// Every table names problems.
    case problems = "problemas"
    /// Every table proposes solutions to its problems.
    case solutions = "soluciones"
    /// Every table puts its solutions in order of priority.
    case prioritization = "priorizacion"
    /// Every table elects its representatives.
    case election = "eleccion"
    /// The head of the entity and the people talk.
    case dialogue = "dialogo"
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

extension StageKind {
    /// Whether the tables talk and take down what is said: the work that rounds, workshops and dialogues share.
    public var talks: Bool {
        switch self {
        case .round, .workshop, .problems, .solutions, .dialogue: true
        default: false
        }
    }

    /// Whether the tables write results rather than talk: what an early end would cut short all the same.
    public var concludes: Bool { self == .conclusions || self == .prioritization }

    /// Whether a table works against the clock in it.
    public var isTableWork: Bool { talks || concludes || self == .election }

    /// Whether the tables speak to everyone one after another, in equal time.
    public var takesTurns: Bool { self == .plenary }
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
