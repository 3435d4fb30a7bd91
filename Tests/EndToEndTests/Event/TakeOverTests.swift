import CafeModel
import CafeSystem
import Testing

@Suite("Two windows at one table", .timeLimit(.minutes(3)))
struct TakeOverTests {
    private static let plan =
        #"{ "mecanismo": "world-cafe", "titulo": "Agua", "temas": [ { "titulo": "A" } ] }"#

    @Test(
        "the second is asked, takes over with the draft, and the first one watches; nothing is stored twice")
    func takeOver() throws {
        let folder = try DataFolder()
        let tmux = try Tmux()
        _ = try CafeBinary.run(["nueva", "--plan", "-"], in: folder, input: Self.plan)
        for _ in 0..<2 { _ = try CafeBinary.run(["etapa", "siguiente"], in: folder) }
        let table = [try CafeBinary.path(), "mesa", "1"]
        try tmux.start("una", command: table, environment: folder.environment)
        try tmux.wait("una", forText: "► Escriba")
        try tmux.type("una", "Una banca en")
        try tmux.wait("una", forText: "Borrador protegido")

        try tmux.start("otra", command: table, environment: folder.environment)
        try tmux.wait("otra", forText: "En este puesto ya hay alguien")
        try tmux.press("otra", "2")
        try tmux.wait("otra", forText: "Su nombre")
        try tmux.type("otra", "Luis Paz")
        try tmux.press("otra", "Enter")
        try tmux.wait("otra", forText: "► Una banca en")
        try tmux.wait("una", forText: "Luis Paz tomó este lugar")
        try tmux.type("una", "x")
        try tmux.wait("una", forText: "Solo mirando. Ctrl-T para escribir.")

        try tmux.type("otra", " cada parada")
        try tmux.press("otra", "Enter")
        try tmux.wait("una", forText: "Una banca en cada parada")
        let minutes = try CafeBinary.run(["acta", "--formato", "json"], in: folder).output
        let notes = try JSONValue(Array(minutes.utf8))["mesas"]?.elements.first?["aportes"]?.elements ?? []
        #expect(notes.map { $0["texto"] } == [.string("Una banca en cada parada")])
    }
}
