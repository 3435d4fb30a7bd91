import CafeModel
import CafeSystem
import Testing

extension WholeEvent {
    static func conclusion(of table: Int) -> String { "Conclusión número \(table): la vía, primero" }

    mutating func conclusions() throws {
        try room.goOn(to: "Conclusiones")
        for table in 1...3 {
            try room.see("mesa\(table)", row: "Conclusión", "► Escriba")
            try room.note("mesa\(table)", Self.conclusion(of: table))
        }
    }

    /// Tables in turn. What a recorder has reviewed is on the wall, and nothing else.
    func plenary() throws {
        try room.goOn(to: "Plenaria")
        try room.see("mesa1", "Es el turno de esta mesa")
        try room.see("proyectar", "Sigue: Mesa 2")
        try room.tmux.press("plenaria", "1")
        try room.see("plenaria", "Mesa 1 · \(EventRoom.topics[0])", Self.conclusion(of: 1))
        try room.tmux.press("plenaria", "Home")
        try room.see("plenaria", row: "►", Self.conclusion(of: 1), "○ sin revisar")
        let wall = try room.tmux.capture("proyectar")
        #expect(!wall.contains { $0.contains(Self.conclusion(of: 1)) }, "\(wall)")
        try room.tmux.press("plenaria", "r")
        try room.see("plenaria", row: Self.conclusion(of: 1), "√ revisado")
        try room.see("proyectar", Self.conclusion(of: 1))
        try room.tmux.press("plenaria", "n")
        for name in ["plenaria", "facilitar"] { try room.see(name, "mesa 2", "igue la mesa 3") }
        try room.see("proyectar", "Sigue: Mesa 3")
        try room.miss("proyectar", Self.conclusion(of: 1))
        for (table, next) in [(3, "sigue la mesa 4"), (4, "sigue la mesa 5"), (5, "es la última")] {
            try room.tmux.press("facilitar", "n")
            try room.see("facilitar", "Presenta la mesa \(table) · \(next)")
        }
        try room.see("proyectar", "Es la última mesa en presentar")
    }

    /// The reviewed conclusion becomes a commitment, by the recorder's keys.
    func commitments() throws {
        try room.goOn(to: "Compromisos")
        try room.see("proyectar", "Aquí aparecen los compromisos")
        try room.tmux.press("plenaria", "k")
        try room.see("plenaria", "Compromiso · 1 de 4")
        try room.tmux.press("plenaria", "Enter")
        for (step, text) in [(2, "Infraestructura"), (3, "Ana Gómez"), (4, "2027-03-01")] {
            try room.see("plenaria", "Compromiso · \(step) de 4")
            try room.tmux.type("plenaria", text)
            try room.see("plenaria", row: "│ \(text)")
            try room.tmux.press("plenaria", "Enter")
        }
        try room.see("plenaria", "√ con compromiso")
        try room.see("proyectar", Self.conclusion(of: 1), "Infraestructura · 1 de marzo de 2027")
        let wall = try room.tmux.capture("proyectar")
        #expect(!wall.contains { $0.contains("Ana Gómez") }, "a name is on the wall: \(wall)")
    }

    func end() throws {
        try room.goOn(to: "Cierre")
        try room.see("proyectar", "aportes de ustedes", "El acta incluye 1 compromiso")
        for writer in writers { try writer.stop() }
        try room.tmux.press("facilitar", "n")
        try room.see("facilitar", "¿Terminar el evento?")
        try room.tmux.press("facilitar", "t")
        try room.see("facilitar", "El evento terminó")
        for name in Self.tables { try room.see(name, "Evento terminado") }
        try room.see("plenaria", "Evento terminado")
    }

    // MARK: Afterwards

    func checkMinutes() throws {
        let minutes = try Minutes(of: room.folder)
        #expect(minutes.repeated.isEmpty)
        for note in typed {
            let found = minutes.entries(saying: note.text).map {
                Typed(table: $0.table, kind: $0.kind, text: $0.text, round: $0.round)
            }
            #expect(found == [note])
        }
        let acknowledged = writers.flatMap(\.acknowledged)
        #expect(acknowledged.count > 10)
        for note in acknowledged {
            #expect(minutes.entries.filter { $0.id == note.id }.map(\.text) == [note.text])
        }
        #expect(
            minutes.entries.first { $0.text.hasPrefix("¿Cuándo") }?.answer
                == "La secretaría; informe mensual.")
        for table in 1...3 { #expect(minutes.conclusions[table] == [Self.conclusion(of: table)]) }
        #expect(minutes.hosts[2] == Self.host)
        #expect(minutes.commitments.map { $0["texto"]?.text } == [Self.conclusion(of: 1)])
        #expect(minutes.commitments.map { $0["dependencia"]?.text } == ["Infraestructura"])
        #expect(minutes.commitments.map { $0["fecha"]?.text } == ["2027-03-01"])
        let verified = try CafeBinary.run(["verificar"], in: room.folder)
        #expect(verified.status == 0, "\(verified.error)")
        #expect(try room.status().isOpen == false)
    }

    /// What the hubs have said of themselves tells who came and what happened, and no word of anybody.
    func checkLog() throws {
        let bytes = try Files.read("\(room.folder.path)/hub.log", limit: 1 << 22)
        let log = String(decoding: bytes, as: UTF8.self)
        for event in [
            " start ", " recovered wal-bytes=", " joined role=mesa1 ", " phase=live", " phase=finished",
        ] {
            #expect(log.contains(event), "\(event)")
        }
        let words =
            typed.map(\.text) + writers.flatMap(\.acknowledged).map(\.text) + EventRoom.topics + [Self.host]
        for text in words { #expect(!log.contains(text), "\(text)") }
        let plain = bytes.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) }
        #expect(plain, "a sign that no line of the log has")
    }

    /// Everybody leaves by keys, the hub is stopped, and nothing is left.
    func leave() throws {
        for name in Self.tables {
            try room.tmux.press(name, "C-c")
            try room.see(name, "¿Salir de la mesa")
            try room.tmux.press(name, "C-c")
            #expect(try room.tmux.waitForExit(name) == 0)
        }
        for (name, question) in [
            ("facilitar", "¿Salir de facilitación?"), ("plenaria", "Salir de la plenaria"),
            ("proyectar", "¿Cerrar el proyector?"),
        ] {
            try room.tmux.press(name, "q")
            try room.see(name, question)
            try room.tmux.press(name, "Down")
            try room.see(name, row: "► ", name == "proyectar" ? "Cerrar el proyector" : "Salir")
            try room.tmux.press(name, "Enter")
            #expect(try room.tmux.waitForExit(name) == 0)
        }
        #expect(try CafeBinary.run(["detener"], in: room.folder).status == 0)
        let left = awaiting(seconds: 10) { room.folder.processes.isEmpty ? true : nil }
        #expect(left == true, "still running: \(room.folder.processes.map(\.pid))")
    }
}
