import Testing

/// The event of ``WholeEventTests``, part by part. What is typed is written down, to be compared with the acta.
struct WholeEvent {
    /// A note that a table has typed and seen saved.
    struct Typed: Hashable {
        var table: Int
        var kind: String
        var text: String
        var round: Int?
    }

    static let tables = ["mesa1", "mesa2", "mesa3"]
    static let host = "Luz Ñáñez Peña"

    let room: EventRoom
    /// People at the tables without a screen, whose notes come in through the command line all the time.
    let writers: [CommandLineWriter]
    var typed: [Typed] = []
    var hubs: [RunningProcess] = []

    init() throws {
        room = try EventRoom()
        let folder = room.folder
        hubs = [try folder.waitForHub()]
        writers = try [4, 5].map { try CommandLineWriter(table: $0, in: folder, pause: "0.2") }
    }

    mutating func type(
        _ table: Int, _ kind: String, _ text: String, round: Int?, showing part: String? = nil
    ) throws {
        try room.choose("mesa\(table)", kind)
        try room.note("mesa\(table)", text, showing: part)
        typed.append(Typed(table: table, kind: kind, text: text, round: round))
    }

    // MARK: Before the first round

    func openScreens() throws {
        try room.open("facilitar")
        try room.open("proyectar")
        try room.open("plenaria")
        for number in 1...3 { try room.open("mesa", "\(number)") }
        try room.see("facilitar", "► Preparación", "no ha empezado")
        try room.see("proyectar", "Empieza a las", "Ensayo")
        try room.see("plenaria", row: "Plenaria", "Movilidad")
        for (name, topic) in zip(Self.tables, EventRoom.topics) { try room.see(name, topic, "Preparación") }
        for topic in EventRoom.topics.prefix(3) { try room.see("facilitar", row: topic, "en línea") }
    }

    /// Rules on the wall; the facilitator shows the wall in the own window, stops the clock there, and comes back.
    func welcome() throws {
        try room.act("mesa2", "nombre")
        try room.see("mesa2", "¿Quién atiende esta mesa?")
        try room.tmux.type("mesa2", Self.host)
        try room.see("mesa2", row: "│ \(Self.host)")
        try room.tmux.press("mesa2", "Enter")
        try room.see("mesa2", "Atiende: \(Self.host)")
        try room.goOn(to: "Bienvenida")
        try room.see("proyectar", "Bienvenida", "Cómo conversamos")
        try room.tmux.press("facilitar", "p")
        try room.see("facilitar", "Cómo conversamos")
        try room.tmux.press("facilitar", "Space")
        for wall in ["facilitar", "proyectar"] { try room.see(wall, "EN PAUSA") }
        try room.tmux.press("facilitar", "Escape")
        try room.see("facilitar", "► Bienvenida", "en pausa")
        let stopped = try room.status().remaining ?? 0
        try room.tmux.press("facilitar", "+")
        try room.see("facilitar", "+1 min para todas las mesas")
        #expect(try room.status().remaining == stopped + 60)
        try room.tmux.press("facilitar", "Space")
        try room.see("facilitar", "► corre")
        try room.miss("proyectar", "EN PAUSA")
    }

    // MARK: Rounds

    mutating func firstRound() throws {
        try room.goOn(to: "Ronda 1")
        for name in Self.tables { try room.see(name, "Ronda 1 de 5") }
        try room.see("proyectar", "Ronda 1 de 5")
        try type(1, "pregunta", "¿Cuándo llegará el señor de la vía, mañana?", round: 1)
        try type(
            2, "sugerencia", "Más sombra 👍🏽 y bancas 👨‍👩‍👧‍👦 en Ñemby", round: 1, showing: "Más sombra")
        try type(2, "propuesta", "Pintar los paraderos; \"así\", sin más", round: 1)
        try paste()
        try answer()
        try support()
        try room.seeCounts(table: 1, [1, 0, 0])
        try room.seeCounts(table: 2, [0, 1, 1])
    }

