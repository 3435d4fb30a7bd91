import CafeModel

extension SessionSummary {
    /// The summary as the journal keeps it.
    public func encoded() -> [UInt8] {
        var writer = JSONWriter()
        writer.object { encode(into: &$0) }
        return writer.bytes
    }

    /// The summary that bytes of the journal hold.
    public init(_ bytes: [UInt8]) throws(JSONError) { try self.init(try JSONObject(bytes)) }

    func encode(into w: inout JSONWriter) {
        w.field("id", id)
        w.field("title", title)
        w.field("mechanism", mechanism.rawValue)
        w.field("phase", phase.code)
        w.field("stage", stage?.kind.rawValue)
        w.field("round", stage?.round)
        w.field("rounds", rounds)
        w.field("remaining", remaining)
        w.field("paused", isPaused)
        w.field("asOf", asOf)
        w.field("rate", rate)
        w.field("date", date?.iso)
        w.field("contributions", contributions)
        w.field("commitments", commitments)
        w.field("entity", entity)
        w.field("sequence", sequence)
        w.field("process", process)
    }

    init(_ o: JSONObject) throws(JSONError) {
        guard let mechanism = MechanismID(rawValue: try o.string("mechanism")),
            let phase = Phase(code: try o.string("phase"))
        else { throw JSONError(.type("mechanism"), at: 0) }
        let kind = try o.optionalString("stage").flatMap { StageKind(rawValue: $0) }
        let round = try o.optionalInt("round")
        let remaining = try o.optionalInt("remaining").map { Milliseconds(Int64($0)) }
        let date = try o.optionalString("date").flatMap { CalendarDate(iso: $0) }
        self.init(
            id: try o.ref("id"), title: try o.string("title"), mechanism: mechanism, phase: phase,
            stage: kind.map { Stage($0, round: round) }, rounds: try o.int("rounds"), remaining: remaining,
            isPaused: try o.bool("paused"), asOf: try o.milliseconds("asOf"), rate: try o.int("rate"),
            date: date, contributions: try o.int("contributions"), commitments: try o.int("commitments"),
            entity: try o.string("entity"), sequence: try o.int("sequence"),
            process: try o.string("process"))
    }

    /// A session's summary at a moment.
    public init(_ state: SessionState, at reading: Reading) {
        let counts = state.stage?.duration != nil
        self.init(
            id: state.id, title: state.plan.title, mechanism: state.plan.mechanism, phase: state.phase,
            stage: state.stage, rounds: state.rounds,
            remaining: counts ? state.remaining(at: state.timeline.time(at: reading)) : nil,
            isPaused: state.clocks.stage.isPaused, asOf: reading.boot, rate: state.timeline.rate,
            date: state.plan.date, contributions: state.contributionCount,
            commitments: state.commitments.count { !$0.withdrawn }, entity: state.plan.entity,
            sequence: state.sequence, process: state.plan.process)
    }

    /// What remains of the stage at a time since boot; nil when it has no countdown.
    public func remaining(at boot: Milliseconds) -> Milliseconds? {
        guard let remaining, !isPaused else { return remaining }
        return remaining - (boot - asOf) * rate
    }
}

extension Phase {
    /// The word for a phase on the wire.
    public var code: String {
        switch self {
        case .prepared: "prepared"
        case .live: "live"
        case .finished: "finished"
        case .closed: "closed"
        }
    }

    init?(code: String) {
        switch code {
        case "prepared": self = .prepared
        case "live": self = .live
        case "finished": self = .finished
        case "closed": self = .closed
        default: return nil
        }
    }
}
