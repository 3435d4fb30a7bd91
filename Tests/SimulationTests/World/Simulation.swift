import CafeModel
import CafeStore
import CafeWire
import Glibc
import TestDisk

@testable import CafeHub
@testable import CafeStore
@testable import SessionTUI

/// An event played by the real hub, journal, clients and screens in a world that goes wrong, all of it drawn from one
/// seed. One thread; time passes only when nothing is left to do at a moment.
final class Simulation {
    let scenario: Scenario
    var random: SeededGenerator
    var clocks = MachineClocks()
    var agenda = Agenda()
    let disk: TestDisk
    var process: HubProcess?
    private var lives = 0
    var seats: [Seat] = []
    var links: [ConnectionID: Link] = [:]
    var oracle = Oracle()
    /// Until when lines are slow.
    var stormUntil: Int64 = 0
    /// Since when the disk has done all that it was asked.
    var diskWellSince: Int64 = 0
    var faults: Set<Scenario.Fault>
    /// When somebody last set the wall clock in this run of the machine.
    var wallSetAt: Int64?
    /// Whether a hub has anchored the event's line of time since the machine last started.
    var hubHasSeenStart = true
    /// When a disk that fails or is full is well again.
    var mendAt: Int64 = .max
    /// How many texts were typed, so that each is another.
    var typed = 0

    static let session = SessionID(high: 1, low: 1)

    init(_ scenario: Scenario) {
        self.scenario = scenario
        random = SeededGenerator(seed: (scenario.seed, 1, 2, 3))
        disk = TestDisk(seed: scenario.seed)
        faults = scenario.faults
        clocks.bootFollowsWall = scenario.variant == .wallClockDeadlines
    }

    /// Tells what happens, when somebody wants to know (`LOUD=1`).
    func tell(_ what: @autoclosure () -> String) {
        if Self.isLoud { print("\(clocks.now) \(what())") }
    }

    private static let isLoud = getenv("CAFE_LOUD") != nil

    // The connection must be gone before its disk goes.
    deinit { process = nil }

    /// What has come of it, in short, to compare two plays.
    var trace: String {
        let known = seats.map { "\($0.role) \($0.life) \($0.state.sequence)" }
        return "\(clocks.now) \(lives) \(disk.operations) \(typed) \(links.count) \(known)"
    }

    /// Plays it.
    /// - Returns: the first promise that was broken; nil when all were kept.
    func run() -> Violation? {
        do {
            try prepare()
            for _ in 0..<scenario.steps {
                agenda.add(.step, at: clocks.now + Int64.random(in: 0...350, using: &random))
                try pass(until: .step)
            }
            try settle()
            try checkEnd()
            return nil
        } catch let violation as Violation {
            return violation
        } catch {
            return Violation(.broken, "\(error)")
        }
    }

    // MARK: Time

    private enum Limit: Equatable {
        case step
        case time(Int64)
    }

    private func pass(until limit: Limit) throws {
        while let next = agenda.next {
            if case .time(let end) = limit, next > end { break }
            guard let (time, happening) = agenda.take() else { break }
            clocks.now = max(clocks.now, time)
            if case .step = happening {
                try step()
                if limit == .step { return }
            } else {
                try happen(happening)
            }
        }
        if case .time(let end) = limit { clocks.now = max(clocks.now, end) }
    }

    private func happen(_ happening: Agenda.Happening) throws {
        switch happening {
        case .step: break
        case .hubHears(let id, let line): hubHears(id, line)
        case .seatHears(let id, let line): try seatHears(id, line)
        case .hubLoses(let id): hubLoses(id)
        case .seatLoses(let id): try seatLoses(id)
        case .flush(let life):
            if process?.life == life, process?.wakes.map({ $0 <= clocks.now }) == true { try flush() }
        case .open(let number): try open(seats[number])
        case .tick(let number, let life):
            let seat = seats[number]
            guard seat.life == life, let due = seat.ticks, due <= clocks.now else { return }
            seat.ticks = nil
            try advance(seat, seat.with { $0.tick(clocks.reading.boot) })
            arrangeTick(seat)
        }
    }

