import CafeModel
import CafeWire

extension HomeScreen {
    /// The columns of the list at a width; those that don't fit are left out.
    private struct Columns {
        var title: Int
        var mechanism: Int
        var date: Int
        var contributions: Int
        var status: Int

        init(width: Int) {
            mechanism = width >= 72 ? 12 : 0
            date = width >= 110 ? 10 : 0
            contributions = width >= 110 ? 14 : 0
            status = min(30, width / 2)
            let gaps = 2 * [mechanism, date, contributions, status].count { $0 > 0 }
            title = max(0, width - mechanism - date - contributions - status - gaps)
        }
    }

    func drawList(in area: Rect, _ context: ScreenContext, of grid: inout Grid) {
        let list = list(context)
        guard !list.sessions.isEmpty else {
            grid.put(
                context.phrases.homeNothingFound, row: area.row, column: 3, width: area.columns - 4)
            return
        }
        let visible = list.visible(selected: window.selected, rows: area.rows)
        for (offset, line) in list.lines[visible].enumerated() {
            let row = Rect(row: area.row + offset, column: 0, rows: 1, columns: area.columns)
            switch line {
            case .blank: break
            case .heading(let group):
                grid.put(
                    context.phrases.homeHeading(group), row: row.row, column: 1, style: .heading,
                    width: row.columns - 2)
            case .session(let index):
                draw(
                    list.sessions[index], isChosen: index == window.selected, in: row, context, of: &grid)
            }
        }
        if visible.lowerBound > 0 {
            grid.put("▲", row: area.row, column: area.endColumn - 1, style: .keyName)
        }
        if visible.upperBound < list.lines.count {
            grid.put("▼", row: area.endRow - 1, column: area.endColumn - 1, style: .keyName)
        }
    }

    private func draw(
        _ session: SessionSummary, isChosen: Bool, in row: Rect, _ context: ScreenContext,
        of grid: inout Grid
    ) {
        let phrases = context.phrases
        var rest = row.inset(columns: 1)
        if isChosen { grid.fill(rest, style: .selected) }
        let style: Style = isChosen ? .selected : .normal
        let mark = rest.takeLeft(3)
        grid.put(isChosen ? " ► " : "   ", row: mark.row, column: mark.column, style: style)
        let columns = Columns(width: rest.columns - 1)
        func cell(_ text: String, _ width: Int, _ style: Style) {
            guard width > 0 else { return }
            let place = rest.takeLeft(width)
            grid.put(text, row: place.row, column: place.column, style: style, width: place.columns)
            rest.takeLeft(2)
        }
        var title = columns.title
        if session.rate != 1 {
            let word = phrases.rehearsal
            cell(word, min(word.columns, title), isChosen ? .selected : .rehearsal)
            title -= word.columns + 2
        }
        cell(session.title, max(0, title), isChosen ? .selected : .strong)
        cell(phrases.name(of: session.mechanism), columns.mechanism, style)
        cell(session.date.map { phrases.shortDay($0) } ?? "", columns.date, style)
        let contributions =
            session.contributions > 0 ? phrases.contributions(session.contributions) : ""
        cell(contributions, columns.contributions, style)
        let status = status(of: session, context, short: columns.contributions > 0)
        cell(status.text, columns.status, isChosen ? .selected : status.style)
    }

    /// Where a session stands, in a few words: its stage and time, the days to go, or what came of it.
    func status(
        of session: SessionSummary, _ context: ScreenContext, short: Bool = false
    ) -> (text: String, style: Style) {
        let phrases = context.phrases
        switch session.phase {
        case .live: return liveStatus(of: session, context)
        case .prepared:
            guard let date = session.date else { return (phrases.homeNoDate, .normal) }
            let days = phrases.homeDaysToGo(date.dayNumber - context.today.dayNumber)
            return (short ? days : phrases.shortDay(date) + " · " + days, .normal)
        case .finished, .closed:
            var parts: [String] = []
            if !short { parts.append(phrases.contributions(session.contributions)) }
            if session.commitments > 0 || short { parts.append(phrases.homeCommitments(session.commitments)) }
            return (parts.joined(separator: " · "), .normal)
        }
    }

    private func liveStatus(
        of session: SessionSummary, _ context: ScreenContext
    ) -> (text: String, style: Style) {
        let phrases = context.phrases
        guard let stage = session.stage else { return (phrases.finished, .normal) }
        let name =
            stage.kind == .round
            ? phrases.round(stage.round ?? 1, of: session.rounds) : phrases.title(of: stage)
        guard let remaining = session.remaining(at: context.reading.boot) else {
            return (name, .normal)
        }
        let time = phrases.countdown(remaining)
        if session.isPaused { return (name + " · " + phrases.homePaused + " " + time, .normal) }
        return remaining < .zero ? ("! " + name + " · " + time, .warning) : (name + " · " + time, .normal)
    }
}

extension Phrases {
    func homeHeading(_ group: HomeList.Group) -> String {
        switch group {
        case .live: homeLive
        case .prepared: homePrepared
        case .closed: homeClosed
        }
    }
}
