import CafeModel
import CafeStore
import CafeWire

extension Hub {
    /// A commit that takes longer is told.
    static let slowCommit = Milliseconds(250)
    /// How many notes wait for whoever takes them; more are let go.
    private static let noteLimit = 1000

    /// What has happened since this was last asked, for the log.
    public func takeNotes() -> [HubNote] {
        defer { notes = [] }
        return notes
    }

    /// How many sessions there are.
    public var sessionCount: Int { sessionOrder.count }

    func note(_ note: HubNote) {
        if notes.count < Self.noteLimit { notes.append(note) }
    }

    /// What the hub has done so far.
    func activity(_ now: Reading) -> HubActivity {
        HubActivity(
            running: max(.zero, now.boot - counters.started), commands: counters.commands,
            refusals: counters.refusals, unsaved: counters.unsaved, facts: counters.facts,
            commits: counters.commits.count,
            commitTimes: HubActivity.CommitTimes(
                median: counters.commits.quantile(thousandths: 500),
                slowest1Percent: counters.commits.quantile(thousandths: 990),
                longest: counters.commits.longest),
            clients: clientCount, mostClients: counters.mostClients, received: counters.received,
            sent: counters.sent)
    }

    /// Screens and commands; not who looks after the hub itself.
    private var clientCount: Int {
        connections.values.count { $0.role.map { $0 != .owner && $0 != .door } ?? false }
    }

    func noteJoined(_ id: ConnectionID) {
        guard let connection = connections[id], let role = connection.role else { return }
        counters.mostClients = max(counters.mostClients, clientCount)
        note(.joined(role, connection.session, id, byDoor: connection.via != nil))
    }

    func noteLeft(_ connection: Connection) {
        if let role = connection.role { note(.left(role, connection.session, connection.id)) }
    }

    func noteAnswer(_ answer: CommandAnswer, to queued: QueuedCommand) {
        counters.count(answer)
        let why: String
        switch answer {
        case .done, .unsaved: return
        case .refused(let refusal): why = refusal.word
        case .notPermitted: why = "notPermitted"
        case .noSuchSession: why = "noSuchSession"
        }
        note(.refused(queued.role, queued.session, command: queued.command.word, why: why))
    }

    /// A commit is on the disk; it took so many microseconds.
    func noteCommit(_ microseconds: Int) {
        counters.commits.note(microseconds)
        if microseconds >= Self.slowCommit.count * 1000 {
            note(.slowCommit(milliseconds: microseconds / 1000, facts: factsUnderWay))
        }
        noteWritten()
    }

    /// Something could not be written. Told once, however often it is tried again.
    func noteTrouble(_ error: JournalError) {
        guard toldTrouble != error.code else { return }
        toldTrouble = error.code
        note(.trouble(error.code))
    }

    /// Removes the finished documents of a session, whose words are suppressed.
    func forgetDocuments(of session: SessionID) {
        if let documents, !documents.forget(session) { note(.documentsRemain(session)) }
    }

    /// Something was written.
    func noteWritten() {
        guard toldTrouble != nil else { return }
        toldTrouble = nil
        note(.wellAgain)
    }
}
