import CafeModel

@testable import CafeHub
@testable import SessionTUI

extension Simulation {
    /// One step: something goes wrong, or somebody does something.
    func step() throws {
        if let fault = drawFault() { return try go(wrong: fault) }
        guard let seat = seats.randomElement(using: &random), seat.isOpen else { return }
        try act(seat)
        if Int.random(in: 0..<8, using: &random) == 0 { look(at: seat) }
        if Int.random(in: 0..<12, using: &random) == 0 { try checkDrafts() }
    }

    /// A view of any size must come out; what it says is the matter of SessionTUITests.
    private func look(at seat: Seat) {
        _ = seat.screen.view(
            seat.context(clocks.reading), rows: Int.random(in: 1...40, using: &random),
            columns: Int.random(in: 1...120, using: &random))
    }

    // MARK: What goes wrong

    private func drawFault() -> Scenario.Fault? {
        let dice = Int.random(in: 0..<100, using: &random)
        let fault: Scenario.Fault? =
            switch dice {
            case 0..<4: .cut
            case 4..<6: .storm
            case 6..<8: .kill
            case 8..<10: .power
            case 10..<13: .disk
            case 13: .full
            case 14..<17: .screen
            case 17..<19: .wall
            case 19: .sleep
            default: nil
            }
        return fault.flatMap { faults.contains($0) ? $0 : nil }
    }

    private func go(wrong fault: Scenario.Fault) throws {
        tell("\(fault)")
        switch fault {
        case .cut:
            if let id = links.keys.sorted().filter({ links[$0]?.isCut == false }).randomElement(
                using: &random)
            {
                cut(id)
            }
        case .storm: stormUntil = clocks.now + Int64.random(in: 500...4000, using: &random)
        case .twice: break
        case .kill:
            try checkDrafts()
            endHub(losingPower: false)
        case .power: try losePower()
        case .disk:
            disk.fail(
                after: Int.random(in: 0...12, using: &random),
                count: [1, 1, 3, 40].randomElement(using: &random))
            diskWellSince = .max
            mendLater()
        case .full:
            disk.fill(leaving: Int.random(in: 0...20_000, using: &random))
            diskWellSince = .max
            mendLater()
        case .screen: if let seat = seats.randomElement(using: &random) { try killScreen(seat) }
        case .wall:
            // Nor can this be found out: the clock is set after the machine has started, and no hub has looked at it yet.
            guard hubHasSeenStart else { return }
            clocks.setWall(by: [-3_600_000, 3_600_000, -250, 90_000].randomElement(using: &random) ?? 0)
            wallSetAt = clocks.now
        case .sleep: clocks.now += 480_000
        }
    }

    /// The next steps find the disk well again: a fault that lasts is several faults.
    private func mendLater() { mendAt = clocks.now + Int64.random(in: 100...3000, using: &random) }

    /// The whole machine: hub, screens, and what was not on the disk.
    private func losePower() throws {
        guard hasSeenWall else { return }
        wallSetAt = nil
        try checkDrafts()
        endHub(losingPower: true)
        for seat in seats { seat.openAgain() }
        clocks.restart()
        hubHasSeenStart = false
        clocks.now += Int64.random(in: 5000...90_000, using: &random)
        for seat in seats { try open(seat) }
    }

    /// Who sets the wall clock just before the power goes, with no hub there for five seconds to see it, cannot be found
    /// out; that does not happen here.
    private var hasSeenWall: Bool {
        guard let wallSetAt else { return true }
        guard process != nil, let connected = seats.compactMap(\.connectedSince).min() else { return false }
        return diskWellSince < clocks.now && clocks.now - max(wallSetAt, connected, diskWellSince) > 5200
    }

    private func killScreen(_ seat: Seat) throws {
        try checkDrafts()
        // What the killed process had written into its socket is there before another process can be.
        var last = clocks.now
        if let id = seat.link {
            cut(id)
            last = max(last, links[id]?.hubHearsAt ?? 0)
        }
        seat.openAgain()
        agenda.add(.open(seat: seat.number), at: last + Int64.random(in: 20...500, using: &random))
    }

    // MARK: What people do

    private func act(_ seat: Seat) throws {
        if clocks.now >= mendAt {
            disk.mend()
            tell("disk well")
            mendAt = .max
            // The hub tries again after a second what it could not write.
            diskWellSince = clocks.now + 1000
        }
        if Int.random(in: 0..<15, using: &random) == 0 { return try trespass(seat) }
        switch seat.role {
        case .table(let table): try actAtTable(table, seat)
        case .facilitator: try facilitate(seat)
        case .recorder: try record(seat)
        default: break
        }
    }

    private func press(_ seat: Seat, _ keys: Key...) throws {
        for key in keys {
            tell("\(seat.number) presses \(key)")
            try tell(seat, .key(key))
        }
    }

    private func type(_ seat: Seat) throws {
        typed += 1
        for letter in "n\(typed) " { try press(seat, .character(letter)) }
    }

    private func order(_ seat: Seat, _ command: Command) throws {
        try submit(command, seat.newCommandID(), seat)
    }

