import CafeModel
import CafeWire

/// What a table said, as lines of the screen: only those that can be in sight are made.
struct TableList {
    let screen: TableScreen
    let context: ScreenContext
    let session: SessionState
    let columns: Int

    let rows: Int

    /// A line of the list as it stands on the screen.
    struct Line {
        var label = ""
        var text: String
        var mark = ""
        var style = Style.normal
        var markStyle = Style.muted
        var isSelected = false
        var isHeading = false
        var round: Int?
    }

    /// Lines of a note and of an answer at most; the chosen one shows more.
    private var noteLimit: Int { rows > 24 ? 6 : 3 }
    private var answerLimit: Int { rows > 24 ? 4 : 2 }
    private var chosenLimit: Int { max(2, rows / 3) }

    /// The lines around the chosen note, or the last ones: only what can be in sight is made.
    func lines(_ notes: [NoteID]) -> [Line] {
        var chosen = notes.count - 1
        if case .list(let note) = screen.focus, let index = notes.lastIndex(of: note) { chosen = index }
        var above: [Line] = []
        var index = chosen
        while index >= 0, above.count < rows {
            above.insert(contentsOf: block(notes, index), at: 0)
            index -= 1
        }
        var below: [Line] = []
        index = chosen + 1
        while index < notes.count, below.count < rows {
            below += block(notes, index)
            index += 1
        }
        if index >= notes.count, below.count < rows {
            below += screen.underWay.suffix(rows).filter { $0.purpose == .note }.flatMap { block($0) }
        }
        let visibleBelow =
            screen.focus == .entry ? below[...] : below.prefix(max(rows / 3, rows - above.count))
        let inSight = (above + visibleBelow).suffix(max(rows, 1))
        // Half a note at the upper edge says nothing, unless there is nothing else.
        guard let whole = inSight.firstIndex(where: { $0.isHeading || !$0.label.isEmpty }) else {
            return Array(inSight)
        }
        return Array(inSight[whole...])
    }

    /// A note with its answer, and the heading of its round when it is the first of it.
    private func block(_ notes: [NoteID], _ index: Int) -> [Line] {
        guard let note = session.notes[notes[index]] else { return [] }
        var lines: [Line] = []
        if index > 0, session.notes[notes[index - 1]]?.round != note.round {
            lines.append(
                Line(
                    text: context.phrases.roundHeading(note.round), style: .heading, isHeading: true,
                    round: note.round))
        }
        return lines + block(note)
    }

    private func block(_ note: Note) -> [Line] {
        let words = context.phrases
        let isSelected = screen.focus == .list(note.id)
        let mark = mark(of: note, words)
        let text = session.text(note.text) ?? words.suppressed
        let style: Style = isSelected ? .selected : note.withdrawn ? .muted : .normal
        var lines = wrap(
            text, label: words.name(of: note.kind), mark: mark.text,
            limit: isSelected ? chosenLimit : noteLimit,
            Line(text: "", style: style, markStyle: mark.style, isSelected: isSelected, round: note.round))
        if let problem = session.answered(by: note) {
            var line = Line(text: "", style: .muted, isSelected: isSelected, round: note.round)
            let text = session.text(problem.text) ?? words.suppressed
            line.text =
                "└ " + words.problemAnswered(text.opening(lines: 1, columns: max(8, textWidth - 16))[0])
            lines.append(line)
        }
        if case .written(let id) = note.answer {
            let model = Line(
                text: "", style: isSelected ? .selected : .normal, isSelected: isSelected, round: note.round)
            let answer = session.text(id) ?? words.suppressed
            let parts = answer.opening(
                lines: isSelected ? max(2, rows / 4) : answerLimit, columns: textWidth - 2)
            for (index, part) in parts.enumerated() {
                var line = model
                line.text = (index == 0 ? "└ " : "  ") + part
                lines.append(line)
            }
        }
        return lines
    }

    /// A note that has no answer from the hub yet.
    private func block(_ entry: TableEntry) -> [Line] {
        let mark = screen.trouble == nil ? context.phrases.saving : "! " + context.phrases.notSaved
        return wrap(
            entry.editor.text, label: context.phrases.name(of: entry.kind), mark: mark, limit: noteLimit,
            Line(
                text: "", style: .muted, markStyle: screen.trouble == nil ? .attention : .danger,
                round: entry.round))
    }

    private func mark(of note: Note, _ words: any Phrases) -> (text: String, style: Style) {
        if note.withdrawn { return (words.withdrawnMark, .muted) }
        if note.kind == .redirection {
            let number = session.filing(of: note)?.number ?? ""
            return number.isEmpty
                ? (words.unfiledMark, .warning) : (words.filedMark(number.truncated(to: 14)), .done)
        }
        if session.lacksAnswered(note) { return (words.problemMissing, .warning) }
        if note.rank != nil || note.hands != nil {
            return (words.rankMark(note.rank, hands: note.hands), .attention)
        }
        if note.presented { return (words.presentedMark, .attention) }
        if note.starred { return (words.starredMark, .attention) }
        guard note.kind == .question else { return ("", .muted) }
        switch note.answer {
        case nil: return (words.pending, .warning)
        case .spoken: return (words.answeredAloud, .done)
        case .written: return (words.answered, .done)
        }
    }

    /// Columns of a note's text.
    private var labelWidth: Int { TableScreen.labelWidth(context) }
    private var textWidth: Int { columns - labelWidth - 2 }

    private func wrap(_ text: String, label: String, mark: String, limit: Int, _ model: Line) -> [Line] {
        let reserved = mark.isEmpty ? 0 : mark.columns + 2
        return text.opening(lines: limit, columns: textWidth, reserved: reserved).enumerated().map {
            index, part in
            var line = model
            line.label = index == 0 ? label : ""
            line.text = part
            line.mark = index == 0 ? mark : ""
            return line
        }
    }

    func draw(_ line: Line, row: Int, _ grid: inout Grid) {
        guard !line.isHeading else {
            grid.put(line.text, row: row, column: 1, style: .heading, width: columns - 2)
            return
        }
        if line.isSelected {
            grid.fill(Rect(row: row, column: 0, rows: 1, columns: columns), style: .selected)
            if !line.label.isEmpty { grid.put("►", row: row, column: 0, style: .selected) }
        }
        grid.put(
            line.label, row: row, column: 1, style: line.isSelected ? .selected : .strong,
            width: labelWidth - 1)
        let column = 1 + labelWidth
        grid.put(line.text, row: row, column: column, style: line.style, width: columns - column - 1)
        if !line.mark.isEmpty {
            grid.putRight(
                line.mark, row: row, end: columns - 1, style: line.isSelected ? .selected : line.markStyle)
        }
    }
}
