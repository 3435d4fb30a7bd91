import CafeModel
import CafeStore
import CafeSystem
import CafeWire
import Testing

@testable import CafeHub

@Suite("Two connections at one table")
struct SeatTests {
    private let rig: HubRig
    private static let table = Role.table(TableNumber(1))

    init() throws { rig = try HubRig.inRound() }

    private func type(_ text: String, _ id: CommandID, from connection: ConnectionID) {
        rig.say(
            .draft(
                DraftMessage(
                    command: id, kind: .proposal, round: 1, text: text, cursor: 0, context: "nota", edit: 1)),
            from: connection)
        rig.wait(300)
    }

    private func drafts(_ connection: ConnectionID) -> [DraftMessage] {
        rig.messages(connection).compactMap { if case .draft(let draft) = $0 { draft } else { nil } }
    }

    @Test("Whoever takes over is given what was being typed; the other is told who came, and watches")
    func takeOver() throws {
        let first = rig.connect(Self.table, name: "Ana", via: "192.168.1.31")
        let id = rig.newCommandID()
        type("Una ban", id, from: first)
        let second = rig.connect(Self.table, via: "192.168.1.32")
        #expect(drafts(second).isEmpty)
        rig.say(.introduce("Luis"), from: second)
        rig.say(.seat(.takingOver), from: second)
        rig.flush()
        #expect(drafts(second).map(\.text) == ["Una ban"])
        #expect(rig.messages(first).contains(.displaced(by: "Luis")))
        let people = try #require(rig.presence(second))
        #expect(people.first { $0.connection == first }?.seating == .watching)
        #expect(people.first { $0.connection == second }?.name == "Luis")
        #expect(people.first { $0.connection == second }?.via == "192.168.1.32")
    }

    @Test("Another table is not touched")
    func otherTable() {
        let other = rig.connect(.table(TableNumber(2)))
        let second = rig.connect(Self.table)
        rig.say(.seat(.takingOver), from: second)
        rig.flush()
        #expect(!rig.messages(other).contains { if case .displaced = $0 { true } else { false } })
    }

    @Test("Host and recorder share: two drafts, two notes, and none overwrites the other")
    func share() throws {
        let host = rig.connect(Self.table, name: "Ana")
        let recorder = rig.connect(Self.table, name: "Luis")
        rig.say(.seat(.sharing), from: recorder)
        let ids = (rig.newCommandID(), rig.newCommandID())
        type("De Ana", ids.0, from: host)
        type("De Luis", ids.1, from: recorder)
        type("De Ana, más", ids.0, from: host)
        #expect(
            Set(try rig.journal.drafts(of: HubRig.session).map(\.text)) == ["De Ana, más", "De Luis"])
        for (text, id, connection) in [("De Ana, más", ids.0, host), ("De Luis", ids.1, recorder)] {
            rig.order(
                .recordNote(table: TableNumber(1), kind: .proposal, round: 1, text: text), from: connection,
                as: id)
        }
        let state = try rig.stored()
        #expect(
            state.notes(of: TableNumber(1)).compactMap { state.text($0.text) } == ["De Ana, más", "De Luis"])
        #expect(drafts(host).isEmpty && drafts(recorder).isEmpty)
    }

    @Test("A draft that two screens save is stored once")
    func once() throws {
        let first = rig.connect(Self.table)
        let id = rig.newCommandID()
        type("Una banca", id, from: first)
        let second = rig.connect(Self.table)
        rig.say(.seat(.takingOver), from: second)
        rig.flush()
        for connection in [first, second] {
            rig.order(
                .recordNote(table: TableNumber(1), kind: .proposal, round: 1, text: "Una banca"),
                from: connection, as: id)
        }
        #expect(try rig.stored().notes(of: TableNumber(1)).count == 1)
    }

    @Test("A name given by the door is there again when the same place comes back, also after a restart")
    func names() throws {
        let recorder = rig.connect(.recorder, via: "192.168.1.31")
        rig.say(.introduce("Luis \u{1B}[31mPaz"), from: recorder)
        rig.flush()
        rig.disconnect(recorder)
        try rig.restart()
        let again = rig.connect(.recorder, via: "192.168.1.31")
        let facilitator = rig.connect(.facilitator)
        let people = try #require(rig.presence(facilitator))
        let name = try #require(people.first { $0.connection == again }?.name)
        #expect(name.hasPrefix("Luis ") && !name.contains("\u{1B}"))
        for case .welcome(let welcome) in rig.messages(again) { #expect(welcome.name == name) }
        let elsewhere = rig.connect(.recorder, via: "192.168.1.99")
        for case .welcome(let welcome) in rig.messages(elsewhere) { #expect(welcome.name.isEmpty) }
    }

    @Test("Names given at the door are in no event and in no copy of the journal")
    func namesBeside() throws {
        let recorder = rig.connect(.recorder, via: "192.168.1.31")
        rig.say(.introduce("Zoila Irreconocible"), from: recorder)
        rig.flush()
        let copy = "\(rig.folder)/copia.db"
        let owner = rig.connect(.owner, session: nil)
        rig.say(.request(1, .backup(path: copy)), from: owner)
        for _ in 0..<100 { rig.wait(1) }
        let bytes = try Files.read(copy, limit: 64 << 20)
        #expect(!bytes.contains(Array("Zoila Irreconocible".utf8)))
    }
}
