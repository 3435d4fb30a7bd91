import CafeModel
import CafeReports
import Testing

@Suite("What is printed about participants")
struct PeoplePaperTests {
    private func builder() throws -> SessionBuilder {
        var builder = try SessionBuilder(
            participants: [
                Participant(name: "Ana <b>Ruiz</b>", organization: "JAC & Cía"), Participant(),
                Participant(name: "Eva"),
            ])
        try builder.run(.recordConsent(1, Consent(treatment: true, publication: true)))
        try builder.run(.suppressPerson(3))
        return builder
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test("The list has everybody by number, with space to sign, and lines for others")
    func list() throws {
        let html = text(PeoplePaper(try builder().state, Language.spanish.phrases).list)
        #expect(html.contains("Ana &lt;b&gt;Ruiz&lt;/b&gt;") && html.contains("JAC &amp; Cía"))
        #expect(!html.contains("Eva"))
        #expect(html.contains("<th scope=\"col\">Firma</th>"))
        #expect(html.contains("Ley 1581 de 2012"))
        #expect(html.components(of: "<tr><td class=\"number\"></td>") == 10)
        #expect(html.contains("default-src 'none'") && !html.contains("<script"))
    }

    @Test("Cards have the number, the name if any, and the table of every round")
    func cards() throws {
        let state = try builder().state
        let html = text(PeoplePaper(state, Language.spanish.phrases).cards)
        #expect(html.components(of: "<section class=\"card\">") == state.people.count)
        #expect(html.components(of: "<th scope=\"row\">Ronda 1</th>") == state.people.count)
        let table = try #require(state.people[0].seats[0])
        #expect(html.contains("<strong>Mesa \(table.value)</strong>"))
        #expect(!html.contains("Eva"))
    }

    @Test("The acta counts those whom the door marked, by group and by territory, and names nobody")
    func attendance() throws {
        var builder = try SessionBuilder(participants: [
            Participant(name: "Ana", group: "Mujeres", territory: "Norte"),
            Participant(name: "Eva", group: "Mujeres", territory: "Sur"),
        ])
        try builder.run(.checkIn(1, true))
        try builder.advance()
        let minutes = Minutes(
            state: builder.state, phrases: Language.spanish.phrases, utcOffsetSeconds: SessionBuilder.bogota)
        let markdown = text(minutes.render(.md))
        #expect(markdown.contains("| Mujeres | 1 |") && markdown.contains("| Norte | 1 |"))
        #expect(!markdown.contains("Sur") && !markdown.contains("Ana"))
    }

    @Test("English has English words")
    func english() throws {
        let html = text(PeoplePaper(try builder().state, Language.english.phrases).list)
        #expect(html.contains("Signature") && html.contains("lang=\"en\""))
    }
}

extension String {
    fileprivate func components(of part: String) -> Int {
        var count = 0
        var rest = self[...]
        while let range = rest.firstRange(of: part) {
            count += 1
            rest = rest[range.upperBound...]
        }
        return count
    }
}
