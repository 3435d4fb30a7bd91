/// What happens to a commitment after it was made.
public enum FollowUpStep: Hashable, Sendable {
    /// avance: what was done, with its evidence
    case progress
    /// revisión: who looked, when, and what was found
    case review
    /// traslado: another office or another person answers for it now
    case handOver
    /// nueva fecha, as yyyy-mm-dd
    case rescheduled(String)
    /// en curso: work has begun
    case started
    /// cumplido
    case fulfilled
    /// no viable, with a reason
    case notViable
    /// open again, after it had been closed
    case reopened

    /// What a step changes; two people who change the same at once must see each other's step.
    enum Matter: Hashable {
        /// Adds to the history and replaces nothing.
        case history
        /// Who answers for it.
        case owner
        /// By when.
        case date
        /// How it stands.
        case state
    }

    var matter: Matter {
        switch self {
        case .progress, .review: .history
        case .handOver: .owner
        case .rescheduled: .date
        case .started, .fulfilled, .notViable, .reopened: .state
        }
    }

    /// The word by which it is stored and sent, and in data for other programs.
    public var code: String {
        switch self {
        case .progress: "avance"
        case .review: "revision"
        case .handOver: "traslado"
        case .rescheduled: "fecha"
        case .started: "en curso"
        case .fulfilled: "cumplido"
        case .notViable: "no viable"
        case .reopened: "reabierto"
        }
    }

    /// The new day, when it sets one.
    public var day: String? {
        if case .rescheduled(let day) = self { day } else { nil }
    }

    /// The step that a word names; nil when it names none, or lacks its day.
    public init?(code: String, day: String?) {
        switch code {
        case "avance": self = .progress
        case "revision": self = .review
        case "traslado": self = .handOver
        case "fecha":
            guard let day else { return nil }
            self = .rescheduled(day)
        case "en curso": self = .started
        case "cumplido": self = .fulfilled
        case "no viable": self = .notViable
        case "reabierto": self = .reopened
        default: return nil
        }
    }

    /// Writes the step as fields of an object.
    public func encode(into w: inout JSONWriter) {
        w.field("step", code)
        w.field("day", day)
    }

    /// The step that an object's fields hold.
    /// - Throws: ``JSONError`` when they hold none.
    public init(_ o: JSONObject) throws(JSONError) {
        guard let step = FollowUpStep(code: try o.string("step"), day: try o.optionalString("day")) else {
            throw JSONError(.type("step"), at: 0)
        }
        self = step
    }
}
