import CafeModel
import CafeSystem
import Glibc

/// The way to the hub of a data folder: connects, and starts one in the background when there is none.
public final class HubAccess {
    /// The hidden command under which the program runs a background hub.
    public static let hubCommand = "__servicio"
    /// How long a hub may take to answer.
    static let patience = Milliseconds.seconds(10)

    private let folder: HubFolder
    private let language: Language
    private let executable: String
    /// Hubs that were started from here: asked for now and then, so that none stays in the table of processes.
    private var started: [ChildProcess] = []

    /// The way to the hub of a folder, which is made when there is none.
    /// - Parameter executable: the program that serves.
    public init(
        dataFolder: String, language: Language = .spanish,
        executable: String = ProcessIdentity.executablePath
    ) throws(HubFailure) {
        folder = try HubFolder(making: dataFolder)
        self.language = language
        self.executable = executable
    }

    /// The folder's absolute path.
    public var dataFolder: String { folder.path }

    /// A connection to the hub, if one answers. Starts none.
    public func connectIfRunning() -> Descriptor? { Self.reach(folder) }

    /// A connection to the hub of a folder that may not exist.
    public static func connectIfRunning(dataFolder: String) -> Descriptor? {
        HubFolder(existing: dataFolder).flatMap(reach)
    }

    /// A connection to the hub; starts one in the background when nobody answers, and waits until it does.
    public func connect() throws(HubFailure) -> Descriptor {
        let end = Milliseconds(SystemClock.bootMilliseconds) + Self.patience
        var failure = HubFailure(.notAnswering)
        while true {
            if let descriptor = Self.reach(folder) { return descriptor }
            guard Milliseconds(SystemClock.bootMilliseconds) < end else { throw failure }
            do throws(HubFailure) {
                if let descriptor = try start(until: end) { return descriptor }
            } catch {
                // Somebody else's hub is about to answer, or about to end: look again.
                guard case .ended(_, 75) = error.reason else { throw error }
                failure = error
                _ = poll(nil, 0, 20)
            }
        }
    }

    /// Starts a hub and connects to it; nil when the time is over.
    private func start(until end: Milliseconds) throws(HubFailure) -> Descriptor? {
        started.removeAll { (try? $0.poll()) != nil }
        let log = folder.log
        let child: ChildProcess
        let offset: Int64
        do {
            offset = try Self.putAside(log)
            child = try Spawn.detached(
                executable,
                arguments: [Self.hubCommand, "--datos", folder.path, "--idioma", language.rawValue], log: log)
        } catch {
            throw HubFailure(.system(error))
        }
        started.append(child)
        var pause = 2
        while Milliseconds(SystemClock.bootMilliseconds) < end {
            let ending = try? child.wait(timeoutMilliseconds: pause)
            if let descriptor = Self.reach(folder) { return descriptor }
            if let ending { throw Self.failure(of: child, ending, log, offset) }
            pause = min(pause * 2, 50)
        }
        return nil
    }

    private static func failure(
        of child: ChildProcess, _ ending: ChildProcess.Ending, _ log: String, _ offset: Int64
    ) -> HubFailure {
        switch ending {
        // In good order, and already gone again: like a hub that is about to end.
        case .exited(0): HubFailure(.ended(sentence: nil, code: 75))
        case .exited(let code):
            HubFailure(
                .ended(
                    sentence: HubLog.failure(of: child.pid, in: log, from: offset), code: code))
        case .killed: HubFailure(.ended(sentence: nil, code: 69))
        }
    }

    /// The log's length; one that has become long is put aside first.
    private static func putAside(_ log: String) throws(SystemError) -> Int64 {
        guard Files.exists(log) else { return 0 }
        let size = try Files.size(log)
        guard size > HubLog.keptLength else { return size }
        rename(log, "\(log).1")
        return 0
    }

    private static func reach(_ folder: HubFolder) -> Descriptor? {
        for path in [folder.recordedSocket].compactMap(\.self) + folder.sockets {
            guard let descriptor = try? LocalSocket.connect(path) else { continue }
            // A socket that another user has put there is not the hub.
            if (try? LocalSocket.peerUID(of: descriptor)) == ProcessIdentity.uid { return descriptor }
        }
        return nil
    }
}
