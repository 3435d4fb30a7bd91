import CafeSystem
import Testing

/// A hostile client of our own (`Hostile/hostile.py`) in front of the door, and behind it with a PIN. Each attack says of each
/// thing that it tries whether it got it.
@Suite(.serialized) struct HostileTests {
    /// What the client got of what it tried.
    private func attack(_ name: String, _ room: DoorRoom, pin: String) throws -> [String: Bool] {
        let here = #filePath
        let script = here.prefix(upTo: here.lastIndex(of: "/") ?? here.endIndex) + "/Hostile/hostile.py"
        let result = try Spawn.run(
            "/usr/bin/env",
            arguments: ["python3", "-B", String(script), name, "127.0.0.1", "\(room.port)", pin],
            environment: ["PATH=/usr/bin:/bin", "HOME=/nonexistent", "LC_ALL=C.UTF-8"],
            timeoutMilliseconds: 240_000)
        let output = String(decoding: result.output, as: UTF8.self)
        guard result.ending == .exited(0) else {
            throw HarnessError("\(name): \(output) \(String(decoding: result.error, as: UTF8.self))")
        }
        var got: [String: Bool] = [:]
        for line in output.split(separator: "\n") {
            let words = line.split(separator: " ")
            if words.count == 2 { got[String(words[0])] = words[1] == "YES" }
        }
        return got
    }

    /// After the attack a table still comes in and works.
    private func expectOpen(_ room: DoorRoom) throws {
        try room.join("después", table: 2)
        try room.tmux.type("después", "Aquí estamos")
        try room.tmux.wait("después", forText: "Borrador protegido")
    }

    @Test func whoClaimsToBeAuthenticatedIsNot() throws {
        let room = try DoorRoom()
        let got = try attack("success-trick", room, pin: try room.pin("mesa1"))
        #expect(got == ["channel": false, "channel-after-refusal": false])
        #expect(room.processes("__pantalla").isEmpty)
        try expectOpen(room)
    }

    @Test func nothingIsServedBeforeThePIN() throws {
        let room = try DoorRoom()
        let got = try attack("before-authentication", room, pin: try room.pin("mesa1"))
        let tried = [
            "channel", "channel-after-requests", "forwarding", "none", "publickey", "empty-password",
            "zero-password",
        ]
        #expect(got == Dictionary(uniqueKeysWithValues: tried.map { ($0, false) }))
        #expect(room.processes("__pantalla").isEmpty)
        try expectOpen(room)
    }

    @Test func behindThePINThereIsOneScreenOnOneChannel() throws {
        let room = try DoorRoom()
        let got = try attack("behind-the-pin", room, pin: try room.pin("mesa1"))
        let refused = [
            "agent", "x11", "environment", "subsystem", "exec", "exec-like", "unknown", "direct",
            "local-socket", "forwarding", "second-channel", "shell-twice",
        ]
        for name in refused { #expect(got[name] == false, "\(name)") }
        #expect(got["the-one-channel"] == true, "the connections were good")
        try expectOpen(room)
    }

    @Test func whatIsTooLargeOrNonsenseEndsOneConnectionAtMostAndLogsStayClean() throws {
        let room = try DoorRoom()
        let got = try attack("sizes", room, pin: try room.pin("mesa1"))
        for name in ["long-user", "long-pin", "escapes", "traversal", "unicode", "announced", "junk"] {
            #expect(got[name] == false, "\(name)")
        }
        #expect(got["screen-after-strange-terminal"] == true)
        #expect(got["alive-after-resizing"] == true)
        #expect(got["alive-after-broken-cipher"] == false)
        for name in ["puerta.log", "hub.log"] {
            let bytes = (try? Files.read("\(room.folder.path)/\(name)", limit: 1 << 22)) ?? []
            #expect(bytes.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) || $0 >= 0x80 }, "\(name)")
        }
        #expect(!room.log.contains("in from=10.0.0.1"), "no line of a client's making")
        try expectOpen(room)
    }

    @Test func aGuesserElsewhereIsLockedWhileTheTableComesIn() throws {
        let room = try DoorRoom()
        _ = try room.pin("mesa1")
        let got = try attack("guesser", room, pin: try room.wrongPIN())
        #expect(got == ["after-guessing": false])
        #expect(room.log.contains("denied from=127.0.0.2"))
        #expect(room.log.contains("locked"))
        let served = try Files.read(room.folder.file("servir.log"), limit: 1 << 20)
        #expect(String(decoding: served, as: UTF8.self).contains(" guesser from=127.0.0.2 "))
        try expectOpen(room)
        // The right PIN does not help there any more, for some minutes.
        let right = try room.command(
            "mesa1", ["texto"], pin: room.pin("mesa1"), options: ["-o", "BindAddress=127.0.0.2"])
        #expect(right.status == 255)
    }

    @Test func aTableComesInByIPv6() throws {
        let interfaces = (try? Files.read("/proc/net/if_inet6", limit: 1 << 16)) ?? []
        guard !interfaces.isEmpty else { return }
        let room = try DoorRoom(at: "::1")
        try room.join("mesa", table: 1)
        #expect(room.log.contains("in from=::1 user=mesa1"))
    }

    @Test func withTwoSessionsThePINSelectsTheOne() throws {
        let room = try DoorRoom()
        let other = try room.plan("La otra sesión", tables: 2)
        let first = try room.pin("mesa1")
        let second = try room.pin("mesa1", of: other)
        for (pin, words) in [(first, "en la primera"), (second, "en la otra")] {
            let outcome = try room.command("mesa1", ["texto"], pin: pin, input: "Un aporte \(words)\n")
            #expect(outcome.status == 0, "\(outcome.error)")
        }
        let one = try room.cafe("acta", room.session, "--formato", "json").output
        let two = try room.cafe("acta", other, "--formato", "json").output
        #expect(one.contains("en la primera") && !one.contains("en la otra"))
        #expect(two.contains("en la otra") && !two.contains("en la primera"))
    }
}
