import CafeSystem
import Testing

@Suite("The terminals of the end-to-end tests")
struct TmuxTests {
    @Test("show what is typed, accents and emoji included, in a screen of the size asked for")
    func typing() throws {
        let tmux = try Tmux()
        try tmux.start("eco", command: ["cat"], columns: 60, rows: 10)
        try tmux.type("eco", "¿Cuándo abren? -ñ; 😀")
        try tmux.press("eco", "Enter")
        let screen = try tmux.wait("eco", for: "the line and its echo") { $0[1] == "¿Cuándo abren? -ñ; 😀" }
        #expect(screen.count == 10)
        #expect(screen[0] == screen[1])
        #expect(try tmux.cursor("eco") == (0, 2))
        try tmux.press("eco", "C-d")
        #expect(try tmux.waitForExit("eco") == 0)
    }

    @Test("paste several lines, in brackets only where the program asks for them")
    func pasting() throws {
        let tmux = try Tmux()
        let script = #"stty -icanon -icrnl -echo; printf '\033[?2004hlisto\n'; head -c 20 | od -An -c -w10"#
        try tmux.start("crudo", command: ["/bin/sh", "-c", script])
        try tmux.wait("crudo", forText: "listo")
        try tmux.paste("crudo", "uno\ndos\n")
        let screen = try tmux.wait("crudo", for: "twenty bytes") { $0[2].hasSuffix("~") }
        let bytes = screen[1...2].joined(separator: " ").split(separator: " ").joined(separator: " ")
        #expect(bytes == #"033 [ 2 0 0 ~ u n o \r d o s \r 033 [ 2 0 1 ~"#)
    }

    @Test("take another size while the program runs")
    func resizing() throws {
        let tmux = try Tmux()
        let script = "trap 'stty size' WINCH; echo listo; while :; do read -r line; done"
        try tmux.start("medida", command: ["/bin/dash", "-c", script])
        try tmux.wait("medida", forText: "listo")
        try tmux.resize("medida", columns: 120, rows: 40)
        let screen = try tmux.wait("medida", forText: "40 120")
        #expect(screen.count == 40)
    }

    @Test("show colours only when asked to, and are given their environment")
    func colours() throws {
        let tmux = try Tmux()
        let script = #"printf '\033[31m%s\033[0m\n' "$MESA"; exec cat"#
        try tmux.start("color", command: ["/bin/sh", "-c", script], environment: ["MESA": "mesa 4"])
        try tmux.wait("color", forText: "mesa 4")
        #expect(try tmux.capture("color")[0] == "mesa 4")
        #expect(try tmux.captureWithEscapes("color")[0].contains("\u{1B}[31mmesa 4"))
    }

    @Test("keep the last screen and the status of a program that has ended")
    func ending() throws {
        let tmux = try Tmux()
        try tmux.start("fin", command: ["/bin/sh", "-c", "echo adiós; exit 73"])
        #expect(try tmux.waitForExit("fin") == 73)
        #expect(try tmux.capture("fin")[0] == "adiós")
    }

    @Test("tell an end by a signal from one by itself")
    func killing() throws {
        let tmux = try Tmux()
        try tmux.start("muerto", command: ["cat"])
        #expect(try tmux.exitStatus("muerto") == nil)
        try tmux.process("muerto").killNow()
        #expect(try tmux.waitForExit("muerto") == -1)
    }

    @Test("tell what was on screen when what was awaited did not come")
    func disappointment() throws {
        let tmux = try Tmux()
        try tmux.start("nada", command: ["/bin/sh", "-c", "echo otra cosa; exec cat"])
        try tmux.wait("nada", forText: "otra cosa")
        let error = #expect(throws: HarnessError.self) { try tmux.wait("nada", forText: "esto", seconds: 0) }
        #expect(error?.description.contains("│otra cosa") == true)
    }

    @Test("leave no process behind, not even one that ignores that its terminal is gone")
    func tidiness() throws {
        var tmux: Tmux? = try Tmux()
        try tmux?.start(
            "terco", command: ["/bin/sh", "-c", "trap '' HUP; echo listo; while :; do read -r l; done"])
        try tmux?.wait("terco", forText: "listo")
        let process = try #require(try tmux?.process("terco"))
        #expect(process.isRunning)
        tmux = nil
        #expect(!process.isRunning)
    }
}
