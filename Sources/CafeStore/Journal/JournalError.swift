import CafeModel

/// Why the journal could not do something: a code to match on, and what a log needs. The sentence for the person is
/// in the phrase books.
public struct JournalError: Error, Hashable, Sendable {
    /// Which of the exit codes of sysexits(3) fits when the program ends because of it.
    public enum ExitHint: Int32, Hashable, Sendable {
        /// EX_DATAERR
        case badData = 65
        /// EX_UNAVAILABLE
        case unavailable = 69
        /// EX_SOFTWARE
        case software = 70
        /// EX_CANTCREAT
        case cannotCreate = 73
        /// EX_IOERR
        case ioError = 74
        /// EX_TEMPFAIL
        case tempFail = 75
        /// EX_CONFIG
        case configuration = 78
    }

    /// What went wrong.
    public var code: StorageFault
    /// The file it is about, or empty.
    public var path: String
    /// What the layer below said, for a log.
    public var detail: String

    /// An error.
    public init(_ code: StorageFault, path: String = "", detail: String = "") {
        self.code = code
        self.path = path
        self.detail = detail
    }

    /// The exit code that fits.
    public var exit: ExitHint {
        switch code {
        case .cannotOpen, .notWritable: .cannotCreate
        case .notAJournal, .damaged, .badCopy: .badData
        case .newerVersion, .newerEvent, .readOnlyCopy, .unsuitable: .configuration
        case .noLibrary: .unavailable
        case .busy: .tempFail
        case .full, .io, .closed: .ioError
        case .repeatedCommand, .misuse: .software
        }
    }
}

extension JournalError: CustomStringConvertible {
    /// For logs: `full: /datos/cafe.db: SQLite 13: disk is full`.
    public var description: String {
        ["\(code)", path, detail].filter { !$0.isEmpty }.joined(separator: ": ")
    }
}
