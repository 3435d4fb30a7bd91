import CafeModel
import CafeStore
import CafeSystem
import CafeWire
import Glibc

/// The process around a ``Hub``: its folder, lock, journal, socket, clocks and signals, in one poll loop.
public final class HubServer {
    /// How a hub runs.
    public struct Options: Sendable {
        /// The data folder.
        public var folder: String
        /// The language of what the hub says.
        public var language: Language
        /// After how long with nothing to do it ends; nil for never.
        public var idle: Milliseconds?
        /// Whether it says on standard error only what is wrong.
        public var isQuiet = false
        /// Where to open the front door at the start; nil to leave it as it was.
        public var door: Door?

        /// A place for the front door: one address of this machine, or all of them, and a port.
        public struct Door: Sendable {
            let address: String?
            let port: Int

            /// A place.
            public init(address: String?, port: Int) {
                self.address = address
                self.port = port
            }
        }

        /// Options; a background hub ends after a minute with nothing to do.
        public init(folder: String, language: Language = .spanish, idle: Milliseconds? = .seconds(60)) {
            self.folder = folder
            self.language = language
            self.idle = idle
        }
    }

    /// The socket may be removed under a hub; how often it looks.
    static let socketCheck = Milliseconds(1000)
    /// The most connections; with them all, descriptors are still left for the journal.
    static let connectionLimit = 400
    /// Plans and drafts are the longest lines.
    static let limits = LineChannel.Limits(line: 8 << 20, queue: 64 << 20)

    let options: Options
    let folder: HubFolder
    let hub: Hub
    let bootID: BootID
    var log: HubLog
    var poller = Poller()
    var listener: LocalListener?
    var peers: [ConnectionID: Peer] = [:]
    var descriptors: [Int32: ConnectionID] = [:]
    var socketChecked = Milliseconds.zero
    var doorChecked = Milliseconds(-1_000_000)
    var idleSince: Milliseconds?
    var isStopping = false
    /// Why it ends, for the log.
    var ending = "asked"
    /// Doors that were started from here.
    var doors: [ChildProcess] = []
    let lock: FileLock
    private let journal: Journal
    private let signals: Int32
    /// Somebody who starts and watches a replay.
    var replayWatch: ReplayWatch?

    /// Somebody who is connected.
    struct Peer {
        let channel: LineChannel
        /// The hub has said goodbye: closed as soon as everything is with the kernel.
        var isClosing = false
        /// Something was queued for it that the kernel has not been offered.
        var hasNews = false
        /// It is watched for when it can be written to.
        var isWatchedForWriting = false
    }

    /// Takes the folder's lock, opens its journal and listens.
    public init(_ options: Options) throws(HubFailure) {
        self.options = options
        // The files of the journal are for their user only, also in a folder that others may enter.
        umask(0o077)
        folder = try HubFolder(making: options.folder)
        lock = try Self.lock(folder)
        log = HubLog(own: folder.log, least: options.isQuiet ? .warning : .info)
        let left = Self.leftInWAL(folder)
        let phrases = options.language.phrases
        do throws(JournalError) {
            journal = try Journal(folder: folder.path)
            bootID = Self.readBootID()
            hub = try Hub(
                journal: journal, pins: PinFile(dataFolder: folder.path),
                documents: DocumentShelves(dataFolder: folder.path), phrases: phrases,
                generator: Self.generator(), now: Self.reading(bootID))
        } catch {
            throw HubFailure(.journal(error))
        }
        do {
            signals = try Signals.watch([.terminate, .interrupt, .hangUp])
        } catch {
            throw HubFailure(.system(error))
        }
        poller.watch(signals, for: .reading)
        try listen()
        hub.mayHandOver = options.idle != nil
        hub.stopwatch = { SystemClock.bootMicroseconds }
        noteStart(left)
        if let door = options.door { hub.openDoor(address: door.address, port: door.port) }
    }

    /// The data folder's absolute path.
    public var dataFolder: String { folder.path }

