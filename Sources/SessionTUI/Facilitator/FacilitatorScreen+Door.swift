import CafeModel
import CafeQR
import CafeWire

extension FacilitatorScreen {
    /// The number of the request for a PIN; those that open and close the door have others, and no answer is waited for.
    private static let pinRequest = 1, doorRequest = 2

    /// How the door stands, in words; nil while there has been none and nobody wants one.
    func doorLine(_ context: ScreenContext) -> (text: String, style: Style)? {
        guard let door = context.client.door, door.isWanted || door.state != nil else { return nil }
        if let path = door.damagedPINs { return ("! " + context.phrases.doorPINsDamaged(path), .danger) }
        if let lost = door.lostAddress {
            return ("! " + context.phrases.doorAddressLost(lost, now: door.present.first), .warning)
        }
        let standing = standing(of: door)
        let said = context.phrases.doorStanding(standing)
        if standing == .withoutNetwork { return ("! " + said, .warning) }
        return (said, door.isOpen ? .done : door.isWanted ? .warning : .muted)
    }

    private func standing(of door: DoorReport?) -> DoorStanding {
        guard let door else { return .closed }
        if door.isOpen {
            guard let address = door.address else { return .withoutNetwork }
            return .open(address: address, port: door.state?.port ?? 0)
        }
        return door.isWanted ? .opening : .closed
    }

    // MARK: Menus

    /// The door: how it stands, who tried to break in, and what can be done.
    mutating func openDoorMenu(_ context: ScreenContext) {
        let words = context.phrases.doorWords, door = context.client.door
        var told = [context.phrases.doorStanding(standing(of: door))]
        if let path = door?.damagedPINs { told.append(context.phrases.doorPINsDamaged(path)) }
        if let lost = door?.lostAddress {
            told.append(context.phrases.doorAddressLost(lost, now: door?.present.first))
        }
        told += (door?.attacks ?? []).suffix(3).map { sentence(about: $0, context) }
        let isWanted = door?.isWanted ?? false
        panel = .menu(
            Menu(
                title: words.title, text: told.joined(separator: "\n"),
                choices: [
                    .init(.setDoor(open: !isWanted), isWanted ? words.close : words.open, shortcut: "o"),
                    .init(.choosePIN(renewed: false), words.showPIN, shortcut: "m"),
                    .init(.choosePIN(renewed: true), words.renewPIN, shortcut: "r"),
                ]))
    }

    /// Which PIN: one place at a time.
    mutating func choosePIN(renewed: Bool, _ context: ScreenContext) {
        let words = context.phrases.doorWords
        let tables = context.session.tables.map { Role.table($0.number) }
        let others: [Role] = [
            .projector, .recorder, .registration, .facilitator, .preparation, .followup, .reader,
        ]
        let choices = (tables + others).map { role in
            var digit: Character?
            if case .table(let number) = role, number.value < 10 { digit = Character(String(number.value)) }
            return Menu<FacilitatorDeed>.Choice(
                .pin(role, renewed: renewed), context.phrases.cardPlace(role), shortcut: digit)
        }
        panel = .menu(
            Menu(title: renewed ? words.renewPIN : words.showPIN, text: words.whose, choices: choices))
    }

    mutating func setDoor(open: Bool, _ context: ScreenContext) -> [Effect] {
        let words = context.phrases.doorWords
        notice = Notice(open ? words.opening : words.closing, style: .attention, context)
        return [.ask(Self.doorRequest, open ? .openDoor(port: nil) : .closeDoor)]
    }

    mutating func askPIN(_ role: Role, renewed: Bool, _ context: ScreenContext) -> [Effect] {
        let session = context.session.id
        if renewed {
            notice = Notice(context.phrases.doorWords.renewed, style: .attention, seconds: 20, context)
        } else {
            notice = Notice(context.phrases.doorWords.asking, style: .muted, context)
        }
        wantedPIN = role
        return [.ask(Self.pinRequest, renewed ? .renewPINs(session, role) : .pins(session, role))]
    }

    // MARK: News

    /// What the hub answered about PINs.
    mutating func hear(_ reply: Reply, to number: Int, _ context: ScreenContext) {
        switch reply {
        case .pins(let pins):
            guard number == Self.pinRequest, let pin = pins.first, pin.role == wantedPIN else { return }
            wantedPIN = nil
            if notice?.text == context.phrases.doorWords.asking { notice = nil }
            // Somebody is typing a message meanwhile: a PIN does not take the keyboard away.
            guard panel == nil else { return }
            panel = .pin(PinPanel(pin, context.client.door))
        case .failed(let lines, _):
            wantedPIN = nil
            notice = Notice(
                "! " + lines.joined(separator: " "), style: .danger, seconds: 20, context)
        case .done, .progress, .activity, .status: break
        }
    }

    /// Something of the door changed: an attack that is new rings once.
    mutating func hearDoor(_ context: ScreenContext) -> [Effect] {
        let attacks = context.client.door?.attacks ?? []
        let fresh = attacks.last { !toldAttacks.contains($0) }
        toldAttacks = Set(attacks)
        guard let fresh, context.client.link == .live else { return [] }
        notice = Notice(sentence(about: fresh, context), style: .danger, seconds: 60, context)
        return [.bell]
    }

    private func sentence(about attack: DoorReport.Attack, _ context: ScreenContext) -> String {
        context.phrases.doorAttack(from: attack.address, on: attack.role, tried: attack.tried)
    }

    // MARK: Tables

    /// How a table joins: at this machine, and from others while the door is open. Never its PIN.
    func joiningPanel(_ number: TableNumber, _ context: ScreenContext) -> FacilitatorPanel {
        var paragraphs = context.phrases.joiningLine(number)
        if let door = context.client.door, door.isWanted || door.state != nil {
            paragraphs += ["", context.phrases.doorStanding(standing(of: door))]
            if door.isOpen, let address = door.address, let state = door.state {
                paragraphs += [
                    "", "ssh -e none -p \(state.port) \(Role.table(number).code)@\(address)", "",
                    context.phrases.cardWords.fingerprint + ": " + state.fingerprint,
                ]
            }
        }
        return reading(title(of: number, context), paragraphs)
    }

    /// Who has this table's screen open: name, since when, from where.
    func connected(at number: TableNumber, _ context: ScreenContext, onlyByDoor: Bool) -> [String] {
        let here = context.client.presence.filter { $0.role == .table(number) }
        return here.filter { !onlyByDoor || $0.via != nil }.map { person in
            context.phrases.doorPerson(
                person.name, since: context.timeOfDay(person.since), from: person.via)
        }
    }
}
