/// The words of documents that other programs make or open: spreadsheets, files of the archive, the website.
public protocol DocumentPhrases: Sendable {
    /// A word over a sheet or column, or in a cell.
    func document(_ word: DocumentWord) -> String
    /// Over a column in which a text goes on that is too long for one cell.
    func documentContinued(_ column: String) -> String
    /// What stands around the numbers at the foot of a page: *Página 2 de 7*.
    var documentPage: (before: String, between: String) { get }
    /// Another program that this format needs is not installed.
    func documentMissing(_ program: String, package: String, format: String) -> String
    /// The formats that can be had all the same.
    func documentOthers(_ formats: [String]) -> String
    /// Another program could not make the document; what it said itself, if anything.
    func documentRefused(_ program: String, said: String) -> String
    /// Another program took too long and was ended.
    func documentTooLong(_ program: String, seconds: Int) -> String
    /// The letterhead is no document of Word.
    func documentNotATemplate(_ path: String) -> String
    /// A letterhead was given for a format that has none.
    func documentTemplateFor(_ format: String) -> String
    /// A long export is under way.
    /// - Parameters:
    ///   - page: the page that it has reached, where it tells.
    ///   - limit: the seconds after which it is ended.
    func documentWorking(_ program: String, seconds: Int, page: Int?, limit: Int) -> String
    /// A PDF lacks signs that no font of this machine has.
    func documentLacks(_ signs: [String], packages: [String]) -> String
    /// Several sessions are being read, one after the other.
    func documentReading(_ done: Int, of all: Int) -> String
    /// The facts of a long session are being read.
    func documentReadingFacts(_ count: Int) -> String
    /// The parts of the name of an acta's file, in order; letters without accents, as it goes to other machines.
    func minutesFileName(
        day: String, title: String, version: Int, approved: Bool, reviewed: Bool
    ) -> [String]
    /// A document is being made while the screen goes on.
    func documentUnderWay(_ format: String, seconds: Int) -> String
    /// Another document is still being made.
    var documentBusy: String { get }
    /// The acta is ready; somebody at another machine fetches it with this command.
    func documentFetch(_ name: String, command: String) -> String
    /// The person has read what was told.
    var documentRead: String { get }
    /// The acta is in the data folder.
    func documentShelved(_ path: String) -> String
    /// No version of the acta with this number was approved.
    func minutesNoSuchVersion(_ version: Int, approved: Int) -> String
    /// A spreadsheet could not be made.
    func documentSpreadsheetFailed(_ said: String) -> String
}
