import CafeModel

extension ClientMessage {
    /// The message as one line, with its line break.
    public func encoded() -> [UInt8] {
        var writer = JSONWriter()
        writer.object { encode(into: &$0) }
        return writer.bytes + [0x0A]
    }

    private func encode(into w: inout JSONWriter) {
        switch self {
        case .hello(let hello):
            w.field("t", "hello")
            w.field("version", hello.version)
            w.field("role", hello.role.code)
            w.field("session", hello.session)
            w.field("sequence", hello.known?.sequence)
            w.field("hash", hello.known?.hash.hex)
            w.field("name", hello.name)
            w.field("via", hello.via)
        case .command(let id, let session, let command):
            w.field("t", "command")
            w.field("id", id)
            w.field("session", session)
            command.encode(into: &w)
        case .draft(let draft):
            w.field("t", "draft")
            draft.encode(into: &w)
        case .dropDraft(let command):
            w.field("t", "dropDraft")
            w.field("id", command)
        case .ping: w.field("t", "ping")
        case .request(let number, let request):
            w.field("t", "request")
            w.field("n", number)
            request.encode(into: &w)
        case .admit(let number, let knock):
            w.field("t", "admit")
            w.field("id", number)
            knock.encode(into: &w)
        case .seat(let seating):
            w.field("t", "seat")
            w.field("as", seating.rawValue)
        case .introduce(let name):
            w.field("t", "introduce")
            w.field("name", name)
        }
    }

    /// The message that a line holds.
    /// - Throws: ``JSONError`` when it is none.
    public init(_ line: [UInt8]) throws(JSONError) {
        let o = try JSONObject(line)
        switch try o.string("t") {
        case "hello": self = .hello(try Hello(o))
        case "command": self = .command(try o.ref("id"), session: try o.ref("session"), try Command(o))
        case "draft": self = .draft(try DraftMessage(o))
        case "dropDraft": self = .dropDraft(try o.ref("id"))
        case "ping": self = .ping
        case "request": self = .request(try o.int("n"), try Request(o))
        case "admit": self = .admit(try o.int("id"), try Knock(o))
        case "seat":
            guard let seating = Seating(rawValue: try o.string("as")) else {
                throw JSONError(.type("as"), at: 0)
            }
            self = .seat(seating)
        case "introduce": self = .introduce(try o.string("name"))
        default: throw JSONError(.type("t"), at: 0)
        }
    }
}

extension Hello {
    fileprivate init(_ o: JSONObject) throws(JSONError) {
        guard let role = Role(code: try o.string("role")) else { throw JSONError(.type("role"), at: 0) }
        self.init(role: role, session: try o.optionalRef("session"))
        version = try o.int("version")
        name = try o.optionalString("name") ?? ""
        via = try o.optionalString("via")
        if let sequence = try o.optionalInt("sequence"), let hash = Digest(hex: try o.string("hash")) {
            known = Known(sequence: sequence, hash: hash)
        }
    }
}

extension DraftMessage {
    func encode(into w: inout JSONWriter) {
        w.field("id", command)
        w.field("kind", kind.code)
        w.field("round", round)
        w.field("text", text)
        w.field("cursor", cursor)
        w.field("context", context)
        w.field("edit", edit)
        w.field("session", session)
    }

    init(_ o: JSONObject) throws(JSONError) {
        guard let kind = NoteKind(code: try o.string("kind")) else { throw JSONError(.type("kind"), at: 0) }
        self.init(
            command: try o.ref("id"), kind: kind, round: try o.optionalInt("round"),
            text: try o.string("text"),
            cursor: try o.int("cursor"), context: try o.optionalString("context") ?? "",
            edit: try o.optionalInt("edit") ?? 0, session: try o.optionalRef("session"))
    }
}
