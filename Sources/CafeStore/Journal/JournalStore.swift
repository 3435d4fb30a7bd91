import CafeModel

/// Where facts are kept. ``Journal`` keeps them on disk; a simulation may keep them elsewhere.
///
/// Whoever has one uses it from one thread.
public protocol JournalStore: AnyObject {
    /// This journal's own origin: new whenever a journal is created, restored or copied.
    var origin: OriginID { get }
    /// Why nothing may be appended: the journal holds an event of a newer version that may not be skipped, or it is
    /// a copy opened for reading. Nil when it may be written.
    var isReadOnly: JournalError? { get }
    /// Why suppressed words may still be on the disk; nil when they are gone. Tried again with every append, whenever
    /// the journal is opened, and by ``eraseOverdue()``.
    var overdueErasure: JournalError? { get }

    /// Tries again to remove suppressed words from the disk, if any may still be there.
    func eraseOverdue()

    /// Stores what the closure appends, commit by commit, in one transaction that is on the disk when this returns;
    /// each commit's facts are known at once, so that the next may be decided on them.
    ///
    /// Texts that an event suppresses leave the disk with it. An answer must quote no free text: it would outlive
    /// the text's suppression.
    /// - Throws: ``JournalError``. Whether anything was stored is then unknown: ``reopen()``, read again, and ask
    ///   ``answer(to:)``.
    func transact(
        _ body: (_ append: (Commit) throws(JournalError) -> [StoredFact]) throws(JournalError) -> Void
    ) throws(JournalError)

    /// The answer that a command got earlier; nil for a command that the journal doesn't know.
    func answer(to command: CommandID) throws(JournalError) -> [UInt8]?

    /// All sessions, in the order of their creation.
    func sessions() throws(JournalError) -> [SessionID]

    /// The facts of a session in the order of the fold, those after a sequence number, at most so many.
    func facts(of session: SessionID, after sequence: Int, limit: Int) throws(JournalError) -> [StoredFact]

    /// Shows the facts of a session where they lie, in the order of the fold, those after a sequence number, at most so
    /// many: what ``facts(of:after:limit:)`` gives, without making values of all of them.
    /// - Parameter body: must not use the journal.
    /// - Returns: the number of the last one shown; nil when there was none.
    func scan(
        of session: SessionID, after sequence: Int, limit: Int,
        _ body: (StoredRow) throws(JournalError) -> Void
    ) throws(JournalError) -> Int?

    /// The hash of the event at a sequence number of a session; nil when there is none.
    func hash(of session: SessionID, at sequence: Int) throws(JournalError) -> Digest?

    /// Keeps a draft in place of what was kept for its command.
    func save(_ draft: Draft) throws(JournalError)

    /// Forgets a draft.
    func removeDraft(_ command: CommandID) throws(JournalError)

    /// The drafts of a session, the oldest first.
    func drafts(of session: SessionID) throws(JournalError) -> [Draft]

    /// The sessions of which there are drafts and no facts, in the order of their latest writing: plans that nobody has
    /// finished.
    func unplannedSessions() throws(JournalError) -> [SessionID]

    /// What is remembered under a key.
    func setting(_ key: String) throws(JournalError) -> String?

    /// Remembers a value, or forgets it.
    func set(_ key: String, to value: String?) throws(JournalError)

    /// The summary of a session, if one is kept: a cache that may vanish at any time.
    func summary(of session: SessionID) throws(JournalError) -> [UInt8]?

    /// Keeps a summary of a session.
    func saveSummary(_ summary: [UInt8], of session: SessionID) throws(JournalError)

    /// Closes, opens and reads the end of the journal again, after an error of a commit.
    func reopen() throws(JournalError)

    /// Checks everything that is stored.
    /// - Parameters:
    ///   - fold: gets the facts of each session in order, in one call or several; what it returns, if anything, is
    ///     what is wrong with them.
    ///   - progress: gets the share that is done, from 0 to 1.
    func verify(
        fold: (SessionID, [StoredFact]) -> JournalDamage?, progress: (Double) -> Void
    ) throws(JournalError) -> VerificationReport

    /// Begins a copy to a file, made in steps while the journal goes on being written.
    func beginBackup(to path: String) throws(JournalError) -> any BackupInProgress

    /// Closes the journal.
    func close()
}

extension JournalStore {
    /// Nothing is overdue.
    public var overdueErasure: JournalError? { nil }

    /// Nothing is.
    public func eraseOverdue() {}

    /// Shows the facts as they are written today.
    public func scan(
        of session: SessionID, after sequence: Int, limit: Int,
        _ body: (StoredRow) throws(JournalError) -> Void
    ) throws(JournalError) -> Int? {
        try showFacts(of: session, after: sequence, limit: limit, body)
    }

    func showFacts(
        of session: SessionID, after sequence: Int, limit: Int,
        _ body: (StoredRow) throws(JournalError) -> Void
    ) throws(JournalError) -> Int? {
        var last: Int?
        for stored in try facts(of: session, after: sequence, limit: limit) {
            try stored.show(body)
            last = stored.sequence
        }
        return last
    }

    /// Stores a batch in one transaction that is on the disk when this returns; per commit, its facts.
    public func append(_ batch: [Commit]) throws(JournalError) -> [[StoredFact]] {
        guard !batch.isEmpty else { return [] }
        var facts: [[StoredFact]] = []
        try transact { (append) throws(JournalError) in
            for commit in batch { facts.append(try append(commit)) }
        }
        return facts
    }
}
