import CafeModel

extension HubMessage {
    /// The message as one line, with its line break.
    public func encoded() -> [UInt8] {
        var writer = JSONWriter()
        writeLine(into: &writer)
        return writer.bytes
    }

    /// Writes the message as one line, with its line break.
    public func writeLine(into writer: inout JSONWriter) {
        writer.object { encode(into: &$0) }
        writer.endLine()
    }

    private func encode(into w: inout JSONWriter) {
        switch self {
        case .welcome(let welcome): welcome.encode(into: &w)
        case .fact(let sequence, let fact): fact.encode(sequence: sequence, into: &w)
        case .current(let known):
            w.field("t", "current")
            w.field("sequence", known.sequence)
            w.field("hash", known.hash.hex)
        case .reveal(let text, let body):
            w.field("t", "reveal")
            w.field("id", text)
            w.field("body", body)
        case .answer(let id, let answer):
            w.field("t", "answer")
            w.field("id", id)
            answer.encode(into: &w)
        case .draftKept(let id, let edit):
            w.field("t", "draftKept")
            w.field("id", id)
            w.field("edit", edit)
        case .draft(let draft):
            w.field("t", "draft")
            draft.encode(into: &w)
        case .presence(let people):
            w.field("t", "presence")
            w.field("people", array: { for person in people { $0.object { person.encode(into: &$0) } } })
        case .sessions(let sessions):
            w.field("t", "sessions")
            w.field(
                "sessions", array: { for session in sessions { $0.object { session.encode(into: &$0) } } })
        case .earlier(let commitments):
            w.field("t", "earlier")
            w.field(
                "commitments", array: { for each in commitments { $0.object { each.encode(into: &$0) } } })
        case .followUp(let session):
            w.field("t", "followUp")
            session.encode(into: &w)
        case .reply(let number, let reply):
            w.field("t", "reply")
            w.field("n", number)
            reply.encode(into: &w)
        case .admission(let number, let admission):
            w.field("t", "admission")
            w.field("id", number)
            admission.encode(into: &w)
        case .door(let report):
            w.field("t", "door")
            report.encode(into: &w)
        case .displaced(let name):
            w.field("t", "displaced")
            w.field("by", name)
        case .pong: w.field("t", "pong")
        case .goodbye(let reason):
            w.field("t", "goodbye")
            w.field("why", reason.rawValue)
        }
    }

    /// The message that a line holds; nil for one that this version may pass over.
    /// - Throws: ``JSONError`` when it is none.
    public init?(_ line: [UInt8]) throws(JSONError) {
        if let (sequence, fact) = line.withUnsafeBytes({ Fact.scan($0) }) {
            self = .fact(sequence: sequence, fact)
            return
        }
        let o = try JSONObject(line)
        switch try o.string("t") {
        case "welcome": self = .welcome(try Welcome(o))
        case "fact":
            guard let fact = try Fact(o) else { return nil }
            self = .fact(sequence: try o.int("q"), fact)
        case "current":
            guard let hash = Digest(hex: try o.string("hash")) else { throw JSONError(.type("hash"), at: 0) }
            self = .current(Hello.Known(sequence: try o.int("sequence"), hash: hash))
        case "reveal": self = .reveal(try o.ref("id"), try o.string("body"))
        case "answer": self = .answer(try o.ref("id"), try CommandAnswer(o))
        case "draftKept": self = .draftKept(try o.ref("id"), edit: try o.int("edit"))
        case "draft": self = .draft(try DraftMessage(o))
        case "presence":
            var people: [Presence] = []
            for person in try o.objects("people") { people.append(try Presence(person)) }
            self = .presence(people)
        case "sessions":
            var sessions: [SessionSummary] = []
            for session in try o.objects("sessions") { sessions.append(try SessionSummary(session)) }
            self = .sessions(sessions)
        case "earlier":
            var commitments: [EarlierCommitment] = []
            for each in try o.objects("commitments") { commitments.append(try EarlierCommitment(each)) }
            self = .earlier(commitments)
        case "followUp": self = .followUp(try SessionFollowUp(o))
        case "reply": self = .reply(try o.int("n"), try Reply(o))
        case "admission": self = .admission(try o.int("id"), try Admission(o))
        case "door": self = .door(try DoorReport(o))
        case "displaced": self = .displaced(by: try o.string("by"))
        case "pong": self = .pong
        case "goodbye": self = .goodbye(Goodbye(rawValue: try o.string("why")) ?? .nonsense)
        default: return nil
        }
    }
}

