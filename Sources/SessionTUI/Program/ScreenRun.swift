import CafeModel
import CafeSystem
import CafeWire

/// One screen with its connection, from opening to leaving.
final class ScreenRun {
    private(set) var screen: any Screen
    private let link: HubLink
    private let terminal: any Terminal
    private let host: any ScreenHost
    private let phrases: any Phrases
    private let bootID: BootID
    private let signals: Int32
    /// How fast new sessions run here; a folder is one of rehearsals from its beginning, or never.
    private let rate: Int
    private var generator: SeededGenerator
    private var ending: ScreenProgram.Ending?
    private var nextChange: Milliseconds?
    /// When the host is asked how far it is; nil when nothing is under way.
    private var nextNews: Milliseconds?
    /// Whether everything has just been told, of which much is garbage by now.
    private var hasLoaded = false

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
        link = HubLink(hello: hello, host: host, now: { Reading.now(bootID: bootID).boot })
    }

    func run() -> ScreenProgram.Ending {
        link.hear = { [unowned self] event in
            if case .joined = event { hasLoaded = true }
            tell(.event(event))
        }
        tell(.opened)
        // Editors wrap as they are drawn, so a screen knows its size from the beginning.
        tell(.key(.resize(rows: terminal.size.rows, columns: terminal.size.columns)))
        waitForNews(soon: true)
        link.tick()
        while ending == nil {
            draw()
            link.sendHeld()
            clearUp()
            wait()
        }
        // What was typed in the last moments still reaches the hub.
        link.part()
        return ending ?? .leave
    }

    private var reading: Reading { Reading.now(bootID: bootID) }

    private func context() -> ScreenContext {
        let now = reading
        return ScreenContext(
            client: link.client, phrases: phrases, reading: now,
            utcOffset: SystemClock.utcOffsetSeconds(atWall: now.wall.count), rate: rate,
            generator: generator)
    }

    private func draw() {
        let context = context()
        var grid = screen.view(context, rows: terminal.size.rows, columns: terminal.size.columns)
        SmallWindow.remark(on: &grid, for: context.client.hello.role, context.phrases)
        terminal.draw(grid)
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
        link.watch(in: &poller)
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
                link.take(event)
            }
        }
        if terminal.deadline != nil { readKeys() }
        link.tickHoldingLines()
        if let nextNews, reading.boot >= nextNews { askNews() }
        if let nextChange, reading.boot >= nextChange { tell(.tick) }
    }

    private var timeout: Int? {
        let now = reading.boot
        var due = [link.client.nextTick, nextChange, nextNews].compactMap(\.self).map { $0 - now }
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
            case .childEnded: askNews()
            }
        }
    }

    // MARK: The host

    /// What the host does may have begun on a screen below this one.
    private func waitForNews(soon: Bool) {
        nextNews = host.isWorking ? reading.boot + (soon ? Milliseconds(100) : .seconds(1)) : nil
    }

    private func askNews() {
        guard nextNews != nil, let news = host.news() else { return }
        hear(news)
        waitForNews(soon: false)
    }

    private func hear(_ progress: HostProgress) {
        switch progress {
        case .finished(let sentence, let succeeded):
            tell(.finished(sentence: sentence, succeeded: succeeded))
        case .underWay(let sentence): tell(.underWay(sentence: sentence))
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
        case .submit(let command, let id): link.step { $0.submit(command, id: id).outputs }
        case .order(let command, let id, let session):
            link.step { $0.submit(command, id: id, session: session).outputs }
        case .look(let path):
            do throws(HostTrouble) {
                tell(.looked(try host.evidence(at: path), sentence: ""))
            } catch {
                tell(.looked(nil, sentence: error.sentence))
            }
        case .keep(let draft):
            let now = reading.boot
            link.stepHoldingLines { $0.keep(draft, now: now) }
        case .drop(let id): link.step { $0.drop(draft: id) }
        case .release(let id): link.release(draft: id)
        case .ask(let number, let request): link.step { $0.request(number, request) }
        case .sit(let seating): link.step { $0.sit(seating) }
        case .introduce(let name): link.step { $0.introduce(name) }
        case .bell: terminal.bell()
        case .perform(let task):
            hear(host.perform(task, link.client.session, known: link.client.known))
            waitForNews(soon: true)
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
