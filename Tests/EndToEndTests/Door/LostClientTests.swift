import CafeSystem
import Glibc
import Testing

/// Clients that are killed at keys that nobody chose: what was typed is there again, but for its last half second.
@Suite(.serialized) struct LostClientTests {
    /// How many; `make proof` asks for 1,000.
    private static var kills: Int { getenv("CAFE_CLIENT_KILLS").flatMap { Int(String(cString: $0)) } ?? 6 }

    @Test func theDraftOfAClientThatIsKilledAnywhereIsThereAgain() throws {
        let room = try DoorRoom()
        let pin = try room.pin("mesa1")
        let sentence = "Que el puesto de salud abra también los sábados"
        var chance = UInt64(20_261_203)
        try room.join("mesa0", table: 1)
        for turn in 1...Self.kills {
            chance = chance &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let count = 2 + Int((chance >> 33) % UInt64(sentence.count - 2))
            let name = "mesa\(turn - 1)"
            // The first ones are waited for, the rest may be under way when the client dies.
            let safe = String(sentence.prefix(count / 2))
            let risky = String(sentence.dropFirst(count / 2).prefix(count - count / 2))
            try room.tmux.type(name, "[\(turn)] \(safe)")
            try room.tmux.wait(name, for: "the draft is safe") { rows in
                rows.joined().squeezed.contains("[\(turn)] \(safe)".squeezed)
                    && rows.contains { $0.contains("Borrador protegido") }
            }
            try room.tmux.type(name, risky)
            try room.tmux.process(name).killNow()
            #expect(awaiting(seconds: 20) { room.processes("__pantalla").isEmpty ? true : nil } != nil)
            try room.tmux.close(name)
            try room.start("mesa\(turn)", "mesa1")
            try room.tmux.type("mesa\(turn)", pin)
            try room.tmux.press("mesa\(turn)", "Enter")
            try room.tmux.wait("mesa\(turn)", forText: "MESA 1")
            try room.settle("mesa\(turn)")
            try room.tmux.wait("mesa\(turn)", for: "what was safe before turn \(turn)'s kill") { rows in
                rows.joined().squeezed.contains("[\(turn)] \(safe)".squeezed)
            }
            // Emptied for the next turn, whatever of the rest had arrived.
            try room.tmux.press("mesa\(turn)", "End", "C-u")
        }
    }
}

extension String {
    /// Without blanks, which a line may break at.
    fileprivate var squeezed: String { filter { !$0.isWhitespace } }
}
