import CafeHub
import CafeModel
import CafeSystem
import CafeWire

/// A client's state machine with its socket: does what the machine says, and keeps what happens for its owner.
final class ClientConnection {
    private static let limits = LineChannel.Limits(line: 16 << 20, queue: 64 << 20)

    private(set) var client: Client
    private let reach: () throws(HubFailure) -> Descriptor?
    private var channel: LineChannel?
    private var events: [ClientEvent] = []

    /// A connection that is made with the first ``tick()``.
    /// - Parameter reach: connects to the hub; nil when there is none now.
    init(_ hello: Hello, reach: @escaping () throws(HubFailure) -> Descriptor?) {
        client = Client(hello: hello, generator: Machine.generator())
        self.reach = reach
    }

    /// Whether notes of the past are taken in without an event for each.
    var passesOverNotes: Bool {
        get { client.passesOverNotes }
        set { client.passesOverNotes = newValue }
    }

    /// The session as far as it is known.
    var state: SessionState { client.session ?? .unknown }

    /// The socket, if there is a connection.
    var descriptor: Int32? { channel?.descriptor.number }

    /// What to watch the socket for.
    var interest: Poller.Interest { channel?.interest ?? [] }

    /// What has happened since the last call.
    func takeEvents() -> [ClientEvent] {
        defer { events = [] }
        return events
    }

    /// Lets the client do something, and does what it says.
    func perform(_ body: (inout Client) -> [ClientOutput]) throws(HubFailure) {
        for output in body(&client) {
            switch output {
            case .connect: try connect()
            case .send(let bytes): settle(channel?.send(bytes))
            case .hangUp: lose()
            case .event(let event): events.append(event)
            }
        }
    }

    /// A reference for a command whose draft begins now.
    func newCommandID() -> CommandID { client.newCommandID() }

    /// Time passes.
    func tick() throws(HubFailure) { try perform { $0.tick(Machine.boot) } }

    /// Gives a command; its id.
    @discardableResult
    func submit(
        _ command: Command, id: CommandID? = nil, to session: SessionID? = nil
    ) throws(HubFailure) -> CommandID {
        let id = id ?? client.newCommandID()
        try perform { $0.submit(command, id: id, session: session).outputs }
        return id
    }

    /// The socket has something for the client.
    func serve(_ ready: Poller.Ready) throws(HubFailure) {
        guard let channel, ready.descriptor == channel.descriptor.number else { return }
        if ready.isWritable { settle(channel.flush()) }
        guard ready.isReadable else { return }
        let received = channel.receive()
        for line in received.lines { try perform { $0.received(line, now: Machine.boot) } }
        if received.state != .open { lose() }
    }

    /// Ends the connection.
    func close() {
        channel?.descriptor.close()
        channel = nil
    }

    private func connect() throws(HubFailure) {
        channel = try reach().flatMap { try? LineChannel($0, limits: Self.limits) }
        if channel == nil { return try perform { $0.disconnected(now: Machine.boot) } }
        try perform { $0.connected() }
    }

    private func settle(_ delivery: LineChannel.Delivery?) {
        switch delivery {
        case .sent, .queued: break
        case .overflow, .failed, nil: lose()
        }
    }

    private func lose() {
        guard channel != nil else { return }
        close()
        for case .event(let event) in client.disconnected(now: Machine.boot) { events.append(event) }
    }
}

extension SessionState {
    /// A session of which nothing is known, for those who have none.
    static let unknown = SessionState(id: SessionID(high: 0, low: 0))
}
