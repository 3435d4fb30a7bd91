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

    /// Longer texts are not for block letters.
    private static let signLimit = 72

    /// The rows and columns that a text takes at its largest in a rectangle; nil when it doesn't fit, or has a sign
    /// that there is no drawing of.
    static func size(of text: String, in rect: Rect, lines: Int = 3) -> (rows: Int, columns: Int)? {
        drawing(of: text, in: rect, lines: lines, centred: false).map { ($0.rows, $0.columns) }
    }

    /// Draws the text in a rectangle, as large as it fits, in up to so many lines.
    /// - Returns: false when nothing was drawn, as it doesn't fit.
    @discardableResult
    static func draw(
        _ text: String, in rect: Rect, of grid: inout Grid, style: Style, lines: Int = 3,
        centred: Bool = true
    ) -> Bool {
        guard let drawing = drawing(of: text, in: rect, lines: lines, centred: centred) else { return false }
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

    // MARK: Lines

    /// The drawing with the largest dots, and of equally large ones that with the fewest lines.
    private static func drawing(
        of text: String, in rect: Rect, lines limit: Int, centred: Bool
    ) -> Drawing? {
        let words = text.uppercased().split { $0 == " " || $0 == "\u{A0}" }.map { String($0) }
        guard text.count <= signLimit, !words.isEmpty else { return nil }
        var best: Drawing?
        for count in 1...min(limit, words.count) {
            guard let lines = broken(words, into: count) else { return nil }
            let dots = stacked(lines, centred: centred)
            let width = max(1, dots.first?.count ?? 0)
            let scale = min(rect.columns / width, 2 * rect.rows / max(1, dots.count))
            if scale > (best?.scale ?? 0) { best = Drawing(dots: dots, scale: scale) }
        }
        return best
    }

    /// The words in so many lines whose longest is as short as can be; nil when a sign has no drawing.
    private static func broken(_ words: [String], into count: Int) -> [[[Bool]]]? {
        guard count > 1, words.count > 1 else {
            return line(words.joined(separator: " ")).map { [$0] }
        }
        var best: [[[Bool]]]?
        for length in 1...(words.count - count + 1) {
            guard let first = line(words.prefix(length).joined(separator: " ")),
                let rest = broken(Array(words.dropFirst(length)), into: count - 1)
            else { return nil }
            let lines = [first] + rest
            if width(lines) < best.map(width) ?? .max { best = lines }
        }
        return best
    }

    private static func width(_ lines: [[[Bool]]]) -> Int { lines.map { $0[0].count }.max() ?? 0 }

    /// Lines of dots one above the other, equally wide.
    private static func stacked(_ lines: [[[Bool]]], centred: Bool) -> [[Bool]] {
        let width = width(lines)
        var dots: [[Bool]] = []
        for line in lines {
            // The next line begins on a whole row.
            let gap = dots.isEmpty ? 0 : dots.count.isMultiple(of: 2) ? 2 : 1
            dots += [[Bool]](repeating: [Bool](repeating: false, count: width), count: gap)
            dots += line.map { row in
                let left = centred ? (width - row.count) / 2 : 0
                return [Bool](repeating: false, count: left) + row
                    + [Bool](repeating: false, count: width - row.count - left)
            }
        }
        return dots
    }

    /// The dots of one line; higher by the accents if it has any.
    private static func line(_ text: String) -> [[Bool]]? {
        let letters = text.compactMap { glyph(for: $0) }
        guard !letters.isEmpty, letters.count == text.count else { return nil }
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
        return dots
    }

    // MARK: Signs

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
        " ": [" ", " ", " ", " ", " "],
        "!": ["#", "#", "#", " ", "#"],
        "¡": ["#", " ", "#", "#", "#"],
        "?": ["###", "  #", " # ", "   ", " # "],
        "¿": [" # ", "   ", " # ", "#  ", "###"],
        ".": [" ", " ", " ", " ", "#"],
        ",": ["  ", "  ", "  ", " #", "# "],
        ":": [" ", "#", " ", "#", " "],
        "-": ["  ", "  ", "##", "  ", "  "],
        "·": [" ", " ", "#", " ", " "],
    ]
}
