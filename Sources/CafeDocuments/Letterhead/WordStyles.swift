/// The styles of a document of Word, under the names by which pandoc asks for them.
enum WordStyles {
    static let sheet = """
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        <w:docDefaults><w:rPrDefault><w:rPr>
        <w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>
        <w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="es-CO" w:eastAsia="es-CO" w:bidi="ar-SA"/>
        </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
        <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">
        <w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style>
        <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:semiHidden/>
        <w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>
        \(paragraph("BodyText", "Body Text", space: (60, 120)))
        \(paragraph("FirstParagraph", "First Paragraph", space: (60, 120)))
        \(paragraph("Compact", "Compact", space: (30, 30), isWhole: true))
        \(paragraph("Title", "Title", space: (0, 200), size: 36, heading: -1))
        \(paragraph("Heading1", "heading 1", space: (320, 120), size: 28, heading: 0))
        \(paragraph("Heading2", "heading 2", space: (280, 100), size: 24, heading: 1))
        \(paragraph("Heading3", "heading 3", space: (220, 80), size: 21, heading: 2))
        \(paragraph("Header", "header", space: (0, 0), size: 17, colour: "444444"))
        \(paragraph("Footer", "footer", space: (0, 0), size: 17, colour: "444444", side: "right"))
        \(paragraph("TableCaption", "Table Caption", space: (60, 60)))
        <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>
        <w:rPr><w:color w:val="0B4A75"/><w:u w:val="single"/></w:rPr></w:style>
        <w:style w:type="table" w:styleId="Table"><w:name w:val="Table"/><w:basedOn w:val="TableNormal"/>
        <w:tblPr><w:tblBorders>\(border("top"))\(border("left"))\(border("bottom"))\(border("right"))\
        \(border("insideH"))\(border("insideV"))</w:tblBorders>
        <w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>
        <w:trPr><w:cantSplit/></w:trPr>
        <w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E8EFF4"/></w:tcPr>
        </w:tblStylePr></w:style>
        </w:styles>
        """

    /// - Parameters:
    ///   - space: before and after it, in twentieths of a point.
    ///   - size: of its letters, in half points; nil as everywhere.
    ///   - isWhole: no page ends within it.
    ///   - heading: its level from 0, -1 for the title; nil for what is no heading.
    private static func paragraph(
        _ id: String, _ name: String, space: (Int, Int), size: Int? = nil, heading: Int? = nil,
        isWhole: Bool = false, colour: String? = nil, side: String? = nil
    ) -> String {
        var shape = heading == nil ? "" : "<w:keepNext/>"
        if isWhole || heading != nil { shape += "<w:keepLines/>" }
        shape += "<w:spacing w:before=\"\(space.0)\" w:after=\"\(space.1)\"/>"
        if let side { shape += "<w:jc w:val=\"\(side)\"/>" }
        if let heading, heading >= 0 { shape += "<w:outlineLvl w:val=\"\(heading)\"/>" }
        var letters = heading == nil ? "" : "<w:b/><w:bCs/>"
        if let colour = colour ?? heading.map({ _ in "14507A" }) {
            letters += "<w:color w:val=\"\(colour)\"/>"
        }
        if let size { letters += "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>" }
        return "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
            + "<w:basedOn w:val=\"Normal\"/>" + (heading == nil ? "" : "<w:next w:val=\"BodyText\"/>")
            + "<w:qFormat/><w:pPr>\(shape)</w:pPr><w:rPr>\(letters)</w:rPr></w:style>"
    }

    private static func border(_ side: String) -> String {
        "<w:\(side) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"767676\"/>"
    }
}
