import CafeModel
import CafeStore

/// A journal whose transactions are counted, and fail when a test says so.
final class WatchedStore: JournalStore {
    /// When a transaction fails.
    enum Failure {
        case beforeStoring(JournalError)
        case afterStoring(JournalError)
    }

    private let journal: Journal
    private(set) var transactions = 0
    /// The next transaction, or all to come, fail so.
    var failure: Failure?
    /// Deleting a draft fails so.
    var deleting: JournalError?
    /// Opening the journal again fails so.
    var reopening: JournalError?

    init(_ journal: Journal) { self.journal = journal }

    var origin: OriginID { journal.origin }
    var isReadOnly: JournalError? { journal.isReadOnly }
    var overdueErasure: JournalError? { journal.overdueErasure }
    func eraseOverdue() { journal.eraseOverdue() }

    func transact(
        _ body: (_ append: (Commit) throws(JournalError) -> [StoredFact]) throws(JournalError) -> Void
    ) throws(JournalError) {
        transactions += 1
        switch failure {
        case nil: try journal.transact(body)
        case .beforeStoring(let error):
            // Decided and thrown away, as by a disk that fails at the commit.
            try body { (commit) throws(JournalError) in try self.pretend(commit) }
            throw error
        case .afterStoring(let error):
            try journal.transact(body)
            throw error
        }
    }

    /// The facts that a commit would have become.
    private func pretend(_ commit: Commit) throws(JournalError) -> [StoredFact] {
        var facts: [StoredFact] = []
        do throws(JournalError) {
            try journal.transact { (append) throws(JournalError) in
                facts = try append(commit)
                throw JournalError(.full)
            }
        } catch {
            try journal.reopen()
        }
        return facts
    }

    func answer(to command: CommandID) throws(JournalError) -> [UInt8]? { try journal.answer(to: command) }
    func sessions() throws(JournalError) -> [SessionID] { try journal.sessions() }
    func facts(
        of session: SessionID, after sequence: Int, limit: Int
    ) throws(JournalError) -> [StoredFact] {
        try journal.facts(of: session, after: sequence, limit: limit)
    }
    func hash(of session: SessionID, at sequence: Int) throws(JournalError) -> Digest? {
        try journal.hash(of: session, at: sequence)
    }
    func save(_ draft: Draft) throws(JournalError) {
        if case .beforeStoring(let error)? = failure { throw error }
        try journal.save(draft)
    }
    func removeDraft(_ command: CommandID) throws(JournalError) {
        if let deleting { throw deleting }
        try journal.removeDraft(command)
    }
    func unplannedSessions() throws(JournalError) -> [SessionID] { try journal.unplannedSessions() }
    func drafts(of session: SessionID) throws(JournalError) -> [Draft] { try journal.drafts(of: session) }
    func setting(_ key: String) throws(JournalError) -> String? { try journal.setting(key) }
    func set(_ key: String, to value: String?) throws(JournalError) { try journal.set(key, to: value) }
    func summary(of session: SessionID) throws(JournalError) -> [UInt8]? { try journal.summary(of: session) }
    func saveSummary(_ summary: [UInt8], of session: SessionID) throws(JournalError) {
        try journal.saveSummary(summary, of: session)
    }
    func reopen() throws(JournalError) {
        if let reopening { throw reopening }
        try journal.reopen()
    }
    func verify(
        fold: (SessionID, [StoredFact]) -> JournalDamage?, progress: (Double) -> Void
    ) throws(JournalError) -> VerificationReport {
        try journal.verify(fold: fold, progress: progress)
    }
    func beginBackup(to path: String) throws(JournalError) -> any BackupInProgress {
        try journal.beginBackup(to: path)
    }
    func close() { journal.close() }
}
