extension JSONObject {
    func kind(_ name: StaticString) throws(JSONError) -> NoteKind {
        guard let kind = NoteKind(code: try string(name)) else { throw JSONError(.type("\(name)"), at: 0) }
        return kind
    }
}

extension ClockScope {
    func encode(into w: inout JSONWriter) {
        if case .table(let table) = self { w.field("table", table) }
    }

    init(_ o: JSONObject) throws(JSONError) {
        self = try o.optionalTable("table").map(ClockScope.table) ?? .all
    }
}

extension Countdown {
    func encode(into w: inout JSONWriter) {
        switch self {
        case .running(let deadline): w.field("deadline", deadline)
        case .paused(let remaining): w.field("remaining", remaining)
        }
    }

    init(_ o: JSONObject) throws(JSONError) {
        if o.has("deadline") {
            self = .running(deadline: try o.milliseconds("deadline"))
        } else {
            self = .paused(remaining: try o.milliseconds("remaining"))
        }
    }
}

extension StageClocks {
    func encode(into w: inout JSONWriter) {
        w.field("clock", object: { stage.encode(into: &$0) })
        guard !tables.isEmpty else { return }
        w.field(
            "tables",
            array: { writer in
                for (table, countdown) in tables.sorted(by: { $0.key < $1.key }) {
                    writer.object {
                        $0.field("table", table)
                        countdown.encode(into: &$0)
                    }
                }
            })
    }

    init(_ o: JSONObject) throws(JSONError) {
        self.init(stage: try Countdown(try o.object("clock")))
        for table in try o.objects("tables") { tables[try table.table("table")] = try Countdown(table) }
    }
}

extension Answer {
    /// The answer that the fields hold; nil takes one back.
    init?(_ o: JSONObject) throws(JSONError) {
        if try o.bool("spoken") {
            self = .spoken
        } else if let text: TextID = try o.optionalRef("text") {
            self = .written(text)
        } else {
            return nil
        }
    }
}

extension CommitmentTerms {
    init(_ o: JSONObject) throws(JSONError) {
        self.init(text: try o.ref("text"), date: try o.optionalString("date"), sources: try o.refs("sources"))
    }
}

extension EvaluationAnswer {
    /// The answer that the field `answer` names.
    /// - Throws: ``JSONError`` when there is no such answer.
    public init(_ o: JSONObject) throws(JSONError) {
        guard let answer = EvaluationAnswer(rawValue: try o.string("answer")) else {
            throw JSONError(.type("answer"), at: 0)
        }
        self = answer
    }
}

extension NoteSubject {
    /// Writes what there is as fields of the note's object.
    public func encode(into w: inout JSONWriter) {
        w.field("topic", topic)
        w.field("answered", answered)
    }

    /// The subject that the fields of a note's object hold.
    /// - Throws: ``JSONError`` when they are of another type.
    public init(_ o: JSONObject) throws(JSONError) {
        self.init(topic: try o.optionalInt("topic"), answered: try o.optionalRef("answered"))
    }
}

extension Mark {
    /// Writes the mark as one field.
    public func encode(into w: inout JSONWriter) {
        switch self {
        case .starred(let on): w.field("starred", on)
        case .withdrawn(let on): w.field("withdrawn", on)
        case .presented(let on): w.field("presented", on)
        case .reviewed(let on): w.field("reviewed", on)
        case .outOfScope(let on): w.field("outOfScope", on)
        case .rank(let rank): w.field("rank", rank ?? 0)
        case .hands(let hands): w.field("hands", hands ?? -1)
        case .topic(let topic): w.field("topic", topic ?? 0)
        case .pillar(let place): w.field("pillar", place?.code ?? "")
        case .outcome(let outcome): w.field("outcome", outcome.code)
        case .feasibility(let feasibility): w.field("feasibility", feasibility?.rawValue ?? -1)
        }
    }

    /// The mark that an object's field holds.
    /// - Throws: ``JSONError`` when it holds none.
    public init(_ o: JSONObject) throws(JSONError) {
        if o.has("starred") {
            self = .starred(try o.bool("starred"))
        } else if o.has("withdrawn") {
            self = .withdrawn(try o.bool("withdrawn"))
        } else if o.has("presented") {
            self = .presented(try o.bool("presented"))
        } else if o.has("reviewed") {
            self = .reviewed(try o.bool("reviewed"))
        } else if o.has("outOfScope") {
            self = .outOfScope(try o.bool("outOfScope"))
        } else if let rank = try o.optionalInt("rank") {
            self = .rank(rank > 0 ? rank : nil)
        } else if let hands = try o.optionalInt("hands") {
            self = .hands(hands >= 0 ? hands : nil)
        } else if let topic = try o.optionalInt("topic") {
            self = .topic(topic > 0 ? topic : nil)
        } else if let code = try o.optionalString("pillar") {
            self = .pillar(PillarPlace(code: code))
        } else if let conditions = try o.optionalInt("feasibility") {
            self = .feasibility(conditions >= 0 ? Feasibility(rawValue: conditions) : nil)
        } else if let outcome = Outcome(code: try o.string("outcome")) {
            self = .outcome(outcome)
        } else {
            throw JSONError(.type("outcome"), at: 0)
        }
    }
}
