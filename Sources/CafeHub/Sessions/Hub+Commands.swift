import CafeModel
import CafeStore
import CafeWire

extension Hub {
    /// Decides the commands that wait, each on the state that the ones before it made, and stores them in one commit.
    /// Nobody is answered before.
    func runCommands(_ now: Reading) {
        guard !commands.isEmpty else { return }
        let batch = commands
        commands = []
        var answers: [(QueuedCommand, CommandAnswer)] = []
        do throws(JournalError) {
            if let trouble = journal.isReadOnly { throw trouble }
            try mend(now)
            try transact(now) { (append) throws(JournalError) in
                for queued in batch { answers.append((queued, try run(queued, now, append))) }
            }
        } catch {
            answers = recover(batch, error, now)
        }
        let suppressed = liveOrder.filter { id in
            live[id]?.fresh.contains { !$0.fact.event.suppressedTexts.isEmpty } ?? false
        }
        if !suppressed.isEmpty { noteSuppression(now) }
        // Again: a document that was being made during the commit may have come to its place since.
        for id in suppressed { forgetDocuments(of: id) }
        defer { strikes = [:] }
        var changed: [SessionID] = []
        for (queued, answer) in answers {
            if case .done = answer {
                forgetDraft(queued.id)
                for struck in strikes[queued.id] ?? [] { blankDrafts(struck, in: queued.session) }
            }
            if queued.role == .followup { desk.urgent.insert(queued.session) }
            if !changed.contains(queued.session) { changed.append(queued.session) }
            noteAnswer(answer, to: queued)
            send(.answer(queued.id, answer), to: queued.connection)
        }
        for session in changed { noteChange(of: session, now) }
    }

    typealias Append = (Commit) throws(JournalError) -> [StoredFact]

    /// One transaction. After an error the sessions in memory are read anew: what was decided and perhaps not stored is
    /// neither told to anybody nor built upon, also while the journal cannot be opened again. (Keeping the sessions as
    /// they were would copy them with every commit.)
    func transact(
        _ now: Reading, _ body: (Append) throws(JournalError) -> Void
    ) throws(JournalError) {
        let began = stopwatch()
        factsUnderWay = 0
        do throws(JournalError) {
            try journal.transact(body)
            counters.facts += factsUnderWay
            noteCommit(Int(stopwatch() - began))
        } catch {
            noteTrouble(error)
            try? foldAgain(now)
            for id in liveOrder { live[id]?.fresh = [] }
            throw error
        }
    }

    private func run(
        _ queued: QueuedCommand, _ now: Reading, _ append: Append
    ) throws(JournalError) -> CommandAnswer {
        if let stored = try journal.answer(to: queued.id) {
            // One that quoted suppressed words is blank: it was a refusal, and the command is not decided again.
            return (try? CommandAnswer(stored)) ?? .refused(.changedSince)
        }
        let role = queued.role
        if case .planSession = queued.command { try prepare(queued.session, now) }
        guard try load(queued.session, now), let state = live[queued.session]?.state else {
            return .noSuchSession
        }
        // What happened is being shown: nobody makes it different.
        guard playing == nil else { return .refused(.replayed) }
        guard Permissions.allow(queued.command, by: role, in: state) else {
            return .notPermitted
        }
        try anchor(queued.session, now, append)
        return try decide(queued, Actor(connection: queued.connection, role: role), now, append)
    }

    /// Anchors the session's line of time anew when the wall clock was set or the machine restarted.
    func anchor(_ id: SessionID, _ now: Reading, _ append: Append) throws(JournalError) {
        guard let state = live[id]?.state, state.sequence > 0, state.timeline.needsAnchor(at: now) else {
            return
        }
        let commit = Commit(
            session: id, command: CommandID(using: &generator), reading: now, actor: own,
            events: [PendingEvent(.clockReanchored)])
        for fact in try append(commit) { live[id]?.take(fact) }
        factsUnderWay += 1
    }

