extension Sheet {
    /// The most UTF-16 units that a cell can hold.
    public static let cellLimit = 32_767

    /// The same sheet with no cell longer than a spreadsheet can hold: what is longer goes on in columns at the end,
    /// so that no character is lost and every row stays one row.
    /// - Parameter continued: the title of such a column, made from the title of the one that goes on.
    func split(limit: Int = cellLimit, continued: (String) -> String) -> Sheet {
        var extra: [(column: Int, parts: Int)] = []
        var pieces: [[Int: [String]]] = []
        for row in rows {
            var long: [Int: [String]] = [:]
            for (index, cell) in row.enumerated() {
                guard case .text(let text) = cell, text.utf16.count > limit else { continue }
                long[index] = Self.pieces(of: text, limit)
            }
            for (index, parts) in long.sorted(by: { $0.key < $1.key }) {
                if let known = extra.firstIndex(where: { $0.column == index }) {
                    extra[known].parts = max(extra[known].parts, parts.count - 1)
                } else {
                    extra.append((index, parts.count - 1))
                }
            }
            pieces.append(long)
        }
        guard !extra.isEmpty else { return self }
        let more = extra.flatMap { column, parts in
            Array(
                repeating: Column(continued(columns[column].title), width: columns[column].width),
                count: parts)
        }
        let wide = zip(rows, pieces).map { row, long -> [Cell] in
            var row = row
            for (column, parts) in extra {
                let own = long[column] ?? []
                if let first = own.first { row[column] = .text(first) }
                row += (1...parts).map { own.indices ~= $0 ? .text(own[$0]) : .empty }
            }
            return row
        }
        return Sheet(name: name, columns: columns + more, rows: wide)
    }

    private static func pieces(of text: String, _ limit: Int) -> [String] {
        var pieces: [String] = [], piece = "", length = 0
        for scalar in text.unicodeScalars {
            let units = scalar.value > 0xFFFF ? 2 : 1
            if length + units > limit {
                pieces.append(piece)
                piece = ""
                length = 0
            }
            piece.unicodeScalars.append(scalar)
            length += units
        }
        return pieces + [piece]
    }
}
