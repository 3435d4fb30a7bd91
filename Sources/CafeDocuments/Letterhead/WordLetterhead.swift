import CafeReports

/// The document of Word from which pandoc takes styles, head and foot when the entity gives no letterhead of its own.
/// It has no more than these; what else a document needs pandoc has itself.
struct WordLetterhead {
    private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let start = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private static let names = "xmlns:w=\"\(main)\" xmlns:r=\"\(office)\""
    let frame: PageFrame

    /// The file's bytes.
    var bytes: [UInt8] {
        var archive = StoredArchive()
        archive.add("[Content_Types].xml", types)
        archive.add("word/document.xml", document)
        archive.add("word/_rels/document.xml.rels", relations)
        archive.add("word/header1.xml", head)
        archive.add("word/footer1.xml", foot)
        archive.add("word/styles.xml", Self.start + WordStyles.sheet)
        return archive.bytes
    }

    private var types: String {
        Self.start + "<Types xmlns=\"\(Self.package)/content-types\">"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "</Types>"
    }

    /// Letter paper; lengths in twentieths of a point.
    private var document: String {
        let paper =
            frame.isWide
            ? "<w:pgSz w:w=\"15840\" w:h=\"12240\" w:orient=\"landscape\"/>"
            : "<w:pgSz w:w=\"12240\" w:h=\"15840\"/>"
        return Self.start + "<w:document \(Self.names)><w:body><w:sectPr>"
            + "<w:headerReference w:type=\"default\" r:id=\"rId1\"/>"
            + "<w:footerReference w:type=\"default\" r:id=\"rId2\"/>" + paper
            + "<w:pgMar w:top=\"1418\" w:right=\"1418\" w:bottom=\"1134\" w:left=\"1418\" "
            + "w:header=\"709\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
    }

    private var relations: String {
        let parts = [("rId1", "header"), ("rId2", "footer")].map { id, part in
            "<Relationship Type=\"\(Self.office)/\(part)\" Id=\"\(id)\" Target=\"\(part)1.xml\"/>"
        }
        return Self.start + "<Relationships xmlns=\"\(Self.package)/relationships\">" + parts.joined()
            + "</Relationships>"
    }

    private var head: String {
        Self.start + "<w:hdr \(Self.names)><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>"
            + Self.run(frame.head) + "</w:p></w:hdr>"
    }

    private var foot: String {
        Self.start + "<w:ftr \(Self.names)><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>"
            + Self.run(frame.before) + Self.blank + Self.field("PAGE") + Self.blank + Self.run(frame.between)
            + Self.blank
            + Self.field("NUMPAGES") + "</w:p></w:ftr>"
    }

    private static func run(_ text: String) -> String {
        "<w:r><w:t>\(PageFrame.xml(text))</w:t></w:r>"
    }

    private static let blank = "<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>"

    private static func field(_ name: String) -> String {
        "<w:fldSimple w:instr=\" \(name) \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
    }
}
