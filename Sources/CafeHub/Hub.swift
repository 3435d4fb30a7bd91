import CafeModel
import CafeStore
import CafeWire

/// What the hub does, as it tells the loop that drives it.
public enum HubOutput: Hashable, Sendable {
    /// Send these bytes to a connection.
    case send(ConnectionID, [UInt8])
    /// Close a connection after what was sent to it.
    case close(ConnectionID)
    /// Open the front door at a port of this machine's addresses, or close it.
    case door(open: Bool, port: Int)
    /// End the process: everything is on disk.
    case stop
}

/// The one that owns the journal: orders the commands, decides them, answers after the commit, tells everyone.
///
/// A synchronous state machine: inputs are ``connect(_:now:)``, ``receive(_:from:now:)``, ``disconnect(_:now:)`` and
/// ``flush(now:)``, which does the work that has piled up and returns what to do. It has no clock, no sockets and no
/// chance of its own.
public final class Hub {
    /// For how long after the last key somebody counts as writing.
    static let writingFades = Milliseconds(6000)
    /// How often drafts are written; within half a second of a key together with the screens' own delay.
    static let draftInterval = Milliseconds(250)
    /// How often the clocks are looked at while an event is on: somebody may set the wall clock.
    static let clockInterval = Milliseconds(5000)
    /// How often suppressed words are tried to be removed again from a disk that was full or failed.
    static let erasureInterval = Milliseconds(5000)
    /// How many facts are read at a time.
    static let page = 2000
    /// How many facts somebody who joins is told at a time: what is on its way to one must not keep the others waiting,
    /// nor fill the memory.
    static let portion = 1000

    let journal: any JournalStore
    /// The language of the sentences that the hub itself writes.
    let phrases: any Phrases
    var generator: SeededGenerator
    /// The hub's own hand in events: its clock.
    let own: Actor

    var connections: [ConnectionID: Connection] = [:]
    /// The connections in the order in which they came: whoever iterates, iterates this.
    var arrivals: [ConnectionID] = []
    var live: [SessionID: LiveSession] = [:]
    /// Sessions that are on, as they were read when the hub started, until somebody joins them.
    var readAhead: [SessionID: LiveSession] = [:]
    var liveOrder: [SessionID] = []
    var summaries: [SessionID: SessionSummary] = [:]
    var sessionOrder: [SessionID] = []
    /// Plans that somebody began to write and that are no session yet.
    var unfinished = UnfinishedPlans()
    var summariesChanged = false
    /// Sessions in which commitments have changed since those who recall them were last told.
    var promised: [SessionID] = []
    var commands: [QueuedCommand] = []
    /// What the commands of the present batch strike out of drafts, once they are stored.
    var strikes: [CommandID: [Commit.Struck]] = [:]
    var drafts: [CommandID: Draft] = [:]
    /// Which edit of each draft is the latest, and who brought it.
    var draftEdits: [CommandID: (edit: Int, by: ConnectionID)] = [:]
    var dirtyDrafts: [CommandID] = []
    var draftsDue: Milliseconds?
    /// Drafts that were thrown away and could not be deleted yet: nobody is given them.
    var undeleted: [CommandID] = []
    var backup: BackupTask?
    /// When suppressed words that the disk would not let go are tried again; nil while there are none.
    var erasureDue: Milliseconds?
    /// What is left to follow of all sessions, as far as somebody wants to know.
    var desk = FollowUpDesk()
    /// Why the journal takes no more writes until it has been opened again; nil when it does.
    var trouble: JournalError?
    var outputs: [HubOutput] = []
    var isStopping = false
    /// What it counts of its own work; nothing is decided by it.
    var counters: HubCounters
    var notes: [HubNote] = []
    /// What could not be written last, until something is again.
    var toldTrouble: StorageFault?
    /// Facts of the transaction that is under way.
    var factsUnderWay = 0
    /// Microseconds that only go on, to measure commits by; a simulation has none.
    public var stopwatch: () -> Int64 = { 0 }
    /// Whether another hub may take this one's place: not where somebody watches over it in a window.
    public var mayHandOver = false
    /// The replay that is played here, if one is.
    var playing: Playing?
    let pinStore: any PinStore
    /// The finished documents; nil when nobody keeps any.
    let documents: (any DocumentKeeper)?
    var pins = PinBook()
    var pinGuard = PinGuard()
    /// Whether the file of the PINs can neither be read nor set aside.
    var pinsAreStuck = false
    var door = DoorReport()
    var doorPort = Hub.usualDoorPort
    /// Whether something of the door has changed since it was last told.
    var doorChanged = false

