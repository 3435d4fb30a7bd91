/// Draws a document as Markdown (CommonMark with the tables of GitHub).
struct MarkdownRenderer {
    private var output = ""

    static func bytes(of document: Document) -> [UInt8] {
        var renderer = MarkdownRenderer()
        for (index, block) in document.blocks.enumerated() {
            if index > 0 { renderer.output += "\n" }
            renderer.draw(block)
        }
        return Array(renderer.output.utf8)
    }

    private mutating func draw(_ block: Block) {
        switch block {
        case .heading(let level, let text):
            output += String(repeating: "#", count: level) + " " + MarkdownText.singleLine(text) + "\n"
        case .banner(let line), .paragraph(let line): output += text(of: line, indent: "") + "\n"
        case .facts(let facts):
            for fact in facts {
                let line = Line(fact.label + ":", .strong).then(" " + fact.value)
                output += "- " + text(of: line, indent: "  ") + "\n"
            }
        case .list(let items):
            for item in items {
                output += "- " + text(of: item.line, indent: "  ") + "\n"
                for detail in item.details { output += "  - " + text(of: detail, indent: "    ") + "\n" }
            }
        case .table(let grid): draw(grid)
        case .figure(let figure): draw(figure.grid)
        }
    }

    private mutating func draw(_ grid: Block.Grid) {
        output += row(grid.header)
        let rules = grid.header.indices.map { $0 >= grid.numbersFrom ?? .max ? "---:" : "---" }
        output += "| " + rules.joined(separator: " | ") + " |\n"
        for cells in grid.rows { output += row(cells) }
    }

    /// A line break within a cell can only be written as HTML.
    private func row(_ cells: [String]) -> String {
        "| " + cells.map { MarkdownText.escaped($0, lineEnd: "<br>") }.joined(separator: " | ") + " |\n"
    }

    private func text(of line: Line, indent: String) -> String {
        var result = ""
        for span in line.spans {
            let words = MarkdownText.escaped(
                span.text, lineEnd: "\\\n" + indent, atLineStart: result.isEmpty && span.style == .plain)
            switch span.style {
            case .plain: result += words
            case .strong: result += "**" + words + "**"
            case .aside: result += "*" + words + "*"
            }
        }
        return result
    }
}
