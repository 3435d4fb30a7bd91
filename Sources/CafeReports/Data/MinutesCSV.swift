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
        var text = "\u{FEFF}" + line(Self.header)
        for table in record.tables {
            for note in table.contributions { text += line(cells(of: note, at: table)) }
        }
        return Array(text.utf8)
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

    private func line(_ cells: [String]) -> String {
        cells.map { quoted(FormulaGuard.harmless($0)) }.joined(separator: String(separator)) + "\r\n"
    }

    /// Both separators count as special, so that a file opened with the wrong one breaks at fewer places.
    private func quoted(_ cell: String) -> String {
        let special = cell.unicodeScalars.contains {
            $0 == "\"" || $0 == "," || $0 == ";" || $0 == "\n" || $0 == "\r" || $0 == "\t"
        }
        guard special || cell.unicodeScalars.contains(where: { $0 == separator.unicodeScalars.first }) else {
            return cell
        }
        var quoted = "\""
        for scalar in cell.unicodeScalars {
            if scalar == "\"" { quoted += "\"" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }
}
