import CafeModel
import CafeSystem
import CafeWire

/// One screen with its connection, from opening to leaving.
final class ScreenRun {
    private(set) var screen: any Screen
    private var client: Client
    private let terminal: any Terminal
    private let host: any ScreenHost
    private let phrases: any Phrases
    private let bootID: BootID
    private let signals: Int32
    /// How fast new sessions run here; a folder is one of rehearsals from its beginning, or never.
    private let rate: Int
    private var generator: SeededGenerator
    private var channel: LineChannel?
    /// Lines for the hub that wait until what was typed is on the screen.
    private var held: [[UInt8]] = []
    private var ending: ScreenProgram.Ending?
    private var nextChange: Milliseconds?
    /// Whether everything has just been told, of which much is garbage by now.
    private var hasLoaded = false

    /// The longest line comes from the hub when it tells a plan, or many sessions: a line refused would be told again at
    /// every attempt.
    private static let limits = LineChannel.Limits(line: 64 << 20)

    init(
        screen: any Screen, hello: Hello, terminal: any Terminal, host: any ScreenHost, phrases: any Phrases,
        bootID: BootID, signals: Int32, generator: SeededGenerator
    ) {
        self.screen = screen
        self.terminal = terminal
        self.host = host
        self.phrases = phrases
        self.bootID = bootID
        self.signals = signals
        self.generator = generator
        rate = host.rate
        client = Client(hello: hello, generator: SeededGenerator.unforeseeable())
    }

    func run() -> ScreenProgram.Ending {
        tell(.opened)
        // Editors wrap as they are drawn, so a screen knows its size from the beginning.
        tell(.key(.resize(rows: terminal.size.rows, columns: terminal.size.columns)))
        advance(client.tick(reading.boot))
        while ending == nil {
            draw()
            release()
            clearUp()
            wait()
        }
        partInOrder()
        return ending ?? .leave
    }

    /// What was typed in the last moments still reaches the hub.
    private func partInOrder() {
        release()
        advance(client.finish())
        let limit = reading.boot + .seconds(1)
        while let channel, channel.wantsWrite, reading.boot < limit {
            var poller = Poller()
            poller.watch(channel.descriptor.number, for: .writing)
            guard let ready = try? poller.wait(timeoutMilliseconds: 200), !ready.isEmpty else { break }
            if case .failed = channel.flush() { break }
        }
        channel?.descriptor.close()
        channel = nil
    }

    private var reading: Reading { Reading.now(bootID: bootID) }

    private func context() -> ScreenContext {
        let now = reading
        return ScreenContext(
            client: client, phrases: phrases, reading: now,
            utcOffset: SystemClock.utcOffsetSeconds(atWall: now.wall.count), rate: rate,
            generator: generator)
    }

    private func draw() {
        let context = context()
        terminal.draw(screen.view(context, rows: terminal.size.rows, columns: terminal.size.columns))
        nextChange = screen.nextChange(context)
    }

    /// Once the first picture is there: what reading the session took and nobody needs any more.
    private func clearUp() {
        guard hasLoaded else { return }
        hasLoaded = false
        ProcessMemory.giveBack()
    }

    // MARK: Waiting

    private func wait() {
        var poller = Poller()
        poller.watch(terminal.inputDescriptor, for: .reading)
        poller.watch(signals, for: .reading)
        if let channel { poller.watch(channel.descriptor.number, for: channel.interest) }
        let ready: [Poller.Ready]
        do {
            ready = try poller.wait(timeoutMilliseconds: timeout)
        } catch {
            ending = .quit
            return
        }
        for event in ready {
            if event.descriptor == terminal.inputDescriptor {
                readKeys()
            } else if event.descriptor == signals {
                takeSignals()
            } else {
                readHub(event)
            }
        }
        if terminal.deadline != nil { readKeys() }
        advance(client.tick(reading.boot), afterDrawing: true)
        if let nextChange, reading.boot >= nextChange { tell(.tick) }
    }

