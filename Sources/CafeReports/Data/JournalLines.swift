import CafeModel

/// The facts of a session as lines of JSON, oldest first: who did what when, by the clocks that there were. The words of
/// contributions stand with the fact that brought them; persons' data (names, contacts, where a complaint was filed)
/// and the words of redirected complaints are left out, as is what was suppressed.
public enum JournalLines {
    /// The lines.
    public static func bytes(of facts: [Fact]) -> [UInt8] {
        var bytes: [UInt8] = []
        var complaints: Set<NoteID> = []
        for fact in facts {
            if case .noteRecorded(let note, _, .redirection, _, _, _) = fact.event { complaints.insert(note) }
            if case .noteCorrected(let note, .redirection, _) = fact.event { complaints.insert(note) }
        }
        for (index, fact) in facts.enumerated() {
            var writer = JSONWriter()
            writer.object { write(fact, index + 1, complaints, into: &$0) }
            bytes += writer.bytes
            bytes.append(0x0A)
        }
        return bytes
    }

    private static func write(
        _ fact: Fact, _ sequence: Int, _ complaints: Set<NoteID>, into w: inout JSONWriter
    ) {
        let envelope = fact.envelope
        w.field("secuencia", sequence)
        w.field("origen", envelope.origin)
        w.field("numero", envelope.number)
        w.field("orden", envelope.command)
        w.field("hora", SiteFeed.time(envelope.reading.wall))
        w.field("hora_ms", envelope.reading.wall)
        w.field("arranque_ms", envelope.reading.boot)
        w.field("arranque", envelope.reading.bootID)
        w.field("conexion", envelope.actor.connection)
        w.field("version", envelope.schema)
        w.key("hecho")
        w.raw(fact.event.encoded())
        if let text = fact.text, mayLeave(fact.event, complaints) { w.field("texto", text) }
    }

    private static func mayLeave(_ event: Event, _ complaints: Set<NoteID>) -> Bool {
        switch event {
        case .participantRegistered, .hostSeated, .noteFiled, .candidateNominated: false
        case .noteRecorded(let note, _, _, _, _, _), .noteCorrected(let note, _, _),
            .noteAnswered(let note, _),
            .noteWorded(let note, _), .passageStruck(let note, _, _, _):
            !complaints.contains(note)
        default: true
        }
    }
}
