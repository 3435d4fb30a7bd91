import CafeModel
import CafeWire
import Testing

@testable import CafeHub

@Suite struct SuppressionTests {
    private let rig: HubRig

    init() throws { rig = try HubRig.inRound() }

    private func ask(_ request: Request, _ number: Int) -> [Reply] {
        let owner = rig.connect(.owner, session: nil)
        rig.say(.request(number, request), from: owner)
        for _ in 0..<2000 where rig.hub.backup != nil || rig.messages(owner).isEmpty { rig.flush() }
        rig.flush()
        return rig.messages(owner).compactMap { message in
            if case .reply(number, let reply) = message { reply } else { nil }
        }
    }

    private func lines(_ replies: [Reply]) -> [String] {
        if case .done(let lines)? = replies.last { lines } else { [] }
    }

    @Test func theCopiesThatStillHoldSuppressedWordsAreListed() throws {
        let table = rig.connect(.table(TableNumber(1)))
        let note = try #require(rig.note("Lo dijo Pedro", table: 1, from: table))
        let early = rig.folder + "/antes.db", late = rig.folder + "/despues.db"
        #expect(!lines(ask(.backup(path: early), 1)).isEmpty)
        #expect(!lines(ask(.verify, 2)).contains { $0.contains(early) })
        rig.wait(1000)
        let seen = try #require(try rig.stored().notes[note]).revision
        rig.order(.strikePassage(note, seen: seen, passage: "Pedro", reason: .name), from: table)
        rig.wait(1000)
        #expect(!lines(ask(.backup(path: late), 3)).isEmpty)
        let found = lines(ask(.verify, 4))
        #expect(found.contains { $0.contains(early) })
        #expect(!found.contains { $0.contains(late) })
    }
}
