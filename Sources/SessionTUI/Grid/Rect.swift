/// A rectangle of cells.
public struct Rect: Hashable, Sendable {
    /// First row, from 0.
    public var row: Int
    /// First column, from 0.
    public var column: Int
    /// Height; never negative.
    public var rows: Int
    /// Width; never negative.
    public var columns: Int

    /// A rectangle; negative sizes become 0.
    public init(row: Int = 0, column: Int = 0, rows: Int, columns: Int) {
        self.row = row
        self.column = column
        self.rows = max(0, rows)
        self.columns = max(0, columns)
    }

    /// The row after the last.
    public var endRow: Int { row + rows }
    /// The column after the last.
    public var endColumn: Int { column + columns }
    /// Whether there is no cell in it.
    public var isEmpty: Bool { rows == 0 || columns == 0 }

    /// Cuts so many rows off the top and returns them.
    @discardableResult
    public mutating func takeTop(_ count: Int) -> Rect {
        let taken = Rect(row: row, column: column, rows: min(count, rows), columns: columns)
        row += taken.rows
        rows -= taken.rows
        return taken
    }

    /// Cuts so many rows off the bottom and returns them.
    @discardableResult
    public mutating func takeBottom(_ count: Int) -> Rect {
        let height = max(0, min(count, rows))
        rows -= height
        return Rect(row: endRow, column: column, rows: height, columns: columns)
    }

    /// Cuts so many columns off the left and returns them.
    @discardableResult
    public mutating func takeLeft(_ count: Int) -> Rect {
        let taken = Rect(row: row, column: column, rows: rows, columns: min(count, columns))
        column += taken.columns
        columns -= taken.columns
        return taken
    }

    /// Cuts so many columns off the right and returns them.
    @discardableResult
    public mutating func takeRight(_ count: Int) -> Rect {
        let width = max(0, min(count, columns))
        columns -= width
        return Rect(row: row, column: endColumn, rows: rows, columns: width)
    }

    /// The rectangle without so many rows and columns on every side.
    public func inset(rows: Int = 0, columns: Int = 0) -> Rect {
        Rect(
            row: row + rows, column: column + columns, rows: self.rows - 2 * rows,
            columns: self.columns - 2 * columns)
    }
}
