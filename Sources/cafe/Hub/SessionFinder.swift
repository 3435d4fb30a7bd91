import CafeHub
import CafeModel
import CafeWire

/// Finds the session that the person means.
enum SessionFinder {
    /// All sessions, in the order of their creation.
    static func all(_ invocation: Invocation, _ access: HubAccess) throws(CommandFailure) -> [SessionSummary]
    {
        let conversation = HubConversation(access, Hello(role: .home), invocation.phrases)
        defer { conversation.end() }
        try conversation.wait { $0 == .sessions ? () : nil }
        // A plan that somebody is still writing is no session yet.
        return conversation.client.sessions.filter { !$0.isUnfinished }
    }

    /// The session whose id begins so; left out, the live one, else the only one that is not closed.
    static func find(
        _ prefix: String?, _ invocation: Invocation, _ access: HubAccess
    ) throws(CommandFailure) -> SessionID {
        try choose(prefix, among: all(invocation, access), invocation.phrases)
    }

    static func choose(
        _ prefix: String?, among sessions: [SessionSummary], _ phrases: any Phrases
    ) throws(CommandFailure) -> SessionID {
        if let prefix {
            let written = prefix.lowercased()
            let found = sessions.filter { !written.isEmpty && $0.id.hex.hasPrefix(written) }
            guard let first = found.first else {
                throw CommandFailure(.noInput, phrases.noSessionBegins(prefix))
            }
            guard found.count == 1 else {
                throw CommandFailure(.usage, [phrases.severalSessionsBegin(prefix)] + lines(found, phrases))
            }
            return first.id
        }
        guard !sessions.isEmpty else { throw CommandFailure(.noInput, phrases.cliNoSessions) }
        let live = sessions.filter { $0.phase == .live }
        let open = sessions.filter { $0.phase != .closed }
        let candidates = live.isEmpty ? open : live
        if candidates.count == 1 { return candidates[0].id }
        // With one session in all there is nothing to choose, also after its acta was approved.
        if sessions.count == 1 { return sessions[0].id }
        if candidates.isEmpty {
            throw CommandFailure(.usage, [phrases.cliOnlyClosedSessions] + lines(sessions, phrases))
        }
        throw CommandFailure(.usage, [phrases.cliSeveralSessions] + lines(candidates, phrases))
    }

    /// The session whose event is over and whose id begins so; left out, the only one whose event is over.
    static func findEnded(
        _ prefix: String?, _ invocation: Invocation, _ access: HubAccess
    ) throws(CommandFailure) -> SessionID {
        let sessions = try all(invocation, access)
        guard prefix == nil, !sessions.isEmpty else {
            return try choose(prefix, among: sessions, invocation.phrases)
        }
        let ended = sessions.filter { $0.phase == .finished || $0.phase == .closed }
        guard let first = ended.first else {
            throw CommandFailure(.noInput, invocation.phrases.replayNotClosed)
        }
        guard ended.count == 1 else {
            throw CommandFailure(
                .usage, [invocation.phrases.cliSeveralSessions] + lines(ended, invocation.phrases))
        }
        return first.id
    }

    /// A line per session: id, where it is in its life, title.
    static func lines(_ sessions: [SessionSummary], _ phrases: any Phrases) -> [String] {
        sessions.map { session in
            var parts = [session.id.hex, phrases.cliName(of: session.phase)]
            if session.rate != 1 { parts.append(phrases.rehearsal) }
            if session.phase == .live, let stage = session.stage { parts.append(phrases.title(of: stage)) }
            parts.append(CleanText.singleLine(session.title))
            return parts.joined(separator: "  ")
        }
    }
}
