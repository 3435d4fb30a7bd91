import CafeModel
import CafeSystem
import CafeWire
import Glibc

/// Runs a table's line mode: one poll loop over the input, the hub and the signals. What it writes is text and line ends,
/// nothing else, and it is only ever appended.
public final class LineProgram {
    private var mode: LineMode
    private let link: HubLink
    private let host: any ScreenHost
    private let phrases: any Phrases
    private let bootID = BootID.current()
    private let input: Int32
    private let output: Int32
    private let isTerminal: Bool
    private let signals: Int32
    private let terminal: TerminalLine
    private var reader: LineReader
    private var generator = SeededGenerator.unforeseeable()
    private var ending: LineEnding?
    private var inputIsOpen = true
    private var outputIsGone = false
    /// Whether the last thing printed was a prompt, after which no line has ended yet.
    private var standsAtPrompt = false

    /// A program for a table of a session, on two descriptors that stay the caller's.
    /// - Parameter via: the address that the person comes from by the front door; nil at this machine.
    /// - Throws: ``SystemError`` when signals cannot be watched.
    public init(
        table: TableNumber, session: SessionID, via: String? = nil, host: any ScreenHost,
        phrases: any Phrases, input: Int32, output: Int32
    ) throws(SystemError) {
        self.host = host
        self.phrases = phrases
        self.input = input
        self.output = output
        isTerminal = ProcessIdentity.isTerminal(input)
        mode = LineMode(table: table, isInteractive: isTerminal)
        reader = LineReader(isTerminal: isTerminal)
        let bootID = bootID
        link = HubLink(
            hello: Hello(role: .table(table), session: session, via: via), host: host,
            now: { Reading.now(bootID: bootID).boot })
        signals = try Signals.watch([.terminate, .hangUp, .interrupt])
        terminal = TerminalLine(input)
        // A reader that goes away is told by the write, not by the end of the program with what was not saved yet.
        signal(SIGPIPE, SIG_IGN)
    }

    /// Runs until the person leaves, or until everything that the input held has its answer.
    public func run() -> LineEnding {
        defer { terminal.restore() }
        link.hear = { [unowned self] in tell(.event($0)) }
        tell(.opened)
        link.tick()
        while ending == nil {
            prompt()
            wait()
        }
        keepHalf()
        link.part()
        return outputIsGone ? .failed(.noTerminal, sentence: "") : ending ?? .good
    }

    private var reading: Reading { Reading.now(bootID: bootID) }

    private func context() -> ScreenContext {
        let now = reading
        return ScreenContext(
            client: link.client, phrases: phrases, reading: now,
            utcOffset: SystemClock.utcOffsetSeconds(atWall: now.wall.count), generator: generator)
    }

    // MARK: Waiting

    private func wait() {
        var poller = Poller()
        if inputIsOpen, mode.wantsInput { poller.watch(input, for: .reading) }
        poller.watch(signals, for: .reading)
        link.watch(in: &poller)
        // As it is now: once it is past, the mode names what comes after it.
        let change = mode.nextChange(context())
        guard let ready = try? poller.wait(timeoutMilliseconds: timeout(until: change)) else {
            ending = .failed(.noTerminal, sentence: "")
            return
        }
        for event in ready {
            if event.descriptor == input {
                readLines()
            } else if event.descriptor == signals {
                takeSignals()
            } else {
                link.take(event)
            }
        }
        link.tick()
        if let change, reading.boot >= change { tell(.tick) }
    }

    private func timeout(until change: Milliseconds?) -> Int? {
        let due = [link.client.nextTick, change].compactMap(\.self).min()
        return due.map { Int(max(0, min(($0 - reading.boot).count, 60_000))) }
    }

    private func readLines() {
        var bytes = [UInt8](repeating: 0, count: 64 * 1024)
        let count = read(input, &bytes, bytes.count)
        if count < 0, errno == EINTR || errno == EAGAIN { return }
        guard count > 0 else { return endInput() }
        let lines = reader.take(bytes[..<count])
        if !lines.isEmpty { standsAtPrompt = false }
        for line in lines { tell(.line(line)) }
    }

    /// In a pipe the last line may lack its end; in a terminal it is what was half typed.
    private func endInput() {
        inputIsOpen = false
        if !isTerminal, let last = reader.finish() { tell(.line(last)) }
        tell(.ended)
    }

    private func takeSignals() {
        for signal in Signals.take() {
            switch signal {
            case .terminate, .hangUp: tell(.stopped)
            case .interrupt: tell(isTerminal ? .interrupted : .stopped)
            case .windowChanged, .childEnded: break
            }
        }
    }

    // MARK: The conversation

    private func tell(_ input: LineInput) {
        var context = context()
        let result = mode.update(input, &context)
        generator = context.generator
        show(result.lines)
        if let ending = result.ending, self.ending == nil { self.ending = ending }
        for effect in result.effects {
            switch effect {
            case .submit(let command, let id): link.step { $0.submit(command, id: id).outputs }
            case .keep(let draft):
                let now = reading.boot
                link.step { $0.keep(draft, now: now) }
            case .drop(let id): link.step { $0.drop(draft: id) }
            case .sit(let seating): link.step { $0.sit(seating) }
            case .introduce(let name): link.step { $0.introduce(name) }
            case .release(let id): link.release(draft: id)
            case .ask(let number, let request): link.step { $0.request(number, request) }
            case .bell, .perform, .readPlan, .open, .leave, .quit, .look, .order: break
            }
        }
    }

    private func show(_ lines: [String]) {
        guard !lines.isEmpty else { return }
        // Something is being typed behind the prompt: the line there is ended, not written over.
        let start = standsAtPrompt ? "\n" : ""
        standsAtPrompt = false
        write(start + lines.map { $0 + "\n" }.joined())
    }

    private func prompt() {
        guard !standsAtPrompt, let text = mode.prompt(context()) else { return }
        standsAtPrompt = true
        write(text)
    }

    private func write(_ text: String) {
        do {
            try Files.write(Array(text.utf8), to: output)
        } catch {
            // Nobody reads any more: what was given is still seen through, for a moment.
            guard !outputIsGone else { return }
            outputIsGone = true
            inputIsOpen = false
            tell(.stopped)
        }
    }

    // MARK: Leaving

    /// What was half typed goes to the hub as a draft, and is said to be kept only once it is.
    private func keepHalf() {
        let typed = isTerminal ? terminal.takeHalf() : []
        guard let line = takeHalf(typed) else {
            if standsAtPrompt { write("\n") }
            return
        }
        tell(.closing(half: line))
        link.step { $0.finish() }
        let limit = reading.boot + LineMode.hurry
        while !mode.isAtRest, reading.boot < limit, link.isConnected {
            var poller = Poller()
            link.watch(in: &poller)
            guard let ready = try? poller.wait(timeoutMilliseconds: Int(max(1, (limit - reading.boot).count)))
            else { break }
            for event in ready { link.take(event) }
        }
        show(mode.abandonHalf(context()))
    }

    private func takeHalf(_ typed: [UInt8]) -> String? {
        var lines = reader.take(typed[...])
        if let last = reader.finish() { lines.append(last) }
        let texts = lines.compactMap { line -> String? in
            switch line {
            case .text(let text, _), .notText(_, let text): text
            case .tooLong: nil
            }
        }
        return texts.isEmpty ? nil : texts.joined(separator: "\n")
    }
}
