@testable import CafeHub
import CafeModel
import CafeStore
import CafeSystem
import CafeWire

/// A hub on a real journal in a folder of the test's own, with clocks that the test moves.
final class HubRig {
    let folder: String
    let journal: Journal
    let store: WatchedStore
    let pins = MemoryPins()
    private(set) var hub: Hub
    var now = HubRig.start
    private var heard: [ConnectionID: [HubMessage]] = [:]
    private var closed: Set<ConnectionID> = []
    /// What the hub wanted of the door, the latest last.
    private(set) var doorOrders: [String] = []
    private var random = SeededGenerator(seed: 7)

    static let start = Reading(
        wall: Milliseconds(1_800_000_000_000), boot: Milliseconds(500_000), bootID: BootID(high: 0, low: 1))

    static let session = SessionID(high: 1, low: 1)

    init() throws {
        folder = try Files.makeTemporaryFolder(prefix: "/tmp/cafe-hub-")
        journal = try Journal(folder: folder)
        store = WatchedStore(journal)
        hub = try Self.hub(store, pins, folder, now)
    }

    deinit {
        journal.close()
        try? Files.removeTree(folder)
    }

    private static func hub(
        _ store: WatchedStore, _ pins: MemoryPins, _ folder: String, _ now: Reading
    ) throws -> Hub {
        try Hub(
            journal: store, pins: pins, documents: DocumentShelves(dataFolder: folder),
            phrases: Language.spanish.phrases, generator: SeededGenerator(seed: 1), now: now)
    }

    /// Another hub takes over the journal, as after a crash: nobody is connected any more.
    func restart() throws {
        try journal.reopen()
        heard = [:]
        hub = try Self.hub(store, pins, folder, now)
    }

    // MARK: Acting

    /// A rig with a session of two tables whose first round is on.
    static func inRound() throws -> HubRig {
        let rig = try HubRig()
        let preparation = rig.connect(.preparation, session: nil)
        var plan = Plan(
            mechanism: .worldCafe, title: "Ensayo", topics: [Topic(title: "A"), Topic(title: "B")], people: 6)
        plan.minutes.round = 20
        rig.order(.planSession(plan, participants: [], rate: 1), from: preparation)
        let facilitator = rig.connect(.facilitator)
        rig.order(.enterNextStage(leaving: 0), from: facilitator)
        rig.order(.enterNextStage(leaving: 1), from: facilitator)
        rig.disconnect(preparation)
        rig.disconnect(facilitator)
        return rig
    }

    /// Somebody connects and says who they are.
    func connect(
        _ role: Role, session: SessionID? = HubRig.session, known: Hello.Known? = nil, name: String = "",
        via: String? = nil
    ) -> ConnectionID {
        let id = ConnectionID(using: &random)
        hub.connect(id, now: now)
        say(
            .hello(Hello(role: role, session: session, known: known, name: name, via: via)),
            from: id)
        flush()
        return id
    }

    func disconnect(_ id: ConnectionID) {
        hub.disconnect(id, now: now)
        flush()
    }

    func say(_ message: ClientMessage, from id: ConnectionID) {
        hub.receive(message.encoded().dropLast().map(\.self), from: id, now: now)
    }

    func say(_ line: String, from id: ConnectionID) {
        hub.receive(Array(line.utf8), from: id, now: now)
        flush()
    }

    func flush() {
        for output in hub.flush(now: now) {
            switch output {
            case .send(let id, let bytes):
                for line in bytes.split(separator: 0x0A) {
                    if let message = try? HubMessage(Array(line)) { heard[id, default: []].append(message) }
                }
            case .close(let id): closed.insert(id)
            case .door(let open, let port): doorOrders.append("\(open ? "open" : "close") \(port)")
            case .stop: break
            }
        }
    }

    /// Both clocks go on.
    func wait(_ milliseconds: Int64) {
        now.wall = now.wall + Milliseconds(milliseconds)
        now.boot = now.boot + Milliseconds(milliseconds)
        flush()
    }

    func newCommandID() -> CommandID { CommandID(using: &random) }

    /// Gives a command; its answer, once the hub has flushed.
    @discardableResult
    func order(_ command: Command, from id: ConnectionID, as given: CommandID? = nil) -> CommandAnswer? {
        let name = given ?? newCommandID()
        say(.command(name, session: Self.session, command), from: id)
        flush()
        return answers(to: name, of: id).last
    }

    /// Takes a note; its reference.
    func note(_ text: String, table: Int, from id: ConnectionID, kind: NoteKind = .proposal) -> NoteID? {
        let command = Command.recordNote(table: TableNumber(table), kind: kind, round: 1, text: text)
        guard case .done(_, _, let note)? = order(command, from: id) else { return nil }
        return note
    }

    // MARK: Looking

    /// What a connection was told, all of it or since the last ``forget()``.
    func messages(_ id: ConnectionID) -> [HubMessage] { heard[id] ?? [] }

    func forget() { heard = [:] }

    func isClosed(_ id: ConnectionID) -> Bool { closed.contains(id) }

    func answers(to command: CommandID, of id: ConnectionID) -> [CommandAnswer] {
        messages(id).compactMap { if case .answer(command, let answer) = $0 { answer } else { nil } }
    }

    /// The texts that a connection has seen, as facts or revealed later.
    func texts(_ id: ConnectionID) -> [String] {
        messages(id).compactMap {
            switch $0 {
            case .fact(_, let fact): if case .sessionPlanned = fact.event { nil } else { fact.text }
            case .reveal(_, let body): body
            default: nil
            }
        }
    }

    func facts(_ id: ConnectionID) -> [Fact] {
        messages(id).compactMap { if case .fact(_, let fact) = $0 { fact } else { nil } }
    }

    func goodbye(_ id: ConnectionID) -> Goodbye? {
        for case .goodbye(let reason) in messages(id) { return reason }
        return nil
    }

    func presence(_ id: ConnectionID) -> [Presence]? {
        messages(id).reversed().lazy.compactMap { if case .presence(let people) = $0 { people } else { nil } }
            .first
    }

    /// The fold of what is on disk.
    func stored() throws -> SessionState {
        var state = SessionState(id: Self.session)
        for fact in try journal.facts(of: Self.session, after: 0, limit: 10_000) { state.apply(fact.fact) }
        return state
    }
}
