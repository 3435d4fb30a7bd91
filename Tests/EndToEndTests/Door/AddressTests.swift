import CafeSystem
import Testing

/// Where the tables come in, found out and told: on a network of the test's own, which only an administrator can make.
@Suite(.serialized) struct AddressTests {
    @Test func whoPrintedCardsIsToldWhenTheMachineHasAnotherAddress() throws {
        guard let network = try Network() else { return }
        try network.plugIn("10.77.0.1")
        let room = try DoorRoom(at: "10.77.0.1", network: network)
        #expect(try room.cafe("tarjetas").output.contains("@10.77.0.1\n"))
        try room.facilitate("guía")
        try room.tmux.wait("guía", forText: "Puerta abierta en 10.77.0.1")
        try network.readdress("10.77.0.1", "10.77.0.9")
        try room.tmux.wait(
            "guía", forText: "! Las tarjetas dicen 10.77.0.1, pero este equipo tiene ahora 10.77.0.9.")
    }

    @Test func whatThisMachineSeesIsSaidAndNoMore() throws {
        guard let network = try Network() else { return }
        try network.plugIn("10.77.0.1")
        let room = try DoorRoom(at: "10.77.0.1", network: network)
        let found = try room.cafe("diagnostico", inNetwork: true).output
        #expect(found.contains("responde a este mismo equipo en el puerto \(room.port) de 10.77.0.1."))
        #expect(found.contains("Ningún otro equipo ha llegado desde que se abrió"))
        // Coming from this machine's own address shows nothing of the network.
        try room.join("mesa", table: 1)
        #expect(
            try room.cafe("diagnostico", inNetwork: true).output.contains("Ningún otro equipo ha llegado"))
    }
}
