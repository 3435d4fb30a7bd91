@testable import CafeModel
import CafeDocuments
import CafeReports
import Testing

@Suite("The entity's reports")
struct EntityReportTests {
    private func session(_ date: String, held: Bool, goal: String = "") throws -> SessionBuilder {
        var plan = Plan.sample
        plan.title = "Café del \(date)"
        plan.date = CalendarDate(iso: date)
        plan.goal = goal
        var builder = try SessionBuilder(plan)
        guard held else { return builder }
        try builder.advance(to: .round)
        let accepted = try builder.note(1, .proposal, "Acogida el \(date)")
        try builder.note(2, .question, "Falta agua")
        try builder.note(2, .redirection, "Secreto")
        try builder.run(.markNote(accepted, .outcome(.accepted)))
        try builder.run(
            .makeCommitment(
                CommitmentWords(text: "Cumplir", office: "Obras"), date: "2026-12-10", sources: []))
        return builder
    }

    private func text(
        _ kind: EntityReportKind, _ sessions: [SessionBuilder], _ format: MinutesFormat = .md,
        _ language: Language = .spanish
    ) throws -> String {
        let report = EntityReport(
            kind, sessions: sessions.map(\.state), year: 2026, phrases: language.phrases,
            today: try #require(CalendarDate(iso: "2026-12-20")), utcOffsetSeconds: SessionBuilder.bogota)
        return String(decoding: report.deliverable.text(format), as: UTF8.self)
    }

    private func year() throws -> [SessionBuilder] {
        // A session is held on the day on which the builder's clock stands: 3 December 2026.
        [
            try session("2026-02-10", held: false), try session("2026-12-03", held: true, goal: "Meta 4"),
            try session("2026-12-24", held: false), try session("2027-01-10", held: false),
        ]
    }

    @Test("the schedule tells by cuatrimestre what was held, what is to come and what was not held")
    func schedule() throws {
        let text = try text(.schedule, year())
        let first = try #require(text.firstRange(of: "## Cuatrimestre 1"))
        let second = try #require(text.firstRange(of: "## Cuatrimestre 2"))
        let third = try #require(text.firstRange(of: "## Cuatrimestre 3"))
        #expect(text[first.upperBound..<second.lowerBound].contains("previsto, no realizado |"))
        #expect(text[second.upperBound..<third.lowerBound].contains("No hay registros"))
        #expect(text[third.upperBound...].contains("| realizado |"))
        #expect(text[third.upperBound...].contains("| previsto |"))
        #expect(!text.contains("2027-01-10"))
    }

    @Test("the evaluation adds up")
    func evaluation() throws {
        let text = try text(.evaluation, year())
        for row in [
            "Espacios previstos | 3", "Espacios realizados | 1", "Aportes recogidos | 2",
            "Compromisos asumidos | 1",
            "Compromisos vencidos | 1", "Metas institucionales con participación | 1", "acogida | 1",
        ] { #expect(text.contains("| \(row) |"), "\(row)") }
        #expect(text.contains("1 de 3 (33\u{A0}%)"))
    }

    @Test(
        "marks what a person must write, and tells no complaint", arguments: EntityReportKind.allCases,
        Language.allCases)
    func marks(kind: EntityReportKind, language: Language) throws {
        for format in MinutesFormat.allCases {
            let text = try text(kind, [session("2026-12-03", held: true)], format, language)
            #expect(!text.contains("Secreto"))
        }
        let text = try text(kind, [session("2026-12-03", held: true)], .md, language)
        #expect(text.contains(language == .spanish ? "Por diligenciar" : "To be written"))
    }

    @Test(
        "the good-practice form has its code, the inventory needs and proposals, the plan what was accepted")
    func contents() throws {
        let sessions = [try session("2026-12-03", held: true)]
        #expect(try text(.goodPractice, sessions).contains("4202000-FT-1311"))
        let inventory = try text(.inventory, sessions)
        #expect(inventory.contains("Falta agua") && inventory.contains("Acogida el 2026-12-03"))
        let plan = try text(.actionPlan, sessions)
        #expect(
            plan.contains("Cumplir") && plan.contains("Acogida el 2026-12-03") && !plan.contains("Falta agua")
        )
    }

    @Test("no session at all gives a report that says so", arguments: EntityReportKind.allCases)
    func empty(kind: EntityReportKind) throws {
        #expect(try text(kind, []).contains("# "))
        #expect(try !text(kind, [], .json).isEmpty)
    }

    @Test("the degree of compliance asks how each commitment really stands, also after the acta was approved")
    func compliance() throws {
        var kept = try session("2026-12-03", held: true), given = kept
        for (step, words) in [
            (FollowUpStep.handOver, FollowUpWords(office: "Vías")),
            (.fulfilled, FollowUpWords(text: "Ya está")),
        ] {
            if !kept.state.approved {
                try kept.run(.finishEvent(leaving: try #require(kept.state.position)))
                try kept.run(.approveMinutes(true))
            }
            let id = try #require(kept.state.commitments.first).id
            try kept.run(.followUp(id, step, words, seen: kept.state.sequence))
        }
        let id = try #require(given.state.commitments.first).id
        try given.run(
            .followUp(id, .notViable, FollowUpWords(text: "Es privado"), seen: given.state.sequence))
        try given.run(.countEvaluation(question: 1, .yes, hands: 7))
        let text = try text(.evaluation, [kept, given, session("2026-12-03", held: true)])
        for row in [
            "cumplido | 1", "no viable | 1", "vencido | 1", "abierto | 0", "Compromisos vencidos | 1",
        ] { #expect(text.contains("| \(row) |"), "\(row)") }
        #expect(text.contains("Compromisos cumplidos"))
        #expect(text.contains("1 de 3 (33\u{A0}%)"))
        #expect(text.contains("Vías") && text.contains("Cumplido. Ya está") && text.contains("Es privado"))
    }

    @Test(
        "the good-practice form has process, procedure, code and version at the head of each page, and its number"
    )
    func formHead() throws {
        var plan = Plan.sample
        plan.process = "Participación ciudadana"
        var builder = try SessionBuilder(plan)
        try builder.advance(to: .round)
        for number in 1...40 {
            try builder.note(
                1, .conclusion, "Conclusión \(number). " + String(repeating: "palabra ", count: 60))
        }
        let report = EntityReport(
            .goodPractice, sessions: [builder.state], year: 2026, phrases: Language.spanish.phrases,
            today: try #require(CalendarDate(iso: "2026-12-20")), utcOffsetSeconds: SessionBuilder.bogota)
        let pdf = try OtherReader.pdf(try DocumentWriter().bytes(of: report.deliverable, as: .pdf))
            .replacing("\u{2011}", with: "-")
        let pages = pdf.split(separator: "\u{0C}").map { $0.split { $0.isWhitespace }.joined(separator: " ") }
        try #require(pages.count > 1)
        for (number, page) in pages.enumerated() {
            for words in [
                "Proceso: Participación ciudadana", "Procedimiento:", "Código: 4202000-FT-1311",
                "Versión: 01",
                "Página \(number + 1) de \(pages.count)",
            ] { #expect(page.contains(words), "\(words) on page \(number + 1)") }
        }
    }

    @Test(
        "an HTML parser that is not ours finds no fault in acta and reports",
        arguments: EntityReportKind.allCases)
    func html(kind: EntityReportKind) throws {
        var sessions = try year()
        for (place, text) in HostileTexts.all.enumerated() {
            _ = try? sessions[1].note(1, place % 2 == 0 ? .proposal : .question, text)
        }
        let acta = Minutes(
            state: sessions[1].state, phrases: Language.spanish.phrases,
            utcOffsetSeconds: SessionBuilder.bogota
        ).render(.html)
        let report = Array(try text(kind, sessions, .html).utf8)
        let script = """
            import sys, json, html5lib
            parser = html5lib.HTMLParser()
            parser.parse(open(sys.argv[1], encoding='utf-8').read())
            json.dump([str(e[1]) for e in parser.errors], sys.stdout)
            """
        for page in [acta, report] { #expect(try OtherReader.python(script, page).elements == []) }
    }
}
