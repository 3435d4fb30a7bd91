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
}

extension String {
    /// How often a piece occurs.
    fileprivate func components(_ piece: String) -> Int { ranges(of: piece).count }
}