    /// Five lines, each a note of its own; they are read on the recorders' screen.
    private mutating func paste() throws {
        let lines = (1...5).map { "Lancha número \($0): salir a las \($0 + 4) a. m." }
        try room.choose("mesa3", "pregunta")
        try room.tmux.paste("mesa3", lines.joined(separator: "\n") + "\n")
        try room.see("mesa3", "Pegó 5 líneas", "Un aporte por línea: 5 aportes")
        try room.tmux.press("mesa3", "Down")
        try room.see("mesa3", row: "►", "Un aporte por línea")
        try room.tmux.press("mesa3", "Enter")
        for line in lines { try room.seeSaved("mesa3", line) }
        typed += lines.map { Typed(table: 3, kind: "pregunta", text: $0, round: 1) }
        try room.tmux.press("plenaria", "3")
        try room.see("plenaria", "5 preguntas")
        for line in lines { try room.see("plenaria", line) }
        try room.seeCounts(table: 3, [5, 0, 0])
    }

    private func answer() throws {
        try room.tmux.press("mesa1", "F2")
        try room.see("mesa1", row: "Respuesta", "► Escriba")
        try room.tmux.type("mesa1", "La secretaría; informe mensual.")
        try room.see("mesa1", row: "Respuesta", "► La secretaría; informe mensual.")
        try room.tmux.press("mesa1", "Enter")
        try room.see("mesa1", "√ respondida", "└ La secretaría; informe mensual.")
    }

    /// Table 2 calls, the facilitator sees it and settles it.
    private func support() throws {
        try room.act("mesa2", "apoyo")
        try room.see("mesa2", "Apoyo pedido")
        try room.see("facilitar", row: EventRoom.topics[1], "! apoyo")
        try room.see("facilitar", "! La mesa 2 pide apoyo")
        try room.tmux.press("facilitar", "2")
        try room.see("facilitar", row: "►", " 2 \(EventRoom.topics[1])")
        try room.tmux.press("facilitar", "Enter")
        try room.see("facilitar", "Marcar el apoyo como atendido")
        try room.tmux.press("facilitar", "Enter")
        try room.see("mesa2", "La facilitación atendió su llamado")
        try room.miss("facilitar", "! apoyo")
    }

    /// A message and the change of stage come while table 3 is typing: not a letter is lost, and the note belongs to the
    /// round in which its writing began.
    mutating func changeOfTables() throws {
        try room.choose("mesa3", "pregunta")
        try room.tmux.type("mesa3", "Que la lancha salga")
        try room.see("mesa3", "Borrador protegido")
        try room.see("facilitar", row: EventRoom.topics[2], "● escribe")
        try room.tmux.press("facilitar", "m")
        try room.see("facilitar", "¿A quién?")
        try room.tmux.press("facilitar", "Enter")
        try room.see("facilitar", "Mensaje a todas las mesas")
        try room.tmux.type("facilitar", "Quedan unos minutos")
        try room.see("facilitar", row: "│ Quedan unos minutos")
        try room.tmux.press("facilitar", "Enter")
        for name in Self.tables { try room.see(name, "Facilitación dice: Quedan unos minutos") }
        try room.tmux.type("mesa3", " con")
        try room.tmux.press("facilitar", "n")
        try room.see("facilitar", "1 mesa escribe")
        try room.tmux.press("facilitar", "n")
        try room.see("mesa3", "Cambio de mesa", "Que la lancha salga con")
        try room.see("facilitar", "► Cambio")
        try room.tmux.type("mesa3", " puntualidad")
        try room.see("mesa3", row: "► Que la lancha salga con puntualidad")
        try room.tmux.press("mesa3", "Enter")
        let whole = "Que la lancha salga con puntualidad"
        try room.seeSaved("mesa3", whole)
        typed.append(Typed(table: 3, kind: "pregunta", text: whole, round: 1))
    }
}
