import CafeModel
import CafeReports
import CafeWire

/// A session as its documents need it: the state, where its journal stands, and its facts one by one.
struct SessionReading {
    let state: SessionState
    let mark: JournalMark?
    let facts: [Fact]

    /// Asks the hub for it.
    static func of(
        _ session: SessionID, _ invocation: Invocation
    ) throws(CommandFailure) -> SessionReading {
        let conversation = HubConversation(
            try invocation.access(), Hello(role: .reader, session: session), invocation.phrases)
        defer { conversation.end() }
        var facts: [Fact] = []
        try conversation.wait { event in
            if case .fact(let fact) = event { facts.append(fact) }
            return event == .joined ? () : nil
        }
        return SessionReading(state: conversation.state, mark: conversation.journalMark, facts: facts)
    }
}
