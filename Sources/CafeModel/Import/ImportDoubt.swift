/// Something in a participants' file that somebody should look at, with its line.
public struct ImportDoubt: Hashable, Sendable {
    /// What it is.
    public enum Matter: Hashable, Sendable {
        /// The line is encoded in another way than the rest.
        case otherEncoding(ImportEncoding)
        /// Signs of the line cannot be read.
        case unreadable
        /// A quotation mark is opened and never closed; it was taken as it stands.
        case openQuote
        /// The line has more cells than the header.
        case tooManyCells(Int, expected: Int)
        /// The line has fewer cells than the header.
        case tooFewCells(Int, expected: Int)
        /// The line stands above the header and was passed over.
        case aboveHeader
        /// Nothing says who it is: known by number only.
        case noName
        /// Not a name of a person: it has digits, or an @.
        case oddName(String)
        /// Not an address of electronic mail.
        case oddEmail(String)
        /// A number that the spreadsheet has shortened to *1,02E+09*; not taken, as nobody knows any more what it was.
        case roundedNumber(String)
        /// Not clear whether they authorise; taken as not asked.
        case unclearConsent(String)
        /// They don't authorise: known by number only, their data are not kept.
        case noConsent
        /// The same person stands in another line already; passed over.
        case repeated(line: Int)
        /// The same person is on the list already, with this number; passed over.
        case known(number: Int)
        /// Has the name of somebody in another line, and something else that differs: taken as two people.
        case sameName(line: Int)
        /// A wish names a table that is not there.
        case noTable(String)
        /// A wish names somebody who is not in the file, or whose name several have.
        case unknownPartner(String)
        /// More than a session holds: this line and those after it.
        case tooMany(limit: Int)
    }

    /// The line in the file, from 1.
    public var line: Int
    /// What it is.
    public var matter: Matter

    /// A doubt.
    public init(line: Int, _ matter: Matter) {
        self.line = line
        self.matter = matter
    }

    /// Whether the row does not come in because of it.
    public var keepsOut: Bool {
        switch matter {
        case .repeated, .known, .tooMany: true
        default: false
        }
    }
}
