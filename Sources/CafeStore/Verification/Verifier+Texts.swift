import CafeModel

extension Verifier {
    func checkText(
        _ id: TextID?, _ envelope: Envelope, _ row: Statement, _ place: Place
    ) {
        guard let expected = envelope.textHash else {
            if !row.isNull(17) {
                add(.unexpectedText(envelope.number), place)
            }
            return
        }
        report.texts += 1
        if row.isNull(17) {
            if let id { missing.append(Missing(text: id, place: place)) }
        } else if hasher.hash(row.raw(18), row.raw(19)) != expected || (id != nil && row.ref(17) != id) {
            add(.changedText(envelope.number), place)
        }
    }

    func checkSuppressed() throws(JournalError) {
        for gone in missing {
            if suppressed.contains(gone.text) {
                report.suppressed += 1
            } else {
                add(.missingText(gone.place.number), gone.place)
            }
        }
        for shelf in ["texts", "persons"] {
            let row = try file.database.prepare("SELECT 1 FROM \(shelf) WHERE id = ?")
            for id in suppressed.sorted() {
                if try row.bind(id).step() {
                    add(.suppressedText(id))
                }
                row.reset()
            }
        }
    }

    func checkStrays() throws(JournalError) {
        for shelf in ["texts", "persons"] {
            let rows = try file.database.prepare(
                "SELECT id FROM \(shelf) WHERE place NOT IN (SELECT place FROM events) ORDER BY place")
            while try rows.step() {
                add(.strayText(rows.ref(0)))
            }
        }
    }
}
