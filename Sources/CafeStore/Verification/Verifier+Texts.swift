import CafeModel

extension Verifier {
    func checkText(
        _ id: TextID?, _ envelope: Envelope, _ row: Statement, _ place: Place
    ) {
        guard let expected = envelope.textHash else {
            if !row.isNull(17) {
                add(.stray, place, "El hecho \(envelope.number) no trajo texto y tiene uno.")
            }
            return
        }
        report.texts += 1
        if row.isNull(17) {
            if let id { missing.append(Missing(text: id, place: place)) }
        } else if hasher.hash(row.raw(18), row.raw(19)) != expected || (id != nil && row.ref(17) != id) {
            add(
                .text, place, "El texto del hecho \(envelope.number) fue cambiado: su huella no corresponde.")
        }
    }

    func checkSuppressed() throws(JournalError) {
        for gone in missing {
            if suppressed.contains(gone.text) {
                report.suppressed += 1
            } else {
                add(
                    .suppression, gone.place,
                    "Falta el texto del hecho \(gone.place.number) y ningún hecho lo suprimió.")
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

    func checkStrays() throws(JournalError) {
        for shelf in ["texts", "persons"] {
            let rows = try file.database.prepare(
                "SELECT id FROM \(shelf) WHERE place NOT IN (SELECT place FROM events) ORDER BY place")
            while try rows.step() {
                let id = (rows.ref(0) as TextID?).map(\.hex) ?? "sin nombre"
                add(.stray, "El texto \(id) no pertenece a ningún hecho.")
            }
        }
    }
}
