@testable import CafeDocuments
@testable import CafeModel
import CafeReports
import CafeSystem
import Testing

@Suite("The acta in the formats of others, read back by others")
struct FormatsTests {
    private func bytes(_ builder: SessionBuilder, _ format: DocumentFormat) throws -> [UInt8] {
        let minutes = Minutes(
            state: builder.state, phrases: Language.spanish.phrases, utcOffsetSeconds: SessionBuilder.bogota)
        return try DocumentWriter().bytes(of: minutes.deliverable, as: format)
    }

    private func sheet(_ name: String, _ book: [JSONValue]) throws -> [[JSONValue]] {
        let sheet = try #require(book.first { $0["name"]?.text == name })
        return (sheet["rows"]?.elements ?? []).map(\.elements)
    }

    @Test("xlsx: sheets with a header that stays, filters, real numbers and days")
    func workbook() throws {
        var builder = try SessionBuilder()
        try builder.advance(to: .round)
        let note = try builder.note(1, .proposal, "Un puente")
        try builder.run(.markNote(note, .hands(12)))
        let question = try builder.note(2, .question, "¿Cuándo?")
        try builder.answer(question, "En marzo")
        try builder.note(2, .redirection, "Una queja contra alguien")
        try builder.run(
            .makeCommitment(
                CommitmentWords(text: "Hacer el puente", office: "Obras"), date: "2027-03-01", sources: [note]
            ))
        let book = try OtherReader.workbook(bytes(builder, .xlsx))
        #expect(book.map { $0["name"]?.text } == ["Aportes", "Respuestas", "Compromisos", "Asistencia"])
        #expect(book.allSatisfy { $0["frozen"]?.text == "A2" && $0["filter"]?.text.hasPrefix("A1:") == true })
        let notes = try sheet("Aportes", book)
        #expect(notes.count == 3, "a redirected complaint stands in no sheet")
        #expect(notes[1][5].elements.map(\.text) == ["s", "Un puente"])
        #expect(notes[1][9].elements.map(\.text) == ["n", "12"])
        #expect(notes[1][16].elements.map(\.text) == ["d", "2026-12-03 09:00:00"])
        #expect(try sheet("Respuestas", book)[1][3].elements[1].text == "En marzo")
        let commitment = try sheet("Compromisos", book)[1]
        #expect(commitment[3].elements.map(\.text) == ["d", "2027-03-01 00:00:00"])
        #expect(commitment[7].elements[1].text == "1.1")
    }

