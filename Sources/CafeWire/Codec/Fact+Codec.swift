import CafeModel

extension Fact {
    func encode(sequence: Int, into w: inout JSONWriter) {
        w.field("t", "fact")
        w.field("q", sequence)
        w.field("session", envelope.session)
        w.field("command", envelope.command)
        w.field("i", envelope.index)
        w.field("origin", envelope.origin)
        w.field("n", envelope.number)
        w.field("lamport", envelope.lamport)
        w.field("wall", envelope.reading.wall)
        w.field("boot", envelope.reading.boot)
        w.field("bootID", envelope.reading.bootID)
        w.field("by", envelope.actor.connection)
        w.field("role", envelope.actor.role.code)
        w.field("schema", envelope.schema)
        // Told to who makes documents of the journal, for whom the chain is to be checked again elsewhere.
        if envelope.previous != .none { w.field("before", envelope.previous.hex) }
        if let hash = envelope.textHash { w.field("textHash", hash.hex) }
        w.field("event", object: { event.encode(into: &$0) })
        w.field("text", text)
    }

    /// The fact of a message; nil when its event is of a kind that may be skipped.
    init?(_ o: JSONObject) throws(JSONError) {
        guard let role = Role(code: try o.string("role")) else { throw JSONError(.type("role"), at: 0) }
        let schema = try o.int("schema")
        let event: Event?
        do {
            event = try Event.decode(try o.object("event"), schema: schema)
        } catch {
            throw JSONError(.type("event"), at: 0)
        }
        guard let event else { return nil }
        let reading = Reading(
            wall: try o.milliseconds("wall"), boot: try o.milliseconds("boot"), bootID: try o.ref("bootID"))
        let previous = try o.optionalString("before").flatMap { Digest(hex: $0) }
        let textHash = try o.optionalString("textHash").flatMap { Digest(hex: $0) }
        let envelope = Envelope(
            session: try o.ref("session"), command: try o.ref("command"), index: try o.int("i"),
            origin: try o.ref("origin"), number: try o.int("n"), lamport: try o.int("lamport"),
            reading: reading,
            actor: Actor(connection: try o.ref("by"), role: role), schema: schema,
            previous: previous ?? .none, textHash: textHash)
        self.init(envelope: envelope, event: event, text: try o.optionalString("text"))
    }
}
