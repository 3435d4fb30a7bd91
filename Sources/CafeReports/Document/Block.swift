/// A part of a document.
enum Block: Hashable, Sendable {
    /// A heading; level 1 is the document's own, and no level is skipped.
    case heading(Int, String)
    /// What must be seen first, such as *BORRADOR*.
    case banner(Line)
    /// A paragraph.
    case paragraph(Line)
    /// Labels with their values.
    case facts([Fact])
    /// Points of equal rank.
    case list([Item])
    /// A table.
    case table(Grid)
    /// A table of numbers that is also drawn, where there is something to draw on.
    case figure(Figure)

    /// A label with its value.
    struct Fact: Hashable, Sendable {
        /// What stands before.
        let label: String
        /// The value.
        let value: String
    }

    /// A point, with what belongs to it below.
    struct Item: Hashable, Sendable {
        /// The point.
        let line: Line
        /// What belongs to it.
        var details: [Line] = []
        /// By what name links lead here: letters, digits and `-`; only pages of the site have any.
        var anchor: String?
    }

    /// A table whose first column says what each row is about.
    struct Grid: Hashable, Sendable {
        /// What the table shows, for those who cannot see it.
        let caption: String
        /// The headings of the columns.
        let header: [String]
        /// The rows, each as long as the header.
        let rows: [[String]]
        /// Columns of numbers, from the first one of them to the last.
        var numbersFrom: Int?
        /// Rows that are filled in by hand need room.
        var isForm = false
    }

    /// Numbers as bars; the table beside them says the same in words.
    struct Figure: Hashable, Sendable {
        /// First column: what each bar is about; the columns of numbers: its parts. No row and no column of sums.
        let grid: Grid
    }
}
