import CafeModel
import CafeWire

extension FacilitatorScreen {
    /// The most pressing piece of news: the connection, the disk, what just happened, calls that are open.
    func news(_ context: ScreenContext, columns: Int) -> (lines: [String], style: Style) {
        let sending = context.client.isSettled ? 0 : context.phrases.conductSending.columns + 2
        let calls = context.session.tables.filter(\.asksSupport).map(\.number)
        let (text, style): (String, Style) =
            if let lost = linkSentence(context) {
                (lost, .danger)
            } else if let trouble {
                ("! " + context.phrases.trouble(trouble), .danger)
            } else if let notice, !notice.isOver(context) {
                (notice.text, notice.style)
            } else if !calls.isEmpty {
                (context.phrases.callForSupport(calls), .danger)
            } else {
                ("", .normal)
            }
        return (text.wrapped(to: max(2, columns - 2 - sending)), style)
    }

    func drawNews(
        _ told: (lines: [String], style: Style), in area: Rect, of grid: inout Grid, _ context: ScreenContext
    ) {
        guard area.rows > 0 else { return }
        if !context.client.isSettled {
            grid.putRight(
                context.phrases.conductSending, row: area.row, end: area.columns - 1, style: .warning)
        }
        for (offset, line) in told.lines.prefix(area.rows).enumerated() {
            grid.put(line, row: area.row + offset, column: 1, style: told.style)
        }
    }

    func linkSentence(_ context: ScreenContext) -> String? {
        switch context.client.link {
        case .live: nil
        case .ended(let reason): "! " + context.phrases.sentence(reason)
        case .down, .greeting, .catchingUp: context.isReady ? context.phrases.conductLost : nil
        }
    }
}
