import CafeModel
import Testing

/// Each mechanism besides the World Café, from plan to close, in the terminals of a room.
@Suite("A whole event of each other mechanism", .timeLimit(.minutes(5)))
struct MechanismEventTests {
    // MARK: Encuentro

    private static let workshops = """
        {
          "mecanismo": "encuentro-dialogo", "titulo": "Encuentro por el agua", "convocatoria": "2026-10-01",
          "temas": [{ "titulo": "Acueducto", "pregunta": "¿Qué falta?" }, { "titulo": "Ríos" }],
          "talleres": [
            { "facilitador": "Ana Ruiz", "relator": "Luis Paz", "servidor": "Eva Gil" },
            { "facilitador": "Sol Mora" }, { "facilitador": "Iván Peña" }, { "facilitador": "Rosa Díaz" }
          ],
          "participantes": 40, "minutos": { "apertura": 10, "taller": 60, "turno": 3, "compromisos": 10 }
        }
        """

    @Test("an Encuentro: four workshops tally who has spoken, present in turn, and the acta says taller")
    func dialogueMeeting() throws {
        let room = try EventRoom(plan: Self.workshops, rate: 1)
        try room.open("facilitar")
        try room.open("proyectar")
        try room.open("mesa", "1")
        try room.open("mesa", "2")
        try room.see("facilitar", row: "Taller", "A cargo de")
        try room.goOn(to: "Apertura")
        try room.goOn(to: "Talleres")
        try room.see("mesa1", "TALLER 1", "Facilita: Ana Ruiz · relata: Luis Paz")
        try room.note("mesa1", "El agua llega turbia los lunes")
        try room.act("mesa1", "voces")
        try room.see("mesa1", "Faltan por hablar 10 de 10 sillas.")
        try room.tmux.type("mesa1", "123")
        try room.see("mesa1", "Faltan por hablar 7 de 10 sillas.")
        try room.tmux.press("mesa1", "Escape")
        try room.see("mesa1", "No han hablado: 4 5 6 7 8 9 a")
        try room.choose("mesa2", "propuesta")
        try room.note("mesa2", "Sembrar en el nacimiento")
        try room.goOn(to: "Plenaria")
        try room.see("mesa1", "Es el turno de este taller")
        try room.see("proyectar", "Plenaria", "Sigue: Taller 2, Sol Mora")
        for (number, next) in [(2, "sigue el taller 3"), (3, "sigue el taller 4"), (4, "es el último")] {
            try room.tmux.press("facilitar", "n")
            try room.see("facilitar", "Presenta el taller \(number) · \(next)")
        }
        try room.goOn(to: "Compromisos")
        try room.goOn(to: "Cierre")
        try room.finish()
        try room.see("mesa1", "Evento terminado")
        let acta = try room.minutes()
        for words in [
            "### Taller 1\n", "El agua llega turbia los lunes", "Sembrar en el nacimiento", "Ana Ruiz",
            "Luis Paz",
            "Tomaron la palabra", "3 de 10 personas",
        ] {
            #expect(acta.contains(words), "\(words)")
        }
        #expect(!acta.contains("Mesa"))
    }

    // MARK: Cocreación

    private static let table = """
        {
          "mecanismo": "cocreacion", "titulo": "Mesa de los barrios",
          "temas": [{ "titulo": "Datos abiertos", "territorio": "Localidad 2, UCG 6",
                      "clasificacion": { "tipo": "pilar", "valor": "Transparencia" } }]
        }
        """

    @Test("a mesa de cocreación: problems, their solutions, priorities, an election with a tie, the 2×2")
    func cocreation() throws {
        let room = try EventRoom(plan: Self.table, rate: 1)
        try room.open("facilitar")
        try room.open("plenaria")
        try room.open("mesa", "1")
        try room.see("mesa1", "Territorio: Localidad 2, UCG 6")
        try room.goOn(to: "Apertura")
        try room.goOn(to: "Problemas")
        try room.note("mesa1", "Nadie sabe en qué se gasta")
        try room.goOn(to: "Soluciones")
        try room.tmux.type("mesa1", "Publicar cada contrato")
        try room.see("mesa1", "Borrador protegido")
        try room.tmux.press("mesa1", "Enter")
        try room.see("mesa1", "¿A qué problema responde?")
        try room.tmux.press("mesa1", "Enter")
        try room.see("mesa1", "└ responde a: Nadie sabe en qué se gasta")
        try room.goOn(to: "Priorización")
        try room.act("mesa1", "prioridad")
        try room.see("mesa1", "¿Qué prioridad tiene?")
        try room.tmux.type("mesa1", "1")
        try room.tmux.press("mesa1", "Enter")
        try room.see("mesa1", "♦ prioridad 1")
        try room.goOn(to: "Elección")
        try elect(room)
        try room.goOn(to: "Plenaria")
        try room.see("plenaria", row: "Plenaria", "Mesa de los barrios")
        try room.tmux.press("plenaria", "l")
        try room.see("plenaria", "Iniciativas priorizadas", "1. Publicar cada contrato")
        try room.tmux.press("plenaria", "Escape")
        try room.goOn(to: "Cierre")
        try room.finish()
        let acta = try room.minutes()
        for words in ["Localidad 2, UCG 6", "Nadie sabe en qué se gasta", "Publicar cada contrato"] {
            #expect(acta.contains(words), "\(words)")
        }
        let raul = try #require(acta.split(separator: "\n").first { $0.contains("Raúl Paz") })
        #expect(raul.contains("representante") && raul.contains("Zona norte"))
        let luz = try #require(acta.split(separator: "\n").first { $0.contains("Luz Mora") })
        #expect(luz.contains("suplente"))
    }