    // MARK: Beginning and end

    private func prepare() throws {
        try startHub()
        guard let hub = process?.hub else { throw Violation(.broken, "no hub") }
        let id = ConnectionID(using: &random)
        hub.connect(id, now: clocks.reading)
        var plan = Plan(
            mechanism: .worldCafe, title: "Simulación",
            topics: (1...3).map { Topic(title: "Tema \($0)", question: "¿\($0)?") }, people: 12)
        plan.minutes.round = 5
        let command = CommandID(using: &random)
        let messages: [ClientMessage] = [
            .hello(Hello(role: .preparation)),
            .command(command, session: Self.session, .planSession(plan, participants: [], rate: 1)),
        ]
        for message in messages {
            hub.receive(Array(message.encoded().dropLast()), from: id, now: clocks.reading)
        }
        oracle.began(with: command)
        _ = hub.flush(now: clocks.reading)
        hub.disconnect(id, now: clocks.reading)
        let roles: [Role] = [
            .facilitator, .table(TableNumber(1)), .table(TableNumber(2)), .recorder, .facilitator, .projector,
            .table(TableNumber(1)), .table(TableNumber(3)),
        ]
        for (number, role) in roles.prefix(max(1, scenario.seats)).enumerated() {
            let seat = Seat(number, role, Self.session, seed: scenario.seed)
            seats.append(seat)
            try open(seat)
        }
        try pass(until: .time(clocks.now + 100))
    }

    /// Nothing goes wrong any more, and nobody does anything: all must come to agree.
    private func settle() throws {
        disk.mend()
        faults = []
        stormUntil = 0
        for _ in 0..<30 {
            try pass(until: .time(clocks.now + 1000))
            if process != nil, seats.allSatisfy({ $0.client.link == .live && $0.client.isSettled }) { break }
        }
        // Time for what is tried again by itself: `Hub.erasureInterval`.
        try pass(until: .time(clocks.now + 6000))
    }

    // MARK: The hub's process

    /// Starts a hub, if the disk lets it.
    func startHub() throws {
        lives += 1
        do throws(JournalError) {
            let process = try HubProcess(
                life: lives, disk: disk, seed: scenario.seed, variant: scenario.variant, now: clocks.reading)
            self.process = process
        } catch {
            tell("no hub: \(error)")
            guard disk.hasFailed else { throw Violation(.broken, "the journal does not open: \(error)") }
            return
        }
        tell("hub \(lives)")
        if let journal = process?.journal { try oracle.check(opened: journal) }
        // As the server does before it waits for anything.
        try flush()
    }

    /// The hub is gone; its connections break.
    func endHub(losingPower: Bool) {
        for id in links.keys.sorted() { cut(id) }
        disk.end(losingPower: losingPower) { process = nil }
        mendAt = .max
        diskWellSince = clocks.now
    }

    func arrangeFlush(soon: Bool = false) {
        guard let process else { return }
        let boot = clocks.reading.boot
        var due = process.hub.nextFlush(after: boot).map { clocks.now + max(0, ($0 - boot).count) }
        if soon { due = clocks.now + Int64.random(in: 0...4, using: &random) }
        guard let due, process.wakes.map({ due < $0 }) ?? true else { return }
        process.wakes = due
        agenda.add(.flush(life: process.life), at: due)
    }

    private func flush() throws {
        guard let process else { return }
        process.wakes = nil
        for output in process.hub.flush(now: clocks.reading) {
            switch output {
            case .send(let id, let bytes):
                tell("hub to \(links[id]?.seat ?? -1): \(String(decoding: bytes.prefix(300), as: UTF8.self))")
                for line in bytes.split(separator: 0x0A) { deliver(Array(line), toSeatOf: id) }
            case .close(let id): cut(id)
            case .stop, .door: break
            }
        }
        if let state = process.hub.live[Self.session]?.state {
            hubHasSeenStart =
                hubHasSeenStart || state.phase != .live
                || state.timeline.anchor.bootID == clocks.reading.bootID
        }
        arrangeFlush()
    }
}
