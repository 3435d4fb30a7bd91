import CafeModel

/// The contributions as CSV (RFC 4180), one row each, UTF-8 with the byte order mark that spreadsheets need.
struct MinutesCSV {
    /// What stands between two cells.
    let separator: Character

    private static let header = [
        "id", "mesa", "tema", "ronda", "tipo", "texto", "redaccion", "respuesta", "prioridad", "votos",
        "estado",
    ]

    func bytes(of record: MinutesRecord) -> [UInt8] {
        CSVText(separator: separator).bytes(
            Self.header,
            record.tables.flatMap { table in table.contributions.map { cells(of: $0, at: table) } })
    }

    private func cells(of record: NoteRecord, at table: TableRecord) -> [String] {
        let note = record.note
        return [
            note.id.hex, String(table.number.value), record.subject ?? table.topic.title,
            note.round.map { String($0) } ?? "", note.kind.code, record.text, record.wording ?? "",
            record.answer?.data ?? "", note.rank.map { String($0) } ?? "",
            note.hands.map { String($0) } ?? "", note.withdrawn ? "retirada" : note.outcome.code,
        ]
    }
}
