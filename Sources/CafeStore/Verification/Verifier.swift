import CafeModel

/// Walks once over all events in the order of their chains and compares everything with its hash.
struct Verifier {
    private typealias Kind = VerificationReport.Fault.Kind

    /// Where in a chain the walk is.
    private struct Link {
        var origin: Int
        var number = 0
        var hash = Digest.none
        var lamport = 0
        /// A changed event is told once, not again by the one after it.
        var isSound = true
    }

    private struct Missing {
        var text: TextID
        var origin: OriginID
        var number: Int
        var session: SessionID
    }

    private let file: JournalFile
    private let hasher: SHA256
    private let origins: [Int: OriginID]
    private var suppressed: Set<TextID> = []
    private var missing: [Missing] = []
    /// What was found so far.
    var report = VerificationReport()

    init(_ file: JournalFile, hasher: SHA256, origins: [Int: OriginID]) {
        self.file = file
        self.hasher = hasher
        self.origins = origins
    }

    mutating func add(_ kind: VerificationReport.Fault.Kind, session: SessionID? = nil, _ sentence: String) {
        report.faults.append(.init(kind, session: session, sentence))
    }

    mutating func run(progress: (Double) -> Void) throws(JournalError) {
        try surviving { (verifier) throws(JournalError) in try verifier.checkFile() }
        progress(0.1)
        try surviving { (verifier) throws(JournalError) in try verifier.checkChains(progress) }
        try surviving { (verifier) throws(JournalError) in try verifier.checkSuppressed() }
        try surviving { (verifier) throws(JournalError) in try verifier.checkStrays() }
        try surviving { (verifier) throws(JournalError) in try verifier.checkOrder() }
        report.heads = try Self.heads(in: file.database)
        progress(1)
    }

    /// Damage that SQLite refuses to read past ends one check, not all.
    private mutating func surviving(
        _ check: (inout Verifier) throws(JournalError) -> Void
    ) throws(JournalError) {
        do {
            try check(&self)
        } catch  where error.code == .damaged {
            add(.file, "El archivo está dañado: \(error.detail).")
        }
    }

    /// The ends of the chains, as the journal states them.
    static func heads(in database: Database) throws(JournalError) -> [VerificationReport.Head] {
        let rows = try database.prepare("SELECT id, number, hash FROM origins WHERE number > 0 ORDER BY row")
        var heads: [VerificationReport.Head] = []
        while try rows.step() {
            guard let origin: OriginID = rows.ref(0), let hash = rows.digest(2) else { continue }
            heads.append(.init(origin: origin, number: rows.int(1), hash: hash))
        }
        return heads
    }

    private mutating func checkFile() throws(JournalError) {
        let rows = try file.database.prepare("PRAGMA integrity_check(20)")
        while try rows.step() {
            let line = rows.text(0)
            if line != "ok" { add(.file, "El archivo está dañado: \(line).") }
        }
    }

    // MARK: Chains

    private mutating func checkChains(_ progress: (Double) -> Void) throws(JournalError) {
        let total = max(try file.database.int("SELECT count(*) FROM events"), 1)
        let rows = try file.database.prepare(
            """
            SELECT e.place, e.command, e.idx, e.origin, e.number, e.lamport, e.wall, e.boot, e.boot_id,
                e.connection, e.role, e.role_table, e.schema, e.previous, e.text_hash, e.body, e.hash,
                coalesce(t.id, p.id), coalesce(t.salt, p.salt), coalesce(t.body, p.body), s.id
            FROM events e LEFT JOIN texts t ON t.place = e.place LEFT JOIN persons p ON p.place = e.place
                LEFT JOIN sessions s ON s.row = e.place >> \(Tail.sequenceBits)
            ORDER BY e.origin, e.number
            """)
        var link = Link(origin: 0)
        while try rows.step() {
            if rows.int(3) != link.origin {
                try checkEnd(link)
                link = Link(origin: rows.int(3))
            }
            check(rows, &link)
            report.events += 1
            if report.events % 1000 == 0 { progress(0.1 + 0.8 * Double(report.events) / Double(total)) }
        }
        try checkEnd(link)
        try checkEmptyChains()
    }

    private mutating func check(_ row: Statement, _ link: inout Link) {
        let number = row.int(4)
        let stored = row.digest(16)
        let follows = number == link.number + 1
        let place = (origins[link.origin], number, row.ref(20) as SessionID?)
        if !follows { tellGap(link, number) }
        var isSound = false
        defer {
            link = Link(
                origin: link.origin, number: number, hash: stored ?? .none, lamport: row.int(5),
                isSound: isSound)
        }
        guard let session = place.2, let envelope = row.envelope(of: session, origins: origins), let stored
        else {
            fault(.unreadable, place, "El hecho \(number) no se puede leer.")
            return
        }
        let body = row.bytes(15)
        isSound = hasher.hash(envelope.canonicalBytes(body: body)) == stored
        if !isSound {
            fault(.event, place, "El hecho \(number) fue cambiado: su huella no corresponde.")
        } else if follows, link.isSound, envelope.previous != link.hash {
            fault(
                .chain, place,
                "El hecho \(number) no sigue del \(number - 1): uno de los dos fue cambiado o puesto.")
        } else if envelope.lamport <= link.lamport {
            fault(.order, place, "El hecho \(number) dice ser anterior al \(link.number).")
        }
        checkBody(body, envelope, row)
    }

    private mutating func tellGap(_ link: Link, _ number: Int) {
        let first = link.number + 1
        let sentence =
            number - 1 > first
            ? "Faltan los hechos \(first) a \(number - 1): fueron retirados."
            : "Falta el hecho \(first): fue retirado."
        report.faults.append(.init(.missing, origin: origins[link.origin], number: first, sentence))
    }

