import CafeModel
import CafeSystem
import Glibc
import Testing

@Suite struct HubCommandTests {
    private let cafe: CommandLineCase

    init() throws { cafe = try CommandLineCase() }

    /// The hub's socket, as it wrote it down.
    private func socket() throws -> String {
        String(decoding: try Files.read("\(cafe.folder.path)/hub.socket", limit: 200), as: UTF8.self)
    }

    private func serve(_ arguments: [String] = []) throws -> ChildProcess {
        try Spawn.detached(
            CafeBinary.path(), arguments: ["servir"] + arguments,
            environment: cafe.folder.environment.map { "\($0)=\($1)" }.sorted(), log: cafe.folder.file("log"))
    }

    @Test func theFirstCommandStartsAHubThatOutlivesIt() throws {
        _ = try cafe.newSession()
        let hub = try #require(cafe.folder.hub)
        try cafe.output(of: "estado")
        #expect(cafe.folder.hub?.pid == hub.pid)
        #expect(try Files.permissions(cafe.folder.path) == 0o700)
        #expect(try Files.permissions("\(cafe.folder.path)/cafe.db") == 0o600)
    }

    @Test func aHubThatWasKilledIsReplacedAndNothingIsLost() throws {
        let id = try cafe.newSession()
        let socket = try socket()
        for _ in 1...3 {
            try cafe.folder.killHub()
            #expect(Files.exists(socket), "the crash left its socket")
            #expect(try cafe.status().object("sesion").string("id") == id)
        }
    }

    @Test func stopEndsTheHubInGoodOrder() throws {
        _ = try cafe.newSession()
        let hub = try #require(cafe.folder.hub)
        let socket = try socket()
        try cafe.output(of: "detener")
        #expect(awaiting(seconds: 5) { hub.isRunning ? nil : true } != nil)
        #expect(!Files.exists(socket))
        #expect(cafe.folder.hub == nil)
        let again = try cafe.run("stop")
        #expect(again.status == 0)
        #expect(cafe.folder.hub == nil)
    }

    @Test func aSecondHubBesideOneInTheForegroundIsRefused() throws {
        let first = try serve()
        _ = try cafe.folder.waitForHub()
        _ = try cafe.newSession()
        let outcome = try cafe.run("servir")
        #expect(outcome.status == 75)
        #expect(outcome.error.contains("Ya hay un servicio de Café"))
        #expect(cafe.folder.hub?.pid == first.pid)
        try cafe.output(of: "estado")
    }

    @Test func aHubInTheForegroundTakesThePlaceOfOneInTheBackground() throws {
        let session = try cafe.newSession()
        let background = try #require(cafe.folder.hub)
        let server = try serve()
        #expect(awaiting(seconds: 20) { cafe.folder.hub?.pid == server.pid ? true : nil } != nil)
        // The one that gave way lets go of the folder before it is gone itself.
        #expect(awaiting(seconds: 20) { background.isRunning ? nil : true } != nil)
        #expect(try cafe.status().object("sesion").string("id") == session)
    }

    @Test func aHubInTheForegroundServesUntilItIsTold() throws {
        let child = try serve()
        _ = try cafe.folder.waitForHub()
        _ = try cafe.newSession()
        #expect(cafe.folder.hub?.pid == child.pid)
        try Signals.send(.terminate, to: child.pid)
        #expect(try child.wait(timeoutMilliseconds: 10_000) == .exited(0))
        #expect(try !Files.exists(socketOrNone()))
    }

    private func socketOrNone() throws -> String {
        Files.exists("\(cafe.folder.path)/hub.socket") ? try socket() : "/nowhere"
    }

    @Test func aHubNoticesThatItsSocketIsGone() throws {
        _ = try cafe.newSession()
        let hub = try #require(cafe.folder.hub)
        try Files.remove(socket())
        try cafe.output(of: "estado")
        #expect(cafe.folder.hub?.pid == hub.pid)
    }

