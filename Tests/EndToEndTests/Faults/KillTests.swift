import CafeModel
import CafeSystem
import Glibc
import Testing

@Suite("Kill -9", .timeLimit(.minutes(180)))
struct KillTests {
    /// How often; `make proof` asks for 1,000.
    private static func times(_ name: String, _ usual: Int) -> Int {
        getenv(name).flatMap { Int(String(cString: $0)) } ?? usual
    }

    private static let plan = """
        { "mecanismo": "world-cafe", "titulo": "Carga",
          "temas": [ { "titulo": "A" }, { "titulo": "B" }, { "titulo": "C" }, { "titulo": "D" } ] }
        """

    @Test(
        "of the hub, again and again while tables write, loses nothing that was acknowledged and doubles nothing"
    )
    func hub() throws {
        let folder = try DataFolder()
        let tmux = try Tmux()
        try makeSession(in: folder)
        let writers = try (2...4).map { try CommandLineWriter(table: $0, in: folder) }
        try tmux.start("mesa", command: [CafeBinary.path(), "mesa", "1"], environment: folder.environment)
        try tmux.wait("mesa", forText: "► Escriba")
        var generator = SeededGenerator(seed: (20_261_203, 1, 2, 3))
        var typed: [String] = []
        for round in 1...Self.times("CAFE_KILLS", 50) {
            let text = "Aporte en la caída \(round)"
            try tmux.type("mesa", text)
            try tmux.wait("mesa", forText: "► \(text)")
            try tmux.press("mesa", "Enter")
            typed.append(text)
            // The moment itself is what is chosen at random: there is nothing to wait for.
            _ = poll(nil, 0, Int32.random(in: 0...200, using: &generator))
            try folder.waitForHub().killNow()
        }
        for text in typed.suffix(8) {
            try tmux.wait("mesa", for: "«\(text)» saved") { rows in
                rows.contains { $0.contains(text) && !$0.contains("guardando") }
            }
        }
        try tmux.wait("mesa", for: "nothing under way") { rows in !rows.contains { $0.contains("guardando") }
        }
        for writer in writers { try writer.stop() }
        try check(folder, typed, writers.flatMap(\.acknowledged))
    }

    @Test("of a table's screen gives the draft back when the table is opened again")
    func screen() throws {
        let folder = try DataFolder()
        let tmux = try Tmux()
        try makeSession(in: folder)
        var draft = ""
        for attempt in 1...3 {
            let name = "mesa\(attempt)"
            try tmux.start(name, command: [CafeBinary.path(), "mesa", "1"], environment: folder.environment)
            try tmux.wait(name, forText: "► \(draft.isEmpty ? "Escriba" : draft)")
            if !draft.isEmpty { try tmux.wait(name, forText: "Aquí está el borrador") }
            let more = draft.isEmpty ? "¿Ñandú?" : " ¿más?"
            try tmux.type(name, more)
            draft += more
            try tmux.wait(name, for: "«\(draft)», protected") { rows in
                ["► \(draft)", "Borrador protegido"].allSatisfy { text in rows.contains { $0.contains(text) }
                }
            }
            try tmux.process(name).killNow()
        }
        #expect(try Minutes(of: folder).entries.isEmpty)
    }

    @Test("of a table's screen at a random keystroke loses at most the last half second")
    func screenAtAnyKey() throws {
        let folder = try DataFolder()
        let tmux = try Tmux()
        try makeSession(in: folder)
        var generator = SeededGenerator(seed: 20_261_204)
        var kept = ""
        for attempt in 1...Self.times("CAFE_SCREEN_KILLS", 8) {
            let name = "mesa\(attempt)"
            try tmux.start(name, command: [CafeBinary.path(), "mesa", "1"], environment: folder.environment)
            try tmux.wait(name, for: "the entry") { rows in rows.contains { $0.contains("► ") } }
            if !kept.isEmpty { try waitForProtected(kept, name, tmux) }
            // Saved now and then, so that the draft does not outgrow its line.
            if kept.count > 30 {
                try tmux.press(name, "Enter")
                try tmux.wait(name, for: "an empty entry") { rows in
                    rows.contains { $0.contains("► Escriba") }
                }
                try tmux.wait(name, for: "saved") { rows in !rows.contains { $0.contains("guardando") } }
                kept = ""
            }
            let word = String("abcdefghijk".prefix(Int.random(in: 1...11, using: &generator)))
            try tmux.type(name, word)
            _ = poll(nil, 0, Int32.random(in: 0...1200, using: &generator))
            let seen = try tmux.capture(name)
            let safe = ["► \(kept + word)", "Borrador protegido"].allSatisfy { text in
                seen.contains { $0.contains(text) }
            }
            try tmux.process(name).killNow()
            try tmux.close(name)
            let next = "ver\(attempt)"
            try tmux.start(next, command: [CafeBinary.path(), "mesa", "1"], environment: folder.environment)
            // What was shown as protected comes back; of what was not, a part may be missing at its end.
            let whole = kept + word
            do {
                try tmux.wait(next, for: "«\(whole)»", seconds: safe ? 20 : 3) { rows in
                    rows.contains { $0.contains("► \(whole)") }
                }
                kept = whole
            } catch {
                guard !safe else { throw error }
                let line = try tmux.capture(next).last { $0.contains("► ") } ?? ""
                let back = String(line.split(separator: "►").last?.split(separator: " ").first ?? "")
                #expect(whole.hasPrefix(back) || back == "Escriba", "«\(whole)» came back as «\(line)»")
                kept = back == "Escriba" ? "" : back
            }
            // A draft that was found goes on under another id; both are there until the new one is safe.
            if !kept.isEmpty { try waitForProtected(kept, next, tmux) }
            try tmux.process(next).killNow()
            try tmux.close(next)
        }
    }

    private func waitForProtected(_ text: String, _ name: String, _ tmux: Tmux) throws {
        try tmux.wait(name, for: "«\(text)», protected") { rows in
            ["► \(text)", "Borrador protegido"].allSatisfy { text in rows.contains { $0.contains(text) } }
        }
    }

    private func makeSession(in folder: DataFolder) throws {
        let made = try CafeBinary.run(["nueva", "--plan", "-"], in: folder, input: Self.plan)
        guard made.status == 0 else { throw HarnessError("nueva: \(made.status) \(made.error)") }
    }

    private func check(
        _ folder: DataFolder, _ typed: [String], _ acknowledged: [CommandLineWriter.Acknowledged]
    ) throws {
        let minutes = try Minutes(of: folder)
        #expect(minutes.repeated.isEmpty)
        for text in typed { #expect(minutes.entries(saying: text).count == 1, "\(text)") }
        #expect(acknowledged.count > 10)
        let stored = Dictionary(minutes.entries.map { ($0.id, $0.text) }) { first, _ in first }
        for note in acknowledged { #expect(stored[note.id] == note.text) }
        let verified = try CafeBinary.run(["verificar"], in: folder)
        #expect(verified.status == 0, "\(verified.error)")
    }
}
