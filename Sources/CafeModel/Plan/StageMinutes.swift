/// How long the stages last, in minutes; zero leaves an optional stage out.
public struct StageMinutes: Hashable, Sendable {
    /// bienvenida
    public var welcome = 10
    /// ronda
    public var round = 20
    /// cambio de mesa
    public var change = 2
    /// conclusiones de mesa
    public var conclusions = 10
    /// one table's turn in the plenary
    public var turn = 3
    /// próximos pasos y compromisos
    public var commitments = 15
    /// registro, optional
    public var registration = 0
    /// receso (the coffee), optional
    public var pause = 0
    /// evaluación, optional
    public var evaluation = 0
    /// apertura
    public var opening = 15
    /// taller
    public var workshop = 75
    /// problemas
    public var problems = 30
    /// soluciones
    public var solutions = 40
    /// priorización
    public var prioritization = 20
    /// elección
    public var election = 15
    /// repaso de compromisos anteriores
    public var review = 15
    /// diálogo
    public var dialogue = 45

    /// The defaults.
    public init() {}

    /// The defaults, but for what a mechanism does differently.
    init(opening: Int? = nil, commitments: Int? = nil, turn: Int? = nil) {
        if let opening { self.opening = opening }
        if let commitments { self.commitments = commitments }
        if let turn { self.turn = turn }
    }
}

extension StageMinutes {
    /// A key of `minutos` in a plan file.
    struct Key: Sendable {
        let name: StaticString
        let path: WritableKeyPath<StageMinutes, Int> & Sendable
        /// The kind of stage whose length it is: mechanisms without it don't have the key.
        let stage: StageKind
        var isOptional = false

        var range: ClosedRange<Int> { isOptional ? 0...600 : 1...600 }
    }

    /// The keys of all mechanisms, in the order in which a form asks them.
    static let keys: [Key] = [
        Key(name: "bienvenida", path: \.welcome, stage: .welcome),
        Key(name: "apertura", path: \.opening, stage: .opening),
        Key(name: "repaso", path: \.review, stage: .review),
        Key(name: "ronda", path: \.round, stage: .round),
        Key(name: "cambio", path: \.change, stage: .change),
        Key(name: "taller", path: \.workshop, stage: .workshop),
        Key(name: "problemas", path: \.problems, stage: .problems),
        Key(name: "soluciones", path: \.solutions, stage: .solutions),
        Key(name: "priorizacion", path: \.prioritization, stage: .prioritization),
        Key(name: "eleccion", path: \.election, stage: .election),
        Key(name: "dialogo", path: \.dialogue, stage: .dialogue),
        Key(name: "conclusiones", path: \.conclusions, stage: .conclusions),
        Key(name: "turno", path: \.turn, stage: .plenary),
        Key(name: "compromisos", path: \.commitments, stage: .commitments),
        Key(name: "registro", path: \.registration, stage: .registration, isOptional: true),
        Key(name: "receso", path: \.pause, stage: .pause, isOptional: true),
        Key(name: "evaluacion", path: \.evaluation, stage: .evaluation, isOptional: true),
    ]

    /// The key of a kind of stage; nil where nothing is measured.
    static func key(of stage: StageKind) -> Key? { keys.first { $0.stage == stage } }

    /// The names of all keys.
    static var keyNames: [String] { keys.map { "\($0.name)" } }

    /// The keys that plans of a mechanism have.
    static func keys(of mechanism: Mechanism) -> [Key] {
        let stages = mechanism.stageKinds
        return keys.filter { stages.contains($0.stage) }
    }

    /// Writes what a mechanism's plan says about lengths.
    func encode(of mechanism: Mechanism, into w: inout JSONWriter) {
        for key in Self.keys(of: mechanism) {
            let minutes = self[keyPath: key.path]
            if !key.isOptional || minutes > 0 { w.field(key.name, minutes) }
        }
    }
}
