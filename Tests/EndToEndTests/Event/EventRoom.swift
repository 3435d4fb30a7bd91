import CafeSystem

/// A room in which an event runs: a session of a plan, and the screens that are open on it, each in a terminal of its
/// own.
final class EventRoom {
    /// How many times faster than the clock the session runs.
    static let rate = 10
    static let topics = ["Vías terciarias", "Paraderos", "Transporte rural", "Tarifas", "Seguridad"]

    static let plan = """
        {
          "mecanismo": "world-cafe", "titulo": "Movilidad en los corregimientos",
          "entidad": "Secretaría de Participación", "hora": "09:00",
          "temas": [
            { "titulo": "Vías terciarias", "pregunta": "¿Qué impide llegar a tiempo?" },
            { "titulo": "Paraderos" }, { "titulo": "Transporte rural" }, { "titulo": "Tarifas" },
            { "titulo": "Seguridad" }
          ],
          "rondas": 5, "participantes": 28,
          "minutos": { "bienvenida": 10, "ronda": 20, "cambio": 2, "conclusiones": 10, "turno": 3, "compromisos": 15 }
        }
        """

    let folder: DataFolder
    let tmux: Tmux
    let session: String

    /// Makes the session, in a folder of rehearsals.
    init(plan: String = EventRoom.plan, rate: Int = EventRoom.rate) throws {
        folder = try DataFolder()
        tmux = try Tmux()
        let made = try CafeBinary.run(
            ["nueva", "--plan", "-", "--ritmo", "\(rate)"], in: folder, input: plan)
        guard made.status == 0 else { throw HarnessError("nueva: \(made.status) \(made.error)") }
        session = String(made.output.prefix { $0 != "\n" })
    }

    /// Opens a screen in a terminal called like its command: *mesa 1* is in `mesa1`.
    func open(_ words: String...) throws {
        try tmux.start(
            words.joined(), command: [CafeBinary.path()] + words, environment: folder.environment)
    }

    /// Opens a screen of another session than the first one, in a terminal called by a name of its own.
    func open(_ name: String, _ words: [String]) throws {
        try tmux.start(name, command: [CafeBinary.path()] + words, environment: folder.environment)
    }

    /// Ends the event at the facilitator's, from its last stage.
    func finish() throws {
        try tmux.press("facilitar", "n")
        try see("facilitar", "¿Terminar el evento?")
        try tmux.press("facilitar", "t")
        try see("facilitar", "El evento terminó")
    }

    /// The acta as text, with plain blanks.
    func minutes(_ session: String? = nil) throws -> String {
        let made = try CafeBinary.run(
            ["acta", "--formato", "md"] + [session].compactMap(\.self), in: folder)
        guard made.status == 0 else { throw HarnessError("acta: \(made.status) \(made.error)") }
        return made.output.replacing("\u{A0}", with: " ")
    }

    // MARK: Looking

    /// Waits until each text is somewhere on the screen.
    @discardableResult
    func see(_ screen: String, _ texts: String..., seconds: Int = 20) throws -> [String] {
        let what = texts.map { "«\($0)»" }.joined(separator: " and ")
        return try tmux.wait(screen, for: what, seconds: seconds) { rows in
            texts.allSatisfy { text in rows.contains { $0.contains(text) } }
        }
    }

    /// Waits until one row of the screen holds all of the texts.
    @discardableResult
    func see(_ screen: String, row texts: String...) throws -> [String] {
        try tmux.wait(screen, for: "a row with \(texts)") { rows in
            rows.contains { row in texts.allSatisfy { row.contains($0) } }
        }
    }

    /// Waits until a text is nowhere on the screen.
    @discardableResult
    func miss(_ screen: String, _ text: String) throws -> [String] {
        try tmux.wait(screen, for: "no «\(text)»") { rows in !rows.contains { $0.contains(text) } }
    }

    func status() throws -> SessionStatus { try SessionStatus(of: folder) }

    // MARK: The facilitator

