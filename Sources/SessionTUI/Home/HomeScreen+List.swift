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

        /// As narrow as the contents allow, so that the titles get what there is.
        init(width: Int, mechanism: Int, status: Int) {
            self.mechanism = width >= 72 ? min(16, mechanism) : 0
            date = width >= 106 ? 10 : 0
            contributions = width >= 106 ? 14 : 0
            self.status = min(status, width / 2)
            let others = [self.mechanism, date, contributions, self.status]
            title = max(0, width - others.reduce(0, +) - 2 * others.count { $0 > 0 })
        }
    }

    /// How wide the status of a session may be in a narrow list.
    private static let narrowStatus = 30
    /// The same in a wide one.
    private static let wideStatus = 36

    private func columns(_ sessions: [SessionSummary], width: Int, _ context: ScreenContext) -> Columns {
        let statuses = sessions.map { status(of: $0, context, short: width >= 106).text.columns }
        let mechanisms = sessions.map { context.phrases.name(of: $0.mechanism).columns }
        return Columns(width: width, mechanism: mechanisms.max() ?? 0, status: statuses.max() ?? 0)
    }

    func drawList(in area: Rect, _ context: ScreenContext, of grid: inout Grid) {
        let list = list(context)
        guard !list.sessions.isEmpty else {
            grid.put(
                context.phrases.homeNothingFound, row: area.row, column: 3, width: area.columns - 4)
            return
        }
        let visible = list.visible(selected: window.selected, rows: area.rows)
        let columns = columns(context.client.sessions, width: area.columns - 5, context)
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
                    list.sessions[index], columns, isChosen: index == window.selected, in: row, context,
                    of: &grid)
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
        _ session: SessionSummary, _ columns: Columns, isChosen: Bool, in row: Rect,
        _ context: ScreenContext, of grid: inout Grid
    ) {
        let phrases = context.phrases
        var rest = row.inset(columns: 1)
        if isChosen { grid.fill(rest, style: .selected) }
        let style: Style = isChosen ? .selected : .normal
        let mark = rest.takeLeft(3)
        grid.put(isChosen ? " ► " : "   ", row: mark.row, column: mark.column, style: style)
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
        cell(
            session.title.isEmpty ? phrases.homeUntitled : session.title, max(0, title),
            isChosen ? .selected : .strong)
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
        case .live:
            return liveStatus(of: session, context, limit: short ? Self.wideStatus : Self.narrowStatus)
        case .prepared:
            if session.isUnfinished { return (phrases.homeUnfinished, .warning) }
            guard let date = session.date else { return (phrases.homeNoDate, .normal) }
            let days = phrases.homeDaysToGo(date.dayNumber - context.today.dayNumber)
            return (short ? days : phrases.shortDay(date) + " · " + days, .normal)
        case .finished: return (contributions(of: session, context, short, phrases.homeNotApproved), .normal)
        case .closed:
            let made = phrases.homeCommitments(session.commitments)
            return (contributions(of: session, context, short, made), .normal)
        }
    }

    private func contributions(
        of session: SessionSummary, _ context: ScreenContext, _ short: Bool, _ rest: String
    ) -> String {
        short ? rest : context.phrases.contributions(session.contributions) + " · " + rest
    }

    /// The time is never cut; the stage's name is if need be.
    private func liveStatus(
        of session: SessionSummary, _ context: ScreenContext, limit: Int
    ) -> (text: String, style: Style) {
        let phrases = context.phrases
        guard let stage = session.stage else { return (phrases.finished, .normal) }
        let isRound = stage.kind == .round
        let name = isRound ? phrases.round(stage.round ?? 1, of: session.rounds) : phrases.title(of: stage)
        guard let remaining = session.remaining(at: context.reading.boot) else { return (name, .normal) }
        let isLate = remaining < .zero && !session.isPaused
        let pause = session.isPaused ? phrases.homePaused + " " : ""
        let time = " · " + pause + phrases.countdown(remaining)
        let sign = isLate ? "! " : ""
        let cut = name.truncated(to: limit - time.columns - sign.columns)
        return (sign + cut + time, isLate ? .warning : .normal)
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
