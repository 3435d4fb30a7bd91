import CafeModel

extension Journal {
    /// How many facts are folded at a time.
    private static let page = 2000

    /// Checks everything that is stored: SQLite's file, every chain, every event's and text's hash, suppressed texts,
    /// the order within the sessions, and that the events make sense together.
    public func verify(
        fold: (SessionID, [StoredFact]) -> JournalDamage?, progress: (Double) -> Void
    ) throws(JournalError) -> VerificationReport {
        let verifier = try Verifier(try reading(), hasher: hasher, origins: tail.origins)
        while try !verifier.step(events: Self.page) { progress(verifier.progress * 0.7) }
        if let error = overdueErasure {
            verifier.add(.overdueErasure(error.code, path: error.path, detail: error.detail))
        }
        let sessions = try self.sessions()
        for (index, session) in sessions.enumerated() {
            try check(session, fold, verifier)
            progress(0.7 + 0.3 * Double(index + 1) / Double(sessions.count))
        }
        verifier.report.sessions = sessions.count
        progress(1)
        return verifier.report
    }

    /// Checks chains, texts and order in steps, for a copy that equals byte for byte what SQLite copied. SQLite's own
    /// check would take long at one go.
    func verifier() throws(JournalError) -> Verifier {
        try Verifier(try reading(), hasher: hasher, origins: tail.origins, checks: [])
    }

    private func check(
        _ session: SessionID, _ fold: (SessionID, [StoredFact]) -> JournalDamage?, _ verifier: Verifier
    ) throws(JournalError) {
        var last = 0
        do {
            while true {
                let facts = try facts(of: session, after: last, limit: Self.page)
                guard let end = facts.last else { return }
                last = end.sequence
                if let damage = fold(session, facts) {
                    verifier.add(damage, session: session)
                    return
                }
            }
        } catch  where error.code == .damaged {
            // The place is in the report already; what is left of this session cannot be folded.
            verifier.add(.unfoldable(after: last), session: session)
        }
    }
}
