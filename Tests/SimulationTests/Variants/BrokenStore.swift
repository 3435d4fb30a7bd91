import CafeModel
import CafeStore

/// The real journal with one thing wrong.
final class BrokenStore: JournalStore {
    private let journal: Journal
    private let variant: Variant?
    private var random = SeededGenerator(seed: 5)
    private var known: Set<CommandID> = []

    init(_ journal: Journal, _ variant: Variant?) {
        self.journal = journal
        self.variant = variant
    }

    var origin: OriginID { journal.origin }
    var isReadOnly: JournalError? { journal.isReadOnly }
    var overdueErasure: JournalError? { journal.overdueErasure }
    func eraseOverdue() { journal.eraseOverdue() }

    func transact(
        _ body: (_ append: (Commit) throws(JournalError) -> [StoredFact]) throws(JournalError) -> Void
    ) throws(JournalError) {
        do throws(JournalError) {
            try journal.transact { (append) throws(JournalError) in
                try withoutActuallyEscaping(append) { (append) throws(JournalError) in
                    try body { (commit) throws(JournalError) in try append(self.spoiled(commit)) }
                }
            }
        } catch {
            guard variant == .acknowledgesFailedCommit else { throw error }
            try? journal.reopen()
        }
    }

    private func spoiled(_ commit: Commit) -> Commit {
        var commit = commit
        switch variant {
        case .acceptsRepeatedID where !known.insert(commit.command).inserted:
            commit.command = CommandID(using: &random)
        case .storesHalf where commit.events.count > 1: commit.events.removeLast()
        case .ignoresSetClocks: commit.events.removeAll { $0.event == .clockReanchored }
        default: break
        }
        return commit
    }

    func answer(to command: CommandID) throws(JournalError) -> [UInt8]? {
        variant == .acceptsRepeatedID ? nil : try journal.answer(to: command)
    }
    func sessions() throws(JournalError) -> [SessionID] { try journal.sessions() }
    func facts(of session: SessionID, after sequence: Int, limit: Int) throws(JournalError) -> [StoredFact] {
        try journal.facts(of: session, after: sequence, limit: limit)
    }
    func hash(of session: SessionID, at sequence: Int) throws(JournalError) -> Digest? {
        try journal.hash(of: session, at: sequence)
    }
    func save(_ draft: Draft) throws(JournalError) {
        if variant != .dropsDrafts { try journal.save(draft) }
    }
    func removeDraft(_ command: CommandID) throws(JournalError) { try journal.removeDraft(command) }
    func unplannedSessions() throws(JournalError) -> [SessionID] { try journal.unplannedSessions() }
    func drafts(of session: SessionID) throws(JournalError) -> [Draft] { try journal.drafts(of: session) }
    func setting(_ key: String) throws(JournalError) -> String? { try journal.setting(key) }
    func set(_ key: String, to value: String?) throws(JournalError) { try journal.set(key, to: value) }
    func summary(of session: SessionID) throws(JournalError) -> [UInt8]? { try journal.summary(of: session) }
    func saveSummary(_ summary: [UInt8], of session: SessionID) throws(JournalError) {
        try journal.saveSummary(summary, of: session)
    }
    func reopen() throws(JournalError) { try journal.reopen() }
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
