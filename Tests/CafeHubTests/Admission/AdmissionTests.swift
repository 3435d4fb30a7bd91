import CafeModel
import CafeStore
import CafeWire
import Testing

@testable import CafeHub

@Suite("Whoever knocks at the front door gets in by PIN, in the role and session that the hub fixes")
struct AdmissionTests {
    private static let home = "192.168.1.31"

    private static func pins(_ rig: HubRig, _ role: Role? = nil) -> [Role: String] {
        let owner = rig.connect(.owner, session: nil)
        rig.say(.request(1, .pins(HubRig.session, role)), from: owner)
        rig.flush()
        defer { rig.disconnect(owner) }
        for case .reply(1, .pins(let pins)) in rig.messages(owner) {
            return Dictionary(uniqueKeysWithValues: pins.map { ($0.role, $0.pin) })
        }
        return [:]
    }

    private static func knock(
        _ rig: HubRig, _ user: String, _ pin: String, from address: String = home
    ) -> Admission? {
        let door = rig.connect(.door, session: nil)
        rig.say(.admit(7, Knock(user: user, pin: pin, address: address)), from: door)
        rig.flush()
        defer { rig.disconnect(door) }
        for case .admission(7, let admission) in rig.messages(door) { return admission }
        return nil
    }

    private static func wrong(_ pin: String) -> String { pin == "000000" ? "000001" : "000000" }

    @Test("The right PIN opens, also as it stands on the card")
    func right() throws {
        let rig = try HubRig.inRound()
        let pins = Self.pins(rig)
        #expect(pins.count == 9)
        let pin = try #require(pins[.table(TableNumber(2))])
        #expect(Self.knock(rig, "mesa2", pin) == .granted(HubRig.session, .table(TableNumber(2))))
        let grouped = "\(pin.prefix(3)) \(pin.suffix(3))"
        #expect(Self.knock(rig, "mesa2", grouped) == .granted(HubRig.session, .table(TableNumber(2))))
    }

    @Test("A PIN opens nothing but its own role")
    func otherRole() throws {
        let rig = try HubRig.inRound()
        let pins = Self.pins(rig)
        for (role, pin) in pins where role != .facilitator {
            let admission = Self.knock(rig, "facilitacion", pin)
            if case .granted = admission { Issue.record("\(role)") }
            rig.wait(20_000)
        }
    }

    @Test("Nobody comes in as the owner, the home screen or the door, or to a table that there is not")
    func noSuchUser() throws {
        let rig = try HubRig.inRound()
        _ = Self.pins(rig)
        for user in ["administracion", "inicio", "puerta", "mesa3", "root", ""] {
            #expect(Self.knock(rig, user, "123456") == .noSuchUser)
        }
    }

    @Test("A table that was added after the cards were made has its own PIN")
    func addedTable() throws {
        let rig = try HubRig()
        let preparation = rig.connect(.preparation, session: nil)
        func plan(_ topics: Int) -> Plan {
            Plan(
                mechanism: .worldCafe, title: "Ensayo",
                topics: (1...topics).map { Topic(title: "Tema \($0)") }, people: 9)
        }
        rig.order(.planSession(plan(2), participants: [], rate: 1), from: preparation)
        #expect(Self.pins(rig).count == 9)
        let facilitator = rig.connect(.facilitator)
        #expect(Self.knock(rig, "mesa3", "000000") == .noSuchUser)
        let seen = try #require(rig.facts(facilitator).first?.event.textID)
        rig.order(.revisePlan(plan(3), seen: seen), from: preparation)
        #expect(Self.knock(rig, "mesa3", "000000") == .denied(retry: .seconds(1)))
        rig.disconnect(facilitator)
        #expect(Self.pins(rig).count == 10)
    }

    @Test("Without a session there is nowhere to come in")
    func noSession() throws {
        let rig = try HubRig()
        #expect(Self.knock(rig, "mesa1", "123456") == .noSession)
    }

    @Test("With two sessions, the PIN selects the one")
    func twoSessions() throws {
        let rig = try HubRig.inRound()
        let other = SessionID(high: 2, low: 2)
        let preparation = rig.connect(.preparation, session: nil)
        let plan = Plan(
            mechanism: .worldCafe, title: "Otra", topics: [Topic(title: "A"), Topic(title: "B")], people: 6)
        rig.say(
            .command(
                rig.newCommandID(), session: other, .planSession(plan, participants: [], rate: 1)),
            from: preparation)
        rig.flush()
        let owner = rig.connect(.owner, session: nil)
        rig.say(.request(1, .pins(other, .facilitator)), from: owner)
        rig.flush()
        var second = ""
        for case .reply(1, .pins(let pins)) in rig.messages(owner) { second = pins.first?.pin ?? "" }
        let first = try #require(Self.pins(rig)[.facilitator])
        #expect(Self.knock(rig, "facilitacion", second) == .granted(other, .facilitator))
        #expect(Self.knock(rig, "facilitacion", first) == .granted(HubRig.session, .facilitator))
    }

