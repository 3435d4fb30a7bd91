import CLibSSH
import CafeModel
import CafeSystem
import Glibc

/// The process of one connection: its client on standard input, the monitor on standard output, and nothing else.
public enum ConnectionProcess {
    /// The hidden command under which the program runs it.
    public static let command = "__conexion"
    /// How long a client may take to exchange keys.
    static let patience = 25

    /// Serves the client until it has gone, and gives the exit code, which nobody but the log reads.
    public static func run() -> Int32 {
        let link = MessageSocket(Descriptor(owning: STDOUT_FILENO))
        guard CLibSSH_load() == 0, let (key, language) = receiveKey(link),
            let session = SSHSession(stream: STDIN_FILENO, key: key)
        else { return 70 }
        warmUp()
        // Before the first byte of the client's is read.
        guard (try? Confinement.enter()) != nil else { return 71 }
        guard session.exchangeKeys(seconds: patience) else { return 1 }
        guard link.send(ConnectionWord.keysExchanged.bytes) else { return 0 }
        ConnectionLoop(session, link, language.phrases).run()
        return 0
    }

    private static func receiveKey(_ link: MessageSocket) -> (key: String, language: Language)? {
        var poller = Poller()
        poller.watch(link.descriptor.number, for: .reading)
        guard let ready = try? poller.wait(timeoutMilliseconds: 5000), !ready.isEmpty,
            case .message(let bytes, _) = link.receive(limit: MonitorWord.limit),
            case .key(let key, let language)? = MonitorWord(bytes)
        else { return nil }
        return (key, Language(rawValue: language) ?? .spanish)
    }

    /// Has the libraries read and map now what they read and map when they are first used.
    private static func warmUp() {
        var generator = SystemRandomNumberGenerator()
        _ = generator.next()
        if let key = CLibSSH_make_key() {
            var hash = [UInt8](repeating: 0, count: 32)
            _ = CLibSSH_key_hash(key, &hash)
            free(key)
        }
        _ = SystemClock.bootMilliseconds
    }
}
