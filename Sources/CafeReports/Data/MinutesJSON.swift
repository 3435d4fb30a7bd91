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
            if record.plan.mechanism.value.election != nil {
                root.field(
                    "representantes",
                    array: { list in
                        for election in record.elections {
                            for elected in election.elected {
                                list.object { write(elected, at: election.table, into: &$0) }
                            }
                        }
                    })
            }
            if !record.evaluation.isEmpty {
                root.field("evaluacion", array: { write(record.evaluation, into: &$0) })
            }
        }
        return writer.bytes + [0x0A]
    }

    private static func write(_ table: TableRecord, into w: inout JSONWriter) {
        w.field("numero", table.number)
        w.field("tema", table.topic.title)
        w.value("servidor", table.host.isEmpty ? nil : table.host)
        if let voices = table.voices { w.field("voces", voices.spoken) }
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
        if let subject = record.subject { w.field("tema", subject) }
        if note.kind == .solution { w.value("problema", record.problem?.hex) }
        if let pillar = record.pillar { w.field("pilar", pillar.code) }
    }

    private static func write(
        _ elected: ElectionRecord.Elected, at table: TableNumber, into w: inout JSONWriter
    ) {
        w.field("mesa", table)
        w.field("nombre", elected.name)
        w.value("organizacion", elected.organization.isEmpty ? nil : elected.organization)
        w.field("calidad", elected.seat == .representative ? "representante" : "suplente")
        w.field("votos", elected.votes)
    }

    private static func write(_ counts: EvaluationCounts, into w: inout JSONWriter) {
        for question in 1...EvaluationCounts.questions {
            w.object {
                $0.field("pregunta", question)
                $0.value("si", counts[question, .yes])
                $0.value("en_parte", counts[question, .partly])
                $0.value("no", counts[question, .no])
            }
        }
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
