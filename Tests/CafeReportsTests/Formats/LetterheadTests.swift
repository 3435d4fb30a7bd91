import CafeReports
import CafeSystem
import Testing

@testable import CafeDocuments
@testable import CafeModel

@Suite("Head and foot of the pages of docx and odt")
struct LetterheadTests {
    private func files(_ builder: SessionBuilder, _ format: DocumentFormat) throws -> JSONValue {
        let minutes = Minutes(
            state: builder.state, phrases: Language.spanish.phrases, utcOffsetSeconds: SessionBuilder.bogota)
        let script = """
            import sys, json, zipfile, xml.etree.ElementTree as E
            archive = zipfile.ZipFile(sys.argv[1])
            def read(name):
                data = archive.read(name).decode()
                E.fromstring(data)
                return data
            names = [n for n in archive.namelist() if n.endswith('.xml')]
            json.dump({n: read(n) for n in names}, sys.stdout)
            """
        return try OtherReader.python(
            script, DocumentWriter().bytes(of: minutes.deliverable, as: format))
    }

    private func session() throws -> SessionBuilder {
        var plan = Plan.sample
        plan.title = "O'Higgins & <b>amigos</b>"
        return try SessionBuilder(plan)
    }

    @Test("docx: the document and its state at the head, Página n de N at the foot, lines around cells")
    func word() throws {
        let parts = try files(session(), .docx)
        let head = try #require(parts["word/header1.xml"]?.text)
        #expect(head.contains("O&#39;Higgins &amp; &lt;b&gt;amigos&lt;/b&gt; · BORRADOR"))
        let foot = try #require(parts["word/footer1.xml"]?.text)
        #expect(foot.contains("Página") && foot.contains(" PAGE ") && foot.contains(" NUMPAGES "))
        let document = try #require(parts["word/document.xml"]?.text)
        #expect(document.contains("headerReference") && document.contains("footerReference"))
        #expect(parts["word/styles.xml"]?.text.contains("insideH") == true)
    }

    @Test("odt: the same")
    func office() throws {
        let parts = try files(session(), .odt)
        let styles = try #require(parts["styles.xml"]?.text)
        #expect(styles.contains("O&#39;Higgins &amp; &lt;b&gt;amigos&lt;/b&gt; · BORRADOR"))
        #expect(
            styles.contains("Página") && styles.contains("<text:page-number")
                && styles.contains("<text:page-count>"))
        #expect(parts["content.xml"]?.text.contains("0.5pt solid") == true)
    }

    @Test("styles in which another version of pandoc has things otherwise stay as they are")
    func unknownStyles() {
        let frame = PageFrame(head: "Acta", before: "Página", between: "de", isWide: true)
        let archive = OfficeLetterhead(frame: frame).reference("<styles/>")
        #expect(String(decoding: archive, as: UTF8.self).contains("styles.xml<styles/>"))
        #expect(OfficeLetterhead.ruled("<x/>") == "<x/>")
    }

    @Test(
        "signs that no font has are told with the package that has them, letters of Spanish are not looked up"
    )
    func leftOut() {
        // A private sign, which no font of Debian has.
        let missing = FontCoverage.missing(in: Array("Ñandú «sí» — \u{10FFF0}\u{200D} \u{10FFF0}".utf8))
        #expect(missing == ["\u{10FFF0}"])
        #expect(FontCoverage.package("👍") == "fonts-noto-color-emoji")
        #expect(FontCoverage.package("中") == "fonts-noto-cjk")
    }

    @Test("the checksum is the one of zip")
    func checksum() {
        #expect(StoredArchive.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    }

    @Test("the page that WeasyPrint lays out is the last that it told whole")
    func page() {
        func page(_ said: String) -> Int? { DocumentProgress.page(in: Array(said.utf8)) }
        #expect(
            page("INFO: Step 5 - Creating layout - Page 12\nINFO: Step 5 - Creating layout - Page 1") == 12)
        #expect(page("INFO: Step 5 - Creating layout - Page 7\nINFO: Step 6 - Creating PDF\n") == 7)
        #expect(page("") == nil && page("WARNING: 3\n") == nil)
    }
}
