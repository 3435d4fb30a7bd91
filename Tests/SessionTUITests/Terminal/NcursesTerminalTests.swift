import CLinux
import CNcurses
import Glibc
import Testing

@testable import SessionTUI

/// ncurses keeps its state in globals: one terminal at a time.
@Suite(.serialized) struct NcursesTerminalTests {
    private func open(
        _ pty: PseudoTerminal, type: String? = "xterm-256color", withoutColour: Bool = false
    ) throws -> NcursesTerminal {
        try NcursesTerminal(
            input: pty.program, output: pty.program, type: type, withoutColour: withoutColour)
    }

    /// What drawing the grid sends.
    private func sent(_ grid: Grid, to terminal: NcursesTerminal, _ pty: PseudoTerminal) -> String {
        terminal.draw(grid)
        return received(pty)
    }

    private func received(_ pty: PseudoTerminal) -> String {
        String(decoding: pty.received(), as: UTF8.self)
    }

    private func table(entry: String) -> Grid {
        var grid = Grid(rows: 24, columns: 80)
        grid.put("MESA 3 · Transporte en los corregimientos", row: 0, column: 1, style: .title)
        grid.rule(row: 2)
        grid.put("Propuesta ► " + entry, row: 21, column: 1, style: .entry)
        grid.put("Enter guardar", row: 23, column: 1, style: .keyHint)
        grid.cursor = Grid.Position(row: 21, column: 13 + entry.columns)
        return grid
    }

    @Test func aKeyEchoesInAtMostTwentyBytes() throws {
        let pty = try PseudoTerminal()
        let terminal = try open(pty)
        _ = sent(table(entry: ""), to: terminal, pty)
        var entry = ""
        for character in "Un comité de niños y una 👍" {
            entry.append(character)
            let echo = sent(table(entry: entry), to: terminal, pty)
            #expect(echo.contains(character) || character == " ")
            #expect(echo.utf8.count <= 20, "\(echo.debugDescription)")
        }
        entry.removeLast()
        #expect(sent(table(entry: entry), to: terminal, pty).utf8.count <= 20)
    }

    @Test func drawingTheSameAgainSendsNothing() throws {
        let pty = try PseudoTerminal()
        let terminal = try open(pty)
        #expect(sent(table(entry: "hola"), to: terminal, pty).contains("MESA 3 · Transporte"))
        #expect(sent(table(entry: "hola"), to: terminal, pty) == "")
    }

    @Test func noControlByteOfHostileTextReachesTheTerminal() throws {
        let pty = try PseudoTerminal()
        let terminal = try open(pty, type: "vt100")
        _ = sent(Grid(rows: 24, columns: 80), to: terminal, pty)
        var grid = Grid(rows: 24, columns: 80)
        grid.put("\u{1B}]0;x\u{9C}a\u{9B}31mb\u{1B}[2Jc\u{7}\u{8}\u{202E}d\u{0}", row: 0, column: 0)
        grid.put("\u{10FFFF}\u{E000}\u{200B}\u{FEFF}z", row: 1, column: 0)
        let bytes = sent(grid, to: terminal, pty)
        #expect(bytes.contains("abcd"))
        for hostile in ["]0;", "31m", "[2J", "\u{202E}", "\u{9B}", "\u{0}", "\u{8}\u{8}", "\u{10FFFF}"] {
            #expect(!bytes.contains(hostile))
        }
    }

    @Test func wideCharactersAndMarksReachItWhole() throws {
        let pty = try PseudoTerminal()
        let terminal = try open(pty)
        var grid = Grid(rows: 24, columns: 80)
        grid.put("日本 g\u{303}uaraní 👩‍👩‍👧‍👦 🇨🇴 ♦", row: 0, column: 0)
        #expect(sent(grid, to: terminal, pty).contains("日本 g\u{303}uaraní 👩 CO ♦"))
        var moved = Grid(rows: 24, columns: 80)
        moved.put("a日本 guaraní 👩‍👩‍👧‍👦 🇨🇴 ♦", row: 0, column: 0)
        #expect(sent(moved, to: terminal, pty).contains("a日本"))
    }

    @Test func closingLeavesTheTerminalAsItWas() throws {
        let pty = try PseudoTerminal()
        let before = pty.mode
        let terminal = try open(pty)
        #expect(pty.mode.c_lflag & UInt32(ICANON | ECHO | ISIG) == 0)
        #expect(pty.mode.c_iflag & UInt32(IXON | ICRNL) == 0)
        let start = sent(table(entry: ""), to: terminal, pty)
        #expect(start.contains("\u{1B}[?2004h"))
        #expect(start.contains("\u{1B}[?1049h"))
        terminal.close()
        terminal.close()
        let end = received(pty)
        #expect(end.contains("\u{1B}[?1049l"))
        #expect(end.contains("\u{1B}[?2004l"))
        #expect(pty.mode.c_lflag == before.c_lflag)
        #expect(pty.mode.c_iflag == before.c_iflag)
        #expect(pty.mode.c_oflag == before.c_oflag)
    }

    @Test func anEndWithoutClosingRestoresItToo() throws {
        let pty = try PseudoTerminal()
        let before = pty.mode
        let terminal = try open(pty)
        _ = sent(table(entry: ""), to: terminal, pty)
        CLinux_restore_now()
        let end = received(pty)
        #expect(end.hasPrefix("\u{1B}[?2004l"))
        #expect(end.contains("\u{1B}[?1049l"))
        #expect(pty.mode.c_lflag == before.c_lflag)
    }

