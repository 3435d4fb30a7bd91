import CafeModel
import CafeWire

@testable import CafeHub
@testable import SessionTUI

/// A connection between a screen and one life of the hub: two streams of lines, each in order.
struct Link {
    var seat: Int
    var seatLife: Int
    var hubLife: Int
    /// When the last line arrives, at either end: a stream does not overtake itself.
    var hubHearsAt: Int64 = 0
    var seatHearsAt: Int64 = 0
    /// Whether it broke; then lines that have not arrived may be lost, at either end.
    var isCut = false
    var losesToHub = false
    var losesToSeat = false
}

extension Simulation {
    /// How long a line takes.
    private func delay() -> Int64 {
        Int64.random(in: 0...(clocks.now < stormUntil ? 1500 : 12), using: &random)
    }

    // MARK: Connecting

    /// A screen connects; without a hub, it starts one.
    func connect(_ seat: Seat, mayStart: Bool) throws {
        if process == nil, mayStart { try startHub() }
        guard let process else {
            return try advance(seat, seat.with { $0.disconnected(now: clocks.reading.boot) })
        }
        let id = ConnectionID(using: &random)
        links[id] = Link(seat: seat.number, seatLife: seat.life, hubLife: process.life)
        seat.link = id
        process.hub.connect(id, now: clocks.reading)
        try advance(seat, seat.with { $0.connected() })
    }

    /// A connection breaks. What is under way still arrives, or not; then both ends learn of it.
    func cut(_ id: ConnectionID) {
        guard var link = links[id], !link.isCut else { return }
        link.isCut = true
        link.losesToHub = Bool.random(using: &random)
        link.losesToSeat = Bool.random(using: &random)
        links[id] = link
        agenda.add(.hubLoses(id), at: max(clocks.now, link.hubHearsAt) + 1)
        agenda.add(.seatLoses(id), at: max(clocks.now, link.seatHearsAt) + 1)
    }

    // MARK: Lines

