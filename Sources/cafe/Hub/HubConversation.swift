import CafeHub
import CafeModel
import CafeSystem
import CafeWire

/// A client of the hub that is driven until something is known: what a command needs. It connects, starts a hub if
/// there is none, and comes back by itself when the hub dies in between.
final class HubConversation {
    /// How long the hub may take to answer.
    static let patience = Milliseconds.seconds(10)

    private let connection: ClientConnection
    private let phrases: any Phrases
    private var events: ArraySlice<ClientEvent> = []
    private var wasUp = false

    /// A conversation that has not begun.
    init(_ access: HubAccess, _ hello: Hello, _ phrases: any Phrases) {
        connection = ClientConnection(hello) { () throws(HubFailure) in try access.connect() }
        self.phrases = phrases
    }

    /// What the client knows.
    var client: Client { connection.client }

    /// The session as far as it is known.
    var state: SessionState { connection.state }

    /// Drives the client until the closure finds what it looks for in what happens.
    /// - Parameter patience: how long the hub may be silent; nil waits as long as it is there. A long session takes its
    ///   time on a slow machine: as long as facts come, it answers.
    func wait<Found>(
        patience: Milliseconds? = HubConversation.patience,
        _ found: (ClientEvent) throws(CommandFailure) -> Found?
    ) throws(CommandFailure) -> Found {
        var deadline = patience.map { Machine.boot + $0 }
        var heard = state.sequence
        while true {
            while !events.isEmpty {
                let event = events.removeFirst()
                if event == .joined { wasUp = true }
                if case .ended(let reason) = event { throw CommandFailure(reason, phrases) }
                if let found = try found(event) { return found }
            }
            try drive { (connection) throws(HubFailure) in try connection.tick() }
            guard events.isEmpty else { continue }
            if state.sequence != heard {
                heard = state.sequence
                deadline = patience.map { Machine.boot + $0 }
            }
            if let deadline, Machine.boot >= deadline {
                throw CommandFailure(wasUp ? .tryAgain : .unavailable, phrases.hubDoesNotAnswer)
            }
            try listen(until: deadline)
        }
    }

    /// Waits until everything that the hub knows has arrived.
    func join() throws(CommandFailure) {
        connection.passesOverNotes = true
        defer { connection.passesOverNotes = false }
        try wait { $0 == .joined ? () : nil }
    }

    /// Gives a command and waits for its final answer and for what followed from it.
    @discardableResult
    func submit(
        _ command: Command, to session: SessionID? = nil
    ) throws(CommandFailure) -> CommandAnswer {
        var sent: CommandID?
        try drive { (connection) throws(HubFailure) in
            sent = try connection.submit(command, to: session)
        }
        // The client says again by itself what could not be written: a disk that was full may have space by now.
        var unsaved = false
        let answer: CommandAnswer = try wait { (event) throws(CommandFailure) in
            guard case .answered(sent, _, let answer) = event else { return nil }
            if case .unsaved = answer, !unsaved {
                unsaved = true
                return nil
            }
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
        try drive { (connection) throws(HubFailure) in try connection.perform { $0.request(1, request) } }
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
    func end() { connection.close() }

    private func drive(
        _ body: (ClientConnection) throws(HubFailure) -> Void
    ) throws(CommandFailure) {
        do throws(HubFailure) {
            try body(connection)
        } catch {
            throw CommandFailure(error, phrases)
        }
        let fresh = connection.takeEvents()
        if events.isEmpty { events = fresh[...] } else { events += fresh }
    }

    private func listen(until deadline: Milliseconds?) throws(CommandFailure) {
        var wait = Milliseconds(60_000)
        if let deadline { wait = min(wait, deadline - Machine.boot) }
        if let tick = client.nextTick { wait = min(wait, tick - Machine.boot) }
        var poller = Poller()
        if let descriptor = connection.descriptor { poller.watch(descriptor, for: connection.interest) }
        guard let ready = try? poller.wait(timeoutMilliseconds: Int(max(0, wait.count))).first else { return }
        try drive { (connection) throws(HubFailure) in try connection.serve(ready) }
    }
}