    /// Three candidates of whom two tie for the second seat; the table settles it by hand.
    private func elect(_ room: EventRoom) throws {
        for (person, shown) in [("Ana Ruiz", "Ana"), ("Luz Mora", "Luz"), ("Raúl Paz, Zona norte", "Raúl")] {
            try room.act("mesa1", "candidatura")
            try room.see("mesa1", "¿A quién se postula?")
            try room.tmux.type("mesa1", person)
            try room.see("mesa1", row: "│", shown)
            try room.tmux.press("mesa1", "Enter")
            try room.miss("mesa1", "¿A quién se postula?")
        }
        for (index, votes) in ["9", "5", "5"].enumerated() {
            try choose(room, candidate: index, deed: 0, "¿Cuántos votos tuvo", votes)
        }
        try room.act("mesa1", "votos")
        try room.see("mesa1", "Luz Mora · 5 votos · ! empate", "! Hay un empate")
        try room.tmux.press("mesa1", "Escape")
        try room.miss("mesa1", "! Hay un empate")
        try choose(room, candidate: 1, deed: 0, "¿Qué lugar tiene", "2")
        try choose(room, candidate: 2, deed: 0, "¿Qué lugar tiene", "1")
        try room.act("mesa1", "votos")
        try room.see(
            "mesa1", "Raúl Paz, Zona norte · 5 votos · √ representante", "Luz Mora · 5 votos · √ suplente")
        try room.tmux.press("mesa1", "Escape")
        try room.miss("mesa1", "√ suplente")
    }

    private func choose(
        _ room: EventRoom, candidate: Int, deed: Int, _ question: String, _ number: String
    ) throws {
        try room.act("mesa1", "votos")
        try room.see("mesa1", "Elección de representantes")
        for _ in 0..<candidate { try room.tmux.press("mesa1", "Down") }
        try room.tmux.press("mesa1", "Enter")
        try room.see("mesa1", "contar sus votos")
        for _ in 0..<deed { try room.tmux.press("mesa1", "Down") }
        try room.tmux.press("mesa1", "Enter")
        try room.see("mesa1", question)
        try room.tmux.type("mesa1", number)
        try room.tmux.press("mesa1", "Enter")
        try room.miss("mesa1", question)
    }

    // MARK: Café con el directivo

    private static func cafe(_ title: String) -> String {
        """
        { "mecanismo": "cafe-directivo", "titulo": "\(title)", "proceso": "Un café con el secretario",
          "temas": [{ "titulo": "Servicio al ciudadano" }] }
        """
    }

    @Test("a Café con el directivo: the second session of a process opens with what the first promised")
    func leaderCafe() throws {
        let room = try EventRoom(plan: Self.cafe("Café de octubre"), rate: 1)
        try room.open("facilitar")
        try room.open("plenaria")
        try room.open("mesa", "1")
        try room.goOn(to: "Repaso")
        try room.see("mesa1", "Compromisos anteriores", "todavía no hay compromisos")
        try room.goOn(to: "Diálogo")
        try room.note("mesa1", "Abrir la ventanilla al mediodía")
        try room.goOn(to: "Conclusiones")
        try room.goOn(to: "Compromisos")
        try promise(room)
        try room.goOn(to: "Cierre")
        try room.finish()
        #expect(try room.minutes(room.session).contains("Abrir la ventanilla al mediodía"))

        let made = try CafeBinary.run(
            ["nueva", "--plan", "-"], in: room.folder, input: Self.cafe("Café de noviembre"))
        let next = String(made.output.prefix { $0 != "\n" })
        try #require(made.status == 0 && !next.isEmpty)
        try room.open("mesaNueva", ["mesa", "1", next])
        try room.open("pared", ["proyectar", next])
        try room.see("mesaNueva", "Servicio al ciudadano")
        _ = try CafeBinary.run(["etapa", "siguiente", next], in: room.folder)
        for screen in ["mesaNueva", "pared"] {
            try room.see(
                screen, "Abrir la ventanilla al mediodía", "Servicio · abierto, para el 1 de marzo de 2027")
        }
        let united = try CafeBinary.run(["proceso", "Un café con el secretario"], in: room.folder).output
        #expect(united.contains("Café de octubre") && united.contains("Café de noviembre"))
    }

    /// The recorder makes a commitment of the table's proposal.
    private func promise(_ room: EventRoom) throws {
        try room.tmux.press("plenaria", "1")
        try room.see("plenaria", "Abrir la ventanilla al mediodía")
        try room.tmux.press("plenaria", "Home")
        try room.tmux.press("plenaria", "k")
        try room.see("plenaria", "Compromiso · 1 de 4")
        try room.tmux.press("plenaria", "Enter")
        for (step, text) in [(2, "Servicio"), (3, "Ana Gómez"), (4, "2027-03-01")] {
            try room.see("plenaria", "Compromiso · \(step) de 4")
            try room.tmux.type("plenaria", text)
            try room.see("plenaria", row: "│ \(text)")
            try room.tmux.press("plenaria", "Enter")
        }
        try room.see("plenaria", "√ con compromiso")
    }
}
