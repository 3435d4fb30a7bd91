import CafeModel
import CafeStore
import CafeWire

extension Hub {
    /// Longest draft in bytes: what a note may have, and room to shorten it.
    static let draftLimit = 1 << 20

    func take(_ message: DraftMessage, from connection: Connection, _ now: Reading) {
        guard let session = connection.session ?? message.session, let role = connection.role, role.mayWrite,
            message.text.utf8.count <= Self.draftLimit
        else { return }
        if let known = drafts[message.command], known.role != role || known.session != session { return }
        guard !isOvertaken(message, from: connection.id) else { return }
        drafts[message.command] = Draft(
            command: message.command, session: session, role: role, kind: message.kind, round: message.round,
            text: message.text, cursor: message.cursor, saved: now.wall, holder: connection.name,
            context: message.context)
        draftEdits[message.command] = (message.edit, connection.id)
        // Taken up again before it could be deleted.
        if !undeleted.isEmpty { undeleted.removeAll { $0 == message.command } }
        connections[connection.id]?.drafts.insert(message.command)
        connections[connection.id]?.wrote = message.text.isEmpty ? nil : now.boot
        if !dirtyDrafts.contains(message.command) { dirtyDrafts.append(message.command) }
        if draftsDue == nil { draftsDue = now.boot + Self.draftInterval }
    }

    /// Whether the words were still on the way through a broken connection while their screen, which has come back by
    /// another one, already sent later ones.
    private func isOvertaken(_ message: DraftMessage, from id: ConnectionID) -> Bool {
        guard let last = draftEdits[message.command], last.by != id, message.edit < last.edit,
            let mine = arrivals.firstIndex(of: id), let theirs = arrivals.firstIndex(of: last.by)
        else { return false }
        return mine < theirs
    }

    /// Writes the drafts that have changed, and tells their screens that they are safe.
    func keepDrafts(_ now: Reading) {
        guard let due = draftsDue, now.boot >= due || isStopping else { return }
        draftsDue = nil
        deleteDropped(now)
        let dirty = dirtyDrafts
        dirtyDrafts = []
        for id in dirty {
            guard let draft = drafts[id] else { continue }
            do throws(JournalError) {
                try mend(now)
                try keep(draft)
                noteWritten()
                if draft.role == .preparation { noteUnfinished(draft.session) }
                for connection in arrivals where connections[connection]?.drafts.contains(id) == true {
                    send(.draftKept(id, edit: draftEdits[id]?.edit ?? 0), to: connection)
                }
            } catch {
                noteTrouble(error)
                // Still in memory; tried again, and not said to be safe.
                if journal.isReadOnly == nil { trouble = error }
                dirtyDrafts.append(id)
                draftsDue = now.boot + Self.draftInterval * 4
            }
        }
    }

    /// A draft whose command was answered meanwhile is none any more.
    private func keep(_ draft: Draft) throws(JournalError) {
        if try journal.answer(to: draft.command) != nil, draft.text.isEmpty {
            try journal.removeDraft(draft.command)
        } else {
            try journal.save(draft)
        }
    }

    func drop(_ command: CommandID, by connection: Connection, _ now: Reading) {
        guard let draft = drafts[command], draft.session == connection.session ?? draft.session,
            draft.role == connection.role
        else { return }
        forgetDraft(command)
        undeleted.append(command)
        deleteDropped(now)
    }

    /// Deletes what was thrown away; what cannot be is tried again with the next drafts.
    private func deleteDropped(_ now: Reading) {
        let waiting = undeleted
        undeleted = []
        for id in waiting {
            do throws(JournalError) {
                try mend(now)
                try journal.removeDraft(id)
            } catch {
                noteTrouble(error)
                if journal.isReadOnly == nil { trouble = error }
                undeleted.append(id)
                draftsDue = now.boot + Self.draftInterval * 4
            }
        }
    }

    /// What is being typed loses a passage that was struck out, as it has in the journal.
    func blankDrafts(_ struck: Commit.Struck, in session: SessionID) {
        for (id, draft) in drafts where draft.session == session && draft.text.contains(struck.passage) {
            drafts[id]?.text = draft.text.replacing(struck.passage, with: struck.blank)
        }
    }

    func forgetDraft(_ command: CommandID) {
        guard let draft = drafts.removeValue(forKey: command) else { return }
        draftEdits[command] = nil
        dirtyDrafts.removeAll { $0 == command }
        if draft.role == .preparation { noteUnfinished(draft.session) }
        for id in arrivals where connections[id]?.drafts.remove(command) != nil {
            connections[id]?.wrote = nil
            live[draft.session]?.presenceChanged = true
        }
    }

    /// Gives a connection the drafts that were left at its place and that nobody has.
    func handOverDraft(_ session: SessionID, to id: ConnectionID) {
        guard let role = connections[id]?.role, role.mayWrite else { return }
        let taken = arrivals.reduce(into: Set<CommandID>()) { all, other in
            if other != id { all.formUnion(connections[other]?.drafts ?? []) }
        }
        let left = drafts.values.filter {
            $0.session == session && $0.role == role && !taken.contains($0.command) && !$0.text.isEmpty
        }
        for draft in left.sorted(by: { ($0.saved, $0.command) < ($1.saved, $1.command) }) {
            connections[id]?.drafts.insert(draft.command)
            send(.draft(DraftMessage(draft)), to: id)
        }
    }
}

extension Command {
    /// Whether it puts somebody on the list by number only, as they don't authorise more: then nothing of what was typed
    /// of them may stay on the disk, the draft neither.
    var turnsSomebodyAway: Bool {
        guard case .registerParticipants(let people, _) = self else { return false }
        return people.contains { $0.consent?.treatment == false && $0.kept != $0.participant }
    }

    /// The passages that it strikes out, as the engine reads them: a person's are what their data say of who they are.
    func struck(in state: SessionState) -> [Commit.Struck] {
        switch self {
        case .strikePassage(_, _, let passage, _):
            return [Commit.Struck(CleanText.clean(passage).trimmed, blank: Engine.blank)]
        case .suppressPerson(let number), .recordConsent(let number, _):
            if case .recordConsent(_, let consent) = self, consent.treatment { return [] }
            guard let person = state.person(number) else { return [] }
            let all = ([person.data] + person.formerData).compactMap { state.text($0) }
                .map { Participant(encoded: $0) }
            let words = Set(all.flatMap { [$0.name, $0.document, $0.email, $0.phone] })
            // A word of two letters would tear holes into what others are writing.
            return words.filter { $0.count >= 4 }.sorted().map { Commit.Struck($0, blank: Engine.blank) }
        default: return []
        }
    }
}

extension DraftMessage {
    /// A draft that was kept.
    init(_ draft: Draft) {
        self.init(
            command: draft.command, kind: draft.kind, round: draft.round, text: draft.text,
            cursor: draft.cursor, context: draft.context,
            session: draft.role == .followup ? draft.session : nil)
    }
}

extension Role {
    /// Whether somebody types there.
    var mayWrite: Bool {
        switch self {
        case .table, .facilitator, .recorder, .preparation, .registration, .followup: true
        case .projector, .home, .reader, .owner, .door: false
        }
    }
}
