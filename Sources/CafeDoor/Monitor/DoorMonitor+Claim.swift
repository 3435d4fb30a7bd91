import CafeModel
import CafeSystem
import CafeWire
import Glibc

extension DoorMonitor {
    /// Runs the door of a data folder until it is closed, and gives the exit code. What the person should know goes to
    /// standard error, in words.
    /// - Parameter reason: a failure of the operating system in the person's language.
    public static func run(_ options: DoorOptions, reason: (SystemError) -> String) -> Int32 {
        umask(0o077)
        let phrases = options.language.phrases
        do throws(DoorFailure) {
            let monitor = try DoorMonitor(options)
            let state = monitor.state
            say(
                state.addresses.isEmpty
                    ? phrases.doorIsOpenHereOnly(port: state.port)
                    : phrases.doorIsOpen(
                        addresses: state.addresses, port: state.port, fingerprint: state.fingerprint))
            monitor.run()
            return 0
        } catch {
            switch error.reason {
            case .sameIsOpen: break
            case .alreadyOpen:
                say(
                    phrases.doorCannotOpen(
                        "\(options.address)", reason(SystemError("bind", code: EADDRINUSE))))
            case .cannotListen(let address, let cause):
                say(phrases.doorCannotOpen("\(address)", reason(cause)))
            case .key(.damaged(let path)): say(phrases.doorKeyDamaged(path))
            case .key(.noLibrary): say(phrases.doorNoLibrary)
            case .key(.system(let cause)), .system(let cause):
                say(phrases.doorCannotOpen("\(options.address)", reason(cause)))
            }
            return error.exitCode
        }
    }

    private static func say(_ sentence: String) {
        try? Files.write(Array("\(CleanText.singleLine(sentence))\n".utf8), to: STDERR_FILENO)
    }

    /// Takes the place of a door that listens elsewhere; leaves one alone that listens at the same place.
    static func claim(_ options: DoorOptions) throws(DoorFailure) -> FileLock {
        let path = "\(options.folder)/puerta.lock"
        let end = SystemClock.bootMilliseconds + 5000
        var asked = false
        do {
            while true {
                switch try FileLock.acquire(path) {
                case .acquired(let lock): return lock
                case .held(let pid):
                    if !asked, isOpen(options) { throw DoorFailure(.sameIsOpen) }
                    guard SystemClock.bootMilliseconds < end else { throw DoorFailure(.alreadyOpen) }
                    // The lock is held, so its number is that of a door.
                    if !asked, let pid { asked = try Signals.send(.terminate, to: pid) }
                    _ = poll(nil, 0, 10)
                }
            }
        } catch let failure as DoorFailure {
            throw failure
        } catch let error as SystemError {
            throw DoorFailure(.system(error))
        } catch {
            throw DoorFailure(.alreadyOpen)
        }
    }

    /// Whether the door that is open listens where this one would.
    private static func isOpen(_ options: DoorOptions) -> Bool {
        guard let bytes = try? Files.read("\(options.folder)/keys/puerta", limit: 64 * 1024),
            let state = try? DoorState(bytes), state.isOpen,
            // A port of the system's choice is as good as any other.
            [0, state.port].contains(options.address.port)
        else { return false }
        guard let address = options.address.address else { return true }
        return state.addresses == [address.description]
    }
}
