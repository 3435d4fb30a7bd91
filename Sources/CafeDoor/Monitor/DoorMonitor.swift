import CafeModel
import CafeSystem
import CafeWire
import Glibc

/// The process that holds the listening socket: starts a confined process per connection, asks the hub for it, and
/// starts the screens. It reads nothing of a client's itself, and goes on when the hub falls.
public final class DoorMonitor {
    /// The hidden command under which the program runs it.
    public static let command = "__puerta"
    /// How often the machine's addresses are looked at: they change with the network.
    static let addressCheck: Int64 = 5000
    /// Within how long the end of a connection that has been cut is noticed.
    static let cut: Int32 = 40_000
    /// How long the hub may take before somebody is told that it does not answer.
    static let hubPatience: Int64 = 8000
    /// How many addresses are kept between two looks at whether one of them is another machine's.
    static let newcomersKept = 64

    let options: DoorOptions
    let key: HostKey
    let log: DoorLog
    let hub: HubLine
    var lock: FileLock?
    var listener: NetworkListener?
    var poller = Poller()
    var places = DoorPlaces()
    var visitors: [Int: Visitor] = [:]
    /// Whose descriptor it is: a stream that is still silent, or the way to a process.
    var owners: [Int32: Int] = [:]
    var lastNumber = 0
    /// Answers that are held back, so that guessing takes time.
    var held: [(due: Int64, visitor: Int, verdict: Verdict)] = []
    /// Screens whose client has gone, with the time by which they must have ended.
    var leaving: [(screen: ChildProcess, due: Int64)] = []
    /// Processes that were told to end and have not been asked for.
    var ended: [ChildProcess] = []
    var told: DoorState?
    /// Who has come since the door last told how it stands, and one who came from another machine.
    var newcomers: Set<NetworkAddress> = []
    var visitor: NetworkAddress?
    private var addressesChecked: Int64 = 0
    private let signals: Int32

    /// Opens the door.
    /// - Throws: why it cannot be opened.
    init(_ options: DoorOptions) throws(DoorFailure) {
        self.options = options
        lock = try Self.claim(options)
        do throws(HostKey.Failure) {
            key = try HostKey.inFolder(options.folder, executable: options.executable)
        } catch {
            throw DoorFailure(key: error)
        }
        do {
            listener = try NetworkListener(address: options.address.address, port: options.address.port)
            signals = try Signals.watch([.terminate, .interrupt, .hangUp, .childEnded])
        } catch {
            throw DoorFailure(.cannotListen(options.address, error))
        }
        log = DoorLog(folder: options.folder)
        hub = HubLine(reach: options.reachHub)
        poller.watch(signals, for: .reading)
        if let listener { poller.watch(listener.descriptor.number, for: .reading) }
    }

    /// What the door says of itself.
    var state: DoorState {
        let addresses = options.address.address.map { [$0.description] } ?? MachineAddress.all().map(\.text)
        return DoorState(
            isOpen: listener != nil, port: listener?.port ?? told?.port ?? options.address.port,
            addresses: addresses, fingerprint: key.fingerprint, visitor: visitor?.description)
    }

    /// Serves until the door is closed and everybody has gone.
    func run() {
        log.note("open", ("port", "\(listener?.port ?? 0)"), ("key", key.fingerprint))
        tell()
        while listener != nil || !visitors.isEmpty || !leaving.isEmpty {
            hub.connect(now: now)
            watchHub()
            guard let ready = try? poller.wait(timeoutMilliseconds: timeout()) else { break }
            for one in ready { serve(one) }
            beginWhoWaits()
            passTime()
        }
        log.note("end")
    }

    var now: Int64 { SystemClock.bootMilliseconds }

    private var hubWatched: Int32?

    private func watchHub() {
        if let old = hubWatched, old != hub.descriptor { poller.forget(old) }
        hubWatched = hub.descriptor
        if let number = hubWatched { poller.watch(number, for: hub.interest) }
    }

    private func serve(_ ready: Poller.Ready) {
        if ready.descriptor == signals {
            for signal in Signals.take() {
                if signal == .childEnded { reap() } else { close() }
            }
        } else if ready.descriptor == listener?.descriptor.number {
            acceptAll()
        } else if ready.descriptor == hubWatched {
            for news in hub.serve(ready, now: now) { hear(news) }
            if hub.descriptor == nil, let old = hubWatched {
                poller.forget(old)
                hubWatched = nil
            }
        } else if let id = owners[ready.descriptor] {
            hear(ready, id)
        }
    }

    private func hear(_ news: HubLine.News) {
        switch news {
        case .admission(let number, let admission): answer(number, admission)
        case .close, .stopped: close()
        }
    }

    private func passTime() {
        for id in places.overdue(now: now) { dismiss(id, "late") }
        let due = held.filter { $0.due <= now }
        held.removeAll { $0.due <= now }
        for one in due { say(one.verdict, to: one.visitor) }
        for one in leaving where one.due <= now { try? one.screen.killNow() }
        if now - addressesChecked >= Self.addressCheck {
            addressesChecked = now
            tell()
        }
    }

    private func timeout() -> Int {
        var due = [places.nextChange(now: now), hub.nextTry].compactMap(\.self)
        due += held.map(\.due) + leaving.map(\.due) + [addressesChecked + Self.addressCheck]
        return Int(max(0, min(due.min().map { $0 - now } ?? 5000, 5000)))
    }

    /// Lets nobody else in. Who is in stays in.
    func close() {
        guard let listener else { return }
        poller.forget(listener.descriptor.number)
        tell(closing: true)
        listener.descriptor.close()
        self.listener = nil
        log.note("closed")
        for (id, visitor) in visitors where visitor.seat == nil { dismiss(id, "closed") }
        // From now on another door may be opened.
        lock?.release()
        lock = nil
    }

    /// Writes down how the door stands, for cards and screens, when that has changed.
    private func tell(closing: Bool = false) {
        guard listener != nil else { return }
        noticeVisitors()
        var state = state
        if closing { state.isOpen = false }
        let path = "\(options.folder)/keys/puerta"
        guard state != told || !Files.exists(path) else { return }
        told = state
        try? Files.writeAtomically(path, state.encoded())
    }

    /// Whether another machine has come. A check from this machine itself shows nothing of the network.
    private func noticeVisitors() {
        guard !newcomers.isEmpty else { return }
        let own = Set(MachineAddress.all().map(\.text))
        visitor = newcomers.first { !$0.isLoopback && !own.contains($0.description) } ?? visitor
        newcomers = []
    }
}
