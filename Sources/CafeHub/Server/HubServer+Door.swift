import CafeModel
import CafeSystem
import CafeWire

extension HubServer {
    /// The hidden command under which the program runs the front door.
    public static let doorCommand = "__puerta"

    /// Starts the front door, which outlives this hub. A door that listens there already is left alone by the one that
    /// comes; one that listens elsewhere makes room for it. It is closed over its connection to the hub, or by itself when
    /// the hub is stopped on purpose.
    func moveDoor(open: Bool, port: Int) {
        guard open else { return }
        let place =
            hub.doorAddress.map { $0.contains(":") ? "[\($0)]:\(port)" : "\($0):\(port)" } ?? "\(port)"
        do {
            doors.append(
                try Spawn.confined(
                    ProcessIdentity.executablePath,
                    arguments: [
                        Self.doorCommand, "--datos", folder.path, "--idioma", options.language.rawValue,
                        "--en",
                        place,
                    ],
                    environment: ProcessIdentity.environment, input: nil, output: nil,
                    // Where this hub says what it has to say, the door does too.
                    error: try Descriptor.ofStandardError()))
        } catch {
            log.note(.error, "door-not-started", ("why", "\(error)"))
        }
    }

    /// Asks for doors that have ended, so that none stays in the table of processes.
    func reapDoors() { doors.removeAll { (try? $0.poll()) != nil } }

    /// How often the hub looks how the door stands and which addresses the machine has.
    private static let doorCheck = Milliseconds(2000)

    /// The file in which the door tells how it stands.
    static func doorFile(in folder: String) -> String { "\(PinFile.folder(of: folder))/puerta" }

    /// How the door of a data folder stands; nil when there has been none, or its file cannot be read.
    public static func door(of folder: String) -> DoorState? {
        (try? Files.read(doorFile(in: folder), limit: 1 << 16)).flatMap { try? DoorState($0) }
    }

    /// Looks how the door stands; somebody may also plug in another network in the middle of an event.
    func checkDoor() {
        let boot = now.boot
        guard boot - doorChecked >= Self.doorCheck else { return }
        doorChecked = boot
        hub.doorTold(Self.door(of: folder.path), machine: MachineAddress.all().map(\.text))
    }
}