    /// Presses `n`, and once more if that is asked, until the running order stands at this stage.
    func goOn(to stage: String) throws {
        try tmux.press("facilitar", "n")
        func isThere(_ rows: [String]) -> Bool {
            rows.contains { row in row.drop { $0 == " " }.hasPrefix("► \(stage)") }
        }
        let screen = try tmux.wait("facilitar", for: "«\(stage)», or a question") { rows in
            isThere(rows) || rows.contains { $0.contains("¿Pasar a «") }
        }
        if isThere(screen) { return }
        try tmux.press("facilitar", "n")
        try tmux.wait("facilitar", for: "«\(stage)»", until: isThere)
    }

    /// Waits until the facilitator sees these numbers of questions, suggestions and proposals at a table.
    func seeCounts(table: Int, _ counts: [Int]) throws {
        let topic = Self.topics[table - 1]
        try tmux.wait("facilitar", for: "\(counts) at table \(table)") { rows in
            rows.contains { row in
                let words = row.split(separator: " ")
                let name = topic.split(separator: " ")
                guard let start = words.firstRange(of: name)?.upperBound else { return false }
                // After the topic comes the time.
                return words[start...].dropFirst().prefix(counts.count).map { Int($0) } == counts
            }
        }
    }

    // MARK: A table

    /// Presses Tab until the empty entry is for notes of this kind.
    func choose(_ screen: String, _ kind: String) throws {
        var last = ""
        for _ in 0..<8 {
            let rows = try tmux.wait(screen, for: "an entry, for «\(kind)» or another kind") { rows in
                rows.contains { $0.contains("► Escriba") && $0 != last }
            }
            last = rows.last { $0.contains("► Escriba") } ?? ""
            if last.lowercased().contains("\(kind) ") { return }
            try tmux.press(screen, "Tab")
        }
        throw HarnessError("\(screen): Tab does not come to «\(kind)»")
    }

    /// Types a note and saves it, and waits until it stands among what the table has said. The part, if any, is what
    /// of it can be seen: signs made of several, such as a family, are shown by their first.
    func note(_ screen: String, _ text: String, showing part: String? = nil) throws {
        try tmux.type(screen, text)
        try see(screen, part ?? text, "Borrador protegido")
        // A line end in the same burst as the text would be taken for a paste.
        try tmux.press(screen, "Enter")
        try seeSaved(screen, part ?? text)
    }

    /// Waits until a text is out of the entry and on disk.
    func seeSaved(_ screen: String, _ text: String) throws {
        try tmux.wait(screen, for: "«\(text)» saved") { rows in
            rows.contains { $0.contains(text) && !$0.contains(" ► ") && !$0.contains("guardando") }
                && !rows.contains { $0.contains("guardando…") }
        }
    }

    /// Chooses an action of a screen by its name.
    func act(_ screen: String, _ name: String) throws {
        try tmux.press(screen, "/")
        try see(screen, "┌─")
        try tmux.type(screen, name)
        try see(screen, row: "/ \(name)")
        try tmux.press(screen, "Enter")
    }

    // MARK: Time

    /// Waits until the countdown at the end of a screen's first row is what a status of a while ago leads to, within so
    /// many seconds of the session.
    func seeTime(_ screen: String, since status: SessionStatus, tolerance: Double) throws {
        let start = Double(status.remaining ?? 0)
        try tmux.wait(screen, for: "the right time, \(start) s a while ago") { rows in
            guard let shown = rows.first.flatMap(Self.seconds) else { return false }
            let gone = SystemClock.bootMilliseconds - status.asked.upperBound
            let expected = start - Double(gone) / 1000 * Double(Self.rate)
            return abs(Double(shown) - expected) <= tolerance
        }
    }

    /// The seconds that the last word of a row like `… 12:41` means.
    private static func seconds(_ row: String) -> Int? {
        let parts = (row.split(separator: " ").last ?? "").split(separator: ":").map { Int($0) }
        guard parts.count == 2, let minutes = parts[0], let seconds = parts[1] else { return nil }
        return minutes * 60 + seconds
    }
}
