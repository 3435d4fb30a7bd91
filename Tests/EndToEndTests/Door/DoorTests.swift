import CafeSystem
import Glibc
import Testing

/// The front door with the real OpenSSH client.
@Suite(.serialized) struct DoorTests {
    @Test func aTableComesInByItsPINAndItsWordsArriveWhole() throws {
        let room = try DoorRoom()
        try room.join("mesa", table: 2)
        try room.tmux.type("mesa", "Más árboles en la ciénaga: ñandú")
        try room.tmux.press("mesa", "Enter")
        try room.tmux.wait("mesa", for: "the note in the list") { rows in
            rows.prefix(20).contains { $0.contains("Más árboles en la ciénaga: ñandú") }
        }
        let minutes = try room.cafe("acta", "--formato", "json")
        #expect(minutes.output.contains("Más árboles en la ciénaga: ñandú"), "\(minutes.error)")
    }

    @Test func aWrongPINIsSaidAndTheRightOneStillOpens() throws {
        let room = try DoorRoom()
        let right = try room.pin("mesa1")
        try room.start("mesa", "mesa1")
        try room.tmux.type("mesa", room.wrongPIN())
        try room.tmux.press("mesa", "Enter")
        try room.tmux.wait("mesa", forText: "Ese PIN no es")
        try room.tmux.type("mesa", right)
        try room.tmux.press("mesa", "Enter")
        try room.tmux.wait("mesa", forText: "MESA 1")
        #expect(!room.log.contains(right))
        #expect(room.log.contains("denied from=127.0.0.1 user=mesa1"))
    }

    @Test func theScreenHasTheSizeOfTheClientsWindow() throws {
        let room = try DoorRoom()
        try room.join("mesa", table: 3, columns: 120, rows: 30)
        try room.tmux.wait("mesa", for: "a line of 120 columns") { rows in
            rows.contains { $0.count == 120 && $0.hasPrefix("───") }
        }
        try room.tmux.resize("mesa", columns: 90, rows: 25)
        try room.tmux.wait("mesa", for: "a line of 90 columns, and the keys on the 25th row") { rows in
            rows.contains { $0.count == 90 && $0.hasPrefix("───") } && rows.count == 25
                && rows[24].contains("Enter guardar")
        }
    }

    @Test func aClientThatIsKilledInTheMiddleOfASentenceFindsItAgain() throws {
        let room = try DoorRoom()
        try room.join("antes", table: 1)
        try room.tmux.type("antes", "Una frase que no se ha term")
        try room.tmux.wait("antes", forText: "Borrador protegido")
        try room.tmux.process("antes").killNow()
        #expect(awaiting(seconds: 20) { room.processes("__pantalla").isEmpty ? true : nil } != nil)
        #expect(room.processes("__conexion").isEmpty)
        try room.start("después", "mesa1")
        try room.tmux.type("después", room.pin("mesa1"))
        try room.tmux.press("después", "Enter")
        try room.tmux.wait("después", forText: "Una frase que no se ha term")
    }

    @Test func nothingButAScreenIsServed() throws {
        let room = try DoorRoom()
        let pin = try room.pin("mesa1")
        for words in [["true"], ["sh", "-c", "id"], ["texto;id"]] {
            let outcome = try room.command("mesa1", words, pin: pin)
            #expect(outcome.status != 0)
            #expect(outcome.output.isEmpty)
            #expect(outcome.error.contains("exec request failed"))
        }
        let files = try room.command("mesa1", ["sftp"], pin: pin, options: ["-s"])
        #expect(files.error.contains("subsystem request failed"))
        let direct = try room.command("mesa1", [], pin: pin, options: ["-W", "127.0.0.1:\(room.port)"])
        #expect(direct.status != 0)
        #expect(!direct.output.contains("SSH-2.0"))
        let reverse = try room.command(
            "mesa1", ["texto"], pin: pin,
            options: ["-o", "ExitOnForwardFailure=yes", "-R", "127.0.0.1:0:127.0.0.1:9"])
        #expect(reverse.status == 255)
        #expect(room.log.contains("refused from=127.0.0.1 user=mesa1"))
    }

