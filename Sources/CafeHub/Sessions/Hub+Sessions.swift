import CafeModel
import CafeStore
import CafeWire

extension Hub {
    /// Reads what the home screen shows; a summary that is kept and still true saves the fold.
    func loadSummaries(_ now: Reading) throws(JournalError) {
        sessionOrder = try journal.sessions()
        for id in sessionOrder {
            if let kept = try keptSummary(id) {
                summaries[id] = kept
            } else {
                let whole = try? fold(id)
                guard let loaded = whole ?? readableNoted(id) else { continue }
                let summary = SessionSummary(loaded.state, at: now)
                summaries[id] = summary
                if summary.phase == .live { readAhead[id] = whole }
                try? journal.saveSummary(summary.encoded(), of: id)
            }
        }
        for id in try journal.unplannedSessions() {
            unfinished.note(try journal.drafts(of: id), of: id)
        }
        summariesChanged = true
    }

    /// The kept summary of a session that is over: what is on changes with the clock and is folded anew.
    private func keptSummary(_ id: SessionID) throws(JournalError) -> SessionSummary? {
        guard let bytes = try journal.summary(of: id), let kept = try? SessionSummary(bytes),
            kept.phase != .live, try journal.facts(of: id, after: kept.sequence, limit: 1).isEmpty
        else { return nil }
        return kept
    }

    /// The session as far as it can be read: a damaged one is listed with its good part, and does not keep the others
    /// from being opened.
    func readable(_ id: SessionID) -> LiveSession? {
        let session = LiveSession(id)
        while let fact = try? journal.facts(of: id, after: session.known.sequence, limit: 1).first {
            session.read(fact.fact, Hello.Known(sequence: fact.sequence, hash: fact.hash))
        }
        return session.known.sequence > 0 ? session : nil
    }

    private func readableNoted(_ id: SessionID) -> LiveSession? {
        note(.unreadable(id))
        return readable(id)
    }

    func fold(_ id: SessionID) throws(JournalError) -> LiveSession? {
        let session = LiveSession(id)
        _ = try journal.scan(of: id, after: 0, limit: .max) { (row) throws(JournalError) in
            session.read(try row.fact(), Hello.Known(sequence: row.sequence, hash: row.hash))
        }
        return session.known.sequence > 0 ? session : nil
    }

    /// Brings a session into memory; false when there is none.
    func load(_ id: SessionID, _ now: Reading) throws(JournalError) -> Bool {
        if live[id] != nil { return true }
        if let session = readAhead.removeValue(forKey: id) {
            try take(session, id)
            return true
        }
        guard let session = try fold(id) else { return false }
        try take(session, id)
        return true
    }

    /// Makes room for a session that somebody prepares: it begins with its plan, and before that there may be drafts.
    func prepare(_ id: SessionID, _ now: Reading) throws(JournalError) {
        if try load(id, now) { return }
        try take(LiveSession(id), id)
    }

    private func take(_ session: LiveSession, _ id: SessionID) throws(JournalError) {
        live[id] = session
        liveOrder.append(id)
        for draft in try journal.drafts(of: id)
        where drafts[draft.command] == nil && !undeleted.contains(draft.command) {
            drafts[draft.command] = draft
        }
    }

    /// Notes what stands in the drafts of a plan that is no session yet.
    func noteUnfinished(_ id: SessionID) {
        let written = drafts.values.filter { $0.session == id && $0.role == .preparation }
        if unfinished.note(sessionOrder.contains(id) ? [] : written, of: id) { summariesChanged = true }
    }

    /// Lets sessions go that nobody has joined and that are not on.
    func unloadSessions() {
        for id in liveOrder {
            guard let session = live[id], session.state.phase != .live, session.fresh.isEmpty,
                !arrivals.contains(where: { connections[$0]?.session == id }),
                !commands.contains(where: { $0.session == id })
            else { continue }
            live[id] = nil
            liveOrder.removeAll { $0 == id }
            // What somebody is writing in the follow-up of the session stays, also when nobody has joined it.
            let held = arrivals.reduce(into: Set<CommandID>()) {
                $0.formUnion(connections[$1]?.drafts ?? [])
            }
            drafts = drafts.filter {
                $0.value.session != id || dirtyDrafts.contains($0.key) || held.contains($0.key)
            }
            if let summary = summaries[id] { try? journal.saveSummary(summary.encoded(), of: id) }
        }
    }

    func noteChange(of id: SessionID, _ now: Reading) {
        // A plan that was refused has made no session.
        guard let state = live[id]?.state, state.sequence > 0 else { return }
        if !sessionOrder.contains(id) {
            sessionOrder.append(id)
            noteUnfinished(id)
        }
        let summary = SessionSummary(state, at: now)
        if summaries[id]?.phase != summary.phase { note(.phase(id, summary.phase)) }
        summaries[id] = summary
        summariesChanged = true
        noteFollowUp(of: id, now)
    }

    /// Tells the home screens, when something of the list has changed.
    func tellSessions(_ now: Reading) {
        guard summariesChanged else { return }
        summariesChanged = false
        for id in arrivals where connections[id]?.role == .home { tellSessions(to: id, now) }
    }

    func tellSessions(to id: ConnectionID, _ now: Reading) {
        send(.sessions(sessionOrder.compactMap { summaries[$0] } + unfinished.summaries), to: id)
    }

    // MARK: Presence

    func noticeWriting(_ now: Reading) {
        for id in arrivals {
            guard let connection = connections[id] else { continue }
            let writing = connection.isWriting(at: now.boot)
            guard writing != connection.wasWriting else { continue }
            connections[id]?.wasWriting = writing
            if let session = connection.session { live[session]?.presenceChanged = true }
        }
    }

    /// Tells who is here to those who lead and record, and to each table who else sits at it.
    func tellPresence(_ now: Reading) {
        for session in liveOrder where live[session]?.presenceChanged == true {
            live[session]?.presenceChanged = false
            let here = arrivals.compactMap { connections[$0] }.filter { $0.session == session }
            let all = here.compactMap { connection in
                connection.role.map {
                    Presence(
                        connection: connection.id, role: $0, name: connection.name,
                        isWriting: connection.isWriting(at: now.boot), since: connection.since,
                        via: connection.via, seating: connection.seating)
                }
            }
            for connection in here {
                // Whoever is still being told what happened hears last who is here.
                guard let role = connection.role, role != .projector, connection.joining == nil else {
                    continue
                }
                let shown = Audience.seesAll(role) ? all : all.filter { $0.role == role }
                send(.presence(shown), to: connection.id)
            }
        }
    }
}
