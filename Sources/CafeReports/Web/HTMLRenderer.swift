/// Draws a document as one self-contained web page: no script, nothing fetched.
struct HTMLRenderer {
    private var output = ""

    static func bytes(of document: Document) -> [UInt8] {
        var renderer = HTMLRenderer()
        renderer.drawHead(document)
        for block in document.blocks { renderer.draw(block) }
        renderer.output += "</main>\n</body>\n</html>\n"
        return Array(renderer.output.utf8)
    }

    /// The parts of a document alone, for a page that has a frame of its own.
    static func body(of blocks: [Block]) -> String {
        var renderer = HTMLRenderer()
        for block in blocks { renderer.draw(block) }
        return renderer.output
    }

    private mutating func drawHead(_ document: Document) {
        output += """
            <!DOCTYPE html>
            <html lang="\(HTMLText.singleLine(document.language))">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(HTMLText.singleLine(document.title))</title>
            <style>
            \(HTMLStyle.sheet)
            \(HTMLStyle.print(document))
            </style>
            </head>
            <body>
            <main>

            """
    }

    private mutating func draw(_ block: Block) {
        switch block {
        case .heading(let level, let text): output += "<h\(level)>\(HTMLText.singleLine(text))</h\(level)>\n"
        case .banner(let line): output += "<p class=\"banner\">\(text(of: line))</p>\n"
        case .paragraph(let line): output += "<p>\(text(of: line))</p>\n"
        case .facts(let facts): draw(facts)
        case .list(let items): draw(items)
        case .table(let grid): draw(grid)
        case .figure(let figure):
            output += HTMLChart.svg(figure)
            draw(figure.grid)
        }
    }

    private mutating func draw(_ facts: [Block.Fact]) {
        guard !facts.isEmpty else { return }
        output += "<dl class=\"facts\">\n"
        for fact in facts {
            output += "<div><dt>\(HTMLText.singleLine(fact.label))</dt>"
            output += "<dd>\(HTMLText.escaped(fact.value))</dd></div>\n"
        }
        output += "</dl>\n"
    }

    private mutating func draw(_ items: [Block.Item]) {
        // Contributions have their reference for a mark, what leads on is set apart; without bullets a reader of screens is
        // told of the list by its role.
        let isNotes = items.contains { $0.line.spans.first?.style == .strong }
        let isCards = items.contains { $0.line.spans.first?.link != nil && !$0.details.isEmpty }
        let hasRole = isNotes || isCards
        output += hasRole ? "<ul class=\"\(isCards ? "cards" : "notes")\" role=\"list\">\n" : "<ul>\n"
        for item in items {
            let name = item.anchor.map { " id=\"\(HTMLText.singleLine($0))\"" } ?? ""
            // What fills half a page may go on on the next.
            let length = item.line.spans.reduce(0) { $0 + $1.text.utf8.count }
            let shape = length > 1500 ? " class=\"long\"" : ""
            output += "<li\(name)\(shape)>" + text(of: item.line)
            if !item.details.isEmpty {
                output += hasRole ? "\n<ul role=\"list\">\n" : "\n<ul>\n"
                for detail in item.details { output += "<li>" + text(of: detail) + "</li>\n" }
                output += "</ul>\n"
            }
            output += "</li>\n"
        }
        output += "</ul>\n"
    }

    /// On a narrow screen the table scrolls in its frame, which the keyboard reaches.
    private mutating func draw(_ grid: Block.Grid) {
        let caption = HTMLText.singleLine(grid.caption)
        let isWide = grid.header.count > 6
        let isShort = grid.rows.count <= 8
        output +=
            "<div class=\"scroll\(isShort ? " short" : "")\" role=\"region\" tabindex=\"0\" aria-label=\"\(caption)\">\n"
        output += grid.isForm ? "<table class=\"form\">\n" : isWide ? "<table class=\"wide\">\n" : "<table>\n"
        output += "<caption>\(caption)</caption>\n<thead>\n<tr>"
        for (column, cell) in grid.header.enumerated() {
            output += "<th scope=\"col\"\(number(column, grid))>\(HTMLText.escaped(cell))</th>"
        }
        output += "</tr>\n</thead>\n<tbody>\n"
        for row in grid.rows {
            output += "<tr>"
            for (column, cell) in row.enumerated() {
                let words = HTMLText.escaped(cell)
                output +=
                    column == 0
                    ? "<th scope=\"row\">\(words)</th>" : "<td\(number(column, grid))>\(words)</td>"
            }
            output += "</tr>\n"
        }
        output += "</tbody>\n</table>\n</div>\n"
    }

    private func number(_ column: Int, _ grid: Block.Grid) -> String {
        column >= grid.numbersFrom ?? .max ? " class=\"number\"" : ""
    }

    private func text(of line: Line) -> String {
        line.spans.map { span in
            let words = HTMLText.escaped(span.text)
            if let link = span.link { return "<a href=\"\(HTMLText.singleLine(link))\">\(words)</a>" }
            return switch span.style {
            case .plain: words
            case .strong: "<strong>\(words)</strong>"
            case .aside: "<em>\(words)</em>"
            }
        }.joined()
    }
}
