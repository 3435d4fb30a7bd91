/// Digits as large as a rectangle allows, for a wall that is read from the other end of the hall.
///
/// Each sign is a drawing of strokes, enlarged by whole numbers, so that all strokes stay equally thick; all
/// digits are equally wide, so that a second that passes moves nothing.
public enum BlockDigits {
    /// Rows of dots of a drawing.
    static let height = 5

    /// Draws a time such as `12:41` or `+01:20` in the middle of the rectangle, as large as it fits, and fills
    /// the rest of the rectangle in the same style. Where not even the smallest fits, plain text.
    public static func draw(_ text: String, in rect: Rect, of grid: inout Grid, style: Style = .digits) {
        grid.fill(rect, style: style)
        let glyphs = text.compactMap { drawings[$0] }
        guard let scale = scale(glyphs, in: rect) else {
            grid.putCentred(text, row: rect.row + rect.rows / 2, in: rect, style: style)
            return
        }
        let dots = width(of: glyphs)
        let top = rect.row + (rect.rows - rows(scale)) / 2
        let left = rect.column + (rect.columns - dots * scale.columns) / 2
        let bitmap = bitmap(glyphs)
        for row in 0..<rows(scale) {
            let upper = bitmap[2 * row / scale.halfRows]
            let below = (2 * row + 1) / scale.halfRows
            let lower = below < height ? bitmap[below] : [Bool](repeating: false, count: dots)
            for column in 0..<dots where upper[column] || lower[column] {
                let sign: Unicode.Scalar = upper[column] ? (lower[column] ? "█" : "▀") : "▄"
                let place = left + column * scale.columns
                grid.fill(
                    Rect(row: top + row, column: place, rows: 1, columns: scale.columns), with: sign,
                    style: style)
            }
        }
    }

    /// How many rows and columns the text takes at its largest in a rectangle; nil if it doesn't fit at all.
    public static func size(of text: String, in rect: Rect) -> (rows: Int, columns: Int)? {
        let glyphs = text.compactMap { drawings[$0] }
        guard let scale = scale(glyphs, in: rect) else { return nil }
        return (rows(scale), width(of: glyphs) * scale.columns)
    }

    /// Half rows and columns per dot. A cell is about twice as high as wide, so equal numbers make square dots.
    private struct Scale {
        var halfRows: Int
        var columns: Int
    }

    private static func rows(_ scale: Scale) -> Int { (height * scale.halfRows + 1) / 2 }

    /// The largest scale that fits; dots at most half again as wide or as high as square.
    private static func scale(_ glyphs: [[String]], in rect: Rect) -> Scale? {
        let dots = width(of: glyphs)
        guard dots > 0, !rect.isEmpty else { return nil }
        let columns = rect.columns / dots
        let halfRows = 2 * rect.rows / height
        guard columns > 0, halfRows > 0 else { return nil }
        return Scale(
            halfRows: min(halfRows, max(1, columns * 3 / 2)), columns: min(columns, max(1, halfRows * 3 / 2)))
    }

    private static func width(of glyphs: [[String]]) -> Int {
        glyphs.reduce(0) { $0 + ($1.first?.count ?? 0) } + max(0, glyphs.count - 1)
    }

    private static func bitmap(_ glyphs: [[String]]) -> [[Bool]] {
        (0..<height).map { line in
            glyphs.map { $0[line] }.joined(separator: " ").map { $0 == "#" }
        }
    }

    /// Drawings by sign, `#` for a dot.
    static let drawings: [Character: [String]] = [
        "0": ["###", "# #", "# #", "# #", "###"],
        "1": [" # ", "## ", " # ", " # ", "###"],
        "2": ["###", "  #", "###", "#  ", "###"],
        "3": ["###", "  #", "###", "  #", "###"],
        "4": ["# #", "# #", "###", "  #", "  #"],
        "5": ["###", "#  ", "###", "  #", "###"],
        "6": ["###", "#  ", "###", "# #", "###"],
        "7": ["###", "  #", "  #", "  #", "  #"],
        "8": ["###", "# #", "###", "# #", "###"],
        "9": ["###", "# #", "###", "  #", "###"],
        ":": [" ", "#", " ", "#", " "],
        "+": ["   ", " # ", "###", " # ", "   "],
        "-": ["   ", "   ", "###", "   ", "   "],
        "−": ["   ", "   ", "###", "   ", "   "],
        " ": [" ", " ", " ", " ", " "],
    ]
}
