import CafeModel
import CafeSystem
import Testing

@Suite struct ReplayCommandTests {
    private let cafe: CommandLineCase

    init() throws { cafe = try CommandLineCase() }

    @Test func playsAClosedSessionToItsEndAndLeavesTheOriginalAsItWas() throws {
        _ = try cafe.output(of: "ensayo", "--ritmo", "1000")
        let id = String(try cafe.output(of: "sesiones", "--ensayo").prefix(32))
        let before = try cafe.output(of: "acta", "--formato", "json", "--ensayo", id)
        // Another session, whose event is still to come, leaves nothing to choose.
        _ = try cafe.output(of: "nueva", "--plan", "-", "--ensayo", input: CommandLineCase.plan)
        let played = try cafe.run("repetir", "--ensayo", "--ritmo", "1000")
        #expect(played.status == 0)
        #expect(played.output.contains("Fin de la repetición"))
        #expect(played.error.contains("cafe proyectar --datos"))
        #expect(try cafe.output(of: "acta", "--formato", "json", "--ensayo", id) == before)
        #expect(!Files.exists("\(cafe.folder.path)/ensayo/repeticion"), "the copy goes with the replay")
        try cafe.output(of: "detener", "--ensayo")
    }

    @Test func screensCallItAReplayWhileItIsOn() throws {
        _ = try cafe.output(of: "ensayo", "--ritmo", "1000")
        let replay = try Spawn.detached(
            CafeBinary.path(), arguments: ["repetir", "--ensayo", "--ritmo", "200"],
            environment: cafe.folder.environment.map { "\($0)=\($1)" }.sorted(), log: cafe.folder.file("log"))
        let place = "\(cafe.folder.path)/ensayo/repeticion"
        let list = try awaiting(seconds: 20) { () -> JSONValue? in
            guard Files.exists("\(place)/hub.socket") else { return nil }
            let list = try JSONValue(Array(cafe.output(of: "sesiones", "--json", "--datos", place).utf8))
            return list.elements.isEmpty ? nil : list
        }
        #expect(list?.elements.first?["ritmo"] == .int(200))
        #expect(try cafe.output(of: "estado", "--datos", place).contains("Repetición"))
        #expect(try cafe.run("repetir", "--ensayo").status == 75, "one at a time")
        let refused = try cafe.run("anotar", "Nada", "--mesa", "1", "--datos", place)
        #expect(refused.status != 0)
        try cafe.output(of: "detener", "--datos", place)
        let ending = try awaiting(seconds: 60) { try replay.poll() }
        #expect(ending == .exited(0))
        try cafe.output(of: "detener", "--ensayo")
    }

    @Test func onlyClosedSessionsAreReplayedAndNeverAtThePaceOfTheClock() throws {
        _ = try cafe.output(of: "nueva", "--plan", "-", input: CommandLineCase.plan)
        #expect(try cafe.run("repetir").status == 66)
        #expect(try cafe.run("repetir", "--ritmo", "1").status == 64)
        try cafe.output(of: "detener")
    }
}
