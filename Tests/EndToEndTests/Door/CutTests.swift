import CafeSystem
import Glibc
import Testing

/// A cable that is pulled: neither side is told anything. It takes the time that the kernel takes, hence only in `make proof`.
@Suite(.serialized, .enabled(if: Proof.isAsked)) struct CutTests {
    @Test func aCutIsNoticedWithin45SecondsAndTheDraftIsThereOnReturn() throws {
        guard let network = try Network() else { return }
        let room = try DoorRoom(network: network)
        try room.join("antes", table: 1)
        try room.tmux.type("antes", "Lo que estaba a medio escri")
        try room.tmux.wait("antes", forText: "Borrador protegido")
        try room.facilitate("guía")
        try room.tmux.wait("guía", for: "table 1 in use") { rows in
            rows.contains { $0.contains("Vías") && $0.contains("escribe") }
        }
        try network.cut(true)
        try room.tmux.wait("guía", for: "table 1 without a connection", seconds: 45) { rows in
            rows.contains { $0.contains("Vías") && $0.contains("sin conexión") }
        }
        #expect(room.processes("__pantalla").isEmpty)
        #expect(room.log.contains("out from=127.0.0.1 user=mesa1"))
        try network.cut(false)
        try room.start("después", "mesa1")
        try room.tmux.type("después", room.pin("mesa1"))
        try room.tmux.press("después", "Enter")
        try room.tmux.wait("después", forText: "Lo que estaba a medio escri")
    }

    @Test func whoOnlyStopsReadingKeepsThePlaceAndNobodyElseWaits() throws {
        let room = try DoorRoom()
        try room.join("quieta", table: 1)
        try room.join("viva", table: 2)
        let client = try room.tmux.process("quieta")
        kill(client.pid, SIGSTOP)
        defer { kill(client.pid, SIGCONT) }
        try room.tmux.type("viva", "Aquí seguimos")
        try room.tmux.press("viva", "Enter")
        try room.tmux.wait("viva", for: "the note in the list") { rows in
            rows.prefix(20).contains { $0.contains("Aquí seguimos") }
        }
        kill(client.pid, SIGCONT)
        try room.tmux.type("quieta", "Y aquí también")
        try room.tmux.wait("quieta", forText: "Y aquí también")
    }
}
