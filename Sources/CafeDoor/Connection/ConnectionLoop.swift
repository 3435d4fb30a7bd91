import CafeModel
import CafeSystem
import Glibc

/// The poll loop of one connection: the client, the monitor and the screen.
final class ConnectionLoop {
    /// The most that is moved at a time in one direction.
    private static let piece = 16 * 1024
    /// How long what a screen wrote last is waited for after it has ended.
    private static let farewell: Int64 = 2000

    private let session: SSHSession
    private let link: MessageSocket
    private let phrases: any Phrases
    private var rules = ConnectionRules()
    /// The PIN that the hub is looking at.
    private var knocking: SSHSession.Request?
    /// What the client asked last: `.start`, until the screen stands.
    private var starting: SSHSession.Request?
    private var lastVerdict: Verdict?
    private var screen: Descriptor?
    private var screenIsTerminal = false
    private var screenHasEnded = false
    private var typed: [UInt8] = []
    private var typedHasEnded = false
    private var status: Int?
    private var deadline: Int64?
    private var isOver = false

    init(_ session: SSHSession, _ link: MessageSocket, _ phrases: any Phrases) {
        self.session = session
        self.link = link
        self.phrases = phrases
    }

    /// Runs until the client has gone, or its screen has ended.
    func run() {
        hearClient()
        while !isOver, session.isConnected {
            guard let ready = wait() else { break }
            if ready.contains(where: { $0.descriptor == link.descriptor.number }) { hearMonitor() }
            hearClient()
            carryTyped()
            carryShown()
            finishIfDue()
        }
        session.disconnect()
    }

    private func wait() -> [Poller.Ready]? {
        var poller = Poller()
        poller.watch(session.stream, for: session.wantsWrite ? [.reading, .writing] : .reading)
        poller.watch(link.descriptor.number, for: .reading)
        if let screen, !screenHasEnded {
            var interest: Poller.Interest = []
            if session.room > 0 { interest.insert(.reading) }
            if !typed.isEmpty { interest.insert(.writing) }
            // A hang-up is reported in any case: who cannot be read yet is not watched.
            if !interest.isEmpty { poller.watch(screen.number, for: interest) }
        }
        let left = deadline.map { Int(max(0, $0 - SystemClock.bootMilliseconds)) }
        return try? poller.wait(timeoutMilliseconds: left)
    }

    // MARK: The client

    private func hearClient() {
        // One question at a time: while the hub looks at a PIN, nothing else is read of the client.
        while !isOver, knocking == nil, let request = session.next() {
            perform(rules.decide(request.kind), request)
        }
    }

    private func perform(_ decision: ConnectionRules.Decision, _ request: SSHSession.Request) {
        switch decision {
        case .refuse:
            if rules.isAdmitted { tell(.refusedRequest) }
            session.refuse(request)
        case .accept: session.accept(request)
        case .ask(let user):
            session.ask(request, prompt: complaint + prompt(user))
        case .knock(let user, let pin):
            knocking = request
            tell(.admit(user: user, pin: pin))
        case .deny(let verdict):
            lastVerdict = verdict
            session.refuse(request)
        case .openChannel: session.openChannel(request)
        case .resize(let columns, let rows):
            if let screen, screenIsTerminal {
                try? PseudoTerminal.resize(screen, rows: rows, columns: columns)
            }
            session.accept(request)
        case .start(let opening):
            starting = request
            tell(.open(opening))
        case .hangUp: isOver = true
        }
    }

    private func prompt(_ user: String) -> String {
        if user.hasPrefix("mesa"), let number = Int(user.dropFirst(4)) {
            return phrases.doorPrompt(table: number)
        }
        return phrases.doorPrompt(user: user)
    }

    /// What was wrong with the last attempt stands before the next question, on its line: OpenSSH writes numbers for the
    /// accented letters of everything else that a server says.
    private var complaint: String {
        let sentence = complaintSentence
        return sentence.isEmpty ? "" : "\(sentence) "
    }

    private var complaintSentence: String {
        switch lastVerdict {
        case nil, .granted: ""
        case .denied: phrases.doorDenied
        case .locked(let seconds): phrases.doorLocked(seconds: seconds)
        case .noSuchUser: phrases.doorNoSuchUser
        case .noSession: phrases.doorNoSession
        case .unavailable: phrases.doorUnavailable
        }
    }

