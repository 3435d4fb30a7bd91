import CafeSystem
import Testing

@Suite("An event prepared by typing, over real terminals")
struct PreparationTests {
    private let folder: DataFolder
    private let tmux: Tmux

    init() throws {
        folder = try DataFolder()
        tmux = try Tmux()
    }

    private func open(_ name: String, _ words: String...) throws {
        try tmux.start(name, command: [CafeBinary.path()] + words, environment: folder.environment)
    }

    /// Types an answer, waits until it stands there, and goes on.
    private func answer(_ name: String, _ label: String, _ text: String) throws {
        try tmux.wait(name, for: "the cursor at «\(label)»") { rows in
            rows.contains { $0.hasPrefix(" ►") && $0.dropFirst(2).contains(label) }
        }
        guard !text.isEmpty else { return try tmux.press(name, "Enter") }
        try tmux.type(name, text)
        try tmux.wait(name, forText: text)
        try tmux.press(name, "Enter")
    }

    @Test("a servant types a plan and leads the event to its first round")
    func typed() throws {
        try open("nueva", "nueva")
        try answer("nueva", "Mecanismo", "")
        try answer("nueva", "Título", "Agua rural")
        for label in ["Entidad", "Dependencia", "Lugar", "Ciudad", "Fecha"] { try answer("nueva", label, "") }
        try answer("nueva", "Hora de inicio", "9 a. m.")
        try tmux.press("nueva", "PageDown")
        try answer("nueva", "Tema 1", "Acueductos")
        try answer("nueva", "Pregunta guía", "¿Qué falta?")
        try tmux.press("nueva", "C-n")
        try answer("nueva", "Tema 2", "Pozos")
        try tmux.wait("nueva", forText: "√ Guardado")
        try tmux.press("nueva", "PageDown")
        try answer("nueva", "Personas", "20")
        try tmux.wait("nueva", forText: "cierre previsto")
        try tmux.press("nueva", "PageDown")
        try tmux.press("nueva", "PageDown")
        try tmux.wait("nueva", forText: "► [ Abrir el evento ]")
        try tmux.press("nueva", "Enter")
        try tmux.wait("nueva", forText: "Orden del día")
        try tmux.press("nueva", "n")
        try tmux.wait("nueva", forText: "► Bienvenida")
        try tmux.press("nueva", "n")
        try tmux.wait("nueva", for: "the first round, or a question") { rows in
            rows.contains { $0.contains("► Ronda 1") || $0.contains("¿Pasar a «") }
        }
        if try tmux.capture("nueva").contains(where: { $0.contains("¿Pasar a «") }) {
            try tmux.press("nueva", "n")
        }
        try tmux.wait("nueva", forText: "► Ronda 1")
        let status = try CafeBinary.run(["estado", "--json"], in: folder, input: "")
        #expect(status.output.contains(#""tipo":"ronda""#) && status.output.contains("Agua rural"))
    }

    @Test("a form half-written when screen and service are killed is listed, and goes on where it stood")
    func killed() throws {
        try open("nueva", "nueva")
        try answer("nueva", "Mecanismo", "")
        try answer("nueva", "Título", "Agua rural")
        try tmux.type("nueva", "Alcaldía de prue")
        try tmux.wait("nueva", forText: "● Borrador protegido")
        try tmux.process("nueva").killNow()
        try folder.killHub()
        try open("inicio")
        try tmux.wait("inicio", forText: "plan sin terminar")
        try tmux.press("inicio", "e")
        try tmux.wait("inicio", forText: "Alcaldía de prue")
        try tmux.type("inicio", "ba")
        try tmux.wait("inicio", forText: "Alcaldía de prueba")
        let sessions = try CafeBinary.run(["sesiones", "--json"], in: folder, input: "")
        #expect(sessions.output == "[]\n", "a plan that nobody has finished is no session")
    }
}
