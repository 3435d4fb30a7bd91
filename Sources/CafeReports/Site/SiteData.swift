import CafeModel

/// What the site tells, as open data: contributions that were reviewed, and commitments.
struct SiteData {
    static let names = [
        "datos/aportes.csv", "datos/aportes.json", "datos/compromisos.csv", "datos/compromisos.json",
    ]
    let site: Site

    var files: [SiteFile] {
        [
            SiteFile(path: Self.names[0], bytes: CSVText(separator: ",").bytes(notesHeader, notes)),
            SiteFile(path: Self.names[1], bytes: Self.json("aportes", notesHeader, notes)),
            SiteFile(
                path: Self.names[2], bytes: CSVText(separator: ",").bytes(commitmentsHeader, commitments)),
            SiteFile(path: Self.names[3], bytes: Self.json("compromisos", commitmentsHeader, commitments)),
        ]
    }

    private let notesHeader = [
        "referencia", "mesa", "tema", "ronda", "tipo", "texto", "respuesta", "resultado", "razon",
        "dependencia", "fecha_respuesta", "votos",
    ]
    private let commitmentsHeader = [
        "id", "texto", "dependencia", "fecha", "fecha_prometida", "estado", "razon", "origen",
    ]

    private var notes: [[String]] {
        site.published.flatMap { table, notes in
            notes.map { record in
                [
                    record.reference ?? "", String(table.number.value), record.subject ?? table.topic.title,
                    record.note.round.map { String($0) } ?? "", record.note.kind.code, site.words(record),
                    record.answer?.data ?? "",
                    record.note.kind.isContribution ? record.note.outcome.code : "",
                    record.resolution.reason, record.resolution.office, record.resolution.due,
                    record.note.hands.map { String($0) } ?? "",
                ]
            }
        }
    }

    private var commitments: [[String]] {
        site.record.commitments.map { commitment in
            [
                commitment.id.hex, commitment.words.text, commitment.office,
                commitment.due?.iso ?? "", commitment.date ?? "",
                // The words of data, the same in every language.
                commitment.withdrawn ? "retirado" : commitment.state(on: site.today).rawValue,
                commitment.reason, site.origin(of: commitment).joined(separator: " "),
            ]
        }
    }

    private static func json(_ name: String, _ header: [String], _ rows: [[String]]) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { root in
            root.key(named: name)
            root.array { list in
                for row in rows {
                    list.object { object in
                        for (key, value) in zip(header, row) {
                            object.key(named: key)
                            if value.isEmpty { object.null() } else { object.string(value) }
                        }
                    }
                }
            }
        }
        return writer.bytes + [0x0A]
    }
}
