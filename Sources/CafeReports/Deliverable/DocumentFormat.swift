/// In which forms a document can be had, by the words of the command line.
public enum DocumentFormat: String, CaseIterable, Hashable, Sendable {
    /// Markdown, HTML, CSV and JSON are made here.
    case md, html, csv, json
    /// A spreadsheet with real days and numbers.
    case xlsx
    /// For Word, with the entity's letterhead if it gives one.
    case docx
    /// For LibreOffice.
    case odt
    /// To print, sign and file.
    case pdf

    /// The same format, if it is one that needs no other program.
    public var own: MinutesFormat? { MinutesFormat(rawValue: rawValue) }
}
