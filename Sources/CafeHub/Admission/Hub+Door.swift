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

    func setDoor(open: Bool) {
        door.isWanted = open
        doorChanged = true
        // Not remembered when the disk is full; the door itself does not depend on it.
        try? journal.set(Self.openSetting, to: open ? "1" : "0")
        try? journal.set(Self.portSetting, to: String(doorPort))
        outputs.append(.door(open: open, port: doorPort))
    }

    func cardsMade(_ addresses: [String], _ number: Int, _ id: ConnectionID) {
        door.printed = addresses.filter { !$0.contains(" ") }
        forgetDamagedPINs()
        doorChanged = true
        try? journal.set(Self.printedSetting, to: door.printed.joined(separator: " "))
        send(.reply(number, .done([])), to: id)
    }

    /// The door told how it stands, in its file; nil when there is none. A door that has no connection to the hub lets
    /// nobody in, whatever its file says.
    public func doorTold(_ state: DoorState?, machine addresses: [String]) {
        var state = state
        if state?.isOpen == true, !arrivals.contains(where: { connections[$0]?.role == .door }) {
            state?.isOpen = false
        }
        guard state != door.state || addresses != door.present else { return }
        if let state, state.isOpen != (door.state?.isOpen ?? false) {
            note(.door(open: state.isOpen, port: state.port))
        }
        door.state = state
        door.present = addresses
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
            send(
                .door(DoorReport(state: door.state, isWanted: door.isWanted, present: door.present)), to: id)
        // The door itself closes when it is wanted no more.
        case .door: send(.door(DoorReport(isWanted: door.isWanted)), to: id)
        default: break
        }
    }
}
