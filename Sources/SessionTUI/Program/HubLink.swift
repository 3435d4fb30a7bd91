import CafeModel
import CafeSystem
import CafeWire

/// A screen's line to the hub: its client's state machine, and the connection that does what the machine says.
final class HubLink {
    private(set) var client: Client
    /// Told at once of everything that the screen should hear, in the order in which it happens.
    var hear: (ClientEvent) -> Void = { _ in }
    private let host: any ScreenHost
    private let now: () -> Milliseconds
    private var channel: LineChannel?
    /// Lines that wait until the screen shows what they are about.
    private var held: [[UInt8]] = []

    /// The longest line comes from the hub when it tells a plan, or many sessions: a line refused would be told again at
    /// every attempt.
    private static let limits = LineChannel.Limits(line: 64 << 20)

    /// A line that is not connected yet.
    /// - Parameter now: the clock since the machine started, on which the client's waiting is counted.
    init(hello: Hello, host: any ScreenHost, now: @escaping () -> Milliseconds) {
        self.host = host
        self.now = now
        client = Client(hello: hello, generator: SeededGenerator.unforeseeable())
        client.passesOverNotes = true
    }

    /// Whether there is a connection just now.
    var isConnected: Bool { channel != nil }

    /// Has the connection watched, when there is one.
    func watch(in poller: inout Poller) {
        if let channel { poller.watch(channel.descriptor.number, for: channel.interest) }
    }

    /// Lets the client's machine take a step, and does what it says.
    func step(_ step: (inout Client) -> [ClientOutput]) { perform(step(&client)) }

    /// The same, but what is to be sent waits for ``sendHeld()``, or for the next step that does not wait: a letter's
    /// echo then waits neither for the line nor for the hub, which wakes when the line comes.
    func stepHoldingLines(_ step: (inout Client) -> [ClientOutput]) { perform(step(&client), holding: true) }

    /// Lets the client do what has come due.
    func tick() {
        let now = now()
        step { $0.tick(now) }
    }

    /// The same; what is to be sent waits.
    func tickHoldingLines() {
        let now = now()
        stepHoldingLines { $0.tick(now) }
    }

    /// Sends what waits, in its order.
    func sendHeld() {
        let lines = held
        held = []
        for line in lines {
            guard let channel else { return }
            switch channel.send(line) {
            case .sent, .queued: break
            case .overflow, .failed: lose()
            }
        }
    }

    /// Forgets a draft of which the screen no longer speaks.
    func release(draft id: CommandID) { client.release(draft: id) }

    /// Takes in what came of watching the connection.
    func take(_ ready: Poller.Ready) {
        guard let channel else { return }
        if ready.isWritable, case .failed = channel.flush() { return lose() }
        guard ready.isReadable || ready.isBroken else { return }
        let received = channel.receive()
        for line in received.lines {
            let now = now()
            step { $0.received(line, now: now) }
        }
        if received.state != .open { lose() }
    }

    /// Sends what is still unsent, for at most a second, and hangs up.
    func part() {
        sendHeld()
        step { $0.finish() }
        let limit = now() + .seconds(1)
        while let channel, channel.wantsWrite, now() < limit {
            var poller = Poller()
            poller.watch(channel.descriptor.number, for: .writing)
            guard let ready = try? poller.wait(timeoutMilliseconds: 200), !ready.isEmpty else { break }
            if case .failed = channel.flush() { break }
        }
        hangUp()
    }

    private func perform(_ outputs: [ClientOutput], holding: Bool = false) {
        for output in outputs {
            switch output {
            case .connect(let mayStart): connect(mayStart: mayStart)
            case .send(let bytes):
                held.append(bytes)
                if !holding { sendHeld() }
            case .hangUp: lose()
            case .event(let event): hear(event)
            }
        }
    }

    private func connect(mayStart: Bool) {
        guard let descriptor = try? host.connect(mayStart: mayStart),
            let made = try? LineChannel(descriptor, limits: Self.limits)
        else { return disconnected() }
        channel = made
        step { $0.connected() }
    }

    private func lose() {
        hangUp()
        disconnected()
    }

    private func disconnected() {
        let now = now()
        step { $0.disconnected(now: now) }
    }

    private func hangUp() {
        held = []
        channel?.descriptor.close()
        channel = nil
    }
}
