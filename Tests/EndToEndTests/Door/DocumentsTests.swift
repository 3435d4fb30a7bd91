import CafeSystem
import Testing

/// The finished documents, fetched by OpenSSH's own clients.
@Suite(.serialized) struct DocumentsTests {
    private let room: DoorRoom

    init() throws { room = try DoorRoom() }

    /// Where the client puts what it fetches.
    private func makePlace(_ name: String) throws -> String {
        let place = room.folder.file(name)
        try Files.makeFolder(place)
        return place
    }

    /// A recorder comes in by the door, asks for the acta as a page, and is told how to fetch it: the name.
    private func shelve(_ user: String = "relatoria") throws -> String {
        try room.enter("pantalla", user, until: "Conjunto", columns: 110)
        try room.tmux.press("pantalla", "g")
        try room.tmux.press("pantalla", "Down")
        try room.tmux.press("pantalla", "Enter")
        let command = "sftp -P \(room.port) \(user)@127.0.0.1:/"
        try room.tmux.wait("pantalla", forText: command)
        let line = try #require(try room.tmux.capture("pantalla").first { $0.contains(command) })
        let words = line.split(separator: " ").map(String.init)
        return try #require(
            words.first { $0.contains("127.0.0.1:/") }?.split(separator: "/").last.map(String.init))
    }

    @Test func aRecorderAtAnotherLaptopFetchesTheActaThatTheScreenNames() throws {
        let name = try shelve()
        #expect(name.hasPrefix("acta-") && name.hasSuffix("-v1-borrador.html"))
        let shelf = "\(room.folder.path)/documentos/\(try Files.list("\(room.folder.path)/documentos")[0])"
        #expect(try Files.permissions(shelf) == 0o700)
        #expect(try Files.permissions("\(shelf)/\(name)") == 0o600)
        let place = try makePlace("traidos")
        let pin = try room.pin("relatoria")
        // The command that the screen shows, with a place to put it.
        let one = try room.transfer("sftp", [room.place("relatoria", "/\(name)"), place], pin: pin)
        #expect(one.status == 0, "\(one.error)")
        let fetched = try Files.read("\(place)/\(name)", limit: 1 << 20)
        #expect(fetched == (try Files.read("\(shelf)/\(name)", limit: 1 << 20)))
        #expect(String(decoding: fetched, as: UTF8.self).contains("Prueba de la puerta"))
        let copied = try makePlace("copiados")
        let all = try room.transfer("scp", ["-r", room.place("relatoria", "/*"), copied], pin: pin)
        #expect(all.status == 0, "\(all.error)")
        #expect(try Files.list(copied) == [name])
        let tree = try room.transfer("scp", ["-r", room.place("relatoria", "/"), "\(copied)/todo"], pin: pin)
        #expect(tree.status == 0, "\(tree.error)")
        #expect(try Files.list("\(copied)/todo") == [name])
    }

    @Test func thePersonListsReadsAndChangesNothing() throws {
        let name = try shelve()
        let place = try makePlace("traidos")
        try Files.writeAtomically("\(place)/mio.txt", Array("mío".utf8))
        let talk = """
            lcd \(place)
            ls -l
            get ../../etc/passwd
            get ../cafe.db
            get \(name)
            put mio.txt
            rm \(name)
            rename \(name) otro.html
            chmod 777 \(name)
            mkdir carpeta
            symlink \(name) enlace
            ls
            """
        let outcome = try room.transfer(
            "sftp", [room.place("relatoria")], pin: try room.pin("relatoria"), input: talk + "\n")
        #expect(outcome.output.contains("-r--------"))
        #expect(outcome.output.contains(name))
        #expect(try Files.list(place) == [name, "mio.txt"].sorted())
        // Putting, removing, renaming, changing, making a folder, making a link.
        let refusals = outcome.error.split(whereSeparator: \.isNewline).count {
            $0.hasSuffix("Permission denied")
        }
        #expect(refusals == 6, "\(outcome.error)")
        for path in ["/../../etc/passwd", "/../cafe.db"] {
            #expect(outcome.error.contains("\"\(path)\" not found"), "\(outcome.error)")
        }
        let shelf = "\(room.folder.path)/documentos/\(try Files.list("\(room.folder.path)/documentos")[0])"
        #expect(try Files.list(shelf) == [name])
        #expect(try Files.permissions("\(shelf)/\(name)") == 0o600)
    }

    @Test func whoMayNotMakeTheActaDoesNotGetIt() throws {
        let name = try shelve()
        let place = try makePlace("traidos")
        for user in ["mesa1", "proyector", "registro", "seguimiento"] {
            guard let pin = try? room.pin(user) else { continue }
            let outcome = try room.transfer("sftp", [room.place(user, "/\(name)"), place], pin: pin)
            #expect(outcome.status != 0, "\(user)")
        }
        #expect(try Files.list(place) == [])
        #expect(room.log.contains("refused from=127.0.0.1 user=mesa1"))
        for user in ["facilitacion", "consulta"] {
            let outcome = try room.transfer(
                "sftp", [room.place(user, "/\(name)"), "\(place)/\(user).html"], pin: try room.pin(user))
            #expect(outcome.status == 0, "\(user): \(outcome.error)")
        }
        #expect(try Files.list(place) == ["consulta.html", "facilitacion.html"])
    }

    @Test func nobodyReadsAnotherSessionsDocuments() throws {
        let name = try shelve()
        let other = try room.plan("Otra sesión", tables: 2)
        let place = try makePlace("traidos")
        let outcome = try room.transfer(
            "sftp", [room.place("relatoria", "/\(name)"), place], pin: try room.pin("relatoria", of: other))
        #expect(outcome.status != 0)
        #expect(try Files.list(place) == [])
    }

    @Test func theProcessThatServesThemIsConfined() throws {
        _ = try shelve()
        let terminal = "archivos"
        try room.tmux.start(
            terminal,
            command: [
                "sftp", "-F", "none", "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null",
                "-P", "\(room.port)", room.place("relatoria").replacing(":", with: ""),
            ],
            columns: 100, rows: 20, environment: ["LC_ALL": "C.UTF-8", "TERM": "xterm-256color"])
        try room.tmux.wait(terminal, forText: "(no se ve al escribir)")
        try room.tmux.type(terminal, try room.pin("relatoria"))
        try room.tmux.press(terminal, "Enter")
        try room.tmux.wait(terminal, forText: "sftp>")
        let process = try #require(room.processes("__documentos").first)
        let status = String(
            decoding: try Files.read("/proc/\(process.pid)/status", limit: 1 << 16), as: UTF8.self)
        #expect(status.contains("Seccomp:\t2"))
        #expect(status.contains("NoNewPrivs:\t1"))
        try room.tmux.type(terminal, "bye")
        try room.tmux.press(terminal, "Enter")
        #expect(awaiting(seconds: 20) { room.processes("__documentos").isEmpty ? true : nil } != nil)
    }
}
