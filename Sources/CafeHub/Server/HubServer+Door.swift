import CafeModel
import CafeSystem

extension HubServer {
    /// The hidden command under which the program runs the front door.
    public static let doorCommand = "__puerta"

    /// Starts the front door, which outlives this hub. A door that listens there already is left alone by the one that
    /// comes; one that listens elsewhere makes room for it. It is closed over its connection to the hub, or by itself when
    /// the hub is stopped on purpose.
    func moveDoor(open: Bool, port: Int) {
        guard open else { return }
        let place = hub.doorAddress.map { $0.contains(":") ? "[\($0)]:\(port)" : "\($0):\(port)" } ?? "\(port)"
        do {
            doors.append(
                try Spawn.confined(
                    ProcessIdentity.executablePath,
                    arguments: [
                        Self.doorCommand, "--datos", folder.path, "--idioma", options.language.rawValue, "--en",
                        place,
                    ],
                    environment: ProcessIdentity.environment, input: nil, output: nil,
                    // Where this hub says what it has to say, the door does too.
                    error: try Descriptor.ofStandardError()))
        } catch {
            log.note("door: \(error)")
        }
    }

    /// Asks for doors that have ended, so that none stays in the table of processes.
    func reapDoors() { doors.removeAll { (try? $0.poll()) != nil } }
}
