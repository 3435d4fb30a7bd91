import CafeModel
import CafeWire

extension TableScreen {
    /// The card of the stage, and below it what the table said, the newest at the bottom, next to the entry. A wide
    /// window has the card, and more, beside the list.
    func drawBody(_ context: ScreenContext, _ area: Rect, _ grid: inout Grid) {
        var area = area
        let isBeside = drawBeside(context, &area, &grid)
        let hasCard = !isBeside && drawCard(context, &area, &grid)
        guard area.rows > 0 else { return }
        let notes = listed(context)
        if notes.isEmpty, underWay.isEmpty {
            guard !hasCard else { return }
            grid.put(
                context.phrases.nothingNotedYet, row: area.row, column: 1, style: .muted,
                width: area.columns - 2)
            return
        }
        let heading = area.takeTop(1)
        let list = TableList(
            screen: self, context: context, session: context.session, columns: area.columns, rows: area.rows)
        var lines = list.lines(notes)
        drawCount(context, heading, round: lines.first { !$0.text.isEmpty }?.round, &grid)
        // The line above the list already names the round of its first note.
        if lines.first?.isHeading == true { lines.removeFirst() }
        for (index, line) in lines.enumerated() {
            list.draw(line, row: area.row + index, &grid)
        }
    }

    /// Draws the cards at the right of a wide window.
    private func drawBeside(_ context: ScreenContext, _ area: inout Rect, _ grid: inout Grid) -> Bool {
        guard area.columns >= 110, area.rows >= 8 else { return false }
        let cards = TableCard.beside(table, context, isClosed: isCardClosed(context))
        guard !cards.isEmpty else { return false }
        var side = area.takeRight(min(60, area.columns * 2 / 5))
        for row in side.row..<side.endRow { grid.put("│", row: row, column: side.column, style: .frame) }
        for (row, sign) in [(side.row - 1, "┬"), (side.endRow, "┴")]
        where grid.text(row: row, column: side.column) == "─" {
            grid.put(sign, row: row, column: side.column, style: .frame)
        }
        side.takeLeft(2)
        side.columns -= 1
        for card in cards {
            guard side.rows > 2 else { break }
            draw(card, in: &side, &grid)
            side.takeTop(1)
        }
        return true
    }

    private func isCardClosed(_ context: ScreenContext) -> Bool {
        closedCard != nil && closedCard == context.session.position
    }

    /// Draws the stage's card above the list of a window that is not wide.
    private func drawCard(_ context: ScreenContext, _ area: inout Rect, _ grid: inout Grid) -> Bool {
        guard focus == .entry, !isCardClosed(context), area.rows > 4,
            let card = TableCard.card(table, context)
        else { return false }
        let hasNotes = !listed(context).isEmpty
        var place = area
        place.column += 1
        place.columns -= 2
        if hasNotes { place.rows = max(3, area.rows - 5) }
        let before = place.row
        draw(card, in: &place, &grid)
        area.takeTop(place.row - before + (hasNotes ? 1 : 0))
        return true
    }

    /// Draws a card from the top of a place, as much of it as fits, and takes its lines off the place.
    private func draw(_ card: TableCard.Card, in place: inout Rect, _ grid: inout Grid) {
        let title = place.takeTop(1)
        grid.put(
            "► " + card.title, row: title.row, column: title.column, style: .heading, width: title.columns)
        let wrapped = card.lines.flatMap { $0.wrappedHanging(to: place.columns - 2) }
        let shown = wrapped.prefix(place.rows)
        for (index, line) in shown.enumerated() {
            let isCut = index == shown.count - 1 && shown.count < wrapped.count
            grid.put(
                isCut ? line + " …" : line, row: place.takeTop(1).row, column: place.column + 2,
                width: place.columns - 2)
        }
    }

    private func drawCount(_ context: ScreenContext, _ line: Rect, round: Int?, _ grid: inout Grid) {
        let words = context.phrases
        let count = words.contributions(context.session.table(table)?.contributionCount ?? 0)
        grid.put(
            (context.session.rounds > 0 ? words.roundHeading(round) : words.mechanismNotes), row: line.row,
            column: 1, style: .heading,
            width: line.columns - count.columns - 4)
        grid.putRight(count, row: line.row, end: line.columns - 1, style: .muted)
    }
}