    @Test func whoHasNoPINGetsNothing() throws {
        let room = try DoorRoom()
        _ = try room.pin("mesa1")
        let wrong = try room.wrongPIN()
        for user in ["mesa1", "mesa99", "root", "puerta", "administracion", "inicio"] {
            let outcome = try room.command(user, ["texto"], pin: wrong)
            #expect(outcome.status == 255, "\(user)")
            #expect(outcome.output.isEmpty, "\(user)")
        }
        let keys = try room.command(
            "mesa1", ["texto"], pin: wrong, options: ["-o", "PreferredAuthentications=publickey"])
        #expect(keys.status == 255)
        #expect(
            keys.error.contains("Permission denied (password,keyboard-interactive)")
                || keys.error.contains("Permission denied (keyboard-interactive,password)"))
        #expect(room.processes("__pantalla").isEmpty)
    }

    @Test func nothingOfTheClientsEnvironmentReachesTheScreen() throws {
        let room = try DoorRoom()
        try room.join("mesa", table: 1, options: ["-o", "SendEnv=*", "-o", "SetEnv=CAFE_DATOS=/ajena"])
        let screen = try #require(room.processes("__pantalla").first)
        let environment = String(
            decoding: try Files.read("/proc/\(screen.pid)/environ", limit: 1 << 16), as: UTF8.self)
        #expect(environment.contains("TERM=tmux-256color"))
        #expect(!environment.contains("/ajena"))
        #expect(!environment.contains("SSH_"))
    }

    @Test func theConnectionsProcessIsConfined() throws {
        let room = try DoorRoom()
        try room.join("mesa", table: 1)
        let process = try #require(room.processes("__conexion").first)
        let status = String(
            decoding: try Files.read("/proc/\(process.pid)/status", limit: 1 << 16), as: UTF8.self)
        #expect(status.contains("Seccomp:\t2"), "a filter is in force")
        #expect(status.contains("NoNewPrivs:\t1"))
        let environment = try Files.read("/proc/\(process.pid)/environ", limit: 1 << 16)
        #expect(!String(decoding: environment, as: UTF8.self).contains(room.folder.path))
        let open = try Files.list("/proc/\(process.pid)/fd").map {
            try Files.target(ofLink: "/proc/\(process.pid)/fd/\($0)")
        }
        #expect(open.filter { !$0.hasPrefix("socket:") }.sorted() == ["/dev/null", "/dev/ptmx"])
    }

    @Test func linesAreHadWithoutATerminal() throws {
        let room = try DoorRoom()
        let pin = try room.pin("mesa2")
        let outcome = try room.command("mesa2", ["texto"], pin: pin, input: "Un aporte por líneas\n")
        #expect(outcome.status == 0, "\(outcome.error)")
        let minutes = try room.cafe("acta", "--formato", "json")
        #expect(minutes.output.contains("Un aporte por líneas"), "\(outcome.output)\(outcome.error)")
        let shell = try room.command("mesa2", [], pin: pin, options: ["-T"], input: "Otro aporte\n")
        #expect(shell.status == 0, "\(shell.error)")
        #expect(try room.cafe("acta", "--formato", "json").output.contains("Otro aporte"))
    }

    @Test func theDoorAndItsScreensOutliveTheHub() throws {
        let room = try DoorRoom()
        try room.join("mesa", table: 1)
        try room.folder.killHub()
        try room.tmux.type("mesa", "Después de la caída")
        try room.tmux.press("mesa", "Enter")
        try room.tmux.wait("mesa", for: "the note in the list") { rows in
            rows.prefix(20).contains { $0.contains("Después de la caída") }
        }
        try room.join("otra", table: 2)
        #expect(room.processes("__puerta").count == 1)
    }

    @Test func anotherServiceTakesOverAndTheTablesStay() throws {
        let room = try DoorRoom()
        try room.join("mesa", table: 1)
        try room.tmux.type("mesa", "Antes y después")
        try room.tmux.wait("mesa", forText: "Borrador protegido")
        // Killed, so that a screen starts one in the background, from which the next takes over.
        try room.folder.killHub()
        let background = try room.folder.waitForHub()
        try room.openDoor()
        #expect(
            awaiting(seconds: 20) { room.folder.hub.flatMap { $0.pid != background.pid ? true : nil } } != nil
        )
        try room.tmux.press("mesa", "Enter")
        try room.tmux.wait("mesa", for: "the note in the list") { rows in
            rows.prefix(20).contains { $0.contains("Antes y después") }
        }
        #expect(awaiting(seconds: 20) { background.isRunning ? nil : true } != nil)
    }

    @Test func theKeyIsMadeOnceAndForItsUserOnly() throws {
        let room = try DoorRoom()
        let key = "\(room.folder.path)/keys/ssh_host_ed25519_key"
        let before = try Files.read(key, limit: 8192)
        let fingerprint = try #require(room.door?["huella"]?.text)
        #expect(fingerprint.hasPrefix("SHA256:"))
        #expect(try Files.permissions(key) == 0o600)
        #expect(try Files.permissions("\(room.folder.path)/keys/puerta") == 0o600)
        #expect(try room.cafe("detener").status == 0)
        #expect(awaiting(seconds: 10) { room.door?["abierta"]?.truth == false ? true : nil } != nil)
        try room.openDoor()
        #expect(try Files.read(key, limit: 8192) == before)
        #expect(room.door?["huella"]?.text == fingerprint)
        let shown = try Spawn.run("/usr/bin/env", arguments: ["ssh-keygen", "-lf", key])
        #expect(String(decoding: shown.output, as: UTF8.self).contains(fingerprint))
    }

    @Test func theAdministratorIsRefused() throws {
        let folder = try DataFolder()
        guard ProcessIdentity.uid == 0 else { return }
        let outcome = try CafeBinary.run(["servir", "--ssh", "127.0.0.1:0"], in: folder)
        #expect(outcome.status == 77)
        #expect(outcome.error.contains("--como"))
        #expect(try CafeBinary.run(["servir", "--como", "nadie-asi"], in: folder).status == 78)
    }

    @Test func whatIsNoPlaceIsSaid() throws {
        let room = try DoorRoom()
        let outcome = try room.cafe("servir", "--ssh", "puerto")
        #expect(outcome.status == 64)
        #expect(outcome.error.contains("«puerto»"))
    }
}