    @Test("xlsx: why a proposal was not accepted, how commitments stand, the hands of the evaluation")
    func later() throws {
        var builder = try SessionBuilder()
        try builder.advance(to: .round)
        let note = try builder.note(1, .proposal, "Un puente")
        try builder.run(
            .resolveNote(
                note, Resolution(.declined, reason: "Ya hay uno", office: "Vías", due: "2027-01-20"),
                was: Resolution()))
        try builder.run(
            .makeCommitment(CommitmentWords(text: "Podar", office: "Obras"), date: "2027-03-01", sources: []))
        let id = try #require(builder.state.commitments.first).id
        for (step, words) in [
            (FollowUpStep.handOver, FollowUpWords(office: "Ambiente", person: "Luz Mora")),
            (.rescheduled("2027-04-01"), FollowUpWords()),
            (.notViable, FollowUpWords(text: "El árbol es protegido")),
        ] { try builder.run(.followUp(id, step, words, seen: builder.state.sequence)) }
        try builder.run(.countEvaluation(question: 1, .yes, hands: 7))
        let book = try OtherReader.workbook(bytes(builder, .xlsx))
        func texts(_ row: [JSONValue]) -> [String] {
            row.map { $0.elements.count > 1 ? $0.elements[1].text : "" }
        }
        let said = texts(try sheet("Aportes", book)[1])
        #expect(Array(said[12...15]) == ["no acogida", "Ya hay uno", "Vías", "2027-01-20 00:00:00"])
        let promise = texts(try sheet("Compromisos", book)[1])
        #expect(
            promise[1...6] == [
                "Ambiente", "Luz Mora", "2027-04-01 00:00:00", "2027-03-01 00:00:00", "no viable",
                "El árbol es protegido",
            ])
        let steps = try sheet("Seguimiento", book).dropFirst().map { texts($0)[2] }
        #expect(steps == ["Traslado", "Nueva fecha", "No viable"])
        #expect(texts(try sheet("Evaluación a mano alzada", book)[1])[1] == "7")
    }

    @Test("people's words come out as they are, never as a formula or markup")
    func hostile() throws {
        let texts =
            HostileTexts.all + [
                "=1+1", "@SUM(1)", "+1-2", "-3", "=cmd|' /C calc'!A0", "O'Higgins", "\u{FFFE}x",
            ]
        var plan = Plan.sample
        plan.title = "<b>=1+1</b>"
        var builder = try SessionBuilder(plan)
        try builder.advance(to: .round)
        for text in texts { try builder.note(1, .proposal, text) }
        let cells = try OtherReader.workbook(bytes(builder, .xlsx)).flatMap { sheet in
            (sheet["rows"]?.elements ?? []).flatMap(\.elements)
        }
        #expect(!cells.contains { $0.elements[0].text == "f" })
        let shown = texts.map { $0.trimmed.replacing("\u{FFFE}", with: "\u{FFFD}") }
        let inCells = Set(cells.map { $0.elements[1].text })
        for text in shown { #expect(inCells.contains(text)) }
        for (format, part) in [(DocumentFormat.docx, "word/document.xml"), (.odt, "content.xml")] {
            let paragraphs = try OtherReader.paragraphs(bytes(builder, format), part)
            for text in shown {
                #expect(paragraphs.contains { $0.hasSuffix("Propuesta: " + text) }, "\(format): \(text)")
            }
        }
    }

    @Test("a note of 64 KiB comes out whole")
    func long() throws {
        var builder = try SessionBuilder()
        try builder.advance(to: .round)
        let text = String((0..<65_000).map { $0 % 97 == 0 ? " " : "n" }).trimmed
        try builder.note(1, .proposal, text)
        let rows = try sheet("Aportes", OtherReader.workbook(bytes(builder, .xlsx)))
        #expect(rows.count == 2)
        #expect(rows[0].last?.elements[1].text == "Texto (continúa)")
        #expect(rows[1][5].elements[1].text + (rows[1].last?.elements[1].text ?? "") == text)
        let paragraphs = try OtherReader.paragraphs(bytes(builder, .docx), "word/document.xml")
        #expect(paragraphs.contains { $0.hasSuffix(text) })
    }

    @Test("pdf: every contribution, the pages numbered, the state at the head")
    func pdf() throws {
        var builder = try SessionBuilder()
        try builder.advance(to: .round)
        let words = (0..<200).map { "aporte\($0)x" }
        for (index, word) in words.enumerated() { try builder.note(1 + index % 2, .suggestion, word) }
        let text = try OtherReader.pdf(bytes(builder, .pdf))
        #expect(words.allSatisfy { text.contains($0) })
        let pages = text.split(separator: "\u{0C}").filter { !$0.isEmpty && $0 != "\n" }.count
        #expect(pages > 2)
        for page in 1...pages { #expect(text.contains("Página \(page) de \(pages)")) }
        #expect(text.contains("Elaboró") && text.contains("BORRADOR"))
    }

    @Test("5,000 contributions come out, every one, in every format")
    func many() throws {
        var builder = try SessionBuilder()
        try builder.advance(to: .round)
        let words = (0..<5000).map { "aporte\($0)x con unas palabras más, como las que se dicen" }
        for (index, text) in words.enumerated() { try builder.note(1 + index % 2, .suggestion, text) }
        let rows = try sheet("Aportes", OtherReader.workbook(bytes(builder, .xlsx)))
        #expect(Set(rows.map { $0[5].elements[1].text }).isSuperset(of: words))
        for (format, part) in [(DocumentFormat.docx, "word/document.xml"), (.odt, "content.xml")] {
            let text = try OtherReader.paragraphs(bytes(builder, format), part).joined(separator: "\n")
            #expect(has5000(text), "\(format)")
        }
        for format in MinutesFormat.allCases {
            let text = builder.text(format)
            #expect(has5000(text), "\(format)")
        }
    }

    /// By bytes, as characters of a text of megabytes take their time.
    private func has5000(_ text: String) -> Bool {
        let words = Set(
            text.utf8.split { !(0x30...0x39 ~= $0 || 0x61...0x7A ~= $0) }.map { String(Substring($0)) })
        return (0..<5000).allSatisfy { words.contains("aporte\($0)x") }
    }

    @Test("the same session gives the same bytes", arguments: DocumentFormat.allCases)
    func deterministic(format: DocumentFormat) throws {
        let builder = try MinutesMarkdownTests.event()
        #expect(try bytes(builder, format) == bytes(builder, format))
    }

    @Test("a letterhead gives its styles; what is none is refused before anything runs")
    func template() throws {
        let folder = try Files.makeTemporaryFolder(prefix: "/tmp/cafe-plantilla-")
        defer { try? Files.removeTree(folder) }
        let builder = try MinutesMarkdownTests.event()
        try Files.writeAtomically("\(folder)/carta.docx", bytes(builder, .docx))
        try Files.writeAtomically("\(folder)/falsa.docx", Array("no".utf8))
        let document = Minutes(
            state: builder.state, phrases: Language.spanish.phrases, utcOffsetSeconds: SessionBuilder.bogota
        ).deliverable
        let good = try DocumentWriter(template: "\(folder)/carta.docx").bytes(of: document, as: .docx)
        #expect(try !OtherReader.paragraphs(good, "word/document.xml").isEmpty)
        for (template, format) in [("falsa", DocumentFormat.docx), ("falta", .docx), ("carta", .odt)] {
            #expect(throws: DocumentFailure.self) {
                try DocumentWriter(template: "\(folder)/\(template).docx").bytes(of: document, as: format)
            }
        }
    }

    @Test("pandoc's tree holds no raw markup, no link and no picture")
    func tree() throws {
        var builder = try SessionBuilder()
        for text in HostileTexts.all { try builder.note(1, .proposal, text) }
        let tree = Minutes(
            state: builder.state, phrases: Language.spanish.phrases, utcOffsetSeconds: SessionBuilder.bogota
        ).deliverable.pandocTree
        #expect(
            kinds(try JSONValue(tree)).isDisjoint(with: [
                "RawBlock", "RawInline", "Link", "Image", "Math", "Cite",
            ]))
    }

    private func kinds(_ value: JSONValue) -> Set<String> {
        switch value {
        case .array(let elements): elements.reduce(into: []) { $0.formUnion(kinds($1)) }
        case .object(let members):
            members.reduce(into: []) { found, member in
                if member.key == "t" { found.insert(member.value.text) }
                found.formUnion(kinds(member.value))
            }
        default: []
        }
    }
}
