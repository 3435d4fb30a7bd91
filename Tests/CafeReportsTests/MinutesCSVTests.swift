import CafeModel
import CafeReports
import Testing

@Suite("Acta as CSV")
struct MinutesCSVTests {
    private func rows(_ builder: SessionBuilder, separator: Character = ",") -> [[String]] {
        let bytes = Array(builder.text(.csv, separator: separator).utf8)
        #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
        return CSVReader.rows(Array(bytes.dropFirst(3)), separator: separator.asciiValue ?? 0)
    }

    @Test("has its header also when nothing was said")
    func header() throws {
        let rows = rows(try SessionBuilder())
        #expect(
            rows == [
                [
                    "id", "mesa", "tema", "ronda", "tipo", "texto", "redaccion", "respuesta", "prioridad",
                    "votos", "estado",
                ]
            ])
    }

    @Test("has one row per contribution, whatever stands in it", arguments: [",", ";"] as [Character])
    func contributions(separator: Character) throws {
        var builder = try SessionBuilder()
        try builder.advance(to: .round)
        let text = "Dijo: \"ya, o nunca\"; así\nen dos líneas\n- con lista"
        let proposal = try builder.note(1, .proposal, text)
        try builder.word(proposal, "Mejor; dicho, así")
        try builder.run(.markNote(proposal, .rank(2)))
        try builder.run(.markNote(proposal, .hands(14)))
        let question = try builder.note(2, .question, "¿Y el agua?")
        try builder.run(.settleByVoice(question, true))
        try builder.run(.markNote(question, .withdrawn(true)))
        let complaint = try builder.note(2, .redirection, "Queja")
        try builder.note(2, .conclusion, "No es un aporte")
        let rows = rows(builder, separator: separator)
        #expect(
            Array(rows.dropFirst()) == [
                [
                    proposal.hex, "1", "Vías rurales", "1", "propuesta", text, "Mejor; dicho, así", "", "2",
                    "14", "por analizar",
                ],
                [
                    question.hex, "2", "Agua potable", "1", "pregunta", "¿Y el agua?", "",
                    "respondida de viva voz", "", "", "retirada",
                ],
                [
                    complaint.hex, "2", "Agua potable", "1", "remision", "Queja", "", "", "", "",
                    "por analizar",
                ],
            ])
    }

    @Test(
        "makes a cell that a spreadsheet would run harmless and keeps its text",
        arguments: [
            "=1+1", "+57 300", "-5 %", "@SUM(A1)", "  =1+1", "\"=1+1\"", "'=1+1", "“=1+1”", "\u{A0}=1+1",
            "＝1+1", "\n=1+1",
        ])
    func formulas(text: String) throws {
        var plan = Plan.sample
        plan.topics[0].title = text
        var builder = try SessionBuilder(plan)
        let note = try builder.note(1, .question, text)
        try builder.word(note, text)
        try builder.answer(note, text)
        let row = rows(builder)[1]
        #expect(row[2].first == "'" && row[2].hasSuffix(text.trimmed))
        for column in [5, 6, 7] { #expect(row[column] == "'" + text.trimmed) }
    }

    @Test(
        "starts no formula within a text when it is opened with the wrong separator",
        arguments: ["a;=1+1", "a,@SUM(A1)", "a\n=cmd|' /C calc'!A0", "a; \"=1+1", "a\n-2+cmd|' /C calc'!A0"])
    func wrongSeparator(text: String) throws {
        var builder = try SessionBuilder()
        try builder.note(1, .question, text)
        let cell = rows(builder)[1][5]
        let pieces = cell.split { ",;\n".contains($0) }
        #expect(pieces.count == 2)
        #expect(pieces[1].first == "'")
        #expect(cell.filter { $0 != "'" } == text.filter { $0 != "'" })
    }
}
