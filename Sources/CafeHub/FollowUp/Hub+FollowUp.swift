import CafeModel
import CafeStore
import CafeWire

extension Hub {
    /// How often the changes of an event that is on are told: its tables take notes all the time.
    static let followUpInterval = Milliseconds(2000)

    /// Somebody follows all sessions: what is not known of them yet is read.
    func greetFollowUp(_ id: ConnectionID) {
        desk.newcomers.append(id)
        desk.unread += sessionOrder.filter { desk.known[$0] == nil && !desk.unread.contains($0) }
    }

    /// A session has changed. Nobody follows: then it is read anew when somebody does.
    func noteFollowUp(of id: SessionID, _ now: Reading) {
        guard isFollowed else {
            desk.known[id] = nil
            return
        }
        if !desk.changed.contains(id) { desk.changed.append(id) }
        if desk.due == nil { desk.due = now.boot + Self.followUpInterval }
    }

    private var isFollowed: Bool { arrivals.contains { connections[$0].map(isFollowing) ?? false } }

    private func isFollowing(_ connection: Connection) -> Bool {
        connection.role == .followup && connection.session == nil
    }

    /// Reads one session that is still to be read; tells what has changed, and newcomers the whole.
    func tellFollowUps(_ now: Reading) {
        readNext()
        tellChanges(now)
        guard desk.unread.isEmpty, !desk.newcomers.isEmpty else { return }
        let newcomers = desk.newcomers
        desk.newcomers = []
        for id in newcomers where connections[id] != nil {
            for session in sessionOrder {
                guard let known = desk.known[session], !known.isEmpty else { continue }
                send(.followUp(known), to: id)
            }
            handOverFollowUpDrafts(to: id)
            tellSessions(to: id, now)
        }
    }

    private func readNext() {
        guard isFollowed else {
            desk.unread = []
            desk.changed = []
            desk.urgent = []
            desk.due = nil
            return
        }
        guard !desk.unread.isEmpty else { return }
        let session = desk.unread.removeFirst()
        if let state = live[session]?.state {
            desk.known[session] = SessionFollowUp(state)
        } else if let state = ((try? fold(session)) ?? readable(session))?.state {
            desk.known[session] = SessionFollowUp(state)
        }
    }

    private func tellChanges(_ now: Reading) {
        guard !desk.changed.isEmpty else { return }
        let isDue = desk.due.map { now.boot >= $0 } ?? true
        var waiting: [SessionID] = []
        for session in desk.changed {
            guard let state = live[session]?.state else { continue }
            guard isDue || state.phase != .live || desk.urgent.contains(session) else {
                waiting.append(session)
                continue
            }
            tell(SessionFollowUp(state))
        }
        desk.changed = waiting
        desk.urgent = []
        if isDue { desk.due = nil }
    }

    private func tell(_ fresh: SessionFollowUp) {
        let before = desk.known[fresh.session]
        desk.known[fresh.session] = fresh
        if before?.saysTheSame(as: fresh) == true || (before == nil && fresh.isEmpty) { return }
        for id in arrivals where !desk.newcomers.contains(id) {
            if let connection = connections[id], isFollowing(connection) { send(.followUp(fresh), to: id) }
        }
    }

    /// Gives a connection what somebody began to write in the follow-up of any session, and nobody has.
    private func handOverFollowUpDrafts(to id: ConnectionID) {
        for session in sessionOrder {
            let kept = ((try? journal.drafts(of: session)) ?? []).filter { $0.role == .followup }
            for draft in kept where drafts[draft.command] == nil { drafts[draft.command] = draft }
            handOverDraft(session, to: id)
        }
    }
}

extension SessionFollowUp {
    /// Whether there is nothing to follow.
    var isEmpty: Bool { commitments.isEmpty && matters.isEmpty }

    /// Whether nothing that the follow-up shows has changed.
    func saysTheSame(as other: SessionFollowUp) -> Bool {
        var same = self
        same.sequence = other.sequence
        return same == other
    }
}
