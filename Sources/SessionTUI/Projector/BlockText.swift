/// Words in capitals of block dots, for a wall that is read from the other end of the hall.
enum BlockText {
    /// How large a text is drawn: columns and half rows per dot. A cell is about twice as high as wide, so equal
    /// numbers make square dots.
    private struct Drawing {
        var dots: [[Bool]]
        var scale: Int

        var rows: Int { (dots.count * scale + 1) / 2 }
        var columns: Int { (dots.first?.count ?? 0) * scale }

        func isSet(half: Int, column: Int) -> Bool {
            let line = half / scale
            return dots.indices ~= line && dots[line][column / scale]
        }
    }

    /// The rows and columns that a text takes at its largest in a rectangle; nil when it doesn't fit, or has a sign
    /// that there is no drawing of.
    static func size(of text: String, in rect: Rect) -> (rows: Int, columns: Int)? {
        drawing(of: text, in: rect).map { ($0.rows, $0.columns) }
    }

    /// Draws the text in the middle of a rectangle, as large as it fits.
    /// - Returns: false when nothing was drawn, as it doesn't fit.
    @discardableResult
    static func draw(
        _ text: String, in rect: Rect, of grid: inout Grid, style: Style, centred: Bool = true
    ) -> Bool {
        guard let drawing = drawing(of: text, in: rect) else { return false }
        let top = rect.row + (rect.rows - drawing.rows) / 2
        let left = centred ? rect.column + (rect.columns - drawing.columns) / 2 : rect.column
        for row in 0..<drawing.rows {
            for column in 0..<drawing.columns {
                let upper = drawing.isSet(half: 2 * row, column: column)
                let lower = drawing.isSet(half: 2 * row + 1, column: column)
                guard upper || lower else { continue }
                let sign: Unicode.Scalar = upper ? (lower ? "█" : "▀") : "▄"
                let cell = Rect(row: top + row, column: left + column, rows: 1, columns: 1)
                grid.fill(cell, with: sign, style: style)
            }
        }
        return true
    }

    private static func drawing(of text: String, in rect: Rect) -> Drawing? {
        let signs = text.uppercased().map { $0 == "\u{A0}" ? " " : $0 }
        let letters = signs.compactMap { glyph(for: $0) }
        guard !letters.isEmpty, letters.count == signs.count else { return nil }
        let marks = letters.contains { $0.mark != nil }
        var dots = [[Bool]](repeating: [], count: BlockDigits.height + (marks ? 2 : 0))
        for (index, letter) in letters.enumerated() {
            let width = letter.lines[0].count
            let blank = String(repeating: " ", count: width)
            let top = marks ? [mark(letter.mark, width: width), blank] : []
            for (line, row) in (top + letter.lines).enumerated() {
                dots[line] += (index == 0 ? row : " " + row).map { $0 == "#" }
            }
        }
        let scale = min(rect.columns / max(1, dots[0].count), 2 * rect.rows / dots.count)
        return scale > 0 ? Drawing(dots: dots, scale: scale) : nil
    }

    private enum Mark {
        case acute
        case tilde
        case dots
    }

    private static func glyph(for sign: Character) -> (lines: [String], mark: Mark?)? {
        if let marked = marked[sign], let lines = letters[marked.letter] { return (lines, marked.mark) }
        return (letters[sign] ?? BlockDigits.drawings[sign]).map { ($0, nil) }
    }

    private static func mark(_ mark: Mark?, width: Int) -> String {
        let line: [Bool] = (0..<width).map { column in
            switch mark {
            case nil: false
            case .acute: column == width / 2 || (width > 2 && column == width / 2 + 1)
            case .tilde: true
            case .dots: column == 0 || column == width - 1
            }
        }
        return String(line.map { $0 ? "#" : " " })
    }

    private static let marked: [Character: (letter: Character, mark: Mark)] = [
        "Á": ("A", .acute), "É": ("E", .acute), "Í": ("I", .acute), "Ó": ("O", .acute), "Ú": ("U", .acute),
        "Ü": ("U", .dots), "Ñ": ("N", .tilde),
    ]

    private static let letters: [Character: [String]] = [
        "A": [" ## ", "#  #", "####", "#  #", "#  #"],
        "B": ["### ", "#  #", "### ", "#  #", "### "],
        "C": [" ##", "#  ", "#  ", "#  ", " ##"],
        "D": ["### ", "#  #", "#  #", "#  #", "### "],
        "E": ["###", "#  ", "## ", "#  ", "###"],
        "F": ["###", "#  ", "## ", "#  ", "#  "],
        "G": [" ###", "#   ", "# ##", "#  #", " ###"],
        "H": ["#  #", "#  #", "####", "#  #", "#  #"],
        "I": ["#", "#", "#", "#", "#"],
        "J": ["  #", "  #", "  #", "# #", " # "],
        "K": ["#  #", "# # ", "##  ", "# # ", "#  #"],
        "L": ["#  ", "#  ", "#  ", "#  ", "###"],
        "M": ["#   #", "## ##", "# # #", "#   #", "#   #"],
        "N": ["#  #", "## #", "# ##", "#  #", "#  #"],
        "O": [" ## ", "#  #", "#  #", "#  #", " ## "],
        "P": ["### ", "#  #", "### ", "#   ", "#   "],
        "Q": [" ## ", "#  #", "#  #", "# # ", " # #"],
        "R": ["### ", "#  #", "### ", "# # ", "#  #"],
        "S": [" ##", "#  ", " # ", "  #", "## "],
        "T": ["###", " # ", " # ", " # ", " # "],
        "U": ["#  #", "#  #", "#  #", "#  #", " ## "],
        "V": ["#   #", "#   #", " # # ", " # # ", "  #  "],
        "W": ["#   #", "#   #", "# # #", "## ##", "#   #"],
        "X": ["# #", "# #", " # ", "# #", "# #"],
        "Y": ["# #", "# #", " # ", " # ", " # "],
        "Z": ["###", "  #", " # ", "#  ", "###"],
        " ": ["  ", "  ", "  ", "  ", "  "],
        "!": ["#", "#", "#", " ", "#"],
        ".": [" ", " ", " ", " ", "#"],
        "·": [" ", " ", "#", " ", " "],
    ]
}
