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
        signals = try Signals.watch([.terminate, .hangUp, .interrupt, .windowChanged, .childEnded])
    }

    /// Opens a screen and runs until the person leaves; screens opened from it come back to it.
    /// - Parameter via: the address that the person comes from by the front door; nil at this machine.
    /// - Returns: a sentence when something stood in the way of the first one.
    public func run(_ request: ScreenRequest, via: String? = nil) -> String? {
        var stack: [(request: ScreenRequest, host: any ScreenHost, screen: (any Screen)?)] = [
            (request, host, nil)
        ]
        var trouble: String?
        while let top = stack.last {
            if top.request == .rehearsal {
                stack.removeLast()
                do throws(HostTrouble) {
                    let (request, host) = try top.host.beginRehearsal()
                    stack.append((request, host, nil))
                } catch {
                    trouble = error.sentence
                }
                continue
            }
            guard var hello = top.request.hello else { return nil }
            hello.via = via
            let run = ScreenRun(
                screen: top.screen ?? top.request.screen(via: via), hello: hello, terminal: terminal,
                host: top.host,
                phrases: phrases, bootID: bootID, signals: signals, generator: generator)
            if let sentence = trouble {
                run.tell(.finished(sentence: sentence, succeeded: false))
            }
            trouble = nil
            generator = SeededGenerator.unforeseeable()
            switch run.run() {
            case .leave: stack.removeLast()
            case .open(let other):
                stack[stack.count - 1].screen = run.screen
                trouble = top.host.objection(to: other)
                if trouble == nil { stack.append((other, top.host, nil)) }
            case .quit: return nil
            }
        }
        return trouble
    }
}

extension ScreenRequest {
    /// Tables ask for a name themselves, and a wall has none.
    func screen(via: String?) -> any Screen {
        switch self {
        case .facilitate, .plenary, .consult, .register, .followUp: via == nil ? screen : NamedScreen(screen)
        case .home, .rehearsal, .table, .project, .prepare: screen
        }
    }

    private var screen: any Screen {
        switch self {
        case .home, .rehearsal: HomeScreen()
        case .facilitate: FacilitatorScreen()
        case .table(let number, _): TableScreen(table: number)
        case .project: ProjectorScreen()
        case .plenary, .consult: PlenaryScreen()
        case .register: RegistrationScreen()
        case .followUp: FollowUpScreen()
        case .prepare(_, let source): PreparationScreen(source: source)
        }
    }
}
