import CafeModel

extension Verifier {
    func chainRows() throws(JournalError) -> Statement {
        try file.database.prepare(
            """
            SELECT e.place, e.command, e.idx, e.origin, e.number, e.lamport, e.wall, e.boot, e.boot_id,
                e.connection, e.role, e.role_table, e.schema, e.previous, e.text_hash, e.body, e.hash,
                coalesce(t.id, p.id), coalesce(t.salt, p.salt), coalesce(t.body, p.body), s.id
            FROM events e LEFT JOIN texts t ON t.place = e.place LEFT JOIN persons p ON p.place = e.place
                LEFT JOIN sessions s ON s.row = e.place >> \(Tail.sequenceBits)
            ORDER BY e.origin, e.number
            """)
    }

    /// Checks the next events; true when there are no more.
    func checkChains(_ rows: Statement, atMost limit: Int) throws(JournalError) -> Bool {
        var count = 0
        while count < limit {
            guard try rows.step() else {
                try checkEnd()
                try checkEmptyChains()
                return true
            }
            if rows.int(3) != link.origin {
                try checkEnd()
                link = Link(origin: rows.int(3))
            }
            check(rows)
            report.events += 1
            count += 1
        }
        return false
    }

    func check(_ row: Statement) {
        let number = row.int(4)
        let stored = row.digest(16)
        let follows = number == link.number + 1
        let place: Place = (origins[link.origin], number, row.ref(20))
        if !follows { tellGap(before: number) }
        var isSound = false
        defer {
            link = Link(
                origin: link.origin, number: number, hash: stored ?? .none, lamport: row.int(5),
                isSound: isSound)
        }
        guard let session = place.session, let envelope = row.envelope(of: session, origins: origins),
            let stored
        else {
            add(.unreadable(number), place)
            return
        }
        let body = row.bytes(15)
        isSound = hasher.hash(envelope.canonicalBytes(body: body)) == stored
        if !isSound {
            add(.changed(number), place)
        } else if follows, link.isSound, envelope.previous != link.hash {
            add(.unlinked(number), place)
        } else if envelope.lamport <= link.lamport {
            add(.earlier(number, than: link.number), place)
        }
        checkBody(body, envelope, row)
    }

    func tellGap(before number: Int) {
        let first = link.number + 1
        // A number that comes twice leaves a gap of nothing, which is told as one.
        add(.missing(first...max(first, number - 1)), (origins[link.origin], first, nil))
    }

    func checkBody(_ body: [UInt8], _ envelope: Envelope, _ row: Statement) {
        let place: Place = (envelope.origin, envelope.number, envelope.session)
        let event: Event?
        do throws(EventError) {
            event = try Event.decode(body, schema: envelope.schema)
        } catch {
            event = nil
            if case .malformed = error {
                add(.unreadableBody(envelope.number), place)
                return
            }
        }
        if event == nil { report.skipped += 1 }
        suppressed.formUnion(event?.suppressedTexts ?? [])
        checkText(event?.textID, envelope, row, place)
    }
}
