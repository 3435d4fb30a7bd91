import CafeModel
import CafeReports
import CafeStore
import CafeWire

/// A session as its documents need it: the state, where its journal stands, and its facts one by one.
struct SessionReading {
    let state: SessionState
    let mark: JournalMark?
    let facts: [Fact]
    /// Where the journal stood when an acta was approved, so that it says the same as long as it is kept; where it stands
    /// now, for one that still changes.
    /// - Parameter state: the session as it stands, or as it was when a version was approved.
    func mark(of state: SessionState) -> JournalMark? {
        guard state.approved else { return mark }
        let approval = facts.prefix(state.sequence).lastIndex { $0.event == .minutesApproved(true) }
        guard let approval, let link = (try? ChainLink.Maker())?.link(of: facts[approval]) else { return nil }
        return JournalMark(sequence: approval + 1, hash: link.hash.hex)
    }

    /// After how many facts a person is told how far it is.
    private static let progressStep = 10_000

    /// Asks the hub for it.
    static func of(
        _ session: SessionID, _ invocation: Invocation
    ) throws(CommandFailure) -> SessionReading {
        let conversation = HubConversation(
            try invocation.access(), Hello(role: .reader, session: session), invocation.phrases)
        defer { conversation.end() }
        var facts: [Fact] = []
        try conversation.wait { event in
            if case .fact(let fact) = event {
                facts.append(fact)
                if facts.count % progressStep == 0 {
                    Console.tellProgress(invocation.phrases.documentReadingFacts(facts.count))
                }
            }
            return event == .joined ? () : nil
        }
        if facts.count >= progressStep { Console.endProgress() }
        return SessionReading(state: conversation.state, mark: conversation.journalMark, facts: facts)
    }
}
