import CafeModel

/// A screen's end of the wire: keeps the session as the hub tells it, sends commands until they are answered, keeps
/// drafts safe, comes back by itself after a break.
///
/// A pure state machine: every input returns what to do. Times are milliseconds since boot.
public struct Client: Sendable {
    /// How the connection stands.
    public enum Link: Hashable, Sendable {
        /// No connection; the next attempt is at this time.
        case down(retry: Milliseconds)
        /// Connecting, or waiting for the hub's first line.
        case greeting
        /// The hub answers; not everything has arrived yet.
        case catchingUp
        /// Up to date.
        case live
        /// Ended by the hub for a reason that trying again does not mend.
        case ended(Goodbye)
    }

    /// A command that has no final answer yet.
    struct Pending: Sendable {
        var id: CommandID
        var session: SessionID
        var command: Command
        /// When to send it again after it could not be written; nil while it is under way.
        var retry: Milliseconds?
    }

    /// A command that was written, in case the hub forgets it.
    struct Written: Sendable {
        var id: CommandID
        var command: Command
        var sequence: Int
    }

    static let draftInterval = Milliseconds(150)
    static let unsavedRetry = Milliseconds(1500)
    static let writtenLimit = 500
    /// After how much silence the hub is asked whether it is there.
    static let quiet = Milliseconds(5000)
    /// How long it may take to answer; then the connection counts as lost, and nobody reads that all is well.
    static let patience = Milliseconds(4000)

    /// The first line of this client.
    public internal(set) var hello: Hello
    /// How the connection stands.
    public internal(set) var link = Link.down(retry: .zero)
    /// The session as far as it is known; nil for clients without one.
    public internal(set) var session: SessionState?
    /// This connection's reference, once the hub has told it.
    public internal(set) var connection: ConnectionID?
    /// Who is here.
    public internal(set) var presence: [Presence] = []
    /// What was promised in other sessions of the process, where the mechanism recalls that.
    public internal(set) var earlier: [EarlierCommitment] = []
    /// How the front door stands, for those who are told.
    public internal(set) var door: DoorReport?
    /// How this connection sits where somebody else is too; nil while that was no question.
    public internal(set) var seating: Seating?
    /// The sessions, on the home screen.
    public internal(set) var sessions: [SessionSummary] = []

    /// What is left to follow, by session, for the follow-up over all sessions.
    public internal(set) var followUps: [SessionID: SessionFollowUp] = [:]

    /// Whether notes that are told before everything has arrived are taken in silently: they are history, thousands of them,
    /// and whoever draws or reports needs only the state that they make.
    public var passesOverNotes = false

    /// The journal's last number and hash as the hub last told them; nil before it has.
    public internal(set) var known: Hello.Known?
    /// The number of the last fact that was taken in.
    var heard = 0
    var pending: [Pending] = []
    var written: [Written] = []
    var drafts: [DraftMessage] = []
    var unsentDrafts: Set<CommandID> = []
    var draftsSent = Milliseconds(-1_000_000)
    /// When the last line arrived; nil before the first look at the time.
    var heardAt: Milliseconds?
    /// Since when something is unanswered and nothing at all has arrived.
    var waitsSince: Milliseconds?
    var failures = 0
    /// Whether somebody stopped the hub on purpose: then this client starts no other one, and waits.
    var wasStopped = false
    var generator: SeededGenerator

    /// A client that has not connected yet. The generator gives the commands their references.
    public init(hello: Hello, generator: SeededGenerator) {
        self.hello = hello
        self.generator = generator
        session = hello.session.map { SessionState(id: $0) }
    }

    /// Whether every command has its answer.
    public var isSettled: Bool { pending.isEmpty }

    /// A new reference for a command whose draft begins now.
    public mutating func newCommandID() -> CommandID { CommandID(using: &generator) }

    // MARK: The person

    /// Sends a command, now or as soon as there is a connection, until it is answered.
    /// - Returns: its id, and what to do.
    public mutating func submit(
        _ command: Command, id: CommandID? = nil, session: SessionID? = nil
    ) -> (id: CommandID, outputs: [ClientOutput]) {
        let id = id ?? newCommandID()
        guard let session = session ?? hello.session else { return (id, []) }
        drafts.removeAll { $0.command == id }
        unsentDrafts.remove(id)
        pending.append(Pending(id: id, session: session, command: command))
        return (
            id, isConnected ? [.send(ClientMessage.command(id, session: session, command).encoded())] : []
        )
    }

