import CafeSystem
import Testing

/// A host who hears the table instead of seeing it: the whole of a session in the text mode, from another computer.
@Suite(.serialized) struct SpokenTableTests {
    private static let host = "mesa"

    @Test(arguments: ["-T", "-tt"])
    func aWholeSessionIsLedByListening(option: String) throws {
        // Three seconds are a minute: fast enough to be waited for, slow enough for a busy machine.
        let room = try DoorRoom(rate: 20)
        let isPlainTerminal = option == "-tt"
        let pin = try room.pin("mesa1")
        try room.start(
            Self.host, "mesa1", columns: 100, rows: 60, type: isPlainTerminal ? "dumb" : nil,
            options: [option])
        func say(_ line: String) throws {
            try room.tmux.type(Self.host, line)
            try room.tmux.press(Self.host, "Enter")
        }
        func hear(_ text: String) throws { try room.tmux.wait(Self.host, forText: text, seconds: 60) }
        try say(pin)
        try hear("Mesa 1: Vías.")
        try say("/nombre Ana Ruiz")
        try hear("Hecho: nombre")
        for _ in 1...2 { #expect(try room.cafe("etapa", "siguiente").status == 0) }
        try hear("Ronda 1 de 1. Quedan 20 minutos.")
        #expect(try room.cafe("reloj", "-13").status == 0)
        try say("¿Cuándo llega la máquina?")
        try hear("Pregunta 1.")
        try say("s: Que pase a las cinco")
        try hear("Sugerencia 2.")
        try say("propuesta: Arreglar el puente")
        try hear("Propuesta 3.")
        try say("r: Me cobraron doble")
        try hear("Remisión 4.")
        try say("/responder 1 En enero")
        try hear("Respuesta a la 1.")
        try say("/corregir 3 Arreglar los dos puentes")
        try hear("Corrección del 3.")
        try say("/apoyo")
        try hear("Apoyo pedido: la facilitación ya lo ve")
        // Told by themselves, whatever the person does: at five minutes, at one, and at the end.
        try hear("Quedan 5 minutos.")
        try hear("Queda un minuto.")
        try hear("Terminó el tiempo.")
        #expect(try room.cafe("etapa", "siguiente").status == 0)
        try hear("Desde ahora se anota como conclusión.")
        try say("La vereda pide los dos puentes")
        try hear("Conclusión 5.")
        try say("/salir")
        #expect(try room.tmux.waitForExit(Self.host) == 0)
        let minutes = try room.cafe("acta", "--formato", "json").output
        for text in [
            "¿Cuándo llega la máquina?", "En enero", "Arreglar los dos puentes", "pide los dos puentes",
        ] {
            #expect(minutes.contains(text), "\(text)")
        }
    }
}
