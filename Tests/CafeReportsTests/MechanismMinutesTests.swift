import CafeModel
import CafeReports
import Testing

@Suite("What only some mechanisms leave in the acta")
struct MechanismMinutesTests {
    private func cocreation() throws -> SessionBuilder {
        var plan = Plan(mechanism: .cocreation, title: "Mesa", topics: [Topic(title: "Barrios")])
        plan.process = "Plan de gobierno abierto"
        plan.date = CalendarDate(iso: "2026-12-03")
        var session = try SessionBuilder(plan)
        let table = TableNumber(1)
        try session.advance(to: .problems)
        let problem = try session.note(1, .problem, "No hay datos.")
        try session.note(1, .problem, "Nadie responde.")
        try session.advance(to: .solutions)
        for (text, rank) in [("Publicarlos.", 2), ("Un portal.", 1)] {
            let decision = try session.run(
                .recordNote(
                    table: table, kind: .solution, round: nil, text: text,
                    about: NoteSubject(answered: problem)))
            try session.run(.markNote(try #require(decision.note), .rank(rank)))
        }
        try session.note(1, .solution, "Otra cosa.")
        try session.advance(to: .election)
        for (name, votes) in [("Ana Ruiz", 7), ("Luz Mora", 3), ("Raúl Paz", 3)] {
            try session.run(.nominate(table, Participant(name: name, organization: "Junta")))
            try session.run(.countVotes(try #require(session.state.candidates.last?.id), votes))
        }
        try session.run(.countEvaluation(question: 1, .yes, hands: 21))
        return session
    }

    private func minutes(_ session: SessionBuilder, _ format: MinutesFormat) -> String {
        session.text(format).replacing("\u{A0}", with: " ")
    }

    @Test("each problem stands with its solutions by priority; what names none, or has none, says so")
    func inventory() throws {
        let text = minutes(try cocreation(), .md)
        let part = try #require(text.split(separator: "## Problemas y soluciones").last)
        let order = [
            "No hay datos.", "Un portal.", "Publicarlos.", "Nadie responde.", "Sin solución propuesta.",
        ]
        var rest = part[...]
        for words in order {
            let found = try #require(rest.firstRange(of: words), "\(words) in \(part)")
            rest = rest[found.upperBound...]
        }
        #expect(part.contains("Soluciones que no nombran un problema"))
        #expect(!text.contains("Antes de la primera ronda"))
    }

    @Test("those elected stand with organisation and votes; a tie that was not settled is told")
    func elected() throws {
        let text = minutes(try cocreation(), .md)
        #expect(text.contains("Ana Ruiz") && text.contains("representante"))
        #expect(!text.contains("Luz Mora"))
        #expect(text.contains("Hay un empate que la mesa no ha resuelto."))
    }

    @Test("JSON has the problem of a solution, those elected and the hands of the evaluation")
    func json() throws {
        let text = minutes(try cocreation(), .json)
        let root = try JSONObject(Array(text.utf8))
        let notes = try #require(root.objects("mesas").first).objects("aportes")
        #expect(
            try notes.map { try $0.optionalString("problema") != nil } == [false, false, true, true, false])
        let elected = try root.objects("representantes")
        #expect(try elected.map { try $0.string("nombre") } == ["Ana Ruiz"])
        #expect(try elected.map { try $0.string("calidad") } == ["representante"])
        let counts = try root.objects("evaluacion")
        #expect(counts.count == 5)
        #expect(try counts[0].optionalInt("si") == 21)
        #expect(try counts[0].optionalInt("no") == nil)
    }

    @Test("a World Café has none of it")
    func worldCafe() throws {
        let text = minutes(try SessionBuilder(), .md)
        for words in ["Problemas y soluciones", "Elección", "mano alzada"] { #expect(!text.contains(words)) }
    }

    @Test(
        "an ODS is told by its number and official name",
        arguments: [
            ("11", "ODS 11: Ciudades y comunidades sostenibles"),
            ("ODS 6", "ODS 6: Agua limpia y saneamiento"),
            ("17. Alianzas", "ODS 17: Alianzas para lograr los objetivos"), ("99", "ODS: 99"),
        ])
    func goals(value: String, told: String) throws {
        var plan = Plan.sample
        plan.topics[0].classification = Topic.Classification(type: "ods", value: value)
        #expect(minutes(try SessionBuilder(plan), .md).contains(told))
    }

    @Test("topics that all workshops share are told once, and empty workshops together")
    func sharedTopics() throws {
        var plan = Plan(
            mechanism: .dialogueMeeting, title: "Agua",
            topics: [Topic(title: "Acueductos"), Topic(title: "Ribera")], people: 1000)
        plan.topics[0].question = "¿Qué falta?"
        var session = try SessionBuilder(plan)
        try session.advance(to: .workshop)
        try session.run(
            .recordNote(
                table: TableNumber(2), kind: .observation, round: nil, text: "Falta.",
                about: NoteSubject(topic: 2)))
        let text = minutes(session, .md)
        #expect(text.components(of: "Acueductos") == 1 && text.components(of: "¿Qué falta?") == 1)
        #expect(text.contains("## Temas de los talleres") && text.contains("### Taller 34\n"))
        #expect(
            text.contains(
                "Talleres sin aportes: 1 (el taller no anotó ninguno); 3 a 34 (los talleres no anotaron ninguno)."
            ))
    }

    @Test("two empty workshops side by side are two, and more are a row")
    func neighbours() {
        let phrases = Language.spanish.phrases
        #expect(phrases.minutesTables(from: TableNumber(3), to: TableNumber(4)) == "3 y 4")
        #expect(phrases.minutesTables(from: TableNumber(3), to: TableNumber(5)) == "3 a 5")
    }

    @Test("in workshops on several topics each contribution names its topic")
    func topics() throws {
        let plan = Plan(
            mechanism: .dialogueMeeting, title: "E", topics: [Topic(title: "Agua"), Topic(title: "Luz")],
            people: 50)
        var session = try SessionBuilder(plan)
        try session.advance(to: .workshop)
        try session.run(
            .recordNote(
                table: TableNumber(2), kind: .observation, round: nil, text: "Falta.",
                about: NoteSubject(topic: 2)))
        #expect(minutes(session, .csv).contains(",2,Luz,"))
        #expect(minutes(session, .md).contains("Luz"))
    }

    // MARK: Processes

    @Test(
        "a process compares its sessions by their days, and unites kinds, priorities, commitments and those elected"
    )
    func process() throws {
        let first = try cocreation()
        var later = Plan(mechanism: .leaderCafe, title: "Café", topics: [Topic(title: "A")], people: 12)
        later.date = CalendarDate(iso: "2026-12-10")
        var second = try SessionBuilder(later)
        try second.advance(to: .commitments)
        try second.run(
            .makeCommitment(
                CommitmentWords(text: "Abrir datos", office: "Sistemas"), date: "2027-02-01", sources: []))
        let report = ProcessReport(
            name: "Plan", states: [second.state, first.state], phrases: Language.spanish.phrases,
            today: try #require(CalendarDate(iso: "2026-12-11")))
        let text = report.text()
        let lines = text.split(separator: "\n").map(String.init)
        let rows = lines.filter { $0.hasPrefix("2026") }.map { String($0.prefix(16)) }
        #expect(rows == ["2026-12-03  Mesa", "2026-12-10  Café"])
        #expect(text.contains("2 problemas") && text.contains("3 soluciones"))
        #expect(text.contains("Un portal. (♦ prioridad 1 · Mesa)"))
        #expect(
            text.contains(
                "Abrir datos (Sistemas · abierto, para el 1 de febrero de 2027 · de «Café, 10 dic»)"))
        #expect(text.contains("Ana Ruiz, Junta (representante · Mesa 1 · Mesa)"))
        let root = try JSONObject(report.json())
        #expect(try root.objects("sesiones").map { try $0.string("titulo") } == ["Mesa", "Café"])
        #expect(try root.int("aportes") == 5)
        #expect(try root.object("por_tipo").int("solucion") == 3)
        #expect(try root.objects("prioridades").count == 2)
        #expect(try root.objects("compromisos").map { try $0.string("texto") } == ["Abrir datos"])
        #expect(try root.objects("representantes").count == 1)
    }
}

extension String {
    /// How often something stands in it.
    fileprivate func components(of words: String) -> Int { ranges(of: words).count }
}
