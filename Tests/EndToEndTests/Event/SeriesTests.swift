import CafeModel
import CafeSystem
import Testing

/// Three monthly cafés of one series: what the first one promised is shown, progressed, handed over and closed in the
/// follow-up of the later ones. All of it is done at real terminals, and counted in a copy of the journal.
@Suite struct SeriesTests {
    private let cafe: CommandLineCase
    private let tmux: Tmux

    init() throws {
        cafe = try CommandLineCase()
        tmux = try Tmux()
    }

    private static let months = [
        ("octubre", "2026-10-15"), ("noviembre", "2026-11-15"), ("diciembre", "2026-12-15"),
    ]

    private func meeting(_ month: Int) throws -> String {
        let (name, day) = Self.months[month]
        let plan = """
            { "mecanismo": "world-cafe", "titulo": "Café de \(name)", "fecha": "\(day)", "proceso": "Cafés 2026",
              "temas": [ { "titulo": "Vías" } ], "rondas": 1 }
            """
        return try cafe.newSession(plan)
    }

    private func see(_ screen: String, _ texts: String...) throws {
        try tmux.wait(screen, for: "\(texts)") { rows in
            texts.allSatisfy { text in rows.contains { $0.contains(text) } }
        }
    }

    /// Types an answer and goes on to the next question.
    private func answer(_ screen: String, _ text: String, after question: String) throws {
        try see(screen, question)
        if !text.isEmpty {
            try tmux.type(screen, text)
            try see(screen, text)
        }
        try tmux.press(screen, "Enter")
    }

    /// Holds a meeting that takes one proposal, takes it up, and promises it; approves its acta.
    private func hold(_ session: String, _ proposal: String, office: String, day: String) throws {
        try cafe.output(of: "etapa", "siguiente", session)
        try cafe.output(of: "etapa", "siguiente", session)
        try cafe.output(of: "anotar", "--mesa", "1", "--tipo", "propuesta", proposal, session)
        while try cafe.status(session).object("sesion").bool("abierta") {
            try cafe.output(of: "etapa", "siguiente", session)
        }
        let screen = "p\(session.prefix(6))"
        try tmux.start(
            screen, command: [CafeBinary.path(), "plenaria", session], environment: cafe.folder.environment)
        try see(screen, "Plenaria · Café")
        try tmux.press(screen, "1")
        try see(screen, proposal)
        try tmux.press(screen, "o")
        try see(screen, "acogida en parte")
        try tmux.press(screen, "2")
        try answer(screen, office, after: "¿Qué dependencia responde?")
        try answer(screen, day, after: "¿Para qué fecha?")
        // What is taken up becomes a commitment, with the office and the day that were just named.
        try answer(screen, "", after: "¿Qué hará la entidad?")
        try answer(screen, "", after: "¿Qué dependencia responde?")
        try answer(screen, "", after: "responsable actual")
        try answer(screen, "", after: "¿Para qué fecha?")
        try see(screen, "con compromiso")
        try tmux.press(screen, "/")
        try see(screen, "┌─")
        try tmux.type(screen, "aprobar acta")
        try see(screen, "/ aprobar acta")
        try tmux.press(screen, "Enter")
        try see(screen, "Todavía no")
        try tmux.press(screen, "Down", "Enter")
        try see(screen, "√ Acta aprobada")
        try tmux.close(screen)
    }

    private func report() throws -> JSONObject {
        try JSONObject(Array(try cafe.output(of: "seguimiento", "--json").utf8))
    }

    private func commitment(_ text: String) throws -> JSONObject {
        let all = try report().objects("compromisos")
        return try #require(try all.first { try $0.string("texto") == text })
    }

    @Test func whatTheFirstMeetingPromisedIsFollowedInTheLaterOnes() throws {
        let first = try meeting(0)
        try hold(first, "Publicar el horario", office: "Movilidad", day: "2026-11-01")
        let actaBefore = try cafe.output(of: "acta", "--formato", "json", first)
        let second = try meeting(1)
        try hold(second, "Pintar la caseta", office: "Obras", day: "2099-01-31")

        // Before the second meeting ends, somebody follows what the first one promised.
        try tmux.start(
            "s", command: [CafeBinary.path(), "seguimiento"], environment: cafe.folder.environment)
        try see("s", "! vencido", "Publicar el horario", "Pintar la caseta")
        try tmux.press("s", "a")
        try answer("s", "Se imprimieron 20 horarios", after: "¿Qué se hizo?")
        try answer("s", "https://ejemplo.gov.co/horarios", after: "¿Dónde se puede ver?")
        let evidence = cafe.folder.file("foto.txt")
        try Files.writeAtomically(evidence, Array("una foto".utf8))
        try answer("s", evidence, after: "¿Qué archivo lo muestra?")
        try see("s", "√ Guardado.")
        try tmux.press("s", "r")
        try see("s", "¿Qué dependencia responde ahora?")
        try tmux.press("s", "C-u")
        try answer("s", "Planeación", after: "¿Qué dependencia responde ahora?")
        try answer("s", "Inés Toro", after: "responsable actual")
        try answer("s", "", after: "¿Por qué se traslada?")
        try see("s", "Planeación")
        let moved = try commitment("Publicar el horario")
        #expect(try moved.string("estado") == "vencido")
        #expect(try moved.string("dependencia") == "Planeación")
        #expect(try moved.string("responsable") == "Inés Toro")
        let progress = try #require(try moved.objects("historia").first)
        #expect(try progress.string("archivo") == "foto.txt")
        // echo -n 'una foto' | sha256sum
        #expect(
            try progress.string("sha256")
                == "98db99a645a37477d1ddb80f77b64e9c2ac09f935e5d017f27d6c74864481fac")

