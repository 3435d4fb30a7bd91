import CafeModel

extension Fact {
    func encode(sequence: Int, into w: inout JSONWriter) {
        envelope.encode(sequence: sequence, into: &w)
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
        let envelope = Envelope(
            session: try o.ref("session"), command: try o.ref("command"), index: try o.int("i"),
            origin: try o.ref("origin"), number: try o.int("n"), lamport: try o.int("lamport"),
            reading: reading,
            actor: Actor(connection: try o.ref("by"), role: role), schema: schema, previous: .none,
            textHash: nil)
        self.init(envelope: envelope, event: event, text: try o.optionalString("text"))
    }
}

extension Envelope {
    /// The part of a fact's message that comes before its event.
    fileprivate func encode(sequence: Int, into w: inout JSONWriter) {
        w.field("t", "fact")
        w.field("q", sequence)
        w.field("session", session)
        w.field("command", command)
        w.field("i", index)
        w.field("origin", origin)
        w.field("n", number)
        w.field("lamport", lamport)
        w.field("wall", reading.wall)
        w.field("boot", reading.boot)
        w.field("bootID", reading.bootID)
        w.field("by", actor.connection)
        w.field("role", actor.role.code)
        w.field("schema", schema)
    }

    /// Writes the line of a fact whose event and text are bytes already, as the journal has them: the same bytes as
    /// ``HubMessage/fact(sequence:_:)`` encodes to.
    /// - Parameters:
    ///   - event: the event's body, one JSON object.
    ///   - text: the text's UTF-8; nil when there is none, or not for this reader.
    public func writeFact(
        sequence: Int, event: UnsafeRawBufferPointer, text: UnsafeRawBufferPointer?, into w: inout JSONWriter
    ) {
        w.object {
            encode(sequence: sequence, into: &$0)
            $0.key("event")
            $0.raw(event)
            if let text {
                $0.key("text")
                $0.string(utf8: text)
            }
        }
        w.endLine()
    }
}
