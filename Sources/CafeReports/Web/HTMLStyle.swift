/// The style sheet of documents: readable on a phone, and on paper.
enum HTMLStyle {
    static let sheet = """
        :root { color-scheme: light; }
        body { margin: 0 auto; padding: 1rem; max-width: 50rem; color: #1a1a1a; background: #fff;
          font: 1rem/1.5 system-ui, "Liberation Sans", Arial, sans-serif; overflow-wrap: anywhere; }
        h1, h2, h3, h4 { line-height: 1.25; margin: 1.5em 0 .5em; }
        h1 { font-size: 1.75rem; margin-top: 0; }
        h2 { font-size: 1.375rem; border-bottom: 2px solid #14507a; padding-bottom: .2em; }
        h3 { font-size: 1.125rem; }
        h4 { font-size: 1rem; color: #14507a; }
        .banner { border: 2px solid #8a1c1c; padding: .5rem .75rem; }
        .facts { margin: 0; }
        .facts div { display: grid; grid-template-columns: 12rem 1fr; gap: 0 1rem; padding: .2rem 0; }
        .facts dt { font-weight: 600; }
        .facts dd { margin: 0; }
        ul { padding-left: 1.25rem; }
        li { margin: .35em 0; }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; }
        caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        th, td { border: 1px solid #767676; padding: .35rem .5rem; text-align: left; vertical-align: top;
          overflow-wrap: break-word; }
        thead th { background: #e8eff4; }
        tbody th { font-weight: 400; }
        .number { text-align: right; font-variant-numeric: tabular-nums; }
        .form td { height: 3.5rem; min-width: 6rem; }
        @media screen and (max-width: 40rem) { .facts div { grid-template-columns: 1fr; } }
        @media print {
          @page { size: letter; margin: 2.5cm 2.5cm 2cm; }
          body { max-width: none; padding: 0; font: 11pt/1.5 "Liberation Sans", Arial, sans-serif;
            overflow-wrap: break-word; }
          h1, h2, h3, h4 { break-after: avoid; }
          li, tr { break-inside: avoid; }
          thead { display: table-header-group; }
          .scroll { overflow: visible; }
          caption { display: none; }
          .facts { display: table; width: 100%; }
          .facts div { display: table-row; }
          .facts dt, .facts dd { display: table-cell; padding: .15rem 0; }
          .facts dt { width: 32%; padding-right: 1rem; }
          .wide { font-size: 8.5pt; hyphens: auto; }
          .form td { height: 2cm; }
        }
        .chart { width: 100%; max-width: 34rem; height: auto; margin: 1rem 0; display: block; }
        """

    /// Head and foot of printed pages. The words come from the phrase books and from the title, so that they are
    /// escaped as the strings of a style sheet are.
    static func print(_ document: Document) -> String {
        guard let page = document.page else { return "" }
        let head = [shortened(document.title), document.mark].filter { !$0.isEmpty }.joined(separator: " · ")
        let font = "font: 8.5pt \"Liberation Sans\", Arial, sans-serif; color: #444;"
        // Tables of many columns want the long side of the paper.
        let isWide = document.blocks.contains {
            if case .table(let grid) = $0 { grid.header.count > 6 } else { false }
        }
        return """
            @media print { @page { \(isWide ? "size: letter landscape;" : "")
              @top-left { content: \(string(head)); width: 100%; \(font) }
              @bottom-right { content: \(string(page.before)) counter(page) \(string(page.between)) counter(pages); \(font) }
            } }
            """
    }

    /// A head of two lines at most.
    private static func shortened(_ text: String) -> String {
        text.unicodeScalars.count <= 140 ? text : String(text.prefix(139)) + "…"
    }

    /// Letters, digits and blanks as they are, everything else by its number: no text can end the string.
    static func string(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            let safe = scalar == " " || scalar.properties.isAlphabetic || ("0"..."9" ~= scalar)
            result += safe ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
        }
        return result + "\""
    }
}