    @Test(
        "After ten wrong PINs the pair is locked; the same table elsewhere is not, and the facilitator is told"
    )
    func guesser() throws {
        let rig = try HubRig.inRound()
        let pin = try #require(Self.pins(rig)[.table(TableNumber(1))])
        let facilitator = rig.connect(.facilitator)
        var last: Admission?
        for _ in 0..<10 {
            last = Self.knock(rig, "mesa1", Self.wrong(pin), from: "192.168.1.77")
            rig.wait(20_000)
        }
        #expect(last == .locked(left: .minutes(5)))
        guard case .locked = Self.knock(rig, "mesa1", pin, from: "192.168.1.77") else {
            Issue.record("looked at although locked")
            return
        }
        #expect(Self.knock(rig, "mesa1", pin) == .granted(HubRig.session, .table(TableNumber(1))))
        let told = rig.messages(facilitator).reversed().lazy
            .compactMap { if case .door(let report) = $0 { report } else { nil } }.first
        let attack = try #require(told?.attacks.last)
        #expect(attack.address == "192.168.1.77")
        #expect(attack.role == .table(TableNumber(1)))
        #expect(attack.tried == 10)
    }

    @Test("PINs are still right after the hub was killed, and new ones replace the old at once")
    func keeping() throws {
        let rig = try HubRig.inRound()
        let before = Self.pins(rig)
        try rig.restart()
        #expect(Self.pins(rig) == before)
        let owner = rig.connect(.owner, session: nil)
        rig.say(.request(2, .renewPINs(HubRig.session, .table(TableNumber(1)))), from: owner)
        rig.flush()
        let after = Self.pins(rig)
        #expect(after[.table(TableNumber(1))] != before[.table(TableNumber(1))])
        #expect(after[.table(TableNumber(2))] == before[.table(TableNumber(2))])
        let old = try #require(before[.table(TableNumber(1))])
        #expect(Self.knock(rig, "mesa1", old) == .denied(retry: .seconds(1)))
    }

    @Test(
        "A damaged file of PINs is set aside, new ones are made, and the facilitator is told until there are new cards"
    )
    func damagedFile() throws {
        let rig = try HubRig.inRound()
        _ = Self.pins(rig)
        let damaged = Array("{\"version\":1,\"sess".utf8)
        rig.pins.kept = damaged
        try rig.restart()
        #expect(rig.pins.aside == damaged)
        #expect(Self.pins(rig).count == 9)
        try rig.restart()
        let facilitator = rig.connect(.facilitator)
        rig.flush()
        #expect(Self.report(rig, facilitator)?.damagedPINs == "/pines.ilegible-1")
        rig.say(.request(2, .cardsMade(addresses: ["192.168.1.20"])), from: facilitator)
        rig.flush()
        #expect(Self.report(rig, facilitator)?.damagedPINs == nil)
    }

    @Test("A damaged file of PINs that cannot be set aside is not written over")
    func stuckFile() throws {
        let rig = try HubRig.inRound()
        _ = Self.pins(rig)
        rig.pins.kept = [0x7B]
        rig.pins.isFull = true
        try rig.restart()
        rig.pins.isFull = false
        #expect(Self.pins(rig).isEmpty)
        #expect(rig.pins.kept == [0x7B])
    }

    private static func report(_ rig: HubRig, _ id: ConnectionID) -> DoorReport? {
        rig.messages(id).reversed().lazy
            .compactMap { if case .door(let report) = $0 { report } else { nil } }.first
    }