extension Welcome {
    fileprivate func encode(into w: inout JSONWriter) {
        w.field("t", "welcome")
        w.field("version", version)
        w.field("connection", connection)
        w.field("role", role.code)
        w.field("name", name.isEmpty ? nil : name)
        switch resumption {
        case .continues: w.field("resumption", "continues")
        case .restarts: w.field("resumption", "restarts")
        case .behind(let sequence):
            w.field("resumption", "behind")
            w.field("sequence", sequence)
        }
    }

    fileprivate init(_ o: JSONObject) throws(JSONError) {
        guard let role = Role(code: try o.string("role")) else { throw JSONError(.type("role"), at: 0) }
        let resumption: Resumption =
            switch try o.string("resumption") {
            case "continues": .continues
            case "behind": .behind(sequence: try o.int("sequence"))
            default: .restarts
            }
        self.init(
            connection: try o.ref("connection"), role: role, resumption: resumption,
            name: try o.optionalString("name") ?? "")
        version = try o.int("version")
    }
}

extension Presence {
    fileprivate func encode(into w: inout JSONWriter) {
        w.field("connection", connection)
        w.field("role", role.code)
        w.field("name", name)
        w.field("writing", isWriting)
        w.field("since", since)
        w.field("via", via)
        w.field("seat", seating?.rawValue)
    }

    fileprivate init(_ o: JSONObject) throws(JSONError) {
        guard let role = Role(code: try o.string("role")) else { throw JSONError(.type("role"), at: 0) }
        self.init(
            connection: try o.ref("connection"), role: role, name: try o.optionalString("name") ?? "",
            isWriting: try o.bool("writing"), since: try o.milliseconds("since"),
            via: try o.optionalString("via"),
            seating: try o.optionalString("seat").flatMap { Seating(rawValue: $0) })
    }
}

extension Reply {
    fileprivate func encode(into w: inout JSONWriter) {
        switch self {
        case .progress(let done, let total):
            w.field("is", "progress")
            w.field("done", done)
            w.field("of", total)
        case .done(let lines):
            w.field("is", "done")
            w.field("lines", array: { for line in lines { $0.string(line) } })
        case .pins(let pins):
            w.field("is", "pins")
            w.field("pins", array: { for pin in pins { $0.object { pin.encode(into: &$0) } } })
        case .activity(let activity):
            w.field("is", "activity")
            activity.encode(into: &w)
        case .status(let status):
            w.field("is", "status")
            status.encode(into: &w)
        case .failed(let lines, let exitCode):
            w.field("is", "failed")
            w.field("lines", array: { for line in lines { $0.string(line) } })
            w.field("exit", exitCode)
        }
    }

    fileprivate init(_ o: JSONObject) throws(JSONError) {
        switch try o.string("is") {
        case "progress": self = .progress(try o.int("done"), of: try o.int("of"))
        case "pins":
            var pins: [RolePIN] = []
            for pin in try o.objects("pins") { pins.append(try RolePIN(pin)) }
            self = .pins(pins)
        case "activity": self = .activity(try HubActivity(o))
        case "status": self = .status(try SessionStatus(o))
        case "failed": self = .failed(try o.strings("lines"), exitCode: try o.int("exit"))
        default: self = .done(try o.strings("lines"))
        }
    }
}