    @Test func aHubWhoseFolderWasMovedEndsAndLeavesTheNameToAnother() throws {
        let old = try cafe.newSession()
        let hub = try #require(cafe.folder.hub)
        let moved = cafe.folder.file("movida")
        #expect(rename(cafe.folder.path, moved) == 0)
        #expect(awaiting(seconds: 20) { hub.isRunning ? nil : true } == true)
        let new = try cafe.newSession()
        let there = try cafe.output(of: "sesiones"),
            elsewhere = try cafe.output(of: "sesiones", "--datos", moved)
        #expect(there.contains(new) && !there.contains(old))
        #expect(elsewhere.contains(old) && !elsewhere.contains(new))
    }

    @Test func aHubIsFoundFromAnotherEnvironment() throws {
        _ = try cafe.newSession()
        let outcome = try CafeBinary.run(
            ["estado"], in: cafe.folder, environment: ["XDG_RUNTIME_DIR": "/tmp/nowhere-\(getpid())"])
        #expect(outcome.status == 0, "\(outcome.error)")
    }

    @Test func aHubWithNothingToDoEnds() throws {
        let child = try Spawn.detached(
            CafeBinary.path(), arguments: ["__servicio", "--datos", cafe.folder.path, "--ocio", "1"],
            environment: cafe.folder.environment.map { "\($0)=\($1)" }.sorted())
        #expect(try child.wait(timeoutMilliseconds: 20_000) == .exited(0))
    }

    @Test func aHubWithALiveSessionStaysUp() throws {
        _ = try cafe.newSession()
        try cafe.output(of: "etapa", "siguiente")
        try cafe.output(of: "detener")
        let child = try Spawn.detached(
            CafeBinary.path(), arguments: ["__servicio", "--datos", cafe.folder.path, "--ocio", "0"],
            environment: cafe.folder.environment.map { "\($0)=\($1)" }.sorted())
        #expect(try child.wait(timeoutMilliseconds: 3000) == nil)
        try child.killNow()
    }

    @Test func aFolderThatCannotBeMadeIsToldInASentence() throws {
        let file = cafe.folder.file("archivo")
        try Files.writeAtomically(file, [])
        for command in [["sesiones"], ["servir"], ["verificar"]] {
            let outcome = try CafeBinary.run(command + ["--datos", "\(file)/datos"], in: cafe.folder)
            #expect(outcome.status == 73)
            #expect(outcome.error.contains(file))
        }
    }

    @Test func damagedDataAreToldInASentence() throws {
        try Files.makeFolder(cafe.folder.path)
        try Files.writeAtomically(
            "\(cafe.folder.path)/cafe.db", Array(repeating: UInt8(ascii: "x"), count: 8192))
        for command in [["sesiones"], ["nueva", "--plan", "-"], ["verificar"], ["servir"]] {
            let outcome = try CafeBinary.run(command, in: cafe.folder, input: CommandLineCase.plan)
            #expect(outcome.status == 65, "\(command): \(outcome.error)")
            #expect(outcome.error.contains("cafe.db"))
        }
    }

    @Test func dataOfANewerVersionAreToldInASentence() throws {
        _ = try cafe.newSession()
        try cafe.output(of: "detener")
        // The number of migrations that were run, in the header of the file (user_version).
        let file = "\(cafe.folder.path)/cafe.db"
        var bytes = try Files.read(file, limit: 1 << 24)
        bytes.replaceSubrange(60..<64, with: [0, 0, 0x27, 0x0F])
        try Files.writeAtomically(file, bytes)
        let outcome = try cafe.run("sesiones")
        #expect(outcome.status == 78, "\(outcome.error)")
        #expect(outcome.error.contains("versión más nueva"))
    }

    @Test func aFasterClockIsForFoldersWithoutRealDataOnly() throws {
        _ = try cafe.newSession()
        try cafe.output(of: "detener")
        let outcome = try cafe.run("servir", "--ritmo", "60")
        #expect(outcome.status == 78)
        #expect(outcome.error.contains("datos reales"))
    }
}