    @Test("A PIN that could not be kept is not shown, and the old one still opens")
    func fullDisk() throws {
        let rig = try HubRig.inRound()
        let before = try #require(Self.pins(rig)[.facilitator])
        rig.pins.isFull = true
        let owner = rig.connect(.owner, session: nil)
        rig.say(.request(2, .renewPINs(HubRig.session, .facilitator)), from: owner)
        rig.flush()
        #expect(
            rig.messages(owner).contains {
                if case .reply(2, .failed(_, exitCode: 74)) = $0 { true } else { false }
            })
        #expect(Self.knock(rig, "facilitacion", before) == .granted(HubRig.session, .facilitator))
    }

    @Test("Only the owner and the session's facilitator see PINs; a table that asks is sent away")
    func whoMayAsk() throws {
        let rig = try HubRig.inRound()
        let facilitator = rig.connect(.facilitator)
        rig.say(.request(1, .pins(HubRig.session, .table(TableNumber(1)))), from: facilitator)
        rig.flush()
        #expect(rig.messages(facilitator).contains { if case .reply(1, .pins) = $0 { true } else { false } })
        rig.say(.request(2, .pins(SessionID(high: 9, low: 9), nil)), from: facilitator)
        rig.flush()
        #expect(rig.goodbye(facilitator) == .notPermitted)
        for role in [Role.table(TableNumber(1)), .recorder, .projector, .reader] {
            let other = rig.connect(role)
            rig.say(.request(1, .pins(HubRig.session, nil)), from: other)
            rig.flush()
            #expect(rig.goodbye(other) == .notPermitted)
        }
        let table = rig.connect(.table(TableNumber(1)))
        rig.say(.admit(1, Knock(user: "mesa1", pin: "1", address: "")), from: table)
        rig.flush()
        #expect(rig.goodbye(table) == .notPermitted)
    }

    @Test("No PIN is in the journal or in what anybody is told but by asking")
    func secrecy() throws {
        let rig = try HubRig.inRound()
        let facilitator = rig.connect(.facilitator)
        let pins = Self.pins(rig)
        _ = Self.knock(rig, "mesa1", Self.wrong(try #require(pins[.table(TableNumber(1))])))
        for message in rig.messages(facilitator) {
            let line = String(decoding: message.encoded(), as: UTF8.self)
            for pin in pins.values { #expect(!line.contains(pin)) }
        }
        for fact in try rig.journal.facts(of: HubRig.session, after: 0, limit: 10_000) {
            for pin in pins.values { #expect(!"\(fact)".contains("\"\(pin)\"")) }
        }
    }

    @Test("The facilitator opens and closes the door; a hub that starts opens it again")
    func door() throws {
        let rig = try HubRig.inRound()
        let facilitator = rig.connect(.facilitator)
        rig.say(.request(1, .openDoor(port: 2200)), from: facilitator)
        rig.flush()
        #expect(rig.doorOrders == ["open 2200"])
        try rig.restart()
        rig.flush()
        #expect(rig.doorOrders == ["open 2200", "open 2200"])
        let again = rig.connect(.facilitator)
        rig.say(.request(1, .closeDoor), from: again)
        rig.flush()
        try rig.restart()
        rig.flush()
        #expect(rig.doorOrders == ["open 2200", "open 2200", "close 2200"])
    }

    @Test("A door counts as open only while it has a connection, whatever its file says")
    func doorWithoutConnection() throws {
        let rig = try HubRig.inRound()
        let facilitator = rig.connect(.facilitator)
        func told() -> DoorReport? {
            rig.messages(facilitator).reversed().lazy
                .compactMap { if case .door(let report) = $0 { report } else { nil } }.first
        }
        let state = DoorState(isOpen: true, port: 2222, addresses: ["192.168.1.20"], fingerprint: "SHA256:x")
        rig.hub.doorTold(state, machine: ["192.168.1.20"])
        rig.flush()
        #expect(told()?.isOpen == false)
        _ = rig.connect(.door, session: nil)
        rig.hub.doorTold(state, machine: ["192.168.1.20"])
        rig.flush()
        #expect(told()?.isOpen == true)
        #expect(told()?.address == "192.168.1.20")
    }

    @Test("What cards were made with is remembered, and a machine that moved is noticed")
    func movedMachine() throws {
        let rig = try HubRig.inRound()
        let owner = rig.connect(.owner, session: nil)
        rig.say(.request(1, .cardsMade(addresses: ["192.168.1.20"])), from: owner)
        rig.flush()
        try rig.restart()
        rig.hub.doorTold(nil, machine: ["192.168.1.35"])
        let facilitator = rig.connect(.facilitator)
        let reports = rig.messages(facilitator).compactMap {
            if case .door(let report) = $0 { report } else { nil }
        }
        #expect(reports.last?.lostAddress == "192.168.1.20")
    }

    @Test("The wall is told where the door is, and of no attack")
    func wall() throws {
        let rig = try HubRig.inRound()
        let pin = try #require(Self.pins(rig)[.facilitator])
        let projector = rig.connect(.projector)
        for _ in 0..<10 {
            _ = Self.knock(rig, "facilitacion", Self.wrong(pin), from: "192.168.1.77")
            rig.wait(20_000)
        }
        let reports = rig.messages(projector).compactMap {
            if case .door(let report) = $0 { report } else { nil }
        }
        #expect(!reports.isEmpty && reports.allSatisfy { $0.attacks.isEmpty })
    }
}
