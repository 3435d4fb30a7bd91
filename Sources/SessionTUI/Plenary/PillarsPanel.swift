import CafeModel

/// *Iniciativas priorizadas*: the second form of a mesa de cocreación, a 2×2 of the pillars with what was given a priority
/// in each, the first priority first.
enum PillarsPanel {
    static func draw(in area: Rect, of grid: inout Grid, _ context: ScreenContext) {
        let pillars = context.session.mechanism.pillars
        var inside = grid.putPanel(area, title: context.phrases.initiativesTitle)
        guard inside.rows >= 4 else { return }
        let height = inside.rows / 2
        for start in stride(from: 0, to: pillars.count, by: 2) {
            var line = inside.takeTop(start + 2 >= pillars.count ? inside.rows : height)
            let left = line.takeLeft(line.columns / 2)
            for (pillar, cell) in zip(pillars[start...], [left, line]) {
                draw(pillar, in: cell.inset(columns: 1), of: &grid, context)
            }
        }
    }

    private static func draw(_ pillar: Pillar, in cell: Rect, of grid: inout Grid, _ context: ScreenContext) {
        let words = context.phrases, session = context.session
        var rest = cell
        let head = rest.takeTop(1)
        grid.put(
            words.name(of: pillar), row: head.row, column: head.column, style: .heading, width: head.columns)
        let notes = prioritised(pillar, session)
        guard !notes.isEmpty else {
            grid.put(
                words.initiativesNone, row: rest.row, column: rest.column, style: .muted, width: rest.columns)
            return
        }
        for (index, note) in notes.enumerated() {
            let text = session.text(note.wording ?? note.text) ?? words.suppressed
            let sentence = "\(note.rank ?? 0). " + text + (note.hands.map { " (\($0))" } ?? "")
            let lines = sentence.wrapped(to: rest.columns)
            // What does not fit any more is counted, so that nobody takes the list for all of it.
            guard lines.count < rest.rows || (index == notes.count - 1 && lines.count == rest.rows) else {
                grid.put(
                    words.andMore(notes.count - index), row: rest.row, column: rest.column, style: .muted,
                    width: rest.columns)
                return
            }
            for line in lines {
                grid.put(line, row: rest.takeTop(1).row, column: rest.column, width: rest.columns)
            }
        }
    }

    /// What was given a priority in a pillar; what a recorder marked out of scope is not among it.
    static func prioritised(_ pillar: Pillar, _ session: SessionState) -> [Note] {
        session.tables.flatMap { session.notes(of: $0.number) }
            .filter {
                $0.rank != nil && $0.counts && !$0.outOfScope && session.pillar(of: $0)?.pillar == pillar
            }
            .enumerated().sorted { first, second in
                (first.element.rank ?? .max, first.offset) < (second.element.rank ?? .max, second.offset)
            }.map(\.element)
    }
}