    private static let commandStart = Array(#"{"t":"command""#.utf8)

    func deliver(_ line: [UInt8], toSeatOf id: ConnectionID) {
        guard var link = links[id], !link.isCut else { return }
        if scenario.variant == .losesALine, Int.random(in: 0..<40, using: &random) == 0,
            case .fact? = try? HubMessage(line)
        {
            return
        }
        link.seatHearsAt = max(link.seatHearsAt, clocks.now + delay())
        links[id] = link
        agenda.add(.seatHears(id, line), at: link.seatHearsAt)
    }

    private func deliver(_ bytes: [UInt8], from seat: Seat) {
        guard let id = seat.link, var link = links[id], !link.isCut else { return }
        link.hubHearsAt = max(link.hubHearsAt, clocks.now + delay())
        links[id] = link
        let line = Array(bytes.dropLast())
        agenda.add(.hubHears(id, line), at: link.hubHearsAt)
        guard faults.contains(.twice), line.starts(with: Self.commandStart),
            Int.random(in: 0..<25, using: &random) == 0
        else { return }
        agenda.add(.hubHears(id, line), at: link.hubHearsAt)
    }

    func hubHears(_ id: ConnectionID, _ line: [UInt8]) {
        guard let link = links[id], let process, process.life == link.hubLife,
            !(link.isCut && link.losesToHub)
        else { return }
        let line = scenario.variant?.rewrite(line, process.hub) ?? line
        // Reading every line twice would take long.
        if !line.starts(with: Self.commandStart), let message = try? ClientMessage(line) {
            switch message {
            case .draft(let draft) where seats[link.seat].role.mayWrite:
                oracle.hubHeard(draft, at: clocks.now, life: process.life)
            case .dropDraft(let id): oracle.dropped(id)
            default: break
            }
        }
        tell("hub from \(link.seat): \(String(decoding: line.prefix(300), as: UTF8.self))")
        process.hub.receive(line, from: id, now: clocks.reading)
        arrangeFlush(soon: true)
    }

    func seatHears(_ id: ConnectionID, _ line: [UInt8]) throws {
        guard let link = links[id], !(link.isCut && link.losesToSeat) else { return }
        let seat = seats[link.seat]
        guard seat.life == link.seatLife, seat.link == id else { return }
        try advance(seat, seat.with { $0.received(line, now: clocks.reading.boot) })
        arrangeTick(seat)
    }

    func hubLoses(_ id: ConnectionID) {
        guard let link = links[id], let process, process.life == link.hubLife else { return }
        process.hub.disconnect(id, now: clocks.reading)
        arrangeFlush(soon: true)
    }

    func seatLoses(_ id: ConnectionID) throws {
        guard let link = links[id] else { return }
        let seat = seats[link.seat]
        guard seat.life == link.seatLife, seat.link == id else { return }
        seat.link = nil
        try advance(seat, seat.with { $0.disconnected(now: clocks.reading.boot) })
        arrangeTick(seat)
    }

    // MARK: A screen's loop, as ScreenRun has it

    func open(_ seat: Seat) throws {
        guard !seat.isOpen else { return }
        seat.isOpen = true
        try tell(seat, .opened)
        try tell(seat, .key(.resize(rows: 30, columns: 100)))
        try advance(seat, seat.with { $0.tick(clocks.reading.boot) })
        arrangeTick(seat)
    }

    func arrangeTick(_ seat: Seat) {
        seat.noticeLink(clocks.now)
        guard let next = seat.client.nextTick else { return }
        let due = clocks.now + max(0, (next - clocks.reading.boot).count)
        guard seat.ticks.map({ due < $0 }) ?? true else { return }
        seat.ticks = due
        agenda.add(.tick(seat: seat.number, life: seat.life), at: due)
    }

    func advance(_ seat: Seat, _ outputs: [ClientOutput]) throws {
        for output in outputs {
            switch output {
            case .connect(let mayStart): try connect(seat, mayStart: mayStart)
            case .send(let bytes): send(bytes, from: seat)
            case .hangUp:
                guard let id = seat.link else { continue }
                cut(id)
                seat.link = nil
                try advance(seat, seat.with { $0.disconnected(now: clocks.reading.boot) })
            case .event(let event):
                try oracle.told(event, seat)
                try tell(seat, .event(event))
            }
        }
    }

    private func send(_ bytes: [UInt8], from seat: Seat) {
        if !seat.unsent.isEmpty, case .draft(let draft)? = try? ClientMessage(Array(bytes.dropLast())) {
            seat.unsent[draft.command] = nil
        }
        deliver(bytes, from: seat)
    }

    func tell(_ seat: Seat, _ input: ScreenInput) throws {
        for effect in seat.tell(input, clocks.reading) {
            switch effect {
            case .submit(let command, let id): try submit(command, id, seat)
            case .keep(let draft):
                oracle.typed(draft, seat)
                if seat.unsent[draft.command] == nil { seat.unsent[draft.command] = clocks.now }
                try advance(seat, seat.with { $0.keep(draft, now: clocks.reading.boot) })
            case .drop(let id):
                oracle.dropped(id)
                seat.unsent[id] = nil
                try advance(seat, seat.with { $0.drop(draft: id) })
            case .sit(let seating): try advance(seat, seat.with { $0.sit(seating) })
            case .introduce(let name): try advance(seat, seat.with { $0.introduce(name) })
            case .release(let id):
                oracle.dropped(id)
                seat.unsent[id] = nil
                try advance(
                    seat,
                    seat.with {
                        $0.release(draft: id)
                        return []
                    })
            case .bell, .perform, .open, .leave, .quit, .ask, .look, .order, .readPlan: break
            }
        }
        arrangeTick(seat)
    }

    func submit(_ command: Command, _ id: CommandID, _ seat: Seat) throws {
        oracle.submitted(command, id, seat)
        seat.unsent[id] = nil
        try advance(seat, seat.with { $0.submit(command, id: id).outputs })
        arrangeTick(seat)
    }
}
