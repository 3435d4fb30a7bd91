import CafeSystem

/// Why a document could not be made. Nothing has been written then.
public enum DocumentFailure: Error {
    /// A program is not installed; Debian has it in this package.
    case missing(program: String, package: String)
    /// A program ended without a document; the beginning of what it said.
    case refused(program: String, said: String)
    /// A program was ended after so many seconds.
    case tooLong(program: String, seconds: Int)
    /// The letterhead is no document of Word.
    case notATemplate(path: String)
    /// A letterhead was given for a format that has none.
    case templateFor(format: String)
    /// The letterhead could not be read.
    case unreadable(SystemError)
    /// libxlsxwriter could not make the workbook; what it said.
    case spreadsheet(said: String)
    /// The system failed.
    case system(SystemError)
}