    private mutating func fault(
        _ kind: VerificationReport.Fault.Kind, _ place: (OriginID?, Int, SessionID?), _ sentence: String
    ) {
        report.faults.append(.init(kind, origin: place.0, number: place.1, session: place.2, sentence))
    }

    private mutating func checkBody(_ body: [UInt8], _ envelope: Envelope, _ row: Statement) {
        let place = (envelope.origin as OriginID?, envelope.number, envelope.session as SessionID?)
        let event: Event?
        do throws(EventError) {
            event = try Event.decode(body, schema: envelope.schema)
        } catch {
            event = nil
            if case .malformed = error {
                fault(.unreadable, place, "El contenido del hecho \(envelope.number) no se puede leer.")
                return
            }
        }
        if event == nil { report.skipped += 1 }
        suppressed.formUnion(event?.suppressedTexts ?? [])
        checkText(event?.textID, envelope, row, place)
    }

    // MARK: Texts

    private mutating func checkText(
        _ id: TextID?, _ envelope: Envelope, _ row: Statement, _ place: (OriginID?, Int, SessionID?)
    ) {
        guard let expected = envelope.textHash else {
            if !row.isNull(17) {
                fault(.stray, place, "El hecho \(envelope.number) no trajo texto y tiene uno.")
            }
            return
        }
        report.texts += 1
        if row.isNull(17) {
            guard let id, let origin = place.0, let session = place.2 else { return }
            missing.append(Missing(text: id, origin: origin, number: envelope.number, session: session))
        } else if hasher.hash(row.raw(18), row.raw(19)) != expected || (id != nil && row.ref(17) != id) {
            fault(
                .text, place, "El texto del hecho \(envelope.number) fue cambiado: su huella no corresponde.")
        }
    }

    private mutating func checkSuppressed() throws(JournalError) {
        for gone in missing {
            if suppressed.contains(gone.text) {
                report.suppressed += 1
            } else {
                report.faults.append(
                    .init(
                        .suppression, origin: gone.origin, number: gone.number, session: gone.session,
                        "Falta el texto del hecho \(gone.number) y ningún hecho lo suprimió."))
            }
        }
        for shelf in ["texts", "persons"] {
            let row = try file.database.prepare("SELECT 1 FROM \(shelf) WHERE id = ?")
            for id in suppressed.sorted() {
                if try row.bind(id).step() {
                    add(.suppression, "El texto \(id) fue suprimido y sigue en el archivo.")
                }
                row.reset()
            }
        }
    }

    private mutating func checkStrays() throws(JournalError) {
        for shelf in ["texts", "persons"] {
            let rows = try file.database.prepare(
                "SELECT id FROM \(shelf) WHERE place NOT IN (SELECT place FROM events) ORDER BY place")
            while try rows.step() {
                let id = (rows.ref(0) as TextID?).map(\.hex) ?? "sin nombre"
                add(.stray, "El texto \(id) no pertenece a ningún hecho.")
            }
        }
    }

    // MARK: Ends and order

    private mutating func checkEnd(_ link: Link) throws(JournalError) {
        guard link.origin > 0 else { return }
        let row = try file.database.prepare("SELECT number, hash FROM origins WHERE row = ?").bind(
            link.origin)
        guard try row.step() else {
            add(.end, "Hay hechos de un diario que no figura entre los orígenes.")
            return
        }
        guard row.int(0) != link.number || row.digest(1) != link.hash else { return }
        let place = (origins[link.origin], link.number, nil as SessionID?)
        fault(
            .end, place,
            "El diario termina en el hecho \(link.number) y debía terminar en el \(row.int(0)), "
                + "o el último fue cambiado.")
    }

    /// A chain of which nothing is left.
    private mutating func checkEmptyChains() throws(JournalError) {
        let rows = try file.database.prepare(
            """
            SELECT row, number FROM origins o
            WHERE number > 0 AND NOT EXISTS (SELECT 1 FROM events e WHERE e.origin = o.row)
            """)
        while try rows.step() {
            let place = (origins[rows.int(0)], 0, nil as SessionID?)
            fault(.end, place, "No queda ninguno de los \(rows.int(1)) hechos del diario.")
        }
    }

    private mutating func checkOrder() throws(JournalError) {
        let hasGaps = report.faults.contains { $0.kind == .missing || $0.kind == .end }
        let rows = try file.database.prepare(
            """
            SELECT e.place, e.lamport, o.id, e.number, s.id
            FROM events e LEFT JOIN origins o ON o.row = e.origin
                LEFT JOIN sessions s ON s.row = e.place >> \(Tail.sequenceBits)
            ORDER BY e.place
            """)
        var last = (row: 0, sequence: 0, key: (0, OriginID(high: 0, low: 0), 0))
        while try rows.step() {
            let (row, sequence) = (rows.int(0) >> Tail.sequenceBits, Tail.sequence(of: rows.int(0)))
            let origin = rows.ref(2) as OriginID? ?? OriginID(high: 0, low: 0)
            let key = (rows.int(1), origin, rows.int(3))
            if row != last.row { last = (row, 0, (0, OriginID(high: 0, low: 0), 0)) }
            if key <= last.key || (sequence != last.sequence + 1 && !hasGaps) {
                let place = (origin as OriginID?, key.2, rows.ref(4) as SessionID?)
                fault(.order, place, "El hecho \(sequence) de la sesión no está en su lugar.")
            }
            last = (row, sequence, key)
        }
    }
}
