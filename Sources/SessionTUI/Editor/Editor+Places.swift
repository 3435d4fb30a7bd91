extension Editor {
    /// The start of the visual line of the cursor.
    var lineStart: Int { wrap.starts[wrap.line(at: cursor)] }

    /// The end of the visual line of the cursor: the last place that is shown on it.
    var lineEnd: Int { end(ofLine: wrap.line(at: cursor)) }

    /// The place after the line break before the cursor.
    var paragraphStart: Int {
        (characters[..<cursor].lastIndex(of: "\n") ?? -1) + 1
    }

    /// The place before the line break after the cursor.
    var paragraphEnd: Int {
        characters[cursor...].firstIndex(of: "\n") ?? characters.count
    }

    /// The start of the word before a place.
    func wordStart(before index: Int) -> Int {
        var index = index
        while index > 0, !isWord(characters[index - 1]) { index -= 1 }
        while index > 0, isWord(characters[index - 1]) { index -= 1 }
        return index
    }

    /// The end of the word after a place.
    func wordEnd(after index: Int) -> Int {
        var index = index
        while index < characters.count, !isWord(characters[index]) { index += 1 }
        while index < characters.count, isWord(characters[index]) { index += 1 }
        return index
    }

    private func isWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber
    }

    /// The last place shown on a line: before the break or the blank that ends it.
    func end(ofLine line: Int) -> Int {
        let next = line + 1
        return next < wrap.starts.count ? max(wrap.starts[line], wrap.starts[next] - 1) : characters.count
    }

    /// The column in which the cursor is shown when it stands before `index`.
    func column(of index: Int, onLine line: Int) -> Int {
        let columns = characters[wrap.starts[line]..<index].reduce(0) { $0 + TextWidth.columns(of: $1) }
        return min(columns, wrap.textColumns)
    }

    /// The place on a line that is nearest to a column, from the left.
    func index(onLine line: Int, column: Int) -> Int {
        let end = end(ofLine: line)
        var index = wrap.starts[line]
        var columns = 0
        while index < end {
            columns += TextWidth.columns(of: characters[index])
            if columns > column { break }
            index += 1
        }
        return index
    }

    /// The lines as they stand on the screen: all, or as many as fit around the cursor.
    public func layout(width: Int? = nil, rows: Int = .max) -> EditorLayout {
        if let width, max(4, width) != wrap.width {
            var resized = self
            resized.width = width
            return resized.layout(rows: rows)
        }
        let cursorLine = wrap.line(at: cursor)
        let count = wrap.starts.count
        let shown = max(1, min(rows, count))
        // One line of what follows stays in sight below the cursor, if there is room and any.
        let below = shown > 2 && cursorLine + 1 < count ? 1 : 0
        let first = max(0, min(cursorLine + below - shown + 1, count - shown))
        return EditorLayout(
            lines: (first..<(first + shown)).map(line), linesAbove: first,
            linesBelow: count - first - shown, cursorRow: cursorLine - first,
            cursorColumn: column(of: cursor, onLine: cursorLine))
    }

    private func line(_ line: Int) -> EditorLayout.Line {
        let start = wrap.starts[line]
        let next = line + 1 < wrap.starts.count ? wrap.starts[line + 1] : characters.count
        let endsInBreak = next > start && characters[next - 1] == "\n"
        var text = ""
        var columns = 0
        for character in characters[start..<(endsInBreak ? next - 1 : next)] {
            columns += TextWidth.columns(of: character)
            if columns > wrap.textColumns { break }
            text.append(character)
        }
        return EditorLayout.Line(text: text, endsInBreak: endsInBreak)
    }
}
