/// One answer of a form that asks a plan.
public enum PlanField: Hashable, Sendable {
    /// Which mechanism.
    case mechanism
    /// A fact of the event.
    case fact(PlanFact)
    /// Something of a topic, by its place from 0.
    case topic(Int, TopicPart)
    /// How many workshops.
    case workshops
    /// Something of a workshop, by its place from 0.
    case workshop(Int, WorkshopPart)
    /// How many people.
    case people
    /// Whether those of one organisation are spread over the tables.
    case organizations
    /// How many rounds.
    case rounds
    /// How long the stages of a kind last, in minutes.
    case minutes(StageKind)

    /// Its place as faults and warnings of a plan file name it: `temas[2].sillas`.
    public var place: String {
        switch self {
        case .mechanism: "mecanismo"
        case .fact(let fact): fact.rawValue
        case .topic(let index, let part): "temas[\(index)].\(part.rawValue)"
        case .workshops: "talleres"
        case .workshop(let index, let part): "talleres[\(index)].\(part.rawValue)"
        case .people: "participantes"
        case .organizations: "separar_organizaciones"
        case .rounds: "rondas"
        case .minutes(let stage):
            "minutos." + (StageMinutes.key(of: stage).map { "\($0.name)" } ?? stage.rawValue)
        }
    }

    /// The field at a place; nil when no answer of a form is there.
    public init?(place: String) {
        if let fact = PlanFact(rawValue: place) {
            self = .fact(fact)
            return
        }
        switch place {
        case "mecanismo": self = .mechanism
        case "talleres": self = .workshops
        case "participantes": self = .people
        case "separar_organizaciones": self = .organizations
        case "rondas": self = .rounds
        default:
            guard let field = Self.minutes(at: place) ?? Self.element(at: place) else { return nil }
            self = field
        }
    }

    private static func minutes(at place: String) -> PlanField? {
        guard place.hasPrefix("minutos.") else { return nil }
        let name = place.dropFirst("minutos.".count)
        return StageMinutes.keys.first { "\($0.name)" == name }.map { .minutes($0.stage) }
    }

    private static func element(at place: String) -> PlanField? {
        guard let open = place.firstIndex(of: "["), let close = place[open...].firstIndex(of: "]"),
            let index = Int(place[place.index(after: open)..<close]), 0..<PlanReader.tableLimit ~= index
        else { return nil }
        let part = String(place[close...].dropFirst(2))
        switch place[..<open] {
        case "temas": return TopicPart(rawValue: part).map { .topic(index, $0) }
        case "talleres": return WorkshopPart(rawValue: part).map { .workshop(index, $0) }
        default: return nil
        }
    }

    /// Whether the answer may run over several lines.
    public var isLong: Bool {
        switch self {
        case .fact(let fact): fact.isLong
        case .topic(_, let part): part == .question || part == .briefing
        default: false
        }
    }
}
