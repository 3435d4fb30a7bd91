import CafeSystem
import Glibc
import Testing

@Suite("A hub that goes on existing and does nothing", .timeLimit(.minutes(3)))
struct StoppedHubTests {
    @Test(
        "(SIGSTOP) is said to be away within seconds; nothing counts as saved, and all is saved once it goes on"
    )
    func stopped() throws {
        let room = try FaultRoom()
        try room.openTable()
        let hub = try room.folder.waitForHub()
        kill(hub.pid, SIGSTOP)
        defer { kill(hub.pid, SIGCONT) }
        try room.tmux.type("mesa", "Con el servicio detenido")
        try room.tmux.press("mesa", "Enter")
        let rows = try room.tmux.wait("mesa", for: "that nobody hears it") { rows in
            rows.contains { $0.contains("Sin conexión con el servicio") }
        }
        #expect(rows.contains { $0.contains("Con el servicio detenido") }, "\(rows)")
        #expect(rows.contains { $0.contains("guardando…") }, "\(rows)")
        kill(hub.pid, SIGCONT)
        try room.seeSaved("Con el servicio detenido")
        #expect(try Minutes(of: room.folder).entries(saying: "Con el servicio detenido").count == 1)
    }

    @Test("is noticed by a screen at which nobody does anything")
    func idle() throws {
        let room = try FaultRoom()
        try room.openTable()
        let hub = try room.folder.waitForHub()
        kill(hub.pid, SIGSTOP)
        defer { kill(hub.pid, SIGCONT) }
        try room.tmux.wait("mesa", forText: "Sin conexión con el servicio")
        kill(hub.pid, SIGCONT)
        try room.tmux.wait("mesa", for: "no complaint") { rows in
            !rows.contains { $0.contains("Sin conexión") }
        }
    }

    @Test("whose socket somebody removes goes on serving: the screen that is open, and the next one")
    func socket() throws {
        let room = try FaultRoom()
        try room.openTable()
        let bytes = try Files.read("\(room.folder.path)/hub.socket", limit: 4096)
        let path = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first.map(String.init) ?? ""
        try Files.remove(path)
        try room.tmux.type("mesa", "Sin el archivo del socket")
        try room.tmux.press("mesa", "Enter")
        try room.seeSaved("Sin el archivo del socket")
        let noted = try CafeBinary.run(
            ["anotar", "--mesa", "1", "--tipo", "pregunta", "--", "Otra pantalla"], in: room.folder)
        #expect(noted.status == 0, "\(noted.error)")
        #expect(try Minutes(of: room.folder).entries.count == 2)
    }
}
