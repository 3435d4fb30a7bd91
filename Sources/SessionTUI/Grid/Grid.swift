import CafeModel

/// A screenful of cells: what a view returns and the terminal draws. A value; building one costs microseconds.
public struct Grid: Sendable {
    /// A place in a grid.
    public struct Position: Hashable, Sendable {
        /// Row, from 0.
        public var row: Int
        /// Column, from 0.
        public var column: Int

        /// A place.
        public init(row: Int, column: Int) {
            self.row = row
            self.column = column
        }
    }

    /// Height.
    public let rows: Int
    /// Width.
    public let columns: Int
    /// Where the cursor blinks; nil hides it.
    public var cursor: Position?
    /// Row by row.
    var cells: [Cell]
    /// Characters of more than one scalar, named by their index in a cell's code.
    var clusters: [String] = []

    /// A blank grid.
    public init(rows: Int, columns: Int) {
        self.rows = max(0, rows)
        self.columns = max(0, columns)
        cells = [Cell](repeating: .blank, count: self.rows * self.columns)
    }

    /// The whole grid as a rectangle.
    public var bounds: Rect { Rect(rows: rows, columns: columns) }

    /// Writes text from a place to the right, cleaned and on one line, and returns the column after it. What
    /// passes the edge, or `width` columns, is cut; with an ellipsis if `width` was given.
    @discardableResult
    public mutating func put(
        _ text: String, row: Int, column: Int, style: Style = .normal, width: Int? = nil
    ) -> Int {
        guard row >= 0, row < rows else { return column }
        let clean = CleanText.singleLine(keepingBlanks: text)
        let limit = min(columns, width.map { column + max(0, $0) } ?? columns)
        let shown = width == nil ? clean : clean.truncated(to: limit - column)
        if let end = putSimple(shown, row: row, column: column, style: style, limit: limit) { return end }
        return putClusters(shown, row: row, column: column, style: style, limit: limit)
    }

    /// Writes text of which every scalar takes one column; nil, with part of it written, for other text.
    private mutating func putSimple(
        _ text: String, row: Int, column: Int, style: Style, limit: Int
    ) -> Int? {
        let columns = columns
        let start = row * columns
        return cells.withUnsafeMutableBufferPointer { cells in
            var end = column
            for scalar in text.unicodeScalars {
                guard TextWidth.isSimple(scalar.value) else { return nil }
                // What is cut off is looked at too: a mark may belong to the last character that is not.
                if end >= limit { continue }
                if end >= 0 {
                    Self.free(end, of: columns, in: cells, from: start)
                    cells[start + end] = Cell(code: scalar.value, style: style)
                }
                end += 1
            }
            return end
        }
    }

    /// Writes text so that it ends before the column `end`.
    public mutating func putRight(_ text: String, row: Int, end: Int, style: Style = .normal) {
        let clean = CleanText.singleLine(keepingBlanks: text)
        put(clean, row: row, column: end - clean.columns, style: style)
    }

    /// Writes text in the middle of a rectangle's row, cut to its width.
    public mutating func putCentred(_ text: String, row: Int, in rect: Rect, style: Style = .normal) {
        let clean = CleanText.singleLine(keepingBlanks: text).truncated(to: rect.columns)
        put(clean, row: row, column: rect.column + (rect.columns - clean.columns) / 2, style: style)
    }

    /// Fills a rectangle with one sign of one column.
    public mutating func fill(_ rect: Rect, with sign: Unicode.Scalar = " ", style: Style = .normal) {
        let first = max(0, rect.column)
        let end = min(columns, rect.endColumn)
        guard first < end else { return }
        let cell = Cell(code: sign.value, style: style)
        let columns = columns
        for row in max(0, rect.row)..<max(0, rect.row, min(rows, rect.endRow)) {
            cells.withUnsafeMutableBufferPointer { cells in
                // Inside the rectangle everything is overwritten: only its edges can cut a character in two.
                Self.free(first, of: columns, in: cells, from: row * columns)
                Self.free(end - 1, of: columns, in: cells, from: row * columns)
                for column in first..<end { cells[row * columns + column] = cell }
            }
        }
    }

    /// Gives the cells of a rectangle another meaning and leaves their text.
    public mutating func restyle(_ rect: Rect, style: Style) {
        let first = max(0, rect.column)
        let end = min(columns, rect.endColumn)
        guard first < end else { return }
        for row in max(0, rect.row)..<max(0, rect.row, min(rows, rect.endRow)) {
            for column in first..<end { cells[row * columns + column].style = style }
        }
    }

    /// A horizontal rule, across the grid unless told otherwise.
    public mutating func rule(
        row: Int, column: Int = 0, width: Int? = nil, sign: Unicode.Scalar = "─", style: Style = .frame
    ) {
        fill(
            Rect(row: row, column: column, rows: 1, columns: width ?? columns - column), with: sign,
            style: style)
    }

    private mutating func putClusters(
        _ text: String, row: Int, column: Int, style: Style, limit: Int
    ) -> Int {
        var end = column
        for character in text {
            let glyph = TextWidth.glyph(for: character)
            if glyph.columns == 0 { continue }
            if end + glyph.columns > limit { break }
            if end >= 0 { place(glyph, row: row, column: end, style: style) }
            end += glyph.columns
        }
        return end
    }

    private mutating func place(_ glyph: Glyph, row: Int, column: Int, style: Style) {
        let scalars = glyph.text.unicodeScalars
        guard let base = scalars.first else { return }
        if scalars.count == 1 {
            set(row, column, Cell(code: base.value, style: style))
        } else if TextWidth.columns(of: base) == glyph.columns {
            set(row, column, Cell(code: Cell.firstCluster + UInt32(clusters.count), style: style))
            clusters.append(glyph.text)
        } else {
            // The letters of a flag: one cell each.
            for (offset, letter) in scalars.enumerated() {
                set(row, column + offset, Cell(code: letter.value, style: style))
            }
            return
        }
        if glyph.columns == 2 {
            set(row, column + 1, Cell(code: Cell.continuation, style: style))
        }
    }

    private mutating func set(_ row: Int, _ column: Int, _ cell: Cell) {
        let columns = columns
        cells.withUnsafeMutableBufferPointer { cells in
            if cell.code != Cell.continuation {
                Self.free(column, of: columns, in: cells, from: row * columns)
            }
            cells[row * columns + column] = cell
        }
    }

    /// Blanks the other half of a wide character that a cell set at the column would cut in two.
    @inline(__always)
    private static func free(
        _ column: Int, of columns: Int, in cells: UnsafeMutableBufferPointer<Cell>, from start: Int
    ) {
        let index = start + column
        if cells[index].code == Cell.continuation, column > 0 { cells[index - 1].code = 0x20 }
        if column + 1 < columns, cells[index + 1].code == Cell.continuation { cells[index + 1].code = 0x20 }
    }
}
