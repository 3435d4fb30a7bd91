import CafeReports

/// Head, foot and lines of tables for a document of LibreOffice, put into what pandoc has for them: its styles and its
/// frame of a document's content, both as it prints them (`--print-default-data-file odt/styles.xml`,
/// `--print-default-template opendocument`). Where another version of it has them otherwise, they stay as they are.
struct OfficeLetterhead {
    let frame: PageFrame

    /// The document from which pandoc takes the styles.
    func reference(_ styles: String) -> [UInt8] {
        var archive = StoredArchive()
        archive.add("mimetype", "application/vnd.oasis.opendocument.text")
        archive.add("styles.xml", framed(styles))
        // Pandoc writes its own in its place, and lists only what is here.
        archive.add("meta.xml", "<x/>")
        return archive.bytes
    }

    private func framed(_ styles: String) -> String {
        guard let start = styles.firstRange(of: "<office:master-styles>"),
            let end = styles.firstRange(of: "</office:master-styles>"),
            let layout = styles.firstRange(of: "<style:page-layout style:name=\"Mpm1\">"),
            layout.lowerBound < start.lowerBound, start.upperBound <= end.lowerBound
        else { return styles }
        var paper = String(styles[layout.lowerBound..<start.lowerBound])
        if frame.isWide {
            paper = paper.replacing("fo:page-width=\"8.5in\"", with: "fo:page-width=\"11in\"")
                .replacing("fo:page-height=\"11in\"", with: "fo:page-height=\"8.5in\"")
                .replacing("orientation=\"portrait\"", with: "orientation=\"landscape\"")
        }
        // No page ends within a cell.
        let before = styles[..<layout.lowerBound].replacing(
            "<style:paragraph-properties fo:margin-left=\"0.0299in\"",
            with: "<style:paragraph-properties fo:keep-together=\"always\" fo:margin-left=\"0.0299in\"")
        return String(before) + Self.words + paper + master
            + String(styles[end.lowerBound...])
    }

    private var master: String {
        let (head, before, between) =
            (PageFrame.xml(frame.head), PageFrame.xml(frame.before), PageFrame.xml(frame.between))
        return """
            <office:master-styles>
            <style:master-page style:name="Standard" style:page-layout-name="Mpm1">
            <style:header><text:p text:style-name="CafeHead">\(head)</text:p></style:header>
            <style:footer><text:p text:style-name="CafeFoot">\(before) <text:page-number \
            text:select-page="current">1</text:page-number> \(between) <text:page-count>1</text:page-count></text:p>
            </style:footer></style:master-page>

            """
    }

    private static let words = """
        <style:style style:name="CafeHead" style:family="paragraph" style:parent-style-name="Standard">
        <style:paragraph-properties fo:margin-bottom="0.15in"/>
        <style:text-properties fo:font-size="8.5pt" fo:color="#444444"/></style:style>
        <style:style style:name="CafeFoot" style:family="paragraph" style:parent-style-name="Standard">
        <style:paragraph-properties fo:text-align="end"/>
        <style:text-properties fo:font-size="8.5pt" fo:color="#444444"/></style:style>

        """

    /// The frame of the content: pandoc's tables have no lines. Of two styles of one name the first counts.
    static func ruled(_ template: String) -> String {
        let place = "$automatic-styles$"
        return template.replacing(
            place, with: cell("TableHeaderRowCell", "#e8eff4") + cell("TableRowCell", nil) + place,
            maxReplacements: 1)
    }

    private static func cell(_ name: String, _ colour: String?) -> String {
        "<style:style style:name=\"\(name)\" style:family=\"table-cell\"><style:table-cell-properties "
            + "fo:border=\"0.5pt solid #767676\" fo:padding=\"0.04in\""
            + (colour.map { " fo:background-color=\"\($0)\"" } ?? "") + "/></style:style>\n"
    }
}
