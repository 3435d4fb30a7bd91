/// Where the visual lines of a text begin. Kept up to date edit by edit, so that 64 KiB cost a key no more than
/// a line does.
struct SoftWrap: Hashable, Sendable {
    /// Columns of a line; the last is left for the cursor and the sign of a line break.
    let width: Int
    /// Index of the first character of each visual line; never empty.
    private(set) var starts: [Int] = [0]

    init(width: Int, characters: [Character]) {
        self.width = max(4, width)
        var start: Int? = 0
        while let line = start {
            start = next(after: line, in: characters)
            if let start { starts.append(start) }
        }
    }

    /// Follows an edit: the characters from `lower` to `upper` were replaced by `count` others.
    mutating func update(_ characters: [Character], lower: Int, upper: Int, count: Int) {
        let shift = count - (upper - lower)
        let first = max(0, line(at: lower) - 1)
        var old = starts.partitioningIndex { $0 > upper }
        var renewed = Array(starts[...first])
        var start = next(after: starts[first], in: characters)
        while let line = start {
            while old < starts.count, starts[old] + shift < line { old += 1 }
            if old < starts.count, starts[old] + shift == line, line >= lower + count {
                renewed += starts[old...].map { $0 + shift }
                break
            }
            renewed.append(line)
            start = next(after: line, in: characters)
        }
        starts = renewed
    }

    /// The visual line on which the cursor stands when it is before the character at `index`.
    func line(at index: Int) -> Int {
        starts.partitioningIndex { $0 > index } - 1
    }

    /// Columns of text on a line; blanks beyond them hang over the edge.
    var textColumns: Int { width - 1 }

    /// Where the line after the one that begins at `start` begins; nil after the last.
    private func next(after start: Int, in characters: [Character]) -> Int? {
        var column = 0
        var wordStart: Int?
        for index in start..<characters.count {
            let character = characters[index]
            if character == "\n" { return index + 1 }
            let columns = TextWidth.columns(of: character)
            if column + columns > textColumns, character != " " {
                return wordStart ?? max(index, start + 1)
            }
            column += columns
            if character == " " { wordStart = index + 1 }
        }
        return nil
    }
}

extension Array {
    /// The first index whose element satisfies a condition that holds from some index on.
    fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
