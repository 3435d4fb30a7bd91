/// Tables of data as a spreadsheet has them: values, not drawings, and no formula anywhere.
public struct Workbook: Sendable {
    /// What it is about.
    public let title: String
    /// Its sheets; at least one.
    public let sheets: [Sheet]

    init(title: String, sheets: [Sheet]) {
        self.title = title
        self.sheets = sheets
    }
}