        let third = try meeting(2)
        try hold(third, "Más bancas", office: "Obras", day: "2099-02-28")
        try see("s", "Más bancas")
        try tmux.press("s", "Home", "e")
        try see("s", "¿Cómo queda el compromiso?")
        try tmux.press("s", "1")
        try answer("s", "Horarios en las doce casetas", after: "¿Cómo se cumplió?")
        try answer("s", "", after: "¿Dónde se puede ver?")
        try answer("s", "", after: "¿Qué archivo lo muestra?")
        try tmux.wait("s", for: "the fulfilled one gone") { rows in
            !rows.contains { $0.contains("Publicar el horario") }
        }
        #expect(try commitment("Publicar el horario").string("estado") == "cumplido")
        // The acta of the first meeting is as it was approved.
        #expect(try cafe.output(of: "acta", "--formato", "json", first) == actaBefore)
        try count()
    }

    /// The report adds up to what stands in the journal.
    private func count() throws {
        let copy = cafe.folder.file("copia.db")
        try cafe.output(of: "respaldo", copy)
        let journal = try JournalCount(copy)
        let told = try report().objects("compromisos")
        #expect(try journal.count("commitmentMade") == 3)
        #expect(told.count == 3)
        #expect(
            try journal.count("commitmentFollowed")
                == told.reduce(0) { try $0 + $1.objects("historia").count })
        #expect(try journal.count("commitmentFollowed", step: "avance") == 1)
        #expect(try journal.count("commitmentFollowed", step: "traslado") == 1)
        let closed = try told.count { try $0.string("estado") == "cumplido" }
        #expect(try journal.count("commitmentFollowed", step: "cumplido") == closed)
        #expect(try journal.count("minutesApproved") == 3)
        let series = try told.map { try $0.object("sesion").optionalString("proceso") }
        #expect(series == ["Cafés 2026", "Cafés 2026", "Cafés 2026"])
        try countYear(journal, cafe: cafe)
    }

    /// So does the yearly report, figure by figure.
    private func countYear(_ journal: JournalCount, cafe: CommandLineCase) throws {
        let report = try JSONValue(
            Array(try cafe.output(of: "informe", "evaluacion", "--formato", "json").utf8))
        func table(_ name: String) throws -> [String: Int] {
            let table = try #require(report["tablas"]?.elements.first { $0["nombre"]?.text == name })
            var figures: [String: Int] = [:]
            for row in table["filas"]?.elements ?? [] {
                guard case .object(let cells) = row, cells.count == 2 else { continue }
                figures[cells[0].value.text ?? ""] = cells[1].value.number
            }
            return figures
        }
        let planned = try journal.count("sessionPlanned"), promised = try journal.count("commitmentMade")
        let fulfilled = try journal.count("commitmentFollowed", step: "cumplido")
        let figures = try table("Cifras del año")
        #expect(figures["Espacios previstos"] == planned)
        #expect(figures["Espacios realizados"] == planned)
        #expect(figures["Aportes recogidos"] == (try journal.count("noteRecorded")))
        #expect(figures["Compromisos asumidos"] == promised)
        #expect(figures["Compromisos vencidos"] == 0, "the one whose day has passed was fulfilled")
        let states = try table("Compromisos por estado")
        #expect(states.values.reduce(0, +) == promised)
        #expect(states["cumplido"] == fulfilled)
        let outcomes = try table("Qué pasó con las propuestas")
        #expect(outcomes.values.reduce(0, +) == (try journal.count("noteRecorded")))
        let text = try cafe.output(of: "informe", "evaluacion", "--formato", "md")
        #expect(text.contains("\(planned) de \(planned)"))
        #expect(text.contains("\(fulfilled) de \(promised)"))
    }
}
