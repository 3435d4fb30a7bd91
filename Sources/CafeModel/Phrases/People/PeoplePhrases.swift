/// Participants: their file, their list and cards, wishes for seats, removing their data.
public protocol PeoplePhrases: Sendable {
    // MARK: Import

    /// The file, how it is encoded and laid out.
    func importFile(_ name: String, _ file: ImportFile) -> String
    /// The file is a spreadsheet's workbook.
    var importWorkbook: String { get }
    /// Which column was taken for what.
    func importColumn(_ column: ImportColumn, _ headings: [String]) -> String
    /// Before the columns.
    var importColumns: String { get }
    /// Columns that were not used, by their headings.
    func importUnused(_ headings: [String]) -> String
    /// How many rows, and what becomes of them.
    func importCounts(rows: Int, coming: Int, byNumber: Int, repeated: Int) -> String
    /// Before so many doubts.
    func importDoubts(_ count: Int) -> String
    /// A doubt, with its line.
    func sentence(_ doubt: ImportDoubt) -> String
    /// Whether to import so many; a question to be answered with yes or no.
    func importQuestion(_ count: Int) -> String
    /// Nothing was imported, and how to do it.
    func importNothingYet(_ option: String) -> String
    /// There is nobody to import.
    var importNobody: String { get }
    /// So many are on the list now, with these numbers.
    func importDone(_ numbers: [Int]) -> String
    /// The file itself is another's, with personal data.
    func importFileStays(_ name: String) -> String
    /// Which column holds this; the columns follow, numbered. An empty answer means none, where it may be.
    func importWhichColumn(_ column: ImportColumn, mayBeNone: Bool) -> String
    /// A column, by its heading or place, with samples.
    func importChoice(_ number: Int, heading: String?, samples: [String]) -> String
    /// The columns must be told with the option.
    func importTellColumns(_ column: ImportColumn, option: String) -> String
    /// What the option says of a column is not understood.
    func importBadColumn(_ text: String, columns: Int) -> String
    /// What an answer like yes begins with.
    var peopleYesLetters: String { get }

    // MARK: Seats

    /// How well people mix, in their words.
    func mixing(_ quality: RotationQuality) -> String
    /// A contradiction among wishes, with what was left out.
    func sentence(_ fault: RotationFault) -> String
    /// What the seats could not keep; the same for several rounds is told once.
    func sentences(_ warnings: [RotationWarning]) -> [String]
    /// What is wished for somebody.
    func wishesNow(_ person: String, _ wishes: SeatWishes) -> String
    /// Who is meant by nobody, or by several.
    func nobodyCalled(_ written: String) -> String
    /// Several are called so; their numbers follow.
    func severalCalled(_ written: String, numbers: [Int]) -> String
    /// Somebody by their number, with their name if it is known.
    func personCalled(_ number: Int, _ name: String) -> String

    // MARK: On paper

    /// Words of the attendance list and of the seat cards.
    func peoplePaper(_ word: PeoplePaperWord) -> String
    /// A round's heading on a card.
    func paperRound(_ round: Int) -> String
    /// A table's name on a card.
    func paperTable(_ table: TableNumber) -> String
    /// Where something was written.
    func peopleWritten(_ path: String) -> String

    // MARK: Removing

    /// What will be removed of a person; a question to be answered with yes or no.
    func suppressPersonQuestion(_ person: String) -> String
    /// What will be struck out of a note; a question.
    func suppressPassageQuestion(_ passage: String, in note: String) -> String
    /// Nothing was removed, and how to do it.
    func suppressNothingYet(_ option: String) -> String
    /// A person's data are gone.
    func suppressedPerson(_ number: Int) -> String
    /// A passage is gone.
    var suppressedPassage: String { get }
    /// There were no data of this person.
    func suppressNoData(_ number: Int) -> String
    /// So many notes name the person; they follow.
    func suppressNotesNaming(_ count: Int) -> String
    /// No copy is known that may hold the words.
    var suppressNoCopies: String { get }
    /// Copies outside of the program: files that were imported, documents that were written.
    var suppressElsewhere: String { get }
    /// No note begins so.
    func suppressNoNote(_ prefix: String) -> String
}

/// The words of the attendance list and the seat cards.
public enum PeoplePaperWord: Hashable, Sendable, CaseIterable {
    /// The title of the list.
    case list
    /// The title of the cards.
    case cards
    /// Column: number.
    case number
    /// Column: name.
    case name
    /// Column: organisation.
    case organization
    /// Column: value group.
    case group
    /// Column: territory.
    case territory
    /// Column: document.
    case document
    /// Column: authorises.
    case consent
    /// Column: signature.
    case signature
    /// yes
    case yes
    /// no
    case no
    /// The notice of Ley 1581.
    case notice
    /// On a card: go there.
    case goTo
    /// On a card: no place.
    case noPlace
    /// On a card without a round: the whole event.
    case wholeEvent
}
