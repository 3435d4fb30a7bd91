import CafeModel
import CafeWire

extension Hub {
    /// Where SSH servers for people listen that are not the machine's own.
    public static let usualDoorPort = 2222

    private static let portSetting = "door.port"
    private static let openSetting = "door.open"
    private static let printedSetting = "door.printed"

    /// What was remembered of the door; a door that was open is opened again.
    func recallDoor() {
        doorPort =
            (try? journal.setting(Self.portSetting)).flatMap { $0 }.flatMap { Int($0) } ?? Self.usualDoorPort
        let printed = (try? journal.setting(Self.printedSetting)).flatMap { $0 } ?? ""
        door.printed = printed.split(separator: " ").map(String.init)
        door.isWanted = (try? journal.setting(Self.openSetting)).flatMap { $0 } == "1"
        if door.isWanted { outputs.append(.door(open: true, port: doorPort)) }
    }

    func openDoor(_ port: Int?, _ number: Int, _ id: ConnectionID) {
        doorPort = port ?? doorPort
        setDoor(open: true)
        send(.reply(number, .done([])), to: id)
    }

    func closeDoor(_ number: Int, _ id: ConnectionID) {
        setDoor(open: false)
        send(.reply(number, .done([])), to: id)
    }

    private func setDoor(open: Bool) {
        door.isWanted = open
        doorChanged = true
        // Not remembered when the disk is full; the door itself does not depend on it.
        try? journal.set(Self.openSetting, to: open ? "1" : "0")
        try? journal.set(Self.portSetting, to: String(doorPort))
        outputs.append(.door(open: open, port: doorPort))
    }

    func cardsMade(_ addresses: [String], _ number: Int, _ id: ConnectionID) {
        door.printed = addresses.filter { !$0.contains(" ") }
        doorChanged = true
        try? journal.set(Self.printedSetting, to: door.printed.joined(separator: " "))
        send(.reply(number, .done([])), to: id)
    }

    /// The door told how it stands, in its file; nil when there is none.
    public func doorTold(_ state: DoorState?) {
        guard state != door.state else { return }
        door.state = state
        doorChanged = true
    }

    /// Tells those who lead how the door stands, and the wall where one comes in.
    func tellDoor() {
        guard doorChanged else { return }
        doorChanged = false
        for id in arrivals { tellDoor(to: id) }
    }

    func tellDoor(to id: ConnectionID) {
        switch connections[id]?.role {
        case .facilitator: send(.door(door), to: id)
        case .projector:
            var shown = DoorReport(state: door.state, isWanted: door.isWanted)
            shown.printed = []
            send(.door(shown), to: id)
        default: break
        }
    }
}
