import CafeModel

extension SessionFollowUp {
    func encode(into w: inout JSONWriter) {
        w.field("session", session)
        w.field("title", title)
        w.field("entity", entity)
        w.field("process", process)
        w.field("mechanism", mechanism.rawValue)
        w.field("date", date?.iso)
        w.field("phase", phase.code)
        w.field("sequence", sequence)
        w.field("commitments", array: { for item in commitments { $0.object { item.encode(into: &$0) } } })
        w.field("matters", array: { for item in matters { $0.object { item.encode(into: &$0) } } })
    }

    init(_ o: JSONObject) throws(JSONError) {
        guard let mechanism = MechanismID(rawValue: try o.string("mechanism")),
            let phase = Phase(code: try o.string("phase"))
        else { throw JSONError(.type("mechanism"), at: 0) }
        var commitments: [FollowedCommitment] = []
        for item in try o.objects("commitments") { commitments.append(try FollowedCommitment(item)) }
        var matters: [OpenMatter] = []
        for item in try o.objects("matters") { matters.append(try OpenMatter(item)) }
        self.init(
            session: try o.ref("session"), title: try o.string("title"), entity: try o.string("entity"),
            process: try o.string("process"), mechanism: mechanism,
            date: try o.optionalString("date").flatMap { CalendarDate(iso: $0) }, phase: phase,
            sequence: try o.int("sequence"), commitments: commitments, matters: matters)
    }
}

extension FollowedCommitment {
    fileprivate func encode(into w: inout JSONWriter) {
        w.field("id", id)
        w.field("words", words.encoded)
        w.field("date", promised)
        w.field("steps", array: { for step in steps { $0.object { step.encode(into: &$0) } } })
        w.field("sources", array: { for source in sources { $0.object { source.encode(into: &$0) } } })
    }

    fileprivate init(_ o: JSONObject) throws(JSONError) {
        var steps: [FollowedStep] = []
        for step in try o.objects("steps") { steps.append(try FollowedStep(step)) }
        var sources: [FollowedSource] = []
        for source in try o.objects("sources") { sources.append(try FollowedSource(source)) }
        self.init(
            id: try o.ref("id"), words: CommitmentWords(encoded: try o.string("words")),
            promised: try o.optionalString("date"), steps: steps, sources: sources)
    }
}

extension FollowedStep {
    fileprivate func encode(into w: inout JSONWriter) {
        w.field("id", id)
        step.encode(into: &w)
        w.field("words", words.encoded)
        w.field("wall", recorded)
        w.field("role", role.code)
        w.field("withdrawn", withdrawn)
    }

    fileprivate init(_ o: JSONObject) throws(JSONError) {
        guard let role = Role(code: try o.string("role")) else { throw JSONError(.type("role"), at: 0) }
        self.init(
            id: try o.ref("id"), step: try FollowUpStep(o),
            words: FollowUpWords(encoded: try o.string("words")), recorded: try o.milliseconds("wall"),
            role: role, withdrawn: try o.bool("withdrawn"))
    }
}

extension FollowedSource {
    fileprivate func encode(into w: inout JSONWriter) {
        w.field("note", note)
        w.field("table", table)
        w.field("kind", kind.code)
        w.field("text", text)
        w.field("public", isPublic)
    }

    fileprivate init(_ o: JSONObject) throws(JSONError) {
        guard let kind = NoteKind(code: try o.string("kind")) else { throw JSONError(.type("kind"), at: 0) }
        self.init(
            note: try o.ref("note"), table: try o.table("table"), kind: kind, text: try o.string("text"),
            isPublic: try o.bool("public"))
    }
}

extension OpenMatter {
    fileprivate func encode(into w: inout JSONWriter) {
        w.field("source", object: { source.encode(into: &$0) })
        w.field("resolution", object: { resolution.encode(into: &$0) })
        w.field("revision", revision)
    }

    fileprivate init(_ o: JSONObject) throws(JSONError) {
        self.init(
            source: try FollowedSource(try o.object("source")),
            resolution: try Resolution(try o.object("resolution")), revision: try o.int("revision"))
    }
}
