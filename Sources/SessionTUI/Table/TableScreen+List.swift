import CafeModel
import CafeWire

extension TableScreen {
    /// The card of the stage, and below it what the table said, the newest at the bottom, next to the entry.
    func drawBody(_ context: ScreenContext, _ area: Rect, _ grid: inout Grid) {
        var area = area
        drawCard(context, &area, &grid)
        guard area.rows > 0 else { return }
        let notes = listed(context)
        if notes.isEmpty, underWay.isEmpty {
            guard TableCard.card(table, context) == nil else { return }
            grid.put(
                context.phrases.nothingNotedYet, row: area.row, column: 1, style: .muted,
                width: area.columns - 2)
            return
        }
        drawCount(context, area.takeTop(1), &grid)
        let list = TableList(screen: self, context: context, session: context.session, columns: grid.columns)
        for (index, line) in list.lines(notes, rows: area.rows).suffix(area.rows).enumerated() {
            list.draw(line, row: area.row + index, &grid)
        }
    }

    private func drawCard(_ context: ScreenContext, _ area: inout Rect, _ grid: inout Grid) {
        guard focus == .entry, closedCard == nil || closedCard != context.session.position, area.rows > 4,
            let card = TableCard.card(table, context)
        else { return }
        let width = area.columns - 4
        let wrapped = card.lines.flatMap { $0.wrappedHanging(to: width) }
        let hasNotes = !listed(context).isEmpty
        let room = hasNotes ? area.rows - 4 : area.rows
        let shown = wrapped.prefix(max(1, room - 2))
        grid.put(
            "► " + card.title, row: area.takeTop(1).row, column: 1, style: .heading, width: area.columns - 2)
        for (index, line) in shown.enumerated() {
            let isCut = index == shown.count - 1 && shown.count < wrapped.count
            grid.put(isCut ? line + " …" : line, row: area.takeTop(1).row, column: 3, width: width)
        }
        if hasNotes { area.takeTop(1) }
    }

    private func drawCount(_ context: ScreenContext, _ line: Rect, _ grid: inout Grid) {
        let session = context.session
        let words = context.phrases
        let count = session.table(table)?.contributionCount ?? 0
        grid.put(words.roundHeading(session.round), row: line.row, column: 1, style: .heading)
        grid.putRight(words.contributions(count), row: line.row, end: grid.columns - 1, style: .muted)
    }
}
