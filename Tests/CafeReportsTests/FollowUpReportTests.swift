import CafeModel
import CafeReports
import Testing

@Suite("The follow-up as text, CSV and JSON")
struct FollowUpReportTests {
    private func report(_ text: String, filter: FollowUpFilter = FollowUpFilter(.all)) -> FollowUpReport {
        let commitment = FollowedCommitment(
            id: CommitmentID(high: 0, low: 1),
            words: CommitmentWords(text: text, office: "Obras", person: "=Ana"), promised: "2027-01-10",
            steps: [
                FollowedStep(
                    id: FollowUpID(high: 0, low: 1), step: .progress,
                    words: FollowUpWords(text: "Se hizo", link: "https://x"), recorded: Milliseconds(5),
                    role: .followup)
            ])
        let session = SessionFollowUp(
            session: SessionID(high: 0, low: 7), title: "Café; «uno»", entity: "", process: "Cafés",
            mechanism: .worldCafe, date: CalendarDate(year: 2026, month: 12, day: 3), phase: .closed,
            sequence: 4, commitments: [commitment], matters: [])
        return FollowUpReport(
            sessions: [session], filter: filter, phrases: Language.spanish.phrases,
            today: CalendarDate(dayNumber: CalendarDate(iso: "2027-01-15")?.dayNumber ?? 0))
    }

    @Test("A spreadsheet reads every cell as the text that it is, and runs none")
    func csv() throws {
        let bytes = report("=HYPERLINK(\"x\")\nmás; \"comillas\"").csv(separator: ";")
        let rows = CSVReader.rows(Array(bytes.dropFirst(3)), separator: 0x3B)
        #expect(rows.count == 2)
        #expect(rows[0].count == 12 && rows[1].count == 12)
        #expect(rows[1][7] == "'=HYPERLINK(\"x\")\nmás; \"comillas\"")
        #expect(rows[1][6] == "'=Ana")
        #expect(Array(rows[1][1...4]) == ["compromiso", "vencido", "2027-01-10", "-5"])
    }

    @Test("JSON has the state, the days, the history and the session of each commitment")
    func json() throws {
        let root = try JSONObject(report("Publicar").json())
        let commitment = try #require(try root.objects("compromisos").first)
        #expect(try commitment.string("estado") == "vencido")
        #expect(try commitment.int("dias") == -5)
        #expect(try commitment.object("sesion").string("proceso") == "Cafés")
        #expect(try commitment.objects("historia").first?.string("enlace") == "https://x")
        #expect(try root.objects("por_responder").isEmpty)
    }

    @Test("Text has a line each, and a sentence when there is nothing")
    func text() {
        #expect(report("Publicar").text().contains("vencido  2027-01-10 (hace 5 días)"))
        #expect(report("x", filter: FollowUpFilter(.closed)).text().contains("Todavía no hay"))
    }
}