    private func decide(
        _ queued: QueuedCommand, _ actor: Actor, _ now: Reading, _ append: Append
    ) throws(JournalError) -> CommandAnswer {
        guard let session = live[queued.session] else { return .noSuchSession }
        var commit = Commit(
            session: queued.session, command: queued.id, reading: now, actor: actor, events: [])
        var circumstances = Circumstances(reading: now, role: actor.role, generator: generator.split())
        let answer: CommandAnswer
        do throws(Refusal) {
            let decision = try Engine.decide(queued.command, session.state, &circumstances)
            commit.events = decision.events
            // Before the commit, so that no stop in between leaves the words in a document.
            if decision.events.contains(where: { !$0.event.suppressedTexts.isEmpty }) {
                forgetDocuments(of: queued.session)
            }
            commit.struck = queued.command.struck(in: session.state)
            if !commit.struck.isEmpty { strikes[queued.id] = commit.struck }
            commit.removesDraft = true
            commit.erasesDraft = queued.command.turnsSomebodyAway
            answer = .done(
                saved: now.wall, sequence: session.known.sequence + decision.events.count, note: decision.note
            )
        } catch {
            answer = .refused(error)
        }
        commit.answer = answer.encoded()
        for fact in try append(commit) {
            factsUnderWay += 1
            live[queued.session]?.take(fact)
            if fact.fact.event.isPromise { promised.append(queued.session) }
        }
        return answer
    }

    /// After an error of a commit its outcome is unknown: opens the journal again, folds again, and answers with what
    /// is stored, or that it is not.
    private func recover(
        _ batch: [QueuedCommand], _ error: JournalError, _ now: Reading
    ) -> [(QueuedCommand, CommandAnswer)] {
        let unsaved = CommandAnswer.unsaved(StorageTrouble(error))
        guard journal.isReadOnly == nil else { return batch.map { ($0, unsaved) } }
        trouble = error
        do throws(JournalError) {
            try mend(now)
            var answers: [(QueuedCommand, CommandAnswer)] = []
            for queued in batch {
                let stored = try journal.answer(to: queued.id).flatMap { try? CommandAnswer($0) }
                answers.append((queued, stored ?? unsaved))
            }
            return answers
        } catch {
            return batch.map { ($0, unsaved) }
        }
    }

    /// Opens the journal again after an error of a write, so that what comes next can be stored; nothing when there was none.
    /// - Throws: why it still cannot be written.
    func mend(_ now: Reading) throws(JournalError) {
        guard trouble != nil else { return }
        do throws(JournalError) {
            try journal.reopen()
            try foldAgain(now)
            trouble = nil
        } catch {
            trouble = error
            throw error
        }
    }

    /// Folds anew the sessions in memory and those that somebody has joined; what is stored and was not told yet is told.
    /// A session that cannot be read leaves memory until it can.
    private func foldAgain(_ now: Reading) throws(JournalError) {
        var ids = liveOrder
        for id in arrivals.compactMap({ connections[$0]?.session }) where !ids.contains(id) { ids.append(id) }
        live = [:]
        readAhead = [:]
        liveOrder = []
        for id in ids where try load(id, now) {
            live[id]?.presenceChanged = true
            let told = arrivals.compactMap { connections[$0] }
                .filter { $0.session == id && $0.joining == nil }.map(\.told)
            if let least = told.min() { live[id]?.fresh = try facts(of: id, after: least) }
        }
    }

    /// All facts of a session after one of them.
    private func facts(of id: SessionID, after sequence: Int) throws(JournalError) -> [StoredFact] {
        var facts: [StoredFact] = []
        while true {
            let page = try journal.facts(
                of: id, after: facts.last?.sequence ?? sequence, limit: Self.page)
            guard !page.isEmpty else { return facts }
            facts += page
        }
    }
}

extension StorageTrouble {
    /// What an error of the journal means for somebody who types.
    init(_ error: JournalError) {
        self =
            switch error.code {
            case .full: .full
            case .notWritable, .cannotOpen, .readOnlyCopy: .readOnly
            case .newerVersion, .newerEvent: .newer
            case .damaged, .notAJournal: .damaged
            case .busy, .io, .unsuitable, .noLibrary, .repeatedCommand, .misuse, .closed, .badCopy: .io
            }
    }
}

extension SeededGenerator {
    /// A generator of its own for one decision.
    mutating func split() -> SeededGenerator { SeededGenerator(seed: (next(), next(), next(), next())) }
}
