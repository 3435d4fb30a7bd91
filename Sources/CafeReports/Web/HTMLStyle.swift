/// The style sheet of documents: readable on a phone, and on paper.
enum HTMLStyle {
    static let sheet = """
        :root { color-scheme: light; }
        body { margin: 0 auto; padding: 1rem; max-width: 50rem; color: #1a1a1a; background: #fff;
          font: 1rem/1.5 system-ui, "Liberation Sans", Arial, sans-serif;
          overflow-wrap: anywhere; }
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
        .notes, .notes ul, .cards, .cards ul { list-style: none; }
        .cards, .cards ul { padding-left: 0; }
        .cards > li { border-left: 4px solid #14507a; background: #f3f7fa; padding: .6rem .9rem; margin: .8rem 0; }
        .cards ul li { margin: .1em 0; }
        .notes { padding-left: 0; }
        .notes > li { margin: .7em 0; padding-left: 1.5em; text-indent: -1.5em; }
        .notes ul { padding-left: 0; text-indent: 0; }
        .notes ul li { margin: .1em 0; }
        .scroll { overflow-x: auto; margin: .75rem 0 1rem; }
        table { border-collapse: collapse; width: 100%; }
        caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        th, td { border: 1px solid #767676; padding: .35rem .5rem; text-align: left; vertical-align: top;
          overflow-wrap: break-word; }
        thead th { background: #e8eff4; }
        tbody th { font-weight: 400; }
        .number { text-align: right; font-variant-numeric: tabular-nums; }
        .scroll + .scroll caption { position: static; width: auto; height: auto; clip-path: none;
          text-align: left; font-weight: 600; padding: .25rem 0; }
        .form td { height: 3.5rem; min-width: 6rem; }
        .chart { width: 100%; max-width: 34rem; height: auto; margin: 1rem 0; display: block; }
        @media screen and (max-width: 40rem) { .facts div { grid-template-columns: 1fr; } }
        @media print {
          @page { size: letter; margin: 2.5cm 2.5cm 2cm; }
          body { max-width: none; padding: 0; overflow-wrap: break-word; orphans: 2; widows: 2;
            font: 10.5pt/1.4 "Liberation Sans", Arial, sans-serif; }
          h1 { font-size: 18pt; }
          h2 { font-size: 14pt; }
          h3 { font-size: 12pt; }
          h4 { font-size: 10.5pt; margin-top: 1em; }
          h1, h2, h3, h4 { break-after: avoid; }
          li, tr, .facts, .facts div, .short, .chart { break-inside: avoid; }
          .long { break-inside: auto; }
          .facts { break-before: avoid; }
          h3 + .facts { break-after: avoid; }
          thead { display: table-header-group; }
          .scroll { overflow: visible; }
          caption { display: none; }
          .scroll + .scroll caption { display: table-caption; }
          .chart { max-width: 10.5cm; break-after: avoid; }
          .facts { display: table; width: 100%; table-layout: fixed; }
          .facts div { display: table-row; }
          .facts dt, .facts dd { display: table-cell; padding: .15rem 0; }
          .facts dt { width: 32%; padding-right: 1rem; }
          .wide { font-size: 8.5pt; hyphens: auto; }
          .form td { height: 2cm; }
        }
        """

    /// Head and foot of printed pages. The words come from the phrase books and from the title, so that they are
    /// escaped as the strings of a style sheet are.
    static func print(_ document: Document) -> String {
        guard let page = document.frame else { return "" }
        let font = "font: 8.5pt \"Liberation Sans\", Arial, sans-serif; color: #444;"
        return """
            @media print { @page { \(page.isWide ? "size: letter landscape;" : "")
              @top-left { content: \(string(unbroken(page.head))); width: 100%; \(font) }
              @bottom-right { content: \(string(page.before)) counter(page) \(string(page.between)) counter(pages); \(font) }
            } }
            """
    }

    /// A form's code stays on one line: printers of style sheets break at any hyphen but this one.
    private static func unbroken(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "-" ? "\u{2011}" : $0 }))
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
