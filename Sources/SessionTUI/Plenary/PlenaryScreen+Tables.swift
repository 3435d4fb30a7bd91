import CafeModel

extension PlenaryScreen {
    /// A column of counts on the page of the whole.
    private struct Column {
        var heading: String
        var value: (Table) -> Int
    }

    /// As many columns as leave the topic room, the most needed first.
    private func countColumns(_ width: Int, _ context: ScreenContext) -> [Column] {
        let phrases = context.phrases
        var wanted = [
            Column(heading: phrases.plenary(.unreviewed)) { index.entry(of: $0.number).unreviewed }
        ]
        let kinds = context.session.mechanism.talkKinds.filter { $0 != .redirection && $0.isContribution }
        wanted =
            kinds.map { kind in Column(heading: phrases.plenaryColumn(kind)) { $0.count(kind) } } + wanted
        while wanted.count > 1, wanted.reduce(0, { $0 + $1.heading.columns + 2 }) > width - 26 {
            wanted.remove(at: min(1, wanted.count - 2))
        }
        return wanted
    }

    func drawColumns(in rect: Rect, of grid: inout Grid, _ context: ScreenContext) {
        let named = grid.put(
            context.phrases.plenary(.tables), row: rect.row, column: rect.column + 1, style: .heading)
        var end = rect.endColumn - 1
        for column in countColumns(rect.columns, context).reversed() {
            grid.putRight(column.heading, row: rect.row, end: end, style: .muted)
            end -= column.heading.columns + 2
        }
        grid.put(
            context.phrases.plenary(arrangement), row: rect.row, column: named + 2, style: .attention,
            width: max(0, end - named - 2))
    }

    func drawTableLine(
        _ number: TableNumber, isChosen: Bool, in rect: Rect, of grid: inout Grid, _ context: ScreenContext
    ) {
        guard let table = context.session.table(number) else { return }
        let style: Style = isChosen ? .selected : .normal
        var end = rect.endColumn - 1
        let columns = countColumns(rect.columns, context)
        for (place, column) in columns.enumerated().reversed() {
            let count = column.value(table)
            let isReview = place == columns.count - 1
            let text = isReview && count == 0 ? "√ 0" : isReview ? "○ \(count)" : String(count)
            let plain: Style = isReview ? (count == 0 ? .done : .attention) : .normal
            grid.putRight(text, row: rect.row, end: end, style: isChosen ? .selected : plain)
            end -= column.heading.columns + 2
        }
        let session = context.session
        let speaks = session.stage?.kind == .plenary && session.turn == number.value - 1
        let topic = session.tableLabel(number)
        grid.put(
            String(number.value).paddedLeft(to: 2) + "  " + (speaks ? "● " : "") + topic, row: rect.row,
            column: rect.column + 3, style: style, width: end - rect.column - 3)
    }
}
