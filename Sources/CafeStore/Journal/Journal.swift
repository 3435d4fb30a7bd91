import CafeModel

/// The journal in one SQLite file, `cafe.db` in the data folder.
///
/// Whoever opens it holds the folder's lock: two connections that write would damage the file (a flaw of SQLite
/// 3.40). While it is open, nothing else may open the file, not even to read it, since closing it again would drop
/// SQLite's own lock.
public final class Journal: JournalStore {
    /// The name of the file in the data folder.
    public static let fileName = "cafe.db"

    /// This journal's own origin.
    public var origin: OriginID { tail.own }
    /// Why nothing may be appended.
    public internal(set) var isReadOnly: JournalError?
    /// Why suppressed words may still be on the disk.
    public internal(set) var overdueErasure: JournalError?

    /// The file.
    public let path: String
    let hasher: SHA256
    var tail = Tail()
    private let access: Database.Access
    private let migrator: Migrator
    private let system: String?
    private var file: JournalFile?
    private var failed = false
    /// The copy in progress, if one is.
    weak var backup: Backup?

    /// Opens the journal of a data folder that exists; creates it when there is none, and brings one of an earlier
    /// version to this one, after a copy.
    /// - Throws: ``JournalError``.
    public convenience init(folder: String) throws(JournalError) {
        try self.init(folder: folder, system: nil)
    }

    convenience init(folder: String, migrator: Migrator = Migrator(), system: String?) throws(JournalError) {
        try self.init(path: "\(folder)/\(Self.fileName)", .owner, migrator, system: system)
    }

    /// Opens a copy that a backup made, for reading only: nothing is written, not even beside it.
    /// - Throws: ``JournalError``.
    public convenience init(copy path: String) throws(JournalError) {
        try self.init(path: path, .reader, Migrator())
        isReadOnly = JournalError(.readOnlyCopy, path: path)
    }

    private init(
        path: String, _ access: Database.Access, _ migrator: Migrator, system: String? = nil
    ) throws(JournalError) {
        self.path = path
        self.access = access
        self.migrator = migrator
        self.system = system
        hasher = try SHA256()
        try open()
    }

    private func open() throws(JournalError) {
        let database = try Database(path, access, system: system)
        switch access {
        case .owner, .copy:
            try JournalFile.claim(database)
            try migrator.migrate(database)
        case .reader:
            guard try migrator.check(database) == migrator.migrations.count else {
                throw JournalError(.newerVersion, path: path, detail: "a copy of an earlier version")
            }
        }
        let file = try JournalFile(database)
        if access == .owner { try file.ensureOrigin() }
        tail = try Tail(file)
        if let unknown = tail.unknownKind {
            isReadOnly = JournalError(.newerEvent, path: path, detail: unknown)
        }
        self.file = file
        failed = false
        if access == .owner { erase() }
    }

    /// Closes, opens and reads the end of the journal again, after an error of a commit. What may have been written
    /// without reaching the disk is forced there before anything is read as true.
    public func reopen() throws(JournalError) {
        close()
        try open()
        failed = true
        try reading().database.run("PRAGMA wal_checkpoint(TRUNCATE)")
        failed = false
    }

    /// Closes the journal. A copy in progress is given up.
    public func close() {
        backup?.cancel()
        file?.close()
        file = nil
    }

    /// The open file, for reading.
    func reading() throws(JournalError) -> JournalFile {
        guard let file else { throw JournalError(.closed, path: path) }
        return file
    }

    /// Runs a transaction on the open file. After an error nothing is written until ``reopen()``: what memory holds
    /// about the end of the journal may be wrong.
    func writing<T>(_ body: (JournalFile) throws(JournalError) -> T) throws(JournalError) -> T {
        guard !failed, let file else { throw JournalError(.closed, path: path) }
        if let isReadOnly { throw isReadOnly }
        do {
            return try file.transaction { () throws(JournalError) in try body(file) }
        } catch {
            failed = true
            throw error
        }
    }
}
