import CafeHub
import CafeModel
import CafeSystem
import CafeWire

/// A client of the hub that is driven until something is known: what a command needs. It connects, starts a hub if
/// there is none, and comes back by itself when the hub dies in between.
final class HubConversation {
    /// How long the hub may take to answer.
    static let patience = Milliseconds.seconds(10)
    private static let limits = LineChannel.Limits(line: 16 << 20, queue: 64 << 20)

    private let access: HubAccess
    private let phrases: any Phrases
    private(set) var client: Client
    private var channel: LineChannel?
    private var events: [ClientEvent] = []
    private var wasUp = false

    /// A conversation that has not begun.
    init(_ access: HubAccess, _ hello: Hello, _ phrases: any Phrases) {
        self.access = access
        self.phrases = phrases
        client = Client(hello: hello, generator: Machine.generator())
    }

    /// The session as far as it is known.
    var state: SessionState { client.session ?? SessionState(id: SessionID(high: 0, low: 0)) }

    /// Drives the client until the closure finds what it looks for in what happens.
    /// - Parameter patience: nil waits as long as the hub is there.
    func wait<Found>(
        patience: Milliseconds? = HubConversation.patience,
        _ found: (ClientEvent) throws(CommandFailure) -> Found?
    ) throws(CommandFailure) -> Found {
        let deadline = patience.map { Machine.boot + $0 }
        while true {
            while !events.isEmpty {
                let event = events.removeFirst()
                if case .ended(let reason) = event { throw CommandFailure(reason, phrases) }
                if let found = try found(event) { return found }
            }
            try perform(client.tick(Machine.boot))
            guard events.isEmpty else { continue }
            if let deadline, Machine.boot >= deadline {
                throw CommandFailure(wasUp ? .tryAgain : .unavailable, phrases.hubDoesNotAnswer)
            }
            try listen(until: deadline)
        }
    }

    /// Waits until everything that the hub knows has arrived.
    func join() throws(CommandFailure) {
        try wait { $0 == .joined ? () : nil }
    }

    /// Gives a command and waits for its final answer and for what followed from it.
    @discardableResult
    func submit(
        _ command: Command, to session: SessionID? = nil
    ) throws(CommandFailure) -> CommandAnswer {
        let (id, outputs) = client.submit(command, session: session)
        try perform(outputs)
        let answer: CommandAnswer = try wait { (event) throws(CommandFailure) in
            guard case .answered(id, _, let answer) = event else { return nil }
            return answer
        }
        if let failure = CommandFailure(answer, phrases, in: state) { throw failure }
        if case .done(_, let sequence, _) = answer, client.hello.session != nil {
            while state.sequence < sequence { try wait { if case .fact = $0 { () } else { nil } } }
        }
        return answer
    }

    /// Asks for something as the owner of the data, and waits for the end of it. Not asked again of another hub.
    func request(
        _ request: Request, progress: (Int, Int) -> Void = { _, _ in }
    ) throws(CommandFailure) -> Reply {
        try join()
        try perform(client.request(1, request))
        return try wait(patience: nil) { (event) throws(CommandFailure) in
            switch event {
            case .lost: throw CommandFailure(.tryAgain, self.phrases.hubWentAway)
            case .reply(1, .progress(let done, let total)):
                progress(done, total)
                return nil
            case .reply(1, let reply): return reply
            default: return nil
            }
        }
    }

    /// Ends the conversation.
    func end() {
        channel?.descriptor.close()
        channel = nil
    }

    // MARK: The connection

    private func perform(_ outputs: [ClientOutput]) throws(CommandFailure) {
        for output in outputs {
            switch output {
            case .connect: try connect()
            case .send(let bytes): settle(channel?.send(bytes))
            case .hangUp: lose()
            case .event(let event):
                if event == .joined { wasUp = true }
                events.append(event)
            }
        }
    }

    private func connect() throws(CommandFailure) {
        do throws(HubFailure) {
            let descriptor = try access.connect()
            channel = try? LineChannel(descriptor, limits: Self.limits)
        } catch {
            throw CommandFailure(error, phrases)
        }
        try perform(client.connected())
    }

    private func settle(_ delivery: LineChannel.Delivery?) {
        switch delivery {
        case .sent, .queued: break
        case .overflow, .failed, nil: lose()
        }
    }

    private func lose() {
        guard let lost = channel else { return }
        channel = nil
        lost.descriptor.close()
        for case .event(let event) in client.disconnected(now: Machine.boot) { events.append(event) }
    }

    private func listen(until deadline: Milliseconds?) throws(CommandFailure) {
        var wait = Milliseconds(60_000)
        if let deadline { wait = min(wait, deadline - Machine.boot) }
        if let tick = client.nextTick { wait = min(wait, tick - Machine.boot) }
        var poller = Poller()
        if let channel { poller.watch(channel.descriptor.number, for: channel.interest) }
        guard let ready = try? poller.wait(timeoutMilliseconds: Int(max(0, wait.count))).first, let channel
        else { return }
        if ready.isWritable { settle(channel.flush()) }
        guard ready.isReadable else { return }
        let received = channel.receive()
        for line in received.lines { try perform(client.received(line, now: Machine.boot)) }
        if received.state != .open { lose() }
    }
}
