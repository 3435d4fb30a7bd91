extension Grid {
    /// The character in a cell; nil in the right half of a wide one.
    public func text(row: Int, column: Int) -> String? {
        let cell = cells[row * columns + column]
        if cell.code == Cell.continuation { return nil }
        if cell.isCluster { return clusters[Int(cell.code - Cell.firstCluster)] }
        return Unicode.Scalar(cell.code).map { String($0) } ?? " "
    }

    /// The style of a cell.
    public func style(row: Int, column: Int) -> Style {
        cells[row * columns + column].style
    }

    /// The rows as plain text, blanks at their ends left out: what a test compares.
    public var lines: [String] {
        (0..<rows).map { row in
            var line = ""
            for column in 0..<columns { line += text(row: row, column: column) ?? "" }
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    /// The whole grid as plain text, one line a row.
    public var text: String { lines.joined(separator: "\n") }

    /// The runs of a row that have the style, as plain text: what a test asks about emphasis.
    public func texts(styled style: Style, row: Int) -> [String] {
        var runs: [String] = []
        var run = ""
        for column in 0..<columns {
            if self.style(row: row, column: column) == style {
                run += text(row: row, column: column) ?? ""
            } else if !run.isEmpty {
                runs.append(run)
                run = ""
            }
        }
        return run.isEmpty ? runs : runs + [run]
    }

    /// Whether the cell at an index shows the same in both grids, which have the same size.
    func isSame(as other: Grid, at index: Int) -> Bool {
        let mine = cells[index]
        let theirs = other.cells[index]
        guard mine.isCluster, theirs.isCluster else { return mine == theirs }
        return mine.style == theirs.style
            && clusters[Int(mine.code - Cell.firstCluster)]
                == other.clusters[
                    Int(theirs.code - Cell.firstCluster)]
    }
}

extension Grid: Equatable {
    /// Whether both show the same.
    public static func == (left: Grid, right: Grid) -> Bool {
        guard left.rows == right.rows, left.columns == right.columns, left.cursor == right.cursor
        else { return false }
        return left.cells.indices.allSatisfy { left.isSame(as: right, at: $0) }
    }
}
