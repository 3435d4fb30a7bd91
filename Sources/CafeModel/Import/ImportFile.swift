/// A participants' file as offices have it: read, its columns guessed, nobody taken yet.
public struct ImportFile: Sendable {
    /// How its letters are written.
    public let encoding: ImportEncoding
    /// What stands between its cells; nil when it has one column.
    public let separator: Character?
    /// The line of its header; nil when it has none.
    public let headerLine: Int?
    /// The cells of its header; empty when it has none.
    public let header: [String]
    /// What its columns are.
    public let guess: ColumnGuess
    /// How many columns it has.
    public let columnCount: Int
    /// What was noticed while reading.
    let doubts: [ImportDoubt]
    /// The rows below the header that are not blank.
    let rows: [DelimitedReader.Row]

    /// How many of the first rows a title may take before the header.
    private static let highestHeader = 10

    /// Reads the bytes of a file.
    public init(_ bytes: [UInt8]) {
        let text = ImportText(bytes)
        let mark = DelimitedReader.separator(of: text.bytes)
        let reader = DelimitedReader(text.bytes, separator: mark ?? 0x09)
        var all = reader.rows.filter { !$0.isBlank }
        if DelimitedReader.toldSeparator(text.bytes) != nil { all.removeFirst() }
        let place = Self.header(in: all)
        encoding = text.encoding
        separator = mark.map { Character(Unicode.Scalar($0)) }
        header = place.map { all[$0].cells } ?? []
        headerLine = place.map { all[$0].line }
        let above = place.map { all[..<$0].map { ImportDoubt(line: $0.line, .aboveHeader) } } ?? []
        doubts = text.doubts + reader.doubts + above
        rows = Array(all[(place.map { $0 + 1 } ?? 0)...])
        columnCount = max(header.count, rows.prefix(50).map(\.cells.count).max() ?? 0)
        var guess = ColumnGuess(header: header)
        // Nothing to choose: a list of names.
        if header.isEmpty, columnCount == 1 {
            guess.columns[.name] = [0]
            guess.unsure = []
        }
        self.guess = guess
    }

    /// How many rows it has below the header.
    public var rowCount: Int { rows.count }

    /// The first cells of a column that are not empty, to tell which column is meant.
    public func samples(ofColumn column: Int, count: Int = 2) -> [String] {
        Array(
            rows.lazy.compactMap { $0.cells.indices ~= column ? $0.cells[column] : nil }.filter {
                !$0.isEmpty
            }.prefix(count))
    }

    /// The place of the header: the first row of which a name is known, or two other things.
    private static func header(in rows: [DelimitedReader.Row]) -> Int? {
        rows.prefix(highestHeader).firstIndex { row in
            let guess = ColumnGuess(header: row.cells)
            return guess.known >= 2 || (guess.known == 1 && !guess.unsure.contains(.name))
        }
    }
}
