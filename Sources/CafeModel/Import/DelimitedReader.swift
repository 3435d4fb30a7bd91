/// Reads cells between separators (RFC 4180, as spreadsheets write it): quoted cells may hold separators, line ends and
/// doubled quotes.
struct DelimitedReader {
    /// A row of the file.
    struct Row: Hashable {
        /// The line on which it begins, from 1.
        var line: Int
        /// Its cells, without white space around them.
        var cells: [String]

        /// Whether nothing stands in it.
        var isBlank: Bool { cells.allSatisfy(\.isEmpty) }
    }

    /// A quoted cell of more lines than this lacks its closing quote: no address is so long.
    private static let longestCell = 20
    private static let quote: UInt8 = 0x22, lineEnd: UInt8 = 0x0A

    private let bytes: [UInt8]
    private let separator: UInt8
    private var index = 0
    private var line = 1
    private(set) var rows: [Row] = []
    private(set) var doubts: [ImportDoubt] = []

    /// Reads UTF-8 with LF line ends; at most so many rows.
    init(_ bytes: [UInt8], separator: UInt8, limit: Int = .max) {
        self.bytes = bytes
        self.separator = separator
        while index < bytes.count, rows.count < limit { readRow() }
    }

    private mutating func readRow() {
        var row = Row(line: line, cells: [])
        while true {
            row.cells.append(readCell())
            guard index < bytes.count else { break }
            let end = bytes[index]
            index += 1
            if end == Self.lineEnd {
                line += 1
                break
            }
            // A separator at the very end of the file: an empty cell follows.
            if index == bytes.count {
                row.cells.append("")
                break
            }
        }
        rows.append(row)
    }

    /// The cell here; leaves the index at what ends it.
    private mutating func readCell() -> String {
        var start = index
        while start < bytes.count, bytes[start] == 0x20 { start += 1 }
        if start < bytes.count, bytes[start] == Self.quote {
            if let (text, end, lines) = quoted(from: start + 1) {
                index = end
                line += lines
                return text.trimmed
            }
            doubts.append(ImportDoubt(line: line, .openQuote))
        }
        let first = index
        while index < bytes.count, bytes[index] != separator, bytes[index] != Self.lineEnd { index += 1 }
        return String(decoding: bytes[first..<index], as: UTF8.self).trimmed
    }

    /// The text of a quoted cell; nil if what follows its closing quote, or the want of one, says that it was none.
    private func quoted(from start: Int) -> (text: String, end: Int, lines: Int)? {
        var cell: [UInt8] = []
        var index = start, lines = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == Self.quote {
                if index < bytes.count, bytes[index] == Self.quote {
                    index += 1
                } else {
                    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
                    let closes =
                        index == bytes.count || bytes[index] == separator || bytes[index] == Self.lineEnd
                    return closes ? (String(decoding: cell, as: UTF8.self), index, lines) : nil
                }
            } else if byte == Self.lineEnd {
                lines += 1
                if lines > Self.longestCell { return nil }
            }
            cell.append(byte)
        }
        return nil
    }
}

extension DelimitedReader {
    /// The separator with which the most rows have the same number of cells, and that number is largest; nil when the file
    /// has one column only.
    static func separator(of bytes: [UInt8]) -> UInt8? {
        if let told = toldSeparator(bytes) { return told }
        var best: (separator: UInt8, score: Int)?
        for candidate in [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ","), UInt8(ascii: "|")] {
            let rows = DelimitedReader(bytes, separator: candidate, limit: 60).rows.filter { !$0.isBlank }
            var counts: [Int: Int] = [:]
            for row in rows where row.cells.count > 1 { counts[row.cells.count, default: 0] += 1 }
            // Rows that agree count most; commas within names agree seldom.
            guard let mode = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { continue }
            let score = mode.value * 100 / max(1, rows.count) * 10 + min(9, mode.key)
            if score > best?.score ?? 300 { best = (candidate, score) }
        }
        return best?.separator
    }

    /// Excel's own first line: `sep=;`.
    static func toldSeparator(_ bytes: [UInt8]) -> UInt8? {
        let line = bytes.prefix { $0 != lineEnd }
        guard line.count == 5, line.starts(with: "sep=".utf8), let separator = line.last else { return nil }
        return separator
    }
}
