import CafeModel

extension Verifier {
    func checkEnd() throws(JournalError) {
        guard link.origin > 0 else { return }
        let row = try file.database.prepare("SELECT number, hash FROM origins WHERE row = ?").bind(
            link.origin)
        guard try row.step() else {
            add(.unknownOrigin)
            return
        }
        guard row.int(0) != link.number || row.digest(1) != link.hash else { return }
        let place: Place = (origins[link.origin], link.number, nil)
        add(.endsElsewhere(at: link.number, expected: row.int(0)), place)
    }

    /// A chain of which nothing is left.
    func checkEmptyChains() throws(JournalError) {
        let rows = try file.database.prepare(
            """
            SELECT row, number FROM origins o
            WHERE number > 0 AND NOT EXISTS (SELECT 1 FROM events e WHERE e.origin = o.row)
            """)
        while try rows.step() {
            let place: Place = (origins[rows.int(0)], 0, nil)
            add(.nothingLeft(of: rows.int(1)), place)
        }
    }

    func checkOrder() throws(JournalError) {
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
                let place: Place = (origin, key.2, rows.ref(4))
                add(.misplaced(sequence), place)
            }
            last = (row, sequence, key)
        }
    }
}
