import CafeModel
import CafeQR

extension JoiningCards {
    /// A page to print: one file, nothing else needed; a card never breaks across two sheets.
    public func html() -> String {
        let words = phrases.cardWords
        let heading = HTMLText.singleLine(words.title + " · " + title)
        return """
            <!DOCTYPE html>
            <html lang="\(phrases.language.rawValue)"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(heading)</title>
            <style>
            \(Self.sheet)
            </style></head><body>
            <h1>\(heading)</h1>
            \(cards.map(html).joined(separator: "\n<p class=\"cut\">✂ \(HTMLText.singleLine(words.cut))</p>\n"))
            </body></html>

            """
    }

    private func html(of card: JoiningCard) -> String {
        let words = phrases.cardWords
        func line(_ text: String) -> String { HTMLText.singleLine(text) }
        let others = card.others.isEmpty ? "" : "<p>\(line(phrases.cardOtherAddresses(card.others)))</p>"
        let code = QRCode(card.url).map { "<p class=\"code\">\(line(words.code))</p>\n" + Self.svg($0) } ?? ""
        return """
            <section class="card"><h2>\(line(heading(card)))</h2>
            <div class="columns"><ol>
            <li>\(line(words.open))</li>
            <li>\(line(words.typeLine))<pre>\(line(card.command))</pre>\(others)</li>
            <li>\(line(words.firstTime))<pre class="fingerprint">\(line(card.fingerprint))</pre></li>
            <li>\(line(words.quantumWarning)) \(line(words.pin))<p class="pin">\(line(card.groupedPIN))</p></li>
            </ol>
            <div class="side">\(code)<p class="url">\(line(card.url))</p></div></div>
            <p>\(line(words.again))</p>
            <p class="small">\(line(words.keyChanged)) <code>\(line(card.forgetting))</code></p>
            <p class="small">\(line(words.secret))</p></section>
            """
    }

    /// The code as a picture of squares: one path, sharp at every size.
    private static func svg(_ code: QRCode) -> String {
        let side = code.size + 2 * QRCode.border
        var path = ""
        for row in 0..<code.size {
            var column = 0
            while column < code.size {
                guard code.isDark(row: row, column: column) else {
                    column += 1
                    continue
                }
                let start = column
                while code.isDark(row: row, column: column) { column += 1 }
                path +=
                    "M\(start + QRCode.border) \(row + QRCode.border)h\(column - start)v1h-\(column - start)z"
            }
        }
        return """
            <svg role="img" aria-label="QR" viewBox="0 0 \(side) \(side)" shape-rendering="crispEdges">\
            <rect width="\(side)" height="\(side)" fill="#fff"/><path d="\(path)" fill="#000"/></svg>
            """
    }

    private static let sheet = """
        :root { color-scheme: light; }
        body { margin: 0 auto; padding: 1rem; max-width: 50rem; color: #1a1a1a; background: #fff;
          font: 1rem/1.4 system-ui, "Liberation Sans", Arial, sans-serif; overflow-wrap: anywhere; }
        h1 { font-size: 1.4rem; }
        h2 { font-size: 1.5rem; margin: 0 0 .5rem; color: #14507a; }
        .card { border: 1px solid #767676; padding: .75rem 1rem; break-inside: avoid; }
        .columns { display: grid; grid-template-columns: 1fr 11rem; gap: 1rem; }
        .side { text-align: center; font-size: .8rem; }
        svg { width: 10rem; height: 10rem; }
        ol { margin: 0; padding-left: 1.25rem; }
        li { margin: .3rem 0; }
        pre, code { font: 600 1.05rem/1.4 "Liberation Mono", Consolas, Menlo, monospace; }
        pre { margin: .2rem 0; white-space: pre-wrap; }
        .fingerprint { font-size: .9rem; }
        .pin { margin: .2rem 0; font: 700 1.8rem/1.2 "Liberation Mono", Consolas, Menlo, monospace; }
        .small, .small code { font-size: .85rem; }
        .small code { white-space: nowrap; }
        .cut { margin: 1rem 0; border-top: 1px dashed #767676; color: #595959; font-size: .75rem; }
        @media (max-width: 40rem) { .columns { grid-template-columns: 1fr; } }
        @media print {
          @page { size: letter; margin: 1.5cm; }
          body { max-width: none; padding: 0; font-size: 10pt; }
        }
        """
}
