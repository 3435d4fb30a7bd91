import CafeModel
import CafeWire
import Testing

@testable import CafeHub

@Suite("Where a session stands is told without its notes")
struct StatusTests {
    private let rig: HubRig

    init() throws { rig = try HubRig.inRound() }

    private func reply(to request: Request, as role: Role = .owner) -> Reply? {
        let asker = rig.connect(role, session: nil)
        rig.say(.request(1, request), from: asker)
        rig.flush()
        defer { rig.disconnect(asker) }
        for case .reply(1, let reply) in rig.messages(asker) { return reply }
        return nil
    }

    private func status() -> SessionStatus? {
        if case .status(let status)? = reply(to: .status(HubRig.session)) { status } else { nil }
    }

    @Test("The numbers are those of the state, and the connected tables are")
    func live() throws {
        let table = rig.connect(.table(TableNumber(2)))
        _ = rig.connect(.facilitator)
        _ = rig.note("Una banca", table: 2, from: table)
        rig.wait(60_000)
        let found = try #require(status())
        #expect(found == SessionStatus(try rig.stored(), connected: [TableNumber(2)], at: rig.now))
        #expect(found.contributions == 1)
        #expect(found.clock.remaining == .minutes(19))
        rig.disconnect(table)
        #expect(try #require(status()).tables.map(\.isConnected) == [false, false])
    }

    @Test("A session that has left memory is read for it, and leaves again")
    func unloaded() throws {
        let facilitator = rig.connect(.facilitator)
        let (last, on) = try (rig.stored().order.count - 1, rig.stored().position)
        for stage in try #require(on)..<last { rig.order(.enterNextStage(leaving: stage), from: facilitator) }
        rig.order(.finishEvent(leaving: last), from: facilitator)
        rig.disconnect(facilitator)
        #expect(rig.hub.live.isEmpty)
        let found = try #require(status())
        #expect(!found.isOpen && found.stage == nil && found.clock.remaining == nil)
        rig.flush()
        #expect(rig.hub.live.isEmpty)
    }

    @Test("An unknown session is said to be so, and only the owner of the data may ask")
    func refused() {
        guard case .failed(let lines, 66)? = reply(to: .status(SessionID(high: 9, low: 9))) else {
            Issue.record("answered")
            return
        }
        #expect(!lines.isEmpty)
        #expect(reply(to: .status(HubRig.session), as: .facilitator) == nil)
    }
}
