/// One table of a workbook.
public struct Sheet: Sendable {
    /// The name on its tab: at most 31 characters, none of `[]:*?/\`.
    public let name: String
    /// Its columns.
    public let columns: [Column]
    /// Its rows, each as long as the columns.
    public let rows: [[Cell]]

    /// A column.
    public struct Column: Hashable, Sendable {
        /// What stands over it.
        public let title: String
        /// How wide it is, in characters.
        public let width: Int

        init(_ title: String, width: Int = 14) {
            self.title = title
            self.width = width
        }
    }

    init(name: String, columns: [Column], rows: [[Cell]]) {
        self.name = String(name.prefix(31))
        self.columns = columns
        self.rows = rows
    }
}