    private var timeout: Int? {
        let now = reading.boot
        var due = [client.nextTick, nextChange].compactMap(\.self).map { $0 - now }
        if let deadline = terminal.deadline {
            due.append(Milliseconds(deadline.milliseconds) - now)
        }
        return due.min().map { Int(max(0, min($0.count, 60_000))) }
    }

    private func readKeys() {
        do {
            for key in try terminal.readKeys(now: .milliseconds(reading.boot.count)) { tell(.key(key)) }
        } catch {
            ending = .quit
        }
    }

    private func takeSignals() {
        for signal in Signals.take() {
            switch signal {
            case .windowChanged: if let key = terminal.resize() { tell(.key(key)) }
            case .terminate, .hangUp: ending = .quit
            case .interrupt: tell(.key(.control("c")))
            case .childEnded: break
            }
        }
    }

    // MARK: The hub

    private func readHub(_ event: Poller.Ready) {
        guard let channel else { return }
        if event.isWritable, case .failed = channel.flush() { return lose() }
        guard event.isReadable || event.isBroken else { return }
        let received = channel.receive()
        for line in received.lines { advance(client.received(line, now: reading.boot)) }
        if received.state != .open { lose() }
    }

    /// Sends what waits, in its order.
    private func release() {
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

    private func lose() {
        held = []
        channel?.descriptor.close()
        channel = nil
        advance(client.disconnected(now: reading.boot))
    }

    /// Does what the client's machine says.
    /// - Parameter afterDrawing: whether lines wait until the screen shows what they are about: then a letter's echo
    ///   does not wait for the hub, which wakes when its line comes.
    private func advance(_ outputs: [ClientOutput], afterDrawing: Bool = false) {
        for output in outputs {
            switch output {
            case .connect(let mayStart): connect(mayStart: mayStart)
            case .send(let bytes):
                held.append(bytes)
                if !afterDrawing { release() }
            case .hangUp: lose()
            case .event(let event):
                if case .joined = event { hasLoaded = true }
                tell(.event(event))
            }
        }
    }

    private func connect(mayStart: Bool) {
        do {
            guard let descriptor = try host.connect(mayStart: mayStart) else {
                return advance(client.disconnected(now: reading.boot))
            }
            channel = try LineChannel(descriptor, limits: Self.limits)
            advance(client.connected())
        } catch {
            advance(client.disconnected(now: reading.boot))
        }
    }

    // MARK: The screen

    func tell(_ input: ScreenInput) {
        guard ending == nil else { return }
        var context = context()
        let effects = screen.update(input, &context)
        generator = context.generator
        for effect in effects { perform(effect) }
    }

    private func perform(_ effect: Effect) {
        switch effect {
        case .submit(let command, let id): advance(client.submit(command, id: id).outputs)
        case .order(let command, let id, let session):
            advance(client.submit(command, id: id, session: session).outputs)
        case .look(let path):
            do throws(HostTrouble) {
                tell(.looked(try host.evidence(at: path), sentence: ""))
            } catch {
                tell(.looked(nil, sentence: error.sentence))
            }
        case .keep(let draft): advance(client.keep(draft, now: reading.boot), afterDrawing: true)
        case .drop(let id): advance(client.drop(draft: id))
        case .release(let id): client.release(draft: id)
        case .ask(let number, let request): advance(client.request(number, request))
        case .sit(let seating): advance(client.sit(seating))
        case .introduce(let name): advance(client.introduce(name))
        case .bell: terminal.bell()
        case .perform(let task):
            let result = host.perform(task, client.session, known: client.known)
            tell(.finished(sentence: result.sentence, succeeded: result.succeeded))
        case .readPlan(let source):
            do throws(HostTrouble) {
                tell(.planRead(try host.readPlan(source)))
            } catch {
                tell(.finished(sentence: error.sentence, succeeded: false))
            }
        case .open(let request): ending = .open(request)
        case .leave: ending = .leave
        case .quit: ending = .quit
        }
    }
}

extension Duration {
    /// Whole milliseconds, rounded up.
    var milliseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    }
}
