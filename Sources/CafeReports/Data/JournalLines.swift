import CafeModel

/// The facts of a session as lines of JSON, oldest first: who did what when, by the clocks that there were. The words of
/// contributions stand with the fact that brought them; persons' data (names, contacts, where a complaint was filed)
/// and the words of redirected complaints are left out, as is what was suppressed. Every field that the chain of hashes is
/// made of is there, so that whoever has the lines can compute it again (docs/expediente.md).
public enum JournalLines {
    /// What a line says of its place in the chain.
    public struct Link: Sendable {
        /// The event's own hash, in hexadecimal digits.
        public var hash: String
        /// How the role that caused it stands in the hashed bytes.
        public var role: String
        /// The table whose role caused it.
        public var table: Int?

        /// A place in the chain.
        public init(hash: String, role: String, table: Int?) {
            self.hash = hash
            self.role = role
            self.table = table
        }
    }

    /// The lines.
    /// - Parameter link: an event's place in the chain; nil when that is not known.
    public static func bytes(of facts: [Fact], link: (Fact) -> Link?) -> [UInt8] {
        var bytes: [UInt8] = []
        var complaints: Set<NoteID> = []
        for fact in facts {
            if case .noteRecorded(let note, _, .redirection, _, _, _) = fact.event { complaints.insert(note) }
            if case .noteCorrected(let note, .redirection, _) = fact.event { complaints.insert(note) }
        }
        for (index, fact) in facts.enumerated() {
            var writer = JSONWriter()
            writer.object { write(fact, index + 1, complaints, link(fact), into: &$0) }
            bytes += writer.bytes
            bytes.append(0x0A)
        }
        return bytes
    }

    private static func write(
        _ fact: Fact, _ sequence: Int, _ complaints: Set<NoteID>, _ link: Link?,
        into w: inout JSONWriter
    ) {
        let envelope = fact.envelope
        w.field("secuencia", sequence)
        w.field("origen", envelope.origin)
        w.field("numero", envelope.number)
        w.field("sesion", envelope.session)
        w.field("orden", envelope.command)
        w.field("indice", envelope.index)
        w.field("lamport", envelope.lamport)
        w.field("hora", SiteFeed.time(envelope.reading.wall))
        w.field("hora_ms", envelope.reading.wall)
        w.field("arranque_ms", envelope.reading.boot)
        w.field("arranque", envelope.reading.bootID)
        w.field("conexion", envelope.actor.connection)
        if let link {
            w.field("rol", link.role)
            if let table = link.table { w.field("mesa", table) }
        }
        w.field("version", envelope.schema)
        w.field("anterior", envelope.previous.hex)
        if let hash = envelope.textHash { w.field("huella_texto", hash.hex) }
        if let link { w.field("huella", link.hash) }
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
