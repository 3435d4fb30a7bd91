import CafeModel

/// The acta as JSON, with the keys that other programs rely on (`acta --formato json`).
enum MinutesJSON {
    static func bytes(of record: MinutesRecord) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { root in
            root.field(
                "sesion",
                object: {
                    record.plan.encode(into: &$0)
                    $0.field("id", record.id)
                })
            root.field(
                "mesas", array: { for table in record.tables { $0.object { write(table, into: &$0) } } })
            root.field(
                "compromisos",
                array: { for promise in record.commitments { $0.object { write(promise, into: &$0) } } })
        }
        return writer.bytes + [0x0A]
    }

    private static func write(_ table: TableRecord, into w: inout JSONWriter) {
        w.field("numero", table.number)
        w.field("tema", table.topic.title)
        w.value("servidor", table.host.isEmpty ? nil : table.host)
        w.field(
            "aportes", array: { for note in table.contributions { $0.object { write(note, into: &$0) } } })
        w.field("conclusiones", array: { for note in table.conclusions { $0.string(note.text) } })
    }

    private static func write(_ record: NoteRecord, into w: inout JSONWriter) {
        let note = record.note
        w.field("id", note.id)
        w.field("tipo", note.kind.code)
        w.field("texto", record.text)
        w.value("ronda", note.round)
        w.value("respuesta", record.answer?.data)
        w.value("prioridad", note.rank)
        w.value("votos", note.hands)
        w.field("destacado", note.starred)
        w.field("retirado", note.withdrawn)
        w.field("resultado", note.outcome.code)
        // Where nothing was said about a reply, the object has the contract's keys alone.
        w.field("razon", record.resolution.reason.presence)
        w.field("dependencia", record.resolution.office.presence)
        w.field("fecha_respuesta", record.resolution.due.presence)
    }

    private static func write(_ commitment: CommitmentRecord, into w: inout JSONWriter) {
        w.field("texto", commitment.words.text)
        w.value("dependencia", commitment.words.office.isEmpty ? nil : commitment.words.office)
        w.value("fecha", commitment.date)
        w.field("estado", commitment.withdrawn ? "retirado" : commitment.state.rawValue)
        w.field("origen", refs: commitment.sources)
    }
}

extension String {
    /// Itself; nil when it is empty.
    fileprivate var presence: String? { isEmpty ? nil : self }
}