    /// A hub on a journal.
    /// - Parameter seed: chance, drawn once; two hubs with the same seed and inputs do the same.
    /// - Throws: ``JournalError`` when the sessions cannot be read.
    public init(
        journal: any JournalStore, pins: any PinStore, documents: (any DocumentKeeper)? = nil,
        phrases: any Phrases, generator: SeededGenerator, now: Reading
    ) throws(JournalError) {
        self.journal = journal
        counters = HubCounters(started: now.boot)
        self.phrases = phrases
        self.generator = generator
        pinStore = pins
        self.documents = documents
        own = Actor(connection: ConnectionID(using: &self.generator), role: .owner)
        try loadSummaries(now)
        recallPINs()
        recallDoor()
    }

    /// Whether anything keeps the hub up: somebody connected, a session that is on, a copy being made.
    public var isIdle: Bool {
        connections.isEmpty && backup == nil && !summaries.values.contains { $0.phase == .live }
    }

    /// When ``flush(now:)`` must be called again although nothing arrives, in milliseconds since boot.
    public func nextFlush(after boot: Milliseconds) -> Milliseconds? {
        if backup != nil || !desk.unread.isEmpty || isTelling { return boot }
        var next = draftsDue
        if let due = replayDue(after: boot) { next = next.map { min($0, due) } ?? due }
        if let due = erasureDue { next = next.map { min($0, due) } ?? due }
        if let due = desk.due { next = next.map { min($0, due) } ?? due }
        if live.values.contains(where: { $0.state.phase == .live }) {
            let look = boot + Self.clockInterval
            next = next.map { min($0, look) } ?? look
        }
        for id in arrivals {
            guard let connection = connections[id], connection.wasWriting, let wrote = connection.wrote else {
                continue
            }
            let fades = wrote + Self.writingFades
            next = next.map { min($0, fades) } ?? fades
        }
        return next
    }

    // MARK: Inputs

    /// Somebody connected.
    public func connect(_ id: ConnectionID, now: Reading) {
        connections[id] = Connection(id: id, since: now.wall)
        arrivals.append(id)
    }

    /// A connection ended. Its drafts stay, for whoever comes back.
    public func disconnect(_ id: ConnectionID, now: Reading) {
        guard let connection = connections.removeValue(forKey: id) else { return }
        arrivals.removeAll { $0 == id }
        noteLeft(connection)
        if let session = connection.session { live[session]?.presenceChanged = true }
    }

    /// Does the work that has piled up: decides and stores the commands in one commit, tells everyone, keeps drafts.
    public func flush(now: Reading) -> [HubOutput] {
        runCommands(now)
        advanceReplay(now)
        anchorClocks(now)
        keepDrafts(now)
        stepBackup(now)
        eraseOverdue(now)
        noticeWriting(now)
        tellHistory()
        tellFacts()
        tellEarlier()
        tellPresence(now)
        tellDoor()
        tellSessions(now)
        tellFollowUps(now)
        endReplay()
        unloadSessions()
        defer { outputs = [] }
        return outputs
    }

    // MARK: Sending

    func send(_ message: HubMessage, to id: ConnectionID) {
        guard connections[id] != nil else { return }
        send(message.encoded(), to: id)
    }

    /// Sends whole lines to a connection that is there.
    func send(_ lines: [UInt8], to id: ConnectionID) {
        counters.sent += lines.count
        outputs.append(.send(id, lines))
    }

    /// Ends a connection with a reason.
    func dismiss(_ id: ConnectionID, _ reason: Goodbye) {
        send(.goodbye(reason), to: id)
        outputs.append(.close(id))
        if connections[id] != nil { note(.dismissed(connections[id]?.role, reason)) }
        if let session = connections[id]?.session { live[session]?.presenceChanged = true }
        connections[id] = nil
        arrivals.removeAll { $0 == id }
    }
}
