import CafeModel
import CafeSystem
import CafeWire

extension HubServer {
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