    /// Tells the hub what is being typed; at most every 150 ms, the rest at the next ``tick(_:)``.
    public mutating func keep(_ draft: DraftMessage, now: Milliseconds) -> [ClientOutput] {
        if let index = drafts.firstIndex(where: { $0.command == draft.command }) {
            if drafts[index] == draft { return [] }
            drafts[index] = draft
        } else {
            drafts.append(draft)
        }
        unsentDrafts.insert(draft.command)
        return sendDrafts(now)
    }

    /// The person threw a draft away.
    public mutating func drop(draft id: CommandID) -> [ClientOutput] {
        drafts.removeAll { $0.command == id }
        unsentDrafts.remove(id)
        return isConnected ? [.send(ClientMessage.dropDraft(id).encoded())] : []
    }

    /// A draft goes on at another screen: it is not sent again from here.
    public mutating func release(draft id: CommandID) {
        drafts.removeAll { $0.command == id }
        unsentDrafts.remove(id)
    }

    /// The screen is about to close: what was typed in the last moments is sent at once.
    public mutating func finish() -> [ClientOutput] {
        draftsSent = Milliseconds(-1_000_000)
        return sendDrafts(.zero)
    }

    /// Asks for something as the owner of the data.
    public mutating func request(_ number: Int, _ request: Request) -> [ClientOutput] {
        [.send(ClientMessage.request(number, request).encoded())]
    }

    /// Sits down where somebody else is too; said again after a break.
    public mutating func sit(_ seating: Seating) -> [ClientOutput] {
        // Coming back after a break displaces nobody: meanwhile another may have taken over in turn.
        self.seating = seating == .takingOver ? .sharing : seating
        return isConnected ? [.send(ClientMessage.seat(seating).encoded())] : []
    }

    /// Gives a name, or another one.
    public mutating func introduce(_ name: String) -> [ClientOutput] {
        hello.name = name
        return isConnected ? [.send(ClientMessage.introduce(name).encoded())] : []
    }

    // MARK: The connection

    /// The connection stands: introduces itself.
    public mutating func connected() -> [ClientOutput] {
        link = .greeting
        (heardAt, waitsSince) = (nil, nil)
        hello.known = known
        return [.send(ClientMessage.hello(hello).encoded())]
    }

    /// The connection broke or could not be made.
    public mutating func disconnected(now: Milliseconds) -> [ClientOutput] {
        if case .ended = link { return [] }
        let wasUp = isConnected
        failures = wasUp ? 0 : failures + 1
        let wait = Milliseconds(min(2000, 50 << min(Int64(failures), 6)))
        link = .down(retry: now + wait)
        presence = []
        unsentDrafts.formUnion(drafts.map(\.command))
        return wasUp ? [.event(.lost)] : []
    }

    /// Time passes: attempts, repetitions, drafts that wait.
    public mutating func tick(_ now: Milliseconds) -> [ClientOutput] {
        switch link {
        case .down(let retry) where now >= retry:
            link = .greeting
            return [.connect(mayStart: !wasStopped)]
        case .greeting: return listen(now)
        case .catchingUp, .live:
            var outputs = listen(now) + sendDrafts(now)
            for index in pending.indices {
                guard let retry = pending[index].retry, now >= retry else { continue }
                pending[index].retry = nil
                outputs.append(send(pending[index]))
            }
            return outputs
        default: return []
        }
    }

    /// When the next ``tick(_:)`` has something to do; nil when nothing waits.
    public var nextTick: Milliseconds? {
        switch link {
        case .down(let retry): return retry
        case .greeting: return nextListening
        case .catchingUp, .live:
            let drafts = unsentDrafts.isEmpty ? nil : draftsSent + Self.draftInterval
            return (pending.compactMap(\.retry) + [drafts, nextListening].compactMap(\.self)).min()
        default: return nil
        }
    }

    var isConnected: Bool {
        switch link {
        case .catchingUp, .live: true
        default: false
        }
    }

    func send(_ pending: Pending) -> ClientOutput {
        .send(ClientMessage.command(pending.id, session: pending.session, pending.command).encoded())
    }

    private mutating func sendDrafts(_ now: Milliseconds) -> [ClientOutput] {
        guard isConnected, !unsentDrafts.isEmpty, now >= draftsSent + Self.draftInterval else { return [] }
        draftsSent = now
        let waiting = drafts.filter { unsentDrafts.contains($0.command) }
        unsentDrafts = []
        return waiting.map { .send(ClientMessage.draft($0).encoded()) }
    }
}