    /// Where it listens.
    public var socketPath: String { listener?.path ?? "" }

    /// Serves until it is stopped, or has had nothing to do for long enough.
    public func run() throws(HubFailure) {
        // The wall clock may have been set, or the machine started, since a hub was last here: told before it is set again.
        flush()
        while !isStopping {
            let ready: [Poller.Ready]
            do {
                ready = try poller.wait(timeoutMilliseconds: timeout())
            } catch {
                throw HubFailure(.system(error))
            }
            for one in ready { serve(one) }
            flush()
            tellReplay()
            checkSocket()
            reapDoors()
            checkDoor()
            checkIdle()
        }
        finish()
    }

    private func serve(_ ready: Poller.Ready) {
        if ready.descriptor == signals {
            guard !Signals.take().isEmpty else { return }
            flush()
            ending = "signal"
            hub.stop(.stopping)
        } else if ready.descriptor == replayWatch?.input {
            startReplay()
        } else if ready.descriptor == listener?.descriptor.number {
            acceptAll()
        } else if let id = descriptors[ready.descriptor] {
            if ready.isWritable { drain(id) }
            if ready.isReadable { read(id) }
        }
    }

    /// Lets the hub do what has piled up, all commands of one wake-up in one commit, and delivers: what one connection
    /// is told goes with one write.
    private func flush() {
        var told: [ConnectionID] = []
        for output in hub.flush(now: now) {
            switch output {
            case .send(let id, let bytes): if queue(bytes, to: id) { told.append(id) }
            case .close(let id): close(id)
            case .door(let open, let port): moveDoor(open: open, port: port)
            case .stop: isStopping = true
            }
        }
        for id in told { drain(id) }
        for note in hub.takeNotes() { log.note(note) }
    }

    private func timeout() -> Int {
        let boot = now.boot
        var wait = Self.socketCheck
        if let next = hub.nextFlush(after: boot) { wait = min(wait, next - boot) }
        return Int(max(0, wait.count))
    }

    private func checkIdle() {
        guard let idle = options.idle else { return }
        guard hub.isIdle else {
            idleSince = nil
            return
        }
        let boot = now.boot
        let since = idleSince ?? boot
        idleSince = since
        if boot - since >= idle {
            ending = "idle"
            hub.stop(.stopping)
        }
    }

    private func finish() {
        deliverRest()
        listener?.close()
        // In a folder that has come to the same place since, it is another hub's.
        if lock.isInPlace { try? Files.remove(folder.record) }
        journal.close()
        for note in hub.takeNotes() { log.note(note) }
        log.note(.notice, "stop", ("why", ending))
        lock.release()
    }

    // MARK: The machine

    var now: Reading { Self.reading(bootID) }

    private static func reading(_ bootID: BootID) -> Reading {
        Reading(
            wall: Milliseconds(SystemClock.wallMilliseconds),
            boot: Milliseconds(SystemClock.bootMilliseconds),
            bootID: bootID)
    }

    /// Without a boot id, every start of a hub counts as one of the machine: times then follow the wall clock.
    private static func readBootID() -> BootID {
        let id = (try? SystemClock.bootID()) ?? Entropy.uint128()
        return BootID(high: UInt64(truncatingIfNeeded: id >> 64), low: UInt64(truncatingIfNeeded: id))
    }

    private static func generator() -> SeededGenerator {
        SeededGenerator(seed: (Entropy.uint64(), Entropy.uint64(), Entropy.uint64(), Entropy.uint64()))
    }

    private static func lock(_ folder: HubFolder) throws(HubFailure) -> FileLock {
        do {
            switch try FileLock.acquire(folder.lock) {
            case .acquired(let lock): return lock
            case .held(let pid): throw HubFailure(.alreadyRunning(pid: pid))
            }
        } catch let error as SystemError {
            throw HubFailure(.system(error))
        } catch let error as HubFailure {
            throw error
        } catch {
            throw HubFailure(.notAnswering)
        }
    }
}
