import CafeModel

// What stands around the content of every page.
extension Site {
    /// A page with its landmarks and the link past them.
    /// - Parameter up: the way from the page to the site's folder: empty, or `../`.
    func page(_ title: String, _ blocks: [Block], up: String) -> String {
        let language = HTMLText.singleLine(phrases.language.rawValue)
        let entity = HTMLText.singleLine(record.plan.entity.isEmpty ? self.title : record.plan.entity)
        return """
            <!DOCTYPE html>
            <html lang="\(language)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(HTMLText.singleLine(title))</title>
            <link rel="alternate" type="application/atom+xml" title="\(HTMLText.singleLine(phrases.site(.feed)))" href="\(up)cambios.xml">
            <style>
            \(HTMLStyle.sheet)
            \(Self.style)
            </style>
            </head>
            <body>
            <a class="skip" href="#contenido">\(HTMLText.singleLine(phrases.site(.skip)))</a>
            <header>
            <p>\(entity)</p>
            <nav aria-label="\(HTMLText.singleLine(phrases.site(.results)))">
            <a href="\(up)index.html">\(HTMLText.singleLine(phrases.site(.results)))</a>
            <a href="\(up)index.html#compromisos">\(HTMLText.singleLine(phrases.site(.commitments)))</a>
            <a href="\(up)cambios.xml">\(HTMLText.singleLine(phrases.site(.feed)))</a>
            </nav>
            </header>
            <main id="contenido">
            \(content(blocks))</main>
            <footer>
            <p>\(HTMLText.singleLine(phrases.siteUpdated(phrases.day(today))))</p>
            </footer>
            </body>
            </html>

            """
    }

    /// The heading of the commitments is where the navigation leads.
    private func content(_ blocks: [Block]) -> String {
        let heading = "<h2>\(HTMLText.singleLine(phrases.site(.commitments)))</h2>"
        return HTMLRenderer.body(of: blocks).replacing(
            heading, with: heading.replacing("<h2>", with: "<h2 id=\"compromisos\">"), maxReplacements: 1)
    }

    private static let style = """
        body { max-width: none; padding: 0; }
        header, footer, main { padding: 0 1rem; }
        header p, header nav, main, footer p { max-width: 50rem; margin-left: auto; margin-right: auto; }
        a { color: #0b4a75; text-underline-offset: .15em; }
        .notes a { display: inline; padding: 0; }
        h1 + p { font-size: 1.2rem; }
        :target { background: #fff3cd; }
        a:focus-visible, [tabindex]:focus-visible { outline: 3px solid #b3541e; outline-offset: 2px; }
        .skip { position: absolute; left: -100vw; background: #fff; padding: .75rem 1rem; }
        .skip:focus { left: 0; top: 0; z-index: 1; }
        header { background: #0f3d5e; color: #fff; margin-bottom: 2rem; padding-top: .5rem; padding-bottom: .5rem; }
        header p { font-weight: 600; font-size: 1.125rem; margin-top: .5rem; margin-bottom: .25rem; }
        header a { color: #fff; }
        header a:focus-visible { outline-color: #ffd27a; }
        nav a { display: inline-block; padding: .5rem 1rem .5rem 0; min-height: 24px; }
        li a { display: inline-block; padding: .15rem 0; min-height: 24px; }
        footer { background: #e8eff4; margin-top: 3rem; padding-top: .5rem; padding-bottom: .5rem; }
        @media print {
          nav, .skip { display: none; }
          header, footer { background: none; color: #1a1a1a; padding: 0; }
          main { padding: 0; max-width: none; }
        }
        """
}
