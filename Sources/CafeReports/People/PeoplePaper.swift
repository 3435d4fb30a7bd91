import CafeModel

/// What is printed about the participants: the attendance list to sign, and a seat card each. Self-contained HTML; both
/// hold personal data.
public struct PeoplePaper: Sendable {
    private let state: SessionState
    private let phrases: any Phrases

    /// The papers of a session as it stands.
    public init(_ state: SessionState, _ phrases: any Phrases) {
        self.state = state
        self.phrases = phrases
    }

    /// The attendance list: everybody on the list, with space for a signature, and empty lines for those who come
    /// without having been expected.
    public var list: [UInt8] {
        let columns: [PeoplePaperWord] = [
            .number, .name, .organization, .group, .territory, .document, .consent, .signature,
        ]
        var rows = ""
        for person in state.people where !person.suppressed || !person.left {
            let data = state.participant(person) ?? Participant()
            let consent = person.consent.map { phrases.peoplePaper($0.publication ? .yes : .no) } ?? ""
            rows += row(
                [data.name, data.organization, data.group, data.territory, data.document, consent, ""],
                number: person.number)
        }
        for _ in 0..<Self.emptyRows { rows += row([String](repeating: "", count: 7), number: nil) }
        let heads = columns.map { "<th scope=\"col\">\(HTMLText.singleLine(phrases.peoplePaper($0)))</th>" }
        return page(
            .list,
            """
            <p class="notice">\(HTMLText.singleLine(phrases.peoplePaper(.notice)))</p>
            <table>
            <thead><tr>\(heads.joined())</tr></thead>
            <tbody>
            \(rows)</tbody>
            </table>

            """)
    }

    /// How many lines are left for people who are not on the list.
    private static let emptyRows = 10

    private func row(_ cells: [String], number: Int?) -> String {
        let first = "<td class=\"number\">\(number.map { String($0) } ?? "")</td>"
        return "<tr>" + first + cells.map { "<td>\(HTMLText.singleLine($0))</td>" }.joined() + "</tr>\n"
    }

    /// A card each: the number, the name if there is one, and the table of every round.
    public var cards: [UInt8] {
        var cards = ""
        for person in state.people where !person.left {
            let name = state.participant(person)?.name ?? ""
            cards += """
                <section class="card">
                <p class="big">\(person.number)</p>
                <p class="name">\(HTMLText.singleLine(name))</p>
                \(places(person))
                </section>

                """
        }
        return page(.cards, "<div class=\"cards\">\n\(cards)</div>\n")
    }

    private func places(_ person: Person) -> String {
        guard state.seatings > 0 else { return "" }
        var rows = ""
        for round in 0..<state.seatings {
            let table = person.seats.indices ~= round ? person.seats[round] : nil
            let title =
                state.mechanism.rotates ? phrases.paperRound(round + 1) : phrases.peoplePaper(.wholeEvent)
            let place = table.map(phrases.paperTable) ?? phrases.peoplePaper(.noPlace)
            let topic = state.plan.sharesTopics ? "" : table.flatMap { state.topic($0)?.title } ?? ""
            rows +=
                "<tr><th scope=\"row\">\(HTMLText.singleLine(title))</th>"
                + "<td><strong>\(HTMLText.singleLine(place))</strong> \(HTMLText.singleLine(topic))</td></tr>"
        }
        let caption = HTMLText.singleLine(phrases.peoplePaper(.goTo))
        return "<table><caption>\(caption)</caption>\(rows)</table>"
    }

    private func page(_ title: PeoplePaperWord, _ body: String) -> [UInt8] {
        let name = HTMLText.singleLine(phrases.peoplePaper(title))
        let facts = [
            state.plan.entity, state.plan.place, state.plan.date.map { phrases.day($0) } ?? "",
        ].filter { !$0.isEmpty }
        let text = """
            <!DOCTYPE html>
            <html lang="\(phrases.language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(name) · \(HTMLText.singleLine(state.plan.title))</title>
            <style>
            \(PeopleStyle.sheet)
            \(title == .list ? PeopleStyle.wide : "")
            </style>
            </head>
            <body>
            <main>
            <header>
            <h1>\(name)</h1>
            <p>\(HTMLText.singleLine(state.plan.title))</p>
            <p>\(HTMLText.singleLine(facts.joined(separator: " · ")))</p>
            </header>
            \(body)</main>
            </body>
            </html>

            """
        return Array(text.utf8)
    }
}
