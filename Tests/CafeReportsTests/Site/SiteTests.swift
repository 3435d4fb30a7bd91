@testable import CafeModel
import CafeReports
import Testing

@Suite("The public website")
struct SiteTests {
    private func files(_ builder: SessionBuilder, today: String = "2026-12-04") throws -> [String: String] {
        let site = Site(
            state: builder.state, history: builder.history, phrases: Language.spanish.phrases,
            today: try #require(CalendarDate(iso: today)), utcOffsetSeconds: SessionBuilder.bogota)
        return Dictionary(
            uniqueKeysWithValues: site.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    private func event() throws -> SessionBuilder {
        var builder = try SessionBuilder(
            .sample,
            participants: [Participant(name: "Zoraida Quiñones", organization: "Junta", group: "Mujeres")])
        try builder.advance(to: .round)
        let shown = try builder.note(1, .proposal, "Un puente peatonal")
        try builder.note(1, .proposal, "Algo sin revisar")
        let complaint = try builder.note(2, .redirection, "Queja contra Fulano")
        try builder.run(.fileNote(complaint, Filing(number: "1", name: "Perencejo Ruiz")))
        try builder.run(.markNote(shown, .reviewed(true)))
        let words = CommitmentWords(text: "Construir el puente", office: "Obras", person: "Mengano Paz")
        try builder.run(.makeCommitment(words, date: "2026-12-03", sources: [shown, complaint]))
        return builder
    }

    @Test("tells what was reviewed and the commitments, and no name, complaint or unreviewed word")
    func privacy() throws {
        let files = try files(event())
        let index = try #require(files["index.html"])
        #expect(index.contains("Un puente peatonal") && index.contains("Construir el puente"))
        #expect(index.contains("Aportes revisados y publicados: 1 de 2."))
        for (path, text) in files {
            for word in ["Zoraida", "Perencejo", "Mengano", "Queja contra", "sin revisar", "Rosa Díaz"] {
                #expect(!text.contains(word), "\(word) in \(path)")
            }
        }
        let csv = try #require(files["datos/aportes.csv"])
        #expect(csv.contains("Un puente peatonal"))
    }

    @Test("a commitment leads to the published contributions it comes from, and they to it")
    func bothWays() throws {
        let builder = try event()
        let id = try #require(builder.state.commitments.first).id
        let files = try files(builder)
        let page = try #require(files["compromisos/\(id.hex).html"])
        #expect(page.contains("<a href=\"../index.html#aporte-1-1\">Un puente peatonal</a>"))
        let index = try #require(files["index.html"])
        #expect(index.contains("<li id=\"aporte-1-1\">"))
        #expect(
            index.contains(
                "<em>Compromiso:</em> <a href=\"compromisos/\(id.hex).html\">Construir el puente</a>"))
    }

    @Test("has a page per commitment with its history, and says when it is overdue")
    func commitments() throws {
        var builder = try event()
        let id = try #require(builder.state.commitments.first).id
        let path = "compromisos/\(id.hex).html"
        #expect(try files(builder)[path]?.contains("<dd>vencido</dd>") == true)
        #expect(try files(builder, today: "2026-12-03")[path]?.contains("<dd>abierto</dd>") == true)
        let revision = try #require(builder.state.commitment(id)).revision
        try builder.run(.withdrawCommitment(id, seen: revision, true))
        let page = try #require(files(builder)[path])
        #expect(page.contains("La entidad asumió el compromiso") && page.contains("Se retiró"))
        let feed = try #require(files(builder)["cambios.xml"])
        #expect(feed.components("<entry>") == 2)
        let newest = try #require(feed.firstRange(of: "<title>Se retiró"))
        let oldest = try #require(feed.firstRange(of: "<title>La entidad asumió"))
        #expect(newest.lowerBound < oldest.lowerBound, "newest first")
    }

    @Test("needs nothing from elsewhere, runs nothing, and leads only to its own files")
    func selfContained() throws {
        let files = try files(event())
        for (path, text) in files where path.hasSuffix(".html") {
            for word in ["<script", "src=", "url(", "@import", "https://", " on"] where word != " on" {
                #expect(!text.contains(word), "\(word) in \(path)")
            }
            let up = path.contains("/") ? "../" : ""
            for link in text.split(separator: "href=\"").dropFirst().map({ $0.prefix { $0 != "\"" } }) {
                guard !link.hasPrefix("#") else { continue }
                let target = String(link.split(separator: "#")[0])
                let place = target.hasPrefix(up) ? String(target.dropFirst(up.count)) : target
                #expect(files[place] != nil, "\(link) in \(path)")
            }
        }
    }

    @Test("an HTML parser that is not ours finds no fault, whatever people wrote")
    func valid() throws {
        var plan = Plan.sample
        plan.title = "Café <b>\"del\"</b> & 'campo'"
        var builder = try SessionBuilder(plan)
        try builder.advance(to: .round)
        for text in HostileTexts.all {
            let note = try builder.note(1, .proposal, text)
            try builder.run(.markNote(note, .reviewed(true)))
            try builder.run(.makeCommitment(CommitmentWords(text: text), date: nil, sources: [note]))
        }
        let script = """
            import sys, json, html5lib
            sys.stdout.write(json.dumps([str(e) for page in json.load(open(sys.argv[1]))
              for e in (lambda p: (p.parse(page), p.errors)[1])(html5lib.HTMLParser())]))
            """
        var writer = JSONWriter()
        let pages = try files(builder).filter { $0.key.hasSuffix(".html") }
        let acta = [builder.text(.html)]
        writer.array { list in for page in pages.values.sorted() + acta { list.string(page) } }
        #expect(try OtherReader.python(script, writer.bytes).elements == [])
        let feed = try #require(files(builder)["cambios.xml"])
        let parse = "import sys, json, xml.etree.ElementTree as E; E.parse(sys.argv[1]); print('[]')"
        #expect(try OtherReader.python(parse, Array(feed.utf8)).elements == [])
    }

    @Test("tells how commitments really stand after the acta was approved: state, reason, office, day, steps")
    func followed() throws {
        var builder = try event()
        let id = try #require(builder.state.commitments.first).id
        try builder.run(.finishEvent(leaving: try #require(builder.state.position)))
        try builder.run(.approveMinutes(true))
        func follow(_ step: FollowUpStep, _ words: FollowUpWords) throws {
            try builder.run(.followUp(id, step, words, seen: builder.state.sequence))
        }
        try follow(.handOver, FollowUpWords(office: "Infraestructura", person: "Zutano Gil"))
        try follow(.rescheduled("2027-06-30"), FollowUpWords())
        try follow(.progress, FollowUpWords(text: "Diseño contratado", link: "https://prueba.example/d"))
        try follow(.progress, FollowUpWords(text: "Anotado por error"))
        let wrong = try #require(builder.state.commitments.first?.entries.last).id
        try builder.run(.withdrawFollowUp(id, wrong, true))
        let path = "compromisos/\(id.hex).html"
        var page = try #require(try files(builder, today: "2027-01-10")[path])
        for words in [
            "en curso", "Infraestructura", "30 de junio de 2027", "3 de diciembre de 2026",
            "Diseño contratado",
            "https://prueba.example/d",
        ] { #expect(page.contains(words), "\(words)") }
        #expect(!page.contains("Anotado por error") && !page.contains("Zutano"))
        page = try #require(try files(builder, today: "2027-07-01")[path])
        #expect(page.contains("vencido"))
        try follow(.notViable, FollowUpWords(text: "El predio es privado"))
        let all = try files(builder, today: "2027-07-02")
        page = try #require(all[path])
        #expect(page.contains("no viable") && page.contains("El predio es privado"))
        let data = try #require(all["datos/compromisos.csv"])
        #expect(data.contains("Infraestructura,2027-06-30,2026-12-03,no viable,El predio es privado"))
        #expect(all["cambios.xml"]?.contains("Diseño contratado") == true)
        #expect(all["index.html"]?.contains("no viable") == true)
    }

    @Test("tells why a proposal was not accepted, who replies and when, in page and data")
    func outcome() throws {
        var builder = try event()
        let note = try #require(builder.state.notes.values.first { $0.reviewed }).id
        let resolution = Resolution(
            .declined, reason: "Ya hay un puente", office: "Vías", due: "2027-01-20")
        try builder.run(.resolveNote(note, resolution, was: Resolution()))
        let all = try files(builder)
        #expect(all["index.html"]?.contains("Ya hay un puente") == true)
        #expect(all["index.html"]?.contains("20 de enero de 2027") == true)
        #expect(all["datos/aportes.csv"]?.contains("Ya hay un puente,Vías,2027-01-20") == true)
    }

    @Test("An approved acta has no word of a person who is suppressed afterwards")
    func suppressedLater() throws {
        var builder = try event()
        let id = try #require(builder.state.commitments.first).id
        try builder.run(.finishEvent(leaving: try #require(builder.state.position)))
        try builder.run(.approveMinutes(true))
        try builder.run(
            .followUp(id, .progress, FollowUpWords(text: "Va"), seen: builder.state.sequence))
        try builder.run(.suppressPerson(1))
        let acta = builder.state.asApproved
        #expect(acta.commitment(id)?.entries.isEmpty == true)
        #expect(acta.people[0].data == nil)
        #expect(!acta.texts.values.contains { $0.contains("Zoraida") })
        for format in MinutesFormat.allCases {
            #expect(!builder.text(format).contains("Zoraida"), "\(format)")
        }
    }
}

extension String {
    /// How often a piece occurs.
    fileprivate func components(_ piece: String) -> Int { ranges(of: piece).count }
}
