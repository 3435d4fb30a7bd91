import CafeModel
import CafeWire

/// What a table said, as lines of the screen: only those that can be in sight are made.
struct TableList {
    let screen: TableScreen
    let context: ScreenContext
    let session: SessionState
    let columns: Int

    /// A line of the list as it stands on the screen.
    struct Line {
        var label = ""
        var text: String
        var mark = ""
        var style = Style.normal
        var markStyle = Style.muted
        var isSelected = false
    }

    /// Columns of the kind's name.
    private static let labelWidth = 12

    /// The lines around the chosen note, or the last ones: only what can be in sight is made.
    func lines(_ notes: [NoteID], rows: Int) -> [Line] {
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
        let spare = screen.focus == .entry ? rows : max(2, rows / 3)
        while index < notes.count, below.count < spare {
            below += block(notes, index)
            index += 1
        }
        if index >= notes.count {
            below += screen.underWay.filter { $0.purpose == .note }.flatMap { block($0) }
        }
        guard screen.focus != .entry else { return above + below }
        let visibleBelow = below.prefix(max(rows / 3, rows - above.count))
        return Array((above + visibleBelow).suffix(max(rows, 1)))
    }

    /// A note with its answer, and the heading of its round when it is the first of it.
    private func block(_ notes: [NoteID], _ index: Int) -> [Line] {
        guard let note = session.notes[notes[index]] else { return [] }
        var lines: [Line] = []
        let previous = index > 0 ? session.notes[notes[index - 1]] : nil
        let begins = previous == nil ? note.round != session.round : previous?.round != note.round
        if begins { lines.append(Line(text: context.phrases.roundHeading(note.round), style: .heading)) }
        return lines + block(note)
    }

    private func block(_ note: Note) -> [Line] {
        let words = context.phrases
        let isSelected = screen.focus == .list(note.id)
        let mark = mark(of: note, words)
        let text = session.text(note.text) ?? words.suppressed
        let style: Style = isSelected ? .selected : note.withdrawn ? .muted : .normal
        var lines = wrap(
            text, label: words.name(of: note.kind), mark: mark.text, limit: isSelected ? 12 : 3,
            Line(text: "", style: style, markStyle: mark.style, isSelected: isSelected))
        if case .written(let id) = note.answer {
            lines += wrap(
                "└ " + (session.text(id) ?? words.suppressed), label: "", mark: "",
                limit: isSelected ? 12 : 2,
                Line(text: "", style: isSelected ? .selected : .muted, isSelected: isSelected))
        }
        return lines
    }

    /// A note that has no answer from the hub yet.
    private func block(_ entry: TableEntry) -> [Line] {
        let mark = screen.trouble == nil ? context.phrases.saving : context.phrases.notSaved
        return wrap(
            entry.editor.text, label: context.phrases.name(of: entry.kind), mark: mark, limit: 3,
            Line(text: "", style: .muted, markStyle: screen.trouble == nil ? .attention : .danger))
    }

    private func mark(of note: Note, _ words: any Phrases) -> (text: String, style: Style) {
        if note.withdrawn { return (words.withdrawnMark, .muted) }
        if note.kind == .redirection {
            return session.filing(of: note).map { (words.filedMark($0.number), .done) } ?? (
                words.unfiledMark, .warning
            )
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

    private func wrap(_ text: String, label: String, mark: String, limit: Int, _ model: Line) -> [Line] {
        let width = columns - Self.labelWidth - 3
        let first = mark.isEmpty ? width : width - mark.columns - 2
        var parts = text.wrapped(to: max(8, first))
        if parts.count > limit { parts = Array(parts.prefix(limit - 1)) + [parts[limit - 1] + " …"] }
        return parts.enumerated().map { index, part in
            var line = model
            line.label = index == 0 ? label : ""
            line.text = part
            line.mark = index == 0 ? mark : ""
            return line
        }
    }

    func draw(_ line: Line, row: Int, _ grid: inout Grid) {
        if line.style == .heading {
            grid.put(line.text, row: row, column: 1, style: .heading)
            return
        }
        if line.isSelected {
            grid.fill(Rect(row: row, column: 0, rows: 1, columns: columns), style: .selected)
        }
        grid.put(
            line.label, row: row, column: 1, style: line.isSelected ? .selected : .strong,
            width: Self.labelWidth)
        let column = 1 + Self.labelWidth
        grid.put(line.text, row: row, column: column, style: line.style, width: columns - column - 1)
        if !line.mark.isEmpty {
            grid.putRight(
                line.mark, row: row, end: columns - 1, style: line.isSelected ? .selected : line.markStyle)
        }
    }
}
