extension String {
    /// Columns of the text on one line.
    public var columns: Int { TextWidth.columns(of: self) }

    /// The text, cut to so many columns; where something was cut the last sign is `…`.
    public func truncated(to columns: Int) -> String {
        // No text has more columns than bytes.
        guard utf8.count > columns, self.columns > columns else { return self }
        guard columns > 0 else { return "" }
        var taken = ""
        var used = 0
        for character in self {
            let width = TextWidth.columns(of: character)
            if used + width > columns - 1 { break }
            taken.append(character)
            used += width
        }
        return taken + "…"
    }

    /// The text in exactly so many columns, at the left: cut or followed by spaces.
    public func padded(to columns: Int) -> String {
        let cut = truncated(to: columns)
        return cut + String(repeating: " ", count: max(0, columns - cut.columns))
    }

    /// The text in exactly so many columns, at the right: cut or preceded by spaces.
    public func paddedLeft(to columns: Int) -> String {
        let cut = truncated(to: columns)
        return String(repeating: " ", count: max(0, columns - cut.columns)) + cut
    }

    /// The text in lines of at most so many columns, broken between words, and inside a word only when it is
    /// longer than a line. Its own line breaks are kept; an empty text is one empty line.
    public func wrapped(to columns: Int) -> [String] {
        let columns = Swift.max(2, columns)
        guard utf8.contains(0x0A) else {
            return Self.wrap(simple: self[...], to: columns) ?? Self.wrap(paragraph: self[...], to: columns)
        }
        return split(separator: "\n", omittingEmptySubsequences: false).flatMap {
            Self.wrap(simple: $0, to: columns) ?? Self.wrap(paragraph: $0, to: columns)
        }
    }

    /// The lines of a paragraph whose words stand one space apart and of which every scalar takes one column; nil for
    /// others. The same lines as those below, found in one go: at every key a screen wraps all that it shows.
    static func wrap(simple paragraph: Substring, to columns: Int) -> [String]? {
        let scalars = paragraph.unicodeScalars
        var lines: [String] = []
        var (start, used) = (scalars.startIndex, 0)
        var gap: (place: Substring.Index, used: Int)?
        var followsSpace = !paragraph.isEmpty
        var index = start
        while index < scalars.endIndex {
            guard TextWidth.isSimple(scalars[index].value) else { return nil }
            used += 1
            if scalars[index] == " " {
                guard !followsSpace else { return nil }
                gap = (index, used)
                followsSpace = true
            } else {
                followsSpace = false
                if used > columns {
                    // A word that is longer than a line is cut where the line ends.
                    lines.append(String(paragraph[start..<(gap?.place ?? index)]))
                    start = gap.map { scalars.index(after: $0.place) } ?? index
                    used = gap.map { used - $0.used } ?? 1
                    gap = nil
                }
            }
            scalars.formIndex(after: &index)
        }
        guard !followsSpace else { return nil }
        return lines + [String(paragraph[start...])]
    }

    /// The lines of any paragraph.
    static func wrap(paragraph: Substring, to columns: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in paragraph.split(separator: " ") {
            var rest = word
            var width = TextWidth.columns(of: rest)
            if used > 0, used + 1 + width <= columns {
                line += " " + rest
                used += 1 + width
                continue
            }
            if used > 0 { lines.append(line) }
            while width > columns {
                let head = rest.prefix(columns: columns)
                lines.append(String(head))
                rest = rest[head.endIndex...]
                width = TextWidth.columns(of: rest)
            }
            line = String(rest)
            used = width
        }
        return lines + [line]
    }
}

extension Substring {
    /// As many characters from the start as fit in so many columns.
    fileprivate func prefix(columns: Int) -> Substring {
        var used = 0
        var end = startIndex
        while end < endIndex {
            used += TextWidth.columns(of: self[end])
            if used > columns { break }
            formIndex(after: &end)
        }
        return self[..<end]
    }
}

extension String {
    /// The text with a capital at its beginning.
    /// Word-wrapped like ``wrapped(to:)``; the lines after the first are indented as far as a bullet at the beginning.
    func wrappedHanging(to columns: Int) -> [String] {
        guard let first, "·♦►!√".contains(first), dropFirst().first == " " else {
            return wrapped(to: columns)
        }
        let lines = String(dropFirst(2)).wrapped(to: columns - 2)
        return lines.enumerated().map { ($0 == 0 ? String(first) + " " : "  ") + $1 }
    }
}

extension String {
    /// The first lines of the text, word-wrapped; an ellipsis ends them if there is more. On the first line so many
    /// columns stay free at the right. Costs no more for a long text than for a short one.
    func opening(lines limit: Int, columns: Int, reserved: Int = 0) -> [String] {
        let columns = Swift.max(8, columns)
        let most = Swift.max(1, limit) * columns + 1
        // No text has more characters than bytes, and looking for where characters end takes time.
        let start = utf8.count <= most ? self[...] : prefix(most)
        // A word as wide as what stays free, so that the first line wraps earlier.
        let filler =
            reserved > 1 && reserved < columns ? String(repeating: "x", count: reserved - 1) + " " : ""
        var lines = (filler + start).wrapped(to: columns)
        lines[0] = String(lines[0].dropFirst(filler.count))
        guard lines.count > limit || start.endIndex < endIndex else { return lines }
        lines = Array(lines.prefix(Swift.max(1, limit)))
        let free = lines.count == 1 ? columns - reserved : columns
        lines[lines.count - 1] = (lines[lines.count - 1] + " …").truncated(to: free)
        return lines
    }
}
