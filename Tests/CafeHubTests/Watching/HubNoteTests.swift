import CafeModel
import CafeStore
import CafeWire
import Testing

@testable import CafeHub

@Suite("The log tells what happens and never what anybody says")
struct HubNoteTests {
    private let rig: HubRig

    init() throws {
        rig = try HubRig.inRound()
        _ = rig.hub.takeNotes()
    }

    /// The lines of what was noted since this was last asked: `event name=value …`.
    private func lines() -> [String] {
        rig.hub.takeNotes().map { note in
            let line = HubLog.line(of: note)
            return "\(line.event)" + line.details.map { " \($0.0)=\(HubLog.plain($0.1))" }.joined()
        }
    }

    private let session = "session=\(HubRig.session.hex.prefix(8))"

    @Test("Who came and went, with role and way")
    func comings() {
        let table = rig.connect(.table(TableNumber(2)), name: "Quetzal", via: "192.168.1.31")
        let client = table.hex.prefix(8)
        #expect(lines() == ["joined role=mesa2 \(session) client=\(client) by=door"])
        rig.disconnect(table)
        #expect(lines() == ["left role=mesa2 \(session) client=\(client)"])
    }

    @Test("A refusal by its words on the wire")
    func refusals() {
        let table = rig.connect(.table(TableNumber(1)))
        _ = lines()
        rig.order(.recordNote(table: TableNumber(2), kind: .proposal, round: 1, text: "Ajena"), from: table)
        #expect(lines() == ["refused role=mesa1 \(session) command=recordNote why=notPermitted"])
        _ = rig.note("   ", table: 1, from: table)
        #expect(lines() == ["refused role=mesa1 \(session) command=recordNote why=emptyText"])
    }

    @Test("A disk that is full, once, and that it is well again")
    func full() {
        let table = rig.connect(.table(TableNumber(1)))
        _ = lines()
        rig.store.failure = .beforeStoring(JournalError(.full))
        for _ in 0..<3 { _ = rig.note("Una banca", table: 1, from: table) }
        #expect(lines() == ["not-written why=full"])
        rig.store.failure = nil
        _ = rig.note("Una banca", table: 1, from: table)
        #expect(lines() == ["written-again"])
    }

    @Test("A commit that took long")
    func slow() {
        let table = rig.connect(.table(TableNumber(1)))
        var clock: Int64 = 0
        rig.hub.stopwatch = {
            clock += 300_000
            return clock
        }
        _ = lines()
        _ = rig.note("Una banca", table: 1, from: table)
        #expect(lines() == ["slow-commit ms=300 facts=1"])
    }

    @Test("A guesser's address, and what the door does")
    func guesser() {
        let door = rig.connect(.door, session: nil)
        _ = lines()
        for number in 0..<10 {
            rig.say(.admit(number, Knock(user: "mesa2", pin: "zzz", address: "10.9.8.7")), from: door)
            rig.wait(17_000)
        }
        #expect(lines() == ["guesser from=10.9.8.7 role=mesa2 tried=10"])
        let state = DoorState(isOpen: true, port: 2222, addresses: [], fingerprint: "SHA256:x")
        rig.hub.doorTold(state, machine: [])
        rig.disconnect(door)
        rig.hub.doorTold(state, machine: [])
        #expect(lines().filter { $0.hasPrefix("door") } == ["door-open port=2222", "door-closed port=2222"])
    }

    @Test("The end of an event and of its acta")
    func phases() {
        let facilitator = rig.connect(.facilitator)
        _ = lines()
        rig.order(.finishEvent(leaving: 2), from: facilitator)
        #expect(lines() == ["session \(session) phase=finished"])
    }

    @Test("No text, name or PIN of a whole event stands in any line")
    func nothingSaid() throws {
        var said: [String] = []
        func word(_ text: String) -> String {
            said.append(text)
            return text
        }
        let owner = rig.connect(.owner, session: nil)
        rig.say(.request(1, .pins(HubRig.session, nil)), from: owner)
        rig.flush()
        for case .reply(1, .pins(let pins)) in rig.messages(owner) { said += pins.map(\.pin) }
        #expect(said.count == 9)
        let door = rig.connect(.door, session: nil)
        rig.say(
            .admit(1, Knock(user: word("Zarigüeya"), pin: word("271828"), address: "x\n<3>y")), from: door)
        rig.say(.admit(2, Knock(user: "mesa1", pin: "314159", address: word("Guatín\u{1B}[2J"))), from: door)
        let table = rig.connect(.table(TableNumber(1)), name: word("Quetzal"), via: "192.168.1.31")
        let other = rig.connect(.table(TableNumber(1)), name: word("Tominejo"))
        rig.say(.seat(.takingOver), from: other)
        rig.say(.introduce(word("Guacharaca")), from: other)
        rig.say(
            .draft(
                DraftMessage(
                    command: rig.newCommandID(), kind: .proposal, round: 1, text: word("Borrador"), cursor: 0)
            ),
            from: other)
        _ = rig.note(word("Frailejones"), table: 1, from: table)
        _ = rig.note(word("Páramo ajeno"), table: 2, from: table)
        _ = rig.note(String(repeating: word("Caudaloso"), count: 20_000), table: 1, from: table)
        let registration = rig.connect(.registration)
        rig.order(
            .registerParticipants([Registrant(Participant(name: word("Yuruparí")))], arrived: true),
            from: registration)
        rig.say("{\"t\":\"" + word("disparate") + "\"}", from: registration)
        rig.say(.request(2, .verify), from: owner)
        rig.flush()
        let log = lines()
        #expect(log.count > 10)
        for line in log {
            for word in said { #expect(!line.contains(word), "\(line)") }
            #expect(line.utf8.allSatisfy { (0x20..<0x7F).contains($0) }, "\(line)")
        }
    }

    @Test("A value ends no line and starts no field")
    func plain() {
        #expect(HubLog.plain("a b=c\nd\u{1B}é") == "a_b_c_d___")
        #expect(HubLog.plain("") == "-")
        #expect(HubLog.plain(String(repeating: "x", count: 500)).count == 200)
    }
}
