import CafeModel
import CafeWire
import Testing

@testable import CafeHub

@Suite("Whoever joins a long session")
struct JoiningTests {
    /// A session with so many notes of table 1.
    private func rig(notes: Int) throws -> HubRig {
        let rig = try HubRig.inRound()
        let table = rig.connect(.table(TableNumber(1)))
        for number in 0..<notes {
            let command = Command.recordNote(
                table: TableNumber(1), kind: .proposal, round: 1, text: "Nota \(number)")
            rig.say(.command(rig.newCommandID(), session: HubRig.session, command), from: table)
        }
        rig.flush()
        rig.disconnect(table)
        rig.forget()
        return rig
    }

    private func facts(_ messages: [HubMessage]) -> [Int] {
        messages.compactMap { if case .fact(let sequence, _) = $0 { sequence } else { nil } }
    }

    private func isCurrent(_ messages: [HubMessage]) -> Bool {
        messages.contains { if case .current = $0 { true } else { false } }
    }

    @Test("is told it in portions, each fact once and in order, then that it is current, then who is here")
    func portions() throws {
        let rig = try rig(notes: Hub.portion * 2 + 50)
        let reader = rig.connect(.reader)
        #expect(!isCurrent(rig.messages(reader)))
        while rig.hub.nextFlush(after: rig.now.boot) == rig.now.boot { rig.flush() }
        let told = rig.messages(reader)
        let last = try #require(rig.hub.live[HubRig.session]?.known.sequence)
        #expect(facts(told) == Array(1...last))
        let current = try #require(told.firstIndex { if case .current = $0 { true } else { false } })
        let presence = try #require(told.firstIndex { if case .presence = $0 { true } else { false } })
        #expect(told[..<current].count { if case .fact = $0 { true } else { false } } == last)
        #expect(current < presence)
        #expect(rig.texts(reader).count == Hub.portion * 2 + 50)
    }

    @Test(
        "is told nothing more as long as it does not take what it was told, and misses nothing that happens then"
    )
    func congestion() throws {
        let rig = try rig(notes: Hub.portion * 2)
        let slow = rig.connect(.facilitator)
        rig.hub.setCongested(slow, true)
        let before = rig.messages(slow).count
        let table = rig.connect(.table(TableNumber(2)))
        while rig.hub.nextFlush(after: rig.now.boot) == rig.now.boot { rig.flush() }
        #expect(isCurrent(rig.messages(table)))
        _ = rig.note("De la mesa dos", table: 2, from: table)
        #expect(rig.messages(slow).count == before && !isCurrent(rig.messages(slow)))
        rig.hub.setCongested(slow, false)
        while rig.hub.nextFlush(after: rig.now.boot) == rig.now.boot { rig.flush() }
        let last = try #require(rig.hub.live[HubRig.session]?.known.sequence)
        #expect(facts(rig.messages(slow)) == Array(1...last))
        #expect(isCurrent(rig.messages(slow)) && rig.texts(slow).last == "De la mesa dos")
        // From now on it is told what is new as everybody is.
        _ = rig.note("Y otra", table: 2, from: table)
        #expect(facts(rig.messages(slow)) == Array(1...last + 1))
    }
}
