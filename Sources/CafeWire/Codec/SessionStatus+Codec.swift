import CafeModel

extension SessionStatus {
    func encode(into w: inout JSONWriter) {
        w.field("session", id)
        w.field("plan", plan.canonical)
        w.field("open", isOpen)
        w.field("rehearsal", isRehearsal)
        w.field("stage", stage?.kind.rawValue)
        w.field("round", stage?.round)
        w.field("lasts", stage?.duration)
        w.field("rounds", rounds)
        clock.encode(into: &w)
        w.field("tables", array: { for table in tables { $0.object { table.encode(into: &$0) } } })
        w.field("contributions", contributions)
        w.field("sequence", sequence)
    }

    init(_ o: JSONObject) throws(JSONError) {
        var stage = try o.optionalString("stage").flatMap { StageKind(rawValue: $0) }.map { Stage($0) }
        stage?.round = try o.optionalInt("round")
        stage?.duration = try o.optionalInt("lasts").map { Milliseconds(Int64($0)) }
        var tables: [Table] = []
        for table in try o.objects("tables") { tables.append(try Table(table)) }
        self.init(
            id: try o.ref("session"), plan: try Command.plan(o), isOpen: try o.bool("open"),
            isRehearsal: try o.bool("rehearsal"), stage: stage,
            rounds: try o.int("rounds"), clock: try Clock(o), tables: tables,
            contributions: try o.int("contributions"), sequence: try o.int("sequence"))
    }
}

extension SessionStatus.Clock {
    fileprivate func encode(into w: inout JSONWriter) {
        w.field("remaining", remaining)
        w.field("paused", isPaused)
    }

    fileprivate init(_ o: JSONObject) throws(JSONError) {
        self.init(
            remaining: try o.optionalInt("remaining").map { Milliseconds(Int64($0)) },
            isPaused: try o.bool("paused"))
    }
}

extension SessionStatus.Table {
    fileprivate func encode(into w: inout JSONWriter) {
        w.field("table", number)
        clock.encode(into: &w)
        w.field("own", hasOwnClock)
        w.field("contributions", contributions)
        w.field("connected", isConnected)
        w.field("support", asksSupport)
    }

    fileprivate init(_ o: JSONObject) throws(JSONError) {
        self.init(
            number: try o.table("table"), clock: try SessionStatus.Clock(o), hasOwnClock: try o.bool("own"),
            contributions: try o.int("contributions"), isConnected: try o.bool("connected"),
            asksSupport: try o.bool("support"))
    }
}