    private func actAtTable(_ table: TableNumber, _ seat: Seat) throws {
        let own = seat.state.table(table)?.notes.randomElement(using: &random).flatMap {
            seat.state.notes[$0]
        }
        switch Int.random(in: 0..<20, using: &random) {
        case 0..<8: try type(seat)
        case 8..<13: try press(seat, .enter)
        case 13, 14: try press(seat, anyKey())
        case 15: try order(seat, .askSupport(table, Bool.random(using: &random)))
        case 16, 17:
            guard let note = own else { return }
            typed += 1
            try order(seat, .correctNote(note.id, seen: note.revision, kind: note.kind, text: "c\(typed)"))
        case 18: if let note = own { try order(seat, .markNote(note.id, .starred(!note.starred))) }
        default:
            if let change = seat.state.changes.last(where: { $0.actor.role == seat.role }) {
                try order(seat, .undo(change.ref))
            }
        }
    }

    private func anyKey() -> Key {
        let keys: [Key] = [
            .up(), .down(), .left(), .right(), .tab, .backtab, .escape, .backspace(), .enter, .lineBreak,
            .delete(),
            .home(), .end(), .control("z"), .control("y"), .control("p"), .function(1), .character("/"),
            .character("¿"),
            .paste("pegado \u{1b}[31m\n\u{202e}al revés\u{9b}2J"), .character(" "), .alt("b"), .pageUp(),
            .focus(false),
        ]
        return keys.randomElement(using: &random) ?? .enter
    }

    private func facilitate(_ seat: Seat) throws {
        let state = seat.state
        switch Int.random(in: 0..<20, using: &random) {
        case 0..<6:
            guard let stage = state.position else { return }
            // Two who lead press the same key at the same moment.
            for other in seats
            where other.role == .facilitator && other.isOpen
                && (other === seat || Bool.random(using: &random))
            {
                try order(other, .enterNextStage(leaving: stage))
            }
        case 6: try order(seat, .returnToPreviousStage(leaving: state.position))
        case 7, 8: try order(seat, .pauseClock(anyScope()))
        case 9, 10: try order(seat, .resumeClock(anyScope()))
        case 11:
            try order(seat, .extendClock(anyScope(), by: .minutes(Int.random(in: -2...3, using: &random))))
        case 12:
            typed += 1
            try order(seat, .sendMessage(anyScope(), text: "m\(typed)"))
        case 13:
            if let change = state.changes.last(where: { $0.actor.role == .facilitator }) {
                try order(seat, .undo(change.ref))
            }
        case 14: try order(seat, .changeRoundMinutes(Int.random(in: 3...9, using: &random)))
        case 15: if let stage = state.position, stage > 6 { try order(seat, .finishEvent(leaving: stage)) }
        case 16: try press(seat, .character(" "))
        default: try press(seat, anyKey())
        }
    }

    private func anyScope() -> ClockScope {
        Bool.random(using: &random) ? .all : .table(TableNumber(Int.random(in: 1...3, using: &random)))
    }

    private func record(_ seat: Seat) throws {
        let state = seat.state
        guard let id = state.notes.keys.sorted().randomElement(using: &random), let note = state.notes[id]
        else {
            return try press(seat, anyKey())
        }
        typed += 1
        let command: Command
        switch Int.random(in: 0..<12, using: &random) {
        case 0, 1: command = .markNote(id, .reviewed(true))
        case 2: command = .wordNote(id, seen: note.revision, text: "p\(typed)")
        case 3, 4: command = .correctNote(id, seen: note.revision, kind: note.kind, text: "r\(typed)")
        case 5: command = .answerNote(id, seen: note.revision, text: "a\(typed)")
        case 6: command = .groupNotes(Array(state.notes.keys.sorted().prefix(2)), text: "g\(typed)")
        case 7: command = .markNote(id, .withdrawn(!note.withdrawn))
        case 8:
            command = .strikePassage(
                id, seen: note.revision, passage: state.text(note.text) ?? "", reason: .name)
        case 9: if state.phase == .finished { command = .approveMinutes(true) } else { fallthrough }
        default: return try press(seat, anyKey())
        }
        try order(seat, command)
    }

    /// What this role may not do.
    private func trespass(_ seat: Seat) throws {
        typed += 1
        let note = seat.state.notes.keys.sorted().randomElement(using: &random) ?? NoteID(high: 0, low: 0)
        let command: Command? =
            switch seat.role {
            case .facilitator:
                [.approveMinutes(true), .markNote(note, .reviewed(true))].randomElement(using: &random)
            case .recorder:
                [.pauseClock(.all), .sendMessage(.all, text: "m\(typed)")].randomElement(using: &random)
            default:
                [
                    .enterNextStage(leaving: seat.state.position ?? 0), .pauseClock(.all),
                    .recordNote(
                        table: TableNumber(seat.role == .table(TableNumber(2)) ? 1 : 2), kind: .proposal,
                        round: nil, text: "x\(typed)"),
                    .markNote(note, .reviewed(true)), .wordNote(note, seen: 1, text: "x\(typed)"),
                ].randomElement(using: &random)
            }
        if let command { try order(seat, command) }
    }
}
