/// Draws numbers as bars in SVG inside the page: no script, nothing fetched. What is drawn stands in the table under
/// it too, so that the drawing has a short name and nobody needs it; parts are told apart by their pattern of
/// lightness and by their order, not by their hue alone.
enum HTMLChart {
    /// In units of the drawing; on a narrow screen it shrinks to four fifths, so that its words can still be read.
    private static let width = 400, height = 18, nameHeight = 20, gap = 10

    /// Colours with at least 3:1 against white, in the order of the parts.
    private static let colours = [
        "#14507a", "#b3541e", "#2e7d4f", "#6b3fa0", "#8a1c1c", "#5a6270", "#00707a",
    ]

    static func svg(_ figure: Block.Figure) -> String {
        let grid = figure.grid
        // What there is none of stands in the table.
        let rows = grid.rows.map { row in
            (name: row.first ?? "", parts: row.dropFirst().map { Int($0) ?? 0 })
        }.filter { $0.parts.contains { $0 > 0 } }
        let most = rows.map { $0.parts.reduce(0, +) }.max() ?? 0
        guard most > 0 else { return "" }
        let legend = grid.header.count > 2 ? grid.header.dropFirst().map { $0 } : []
        let top = legend.isEmpty ? 0 : (legend.count + 1) / 2 * 24 + 6
        let total = top + rows.count * (nameHeight + height + gap)
        var svg =
            "<svg class=\"chart\" viewBox=\"0 0 \(width) \(total)\" role=\"img\" aria-label=\"\(HTMLText.singleLine(grid.caption))\""
        svg += " font-family=\"Liberation Sans, Arial, sans-serif\" font-size=\"14\">\n"
        for (index, name) in legend.enumerated() { svg += key(index, name) }
        for (index, row) in rows.enumerated() {
            svg += bar(row.name, row.parts, y: top + index * (nameHeight + height + gap), most: most)
        }
        return svg + "</svg>\n"
    }

    private static func key(_ index: Int, _ name: String) -> String {
        let x = index % 2 * (width / 2), y = index / 2 * 24
        return "<rect x=\"\(x)\" y=\"\(y)\" width=\"14\" height=\"14\" fill=\"\(colour(index))\"/>"
            + text(name, x: x + 20, y: y + 12, limit: 22)
    }

    private static func bar(_ name: String, _ parts: [Int], y: Int, most: Int) -> String {
        var result = text(name, x: 0, y: y + 14, limit: 46)
        var x = 0
        for (index, part) in parts.enumerated() where part > 0 {
            let length = max(2, part * (width - 50) / most)
            result += "<rect x=\"\(x)\" y=\"\(y + nameHeight)\" width=\"\(length)\" height=\"\(height)\""
            result += " fill=\"\(colour(index))\" stroke=\"#fff\"/>"
            x += length
        }
        return result + text(String(parts.reduce(0, +)), x: x + 6, y: y + nameHeight + 14, limit: 12)
    }

    private static func text(_ words: String, x: Int, y: Int, limit: Int) -> String {
        let short = words.count <= limit ? words : String(words.prefix(limit - 1)) + "…"
        return
            "<text x=\"\(x)\" y=\"\(y)\" fill=\"#1a1a1a\">\(HTMLText.singleLine(short))</text>\n"
    }

    private static func colour(_ index: Int) -> String { colours[index % colours.count] }
}
