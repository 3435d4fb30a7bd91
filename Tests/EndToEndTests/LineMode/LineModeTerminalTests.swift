import CafeSystem
import Testing

/// A table in line mode in a terminal that can only add to what it shows.
@Suite struct LineModeTerminalTests {
    private let shell: ShellInTerminal

    init() throws { shell = try ShellInTerminal() }

    private func see(_ text: String) throws { try shell.tmux.wait(ShellInTerminal.name, forText: text) }

    private func open() throws { try shell.run("TERM=dumb \(CafeBinary.path()) mesa 1 --texto") }

    @Test func aPlainTerminalIsToldOfTheLineMode() throws {
        try shell.run("TERM=dumb \(CafeBinary.path()) mesa 1")
        try see("«cafe mesa 1 --texto»")
    }

    @Test func aConversationWritesTextOnly_survivesAKilledHub_andKeepsWhatWasHalfTyped() throws {
        let before = try shell.state()
        let file = shell.folder.file("bytes")
        try shell.tmux.record(ShellInTerminal.name, to: file)
        try open()
        try see("Mesa 1, pregunta>")
        try shell.run("propuesta: Más señales en la vía")
        try see("Propuesta 1.")
        try shell.folder.killHub()
        try see("Conexión recuperada.")
        try shell.run("/destacar 1")
        try see("Hecho: destacar. Aporte 1.")
        try shell.tmux.type(ShellInTerminal.name, "a medias, ñandú")
        try shell.tmux.press(ShellInTerminal.name, "C-c")
        try see("Para salir, Ctrl-C otra vez")
        try shell.tmux.press(ShellInTerminal.name, "C-c")
        try see("Lo escrito a medias quedó como borrador")
        try shell.seePrompt()
        #expect(try shell.state() == before)

        let bytes = try Files.read(file, limit: 1 << 20)
        #expect(bytes.contains(Array("Hecho: destacar".utf8)))
        // A terminal sends CR LF for a line end; there is nothing else that it would obey.
        #expect(bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A || $0 == 0x0D })

        try open()
        try see("Un texto espera: Pregunta: «a medias, ñandú».")
        try shell.run("/borrador")
        try see("Pregunta 2.")
        try shell.tmux.press(ShellInTerminal.name, "C-d")
        try see("Hasta luego. Todo lo anotado está guardado.")
        try shell.seePrompt()
    }
}
