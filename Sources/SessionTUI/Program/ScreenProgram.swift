import CafeModel
import CafeSystem
import CafeWire

/// Runs screens on a terminal: one poll loop over the keyboard, the hub and the signals.
public final class ScreenProgram {
    /// How a screen ended.
    enum Ending: Equatable {
        case leave
        case open(ScreenRequest)
        case quit
    }

    private let terminal: any Terminal
    private let host: any ScreenHost
    private let phrases: any Phrases
    private let bootID = BootID.current()
    private let signals: Int32
    private var generator = SeededGenerator.unforeseeable()

    /// A program on a terminal.
    /// - Throws: ``SystemError`` when signals cannot be watched.
    public init(terminal: any Terminal, host: any ScreenHost, phrases: any Phrases) throws(SystemError) {
        self.terminal = terminal
        self.host = host
        self.phrases = phrases
        signals = try Signals.watch([.terminate, .hangUp, .interrupt, .windowChanged])
    }

    /// Opens a screen and runs until the person leaves; screens opened from it come back to it.
    /// - Returns: a sentence when something stood in the way.
    public func run(_ request: ScreenRequest) -> String? {
        var stack = [request]
        while let request = stack.last {
            if request == .rehearsal {
                stack.removeLast()
                switch host.beginRehearsal() {
                case .success(let screen): stack.append(screen)
                case .failure(let trouble): return trouble.sentence
                }
                continue
            }
            guard let hello = request.hello else { return nil }
            let run = ScreenRun(
                screen: request.screen, hello: hello, terminal: terminal, host: host, phrases: phrases,
                bootID: bootID, signals: signals, generator: generator)
            generator = SeededGenerator.unforeseeable()
            switch run.run() {
            case .leave: stack.removeLast()
            case .open(let other): stack.append(other)
            case .quit: return nil
            }
        }
        return nil
    }
}

extension ScreenRequest {
    var screen: any Screen {
        switch self {
        case .home, .rehearsal: HomeScreen()
        case .facilitate: FacilitatorScreen()
        case .table(let number, _): TableScreen(table: number)
        case .project: ProjectorScreen()
        case .plenary: PlenaryScreen()
        }
    }
}
