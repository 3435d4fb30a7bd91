import CafeModel
import CafeReports
import Testing

@Suite("Acta from any state of a session")
struct MinutesStatesTests {
    @Test("of a session that has not begun is a draft that says so")
    func prepared() throws {
        let text = try SessionBuilder().text(.md)
        #expect(text.contains("**BORRADOR**"))
        #expect(text.contains("El evento no ha comenzado."))
        #expect(text.contains("**Fecha:** 3 de diciembre de 2026"))
        #expect(text.contains("| Ronda 2 | 20\u{A0}min |  | por realizar |"))
        #expect(!text.contains("**Inicio:**") && !text.contains("**Cierre:**"))
        #expect(text.contains("### Mesa 2. Agua potable"))
        #expect(text.contains("Sin aportes registrados: el evento no ha comenzado."))
    }

    @Test("of an event in mid-round tells what is under way")
    func midRound() throws {
        var builder = try SessionBuilder()
        try builder.advance(to: .round)
        let text = builder.text(.md)
        #expect(text.contains("**Cierre:** en curso"))
        #expect(text.contains("| Ronda 1 | 20\u{A0}min | 9:00\u{A0}a.\u{A0}m. | en curso |"))
        #expect(!text.contains("terminó sin realizar"))
    }

    @Test("of an event that was cut short names the stages that were not held")
    func cutShort() throws {
        var builder = try SessionBuilder()
        try builder.advance(to: .round)
        builder.wait(seconds: 20)
        try builder.run(.finishEvent(leaving: try #require(builder.state.position)))
        let text = builder.text(.md)
        #expect(
            text.contains("El evento terminó sin realizar: Cambio de mesa, Ronda 2, Conclusiones de mesa,"))
        #expect(text.contains("| menos de 1\u{A0}min |"))
    }

    @Test("counts a stage that was returned to with both its parts")
    func returned() throws {
        var builder = try SessionBuilder()
        try builder.advance(to: .round)
        try builder.advance(after: 12)
        try builder.run(.returnToPreviousStage(leaving: builder.state.position))
        try builder.advance(after: 8)
        #expect(
            builder.text(.md).contains("| Ronda 1 | 20\u{A0}min | 9:00\u{A0}a.\u{A0}m. | 20\u{A0}min |"))
    }

    @Test("does not count a start that was taken back")
    func startTakenBack() throws {
        var builder = try SessionBuilder()
        try builder.advance()
        try builder.run(.returnToPreviousStage(leaving: builder.state.position))
        #expect(builder.text(.md).contains("El evento no ha comenzado."))
        try builder.advance(after: 30)
        #expect(builder.text(.md).contains("**Inicio:** 9:30\u{A0}a.\u{A0}m."))
    }

    @Test("that was approved is no draft")
    func approved() throws {
        var builder = try MinutesMarkdownTests.event()
        try builder.run(.approveMinutes(true))
        #expect(builder.text(.md).contains("**APROBADA**. Su contenido quedó en firme"))
        #expect(!builder.text(.html).contains("BORRADOR"))
    }

    @Test("that was reviewed says so, until it changes; a correction after an approval is a new version")
    func reviewed() throws {
        var builder = try MinutesMarkdownTests.event()
        try builder.run(.reviewMinutes(true))
        #expect(builder.text(.md).contains("**REVISADA**"))
        #expect(builder.text(.md).contains("**Versión:** 1 (revisada)"))
        try builder.run(.approveMinutes(true))
        #expect(builder.text(.md).contains("**Versión:** 1 (aprobada)"))
        try builder.run(.approveMinutes(false))
        try builder.run(.makeCommitment(CommitmentWords(text: "Otro"), date: nil, sources: []))
        #expect(builder.text(.md).contains("**Versión:** 2 (borrador)"))
        try builder.run(.approveMinutes(true))
        #expect(builder.text(.md).contains("**Versión:** 2 (aprobada)"))
    }

    @Test("of a rehearsal says that it is one")
    func rehearsal() throws {
        let builder = try SessionBuilder(rate: 60)
        #expect(builder.text(.md).contains("**Ensayo"))
        #expect(builder.text(.html).contains("<strong>Ensayo"))
    }

    @Test("tells both days when the event was held on another one than planned")
    func otherDay() throws {
        var plan = Plan.sample
        plan.date = CalendarDate(iso: "2026-12-01")
        var builder = try SessionBuilder(plan)
        try builder.advance()
        let text = builder.text(.md)
        #expect(text.contains("**Fecha:** 3 de diciembre de 2026"))
        #expect(text.contains("**Fecha prevista:** 1 de diciembre de 2026"))
    }

    @Test("leaves out what was struck out and withdrawn commitments")
    func gone() throws {
        var builder = try SessionBuilder()
        let note = try builder.note(1, .proposal, "Lo dijo Pepe Ruiz en la mesa")
        try builder.run(
            .strikePassage(
                note, seen: try #require(builder.state.notes[note]).revision, passage: "Pepe Ruiz",
                reason: .name))
        try builder.run(.makeCommitment(CommitmentWords(text: "No se hará"), date: nil, sources: []))
        let made = builder.state.commitments[0]
        try builder.run(.withdrawCommitment(made.id, seen: made.revision, true))
        for format in MinutesFormat.allCases { #expect(!builder.text(format).contains("Pepe Ruiz")) }
        #expect(builder.text(.md).contains("Sin compromisos registrados."))
        #expect(builder.text(.json).contains("\"estado\":\"retirado\""))
    }
}
