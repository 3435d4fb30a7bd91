import Testing

extension WholeEvent {
    /// The hub dies in mid-round while a table types and another has just pressed Enter. Nobody does anything about it.
    mutating func roundInWhichTheHubDies() throws {
        try room.goOn(to: "Ronda 2")
        for name in Self.tables { try room.see(name, "Ronda 2 de 5") }
        try room.choose("mesa1", "pregunta")
        try room.choose("mesa2", "propuesta")
        try room.tmux.type("mesa1", "Un comité de usuarios")
        try room.see("mesa1", "Borrador protegido")
        let sent = "Más buses 🚌 los domingos"
        try room.tmux.type("mesa2", sent)
        try room.see("mesa2", "Borrador protegido")
        let before = try room.status()
        #expect(before.round == 2)
        try room.folder.killHub()
        try room.tmux.press("mesa2", "Enter")
        try room.tmux.type("mesa1", " que revise la frecuencia")
        try room.see("mesa1", row: "► Un comité de usuarios que revise la frecuencia")
        try room.seeSaved("mesa2", "Más buses")
        typed.append(Typed(table: 2, kind: "propuesta", text: sent, round: 2))
        let next = try room.folder.waitForHub()
        #expect(!hubs.map(\.pid).contains(next.pid))
        hubs.append(next)
        try seeAllBack(since: before)
        try room.see("mesa1", row: "► Un comité de usuarios que revise la frecuencia")
        try room.see("mesa1", "Borrador protegido")
        try room.tmux.press("mesa1", "Enter")
        let whole = "Un comité de usuarios que revise la frecuencia"
        try room.seeSaved("mesa1", whole)
        typed.append(Typed(table: 1, kind: "pregunta", text: whole, round: 2))
    }

    /// Every screen is with the new hub, and the time goes on as if nothing had happened.
    private func seeAllBack(since before: SessionStatus) throws {
        let screens = ["facilitar", "proyectar", "plenaria"] + Self.tables
        for name in screens { try room.miss(name, "Sin conexión") }
        for topic in EventRoom.topics.prefix(3) {
            try room.tmux.wait("facilitar", for: "\(topic) in line") { rows in
                rows.contains {
                    $0.contains(topic) && !$0.contains("sin conexión") && !$0.contains("se ignora")
                }
            }
        }
        let after = try room.status()
        #expect(after.connectedTables.prefix(3) == [1, 2, 3])
        #expect(after.round == 2)
        let gone = Double((before.remaining ?? 0) - (after.remaining ?? 0))
        let range = after.elapsed(since: before, rate: EventRoom.rate)
        #expect(gone >= range.lowerBound - 1 && gone <= range.upperBound + 1, "\(gone) s, not \(range)")
        for name in Self.tables { try room.seeTime(name, since: after, tolerance: 3) }
    }

    /// The rest of the rounds; in the last one the time runs out before it is left.
    mutating func laterRounds() throws {
        for round in 3...5 {
            try room.goOn(to: "Cambio")
            try room.see("proyectar", "Cambio de mesa")
            try room.goOn(to: "Ronda \(round)")
            for name in Self.tables { try room.see(name, "Ronda \(round) de 5") }
            try type(round - 2, "pregunta", "Aporte de la ronda \(round): ¡ojalá, güipas!", round: round)
        }
        try room.act("facilitar", "dar minutos")
        try room.see("facilitar", "Minutos para todas las mesas")
        try room.tmux.type("facilitar", "-20")
        try room.see("facilitar", row: "│ -20")
        try room.tmux.press("facilitar", "Enter")
        try room.see("facilitar", "! tiempo cumplido")
        try room.see("proyectar", "! TIEMPO")
        for name in Self.tables { try room.see(name, "! TIEMPO") }
    }
}
