/// Rows as CSV (RFC 4180), UTF-8 with the byte order mark that spreadsheets need; no cell is run as a formula.
struct CSVText {
    /// What stands between two cells.
    let separator: Character

    func bytes(_ header: [String], _ rows: [[String]]) -> [UInt8] {
        Array(("\u{FEFF}" + ([header] + rows).map { line($0) }.joined()).utf8)
    }

    /// The cells as one row, with its line end.
    /// - Parameter numbers: the places of cells that the program counted itself: their sign begins no formula.
    func line(_ cells: [String], numbers: Set<Int> = []) -> String {
        cells.enumerated()
            .map { place, cell in numbers.contains(place) ? cell : quoted(FormulaGuard.harmless(cell)) }
            .joined(separator: String(separator)) + "\r\n"
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
