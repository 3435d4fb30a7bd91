/// In which forms the acta can be had, by the words of the command line.
public enum MinutesFormat: String, CaseIterable, Hashable, Sendable {
    /// Markdown, to read and to go on writing.
    case md
    /// One self-contained web page, to read and to print.
    case html
    /// One row per contribution, for a spreadsheet.
    case csv
    /// Everything, for other programs.
    case json
}