    @Test func suspendingGivesItBackAndResumingDrawsAllAnew() throws {
        let pty = try PseudoTerminal()
        let terminal = try open(pty)
        _ = sent(table(entry: "hola"), to: terminal, pty)
        terminal.suspend()
        #expect(pty.mode.c_lflag & UInt32(ICANON) != 0)
        terminal.resume()
        #expect(pty.mode.c_lflag & UInt32(ICANON) == 0)
        #expect(sent(table(entry: "hola"), to: terminal, pty).contains("MESA 3 · Transporte"))
    }

    @Test func theBellIsOneByte() throws {
        let pty = try PseudoTerminal()
        let terminal = try open(pty)
        _ = received(pty)
        terminal.bell()
        #expect(received(pty) == "\u{7}")
    }

    @Test func keysAreReadFromIt() throws {
        let pty = try PseudoTerminal()
        let terminal = try open(pty)
        pty.type("ñ\r\n\u{1}\u{11}\u{13}\u{1A}\u{3}\u{1B}[A\u{1B}OP")
        pty.awaitInput()
        let keys = try terminal.readKeys(now: .zero)
        let controls: [Key] = ["a", "q", "s", "z", "c"].map { .control($0) }
        #expect(keys == [.character("ñ"), .enter, .lineBreak] + controls + [.up(), .function(1)])
        #expect(try terminal.readKeys(now: .zero) == [])
    }

    @Test func aWindowThatIsClosedIsAnErrorAndNotSilence() throws {
        let pty = try PseudoTerminal()
        let terminal = try open(pty)
        pty.hangUp()
        #expect(throws: TerminalError.hungUp) { try terminal.readKeys(now: .zero) }
    }

    @Test func fullBlocksAreDrawnAsGroundWithoutHairlines() throws {
        let pty = try PseudoTerminal()
        let terminal = try open(pty, withoutColour: true)
        var grid = Grid(rows: 24, columns: 80)
        grid.put("██", row: 0, column: 0)
        grid.put("██", row: 1, column: 0, style: .digitsDanger)
        let bytes = sent(grid, to: terminal, pty)
        #expect(bytes.contains("\u{1B}[7m  "))
        #expect(!bytes.contains("█"))
        #expect(!bytes.contains("\u{1B}[1m"))
    }

    @Test func aNewSizeIsToldOnce() throws {
        let pty = try PseudoTerminal()
        let terminal = try open(pty)
        #expect(terminal.size == (24, 80))
        _ = sent(table(entry: ""), to: terminal, pty)
        pty.resize(rows: 40, columns: 120)
        #expect(terminal.resize() == .resize(rows: 40, columns: 120))
        #expect(terminal.resize() == nil)
        #expect(terminal.size == (40, 120))
        var grid = Grid(rows: 40, columns: 120)
        grid.put("esquina", row: 39, column: 113)
        #expect(sent(grid, to: terminal, pty).contains("esquin"))
    }

    @Test func aGridOfAnotherSizeIsClipped() throws {
        let pty = try PseudoTerminal(rows: 10, columns: 20)
        let terminal = try open(pty)
        #expect(sent(table(entry: "hola"), to: terminal, pty).contains("MESA 3 · Transporte"))
    }

    @Test(
        arguments: [
            ("linux", true), ("xterm", true), ("screen", true), ("tmux", true), ("vt100", false),
            ("xterm-kitty", true),
            ("algo-nuevo", false), ("", false), (nil, false),
        ] as [(String?, Bool)])
    func everyTerminalTypeDraws(_ type: String?, _ hasColour: Bool) throws {
        let pty = try PseudoTerminal()
        let terminal = try open(pty, type: type)
        var grid = table(entry: "")
        grid.put("! apoyo", row: 5, column: 5, style: .warning)
        let bytes = sent(grid, to: terminal, pty)
        #expect(bytes.contains("! apoyo"))
        let isColoured = bytes.contains("43m") || bytes.contains("38;5;166m")
        #expect(isColoured == hasColour)
    }

    @Test func withoutColourThereIsNoColour() throws {
        let pty = try PseudoTerminal()
        let terminal = try open(pty, withoutColour: true)
        var grid = Grid(rows: 24, columns: 80)
        for style in Style.allCases {
            grid.put("estilo", row: Int(style.rawValue), column: 0, style: style)
        }
        let bytes = sent(grid, to: terminal, pty)
        #expect(!bytes.contains("38;5"))
        #expect(!(0...8).contains { bytes.contains("3\($0)m") || bytes.contains("4\($0)m") })
        #expect(bytes.contains("estilo"))
    }

    @Test func aTerminalThatCannotPlaceACursorIsRefused() throws {
        let pty = try PseudoTerminal()
        #expect(throws: TerminalError.noDescription(type: "dumb")) { try open(pty, type: "dumb") }
    }

    @Test func aFileIsNoTerminal() throws {
        let file = Glibc.open("/dev/null", O_RDWR)
        defer { Glibc.close(file) }
        #expect(throws: TerminalError.notATerminal) {
            try NcursesTerminal(input: file, output: file, type: "xterm")
        }
    }
}