    // MARK: The monitor

    private func tell(_ word: ConnectionWord) {
        if !link.send(word.bytes) { isOver = true }
    }

    private func hearMonitor() {
        while !isOver {
            switch link.receive(limit: MonitorWord.limit) {
            case .nothing: return
            case .ended: isOver = true
            case .message(let bytes, let passed):
                guard let word = MonitorWord(bytes) else { return isOver = true }
                hear(word, passed)
            }
        }
    }

    private func hear(_ word: MonitorWord, _ passed: Descriptor?) {
        switch word {
        case .key: isOver = true
        case .verdict(let verdict): take(verdict)
        case .screen(let isTerminal):
            guard let request = starting, let passed else { return isOver = true }
            starting = nil
            screen = passed
            screenIsTerminal = isTerminal
            try? passed.setNonBlocking(true)
            session.accept(request)
        case .noScreen:
            guard let request = starting else { return isOver = true }
            starting = nil
            session.accept(request)
            _ = session.write(Array("\(phrases.doorNoScreen)\r\n".utf8))
            finish(69)
        case .notForThisRole:
            guard let request = starting else { return isOver = true }
            starting = nil
            session.refuse(request)
        case .ended(let status):
            self.status = status
            deadline = SystemClock.bootMilliseconds + Self.farewell
        }
    }

    private func take(_ verdict: Verdict) {
        guard let request = knocking else { return isOver = true }
        knocking = nil
        rules.hear(verdict)
        lastVerdict = verdict
        // Both must agree: the hub's word, and that the rules were waiting for it.
        if rules.isAdmitted { session.letIn(request) } else { session.refuse(request) }
    }

    // MARK: The screen

    /// What the client typed, to the screen.
    private func carryTyped() {
        guard let screen, !screenHasEnded else { return }
        while true {
            if typed.isEmpty {
                switch session.read(limit: Self.piece) {
                case .bytes(let bytes): typed = bytes
                case .nothing: return
                case .ended: return inputHasEnded(screen)
                }
            }
            let count = typed.withUnsafeBytes { Glibc.write(screen.number, $0.baseAddress, $0.count) }
            if count > 0 { typed.removeFirst(count) } else if errno != EINTR { return }
        }
    }

    /// Lines end when their giver has ended; a terminal has no end but hanging up.
    private func inputHasEnded(_ screen: Descriptor) {
        if screenIsTerminal || !session.channelIsOpen { return isOver = true }
        guard !typedHasEnded else { return }
        typedHasEnded = true
        shutdown(screen.number, Int32(SHUT_WR))
    }

    /// What the screen shows, to the client, as far as it takes it.
    private func carryShown() {
        guard let screen, !screenHasEnded else { return }
        while true {
            let room = min(session.room, Self.piece)
            guard room > 0 else { return }
            var failure: Int32 = 0
            var count = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
                count = Glibc.read(screen.number, buffer.baseAddress, room)
                failure = errno
                filled = max(0, count)
            }
            if count > 0 {
                if !session.write(bytes) { return isOver = true }
            } else if count < 0, failure == EAGAIN || failure == EINTR {
                return
            } else {
                // The far end of a terminal is gone (EIO), or of the lines (0).
                screenHasEnded = true
                return
            }
        }
    }

    private func finishIfDue() {
        guard let status else { return }
        let isLate = deadline.map { SystemClock.bootMilliseconds >= $0 } ?? false
        if screenHasEnded || isLate { finish(status) }
    }

    private func finish(_ status: Int) {
        session.finish(status: status)
        // What was said last still has to arrive, and the client goes by itself: one that hears "disconnect" before it has
        // taken the end of its channel in reports a broken connection instead of the screen's status.
        let end = SystemClock.bootMilliseconds + Self.farewell
        while session.isConnected, SystemClock.bootMilliseconds < end {
            var poller = Poller()
            poller.watch(session.stream, for: session.wantsWrite ? [.reading, .writing] : .reading)
            _ = try? poller.wait(timeoutMilliseconds: Int(max(0, end - SystemClock.bootMilliseconds)))
            while let request = session.next() { session.refuse(request) }
        }
        isOver = true
    }
}
