import CafeModel
import CafeWire

extension FacilitatorScreen {
    func view(_ context: ScreenContext, rows: Int, columns: Int) -> Grid {
        var grid =
            showsWall ? wallGrid(context, rows, columns) : dashboard(context, rows: rows, columns: columns)
        guard let panel else { return grid }
        grid.cursor = nil
        var area = grid.bounds
        let keys = area.takeBottom(1)
        // The clock stays in sight above a panel.
        if area.rows > 8 { area.takeTop(2) }
        draw(panel, in: area, of: &grid, context)
        grid.fill(keys, style: .keyHint)
        let isPrompt = if case .prompt = panel { true } else { false }
        let headings = context.phrases.conductHeadings
        grid.put(
            isPrompt ? headings.promptHint : headings.menuHint(panel), row: keys.row, column: 1,
            style: .keyHint,
            width: columns - 2)
        return grid
    }

    private func draw(
        _ panel: FacilitatorPanel, in area: Rect, of grid: inout Grid, _ context: ScreenContext
    ) {
        let headings = context.phrases.conductHeadings
        switch panel {
        case .help(let help):
            let rect = grid.centred(rows: help.lines.count + 3, columns: min(76, area.columns), in: area)
            help.draw(in: rect, of: &grid, hint: headings.panelHint)
        case .palette(let palette): palette.draw(in: area, of: &grid, none: headings.paletteNone)
        case .menu(let menu): menu.draw(in: area, of: &grid)
        case .prompt(let prompt, _): prompt.draw(in: area, of: &grid)
        case .pin(let pin): pin.draw(in: area, of: &grid, context.phrases)
        case .reading(let reading): reading.draw(in: area, of: &grid)
        }
    }

    /// The wall as the room sees it, with one line of keys below; an order that failed says so there.
    private func wallGrid(_ context: ScreenContext, _ rows: Int, _ columns: Int) -> Grid {
        var grid = Grid(rows: rows, columns: columns)
        var area = grid.bounds
        let last = area.takeBottom(1)
        let tables = Wall.hasRoomForTables(rows: rows, columns: columns) != wall.isOtherwise
        Wall(context, showsTables: tables, showsJoining: wall.showsJoining).draw(in: area, of: &grid)
        if let notice, notice.style == .danger || notice.style == .warning, !notice.isOver(context) {
            grid.put(notice.text, row: last.row, column: 1, style: notice.style, width: columns - 2)
        } else {
            let back = context.phrases.conductHeadings.backFromWall
            grid.putKeys(keyPairs(actions(context), [.pause, .next, .add]) + [("Esc", back)], row: last.row)
        }
        return grid
    }

    private func dashboard(_ context: ScreenContext, rows: Int, columns: Int) -> Grid {
        var grid = Grid(rows: rows, columns: columns)
        var area = grid.bounds
        let keys = area.takeBottom(1)
        guard context.isReady else {
            let told = linkSentence(context) ?? context.phrases.conductOpening
            grid.putCentred(told, row: area.row + area.rows / 2, in: area.inset(columns: 1))
            drawKeys(actions(context).filter { $0.id == .leave }, row: keys.row, of: &grid)
            return grid
        }
        let told = news(context, columns: columns)
        let newsArea = area.takeBottom(area.rows > 4 ? min(told.lines.count, max(1, area.rows - 12)) : 0)
        drawHeader(in: area.takeTop(min(2, area.rows)), of: &grid, context)
        drawForecast(&area, of: &grid, context)
        if area.rows > 8, let door = doorLine(context) {
            let row = area.takeBottom(1).row
            grid.put(door.text, row: row, column: 1, style: door.style, width: columns - 2)
        }
        drawBody(in: area, of: &grid, context)
        drawNews(told, in: newsArea, of: &grid, context)
        drawKeys(actions(context), row: keys.row, of: &grid)
        return grid
    }

    // MARK: Above

    private func drawHeader(in area: Rect, of grid: inout Grid, _ context: ScreenContext) {
        guard area.rows > 0 else { return }
        let session = context.session, phrases = context.phrases, row = area.row
        let mood = session.clockMood(at: context.time), style = Self.style(of: mood)
        let clock =
            session.stage?.duration == nil ? "" : phrases.countdown(session.remaining(at: context.time))
        let state = session.position == nil ? "" : phrases.sign(of: mood)
        let showsState = area.columns >= 30
        let stateColumn = area.columns - 1 - (showsState ? state.columns + 2 : 0)
        let end = stateColumn - clock.columns - 2
        let stage = stageLine(context)
        let stageColumn = max(1, end - stage.columns - max(0, (area.columns - 80) / 4))
        grid.put(stage, row: row, column: stageColumn, style: .heading, width: max(0, end - stageColumn))
        var titleEnd = stageColumn - 2
        if session.isRehearsal {
            let tag = " " + phrases.rehearsal + " "
            if titleEnd > tag.columns { titleEnd -= tag.columns + 1 }
            let column = min(titleEnd + 1, session.plan.title.columns + 2)
            grid.put(tag, row: row, column: max(1, column), style: .rehearsal)
        }
        grid.put(session.plan.title, row: row, column: 1, style: .title, width: max(0, titleEnd - 1))
        if showsState { grid.putRight(state, row: row, end: area.columns - 1, style: style) }
        grid.putRight(clock, row: row, end: stateColumn, style: mood == .running ? .title : style)
        drawProgress(in: area, of: &grid, context)
    }

    /// The rule below the heading, of which so much is double as is over of the stage.
    private func drawProgress(in area: Rect, of grid: inout Grid, _ context: ScreenContext) {
        guard area.rows > 1 else { return }
        let session = context.session, row = area.row + 1
        grid.rule(row: row)
        guard let stage = session.stage, let duration = stage.duration else { return }
        let full = stage.kind == .plenary ? Milliseconds.minutes(session.plan.minutes.turn) : duration
        let left = max(0, session.remaining(at: context.time).count)
        let total = max(full.count, left, 1)
        grid.rule(
            row: row, width: Int(Int64(area.columns) * (total - left) / total), sign: "═", style: .progress)
    }

    private func stageLine(_ context: ScreenContext) -> String {
        guard let stage = context.session.stage else { return context.phrases.finished }
        if stage.kind == .round, let round = stage.round {
            return context.phrases.round(round, of: context.session.rounds)
        }
        let title = context.phrases.title(of: stage)
        guard stage.kind == .plenary, context.session.tables.indices ~= context.session.turn else {
            return title
        }
        return title + " · " + context.phrases.table(context.session.tables[context.session.turn].number)
    }

    static func style(of mood: ClockMood) -> Style {
        switch mood {
        case .none: .muted
        case .running: .done
        case .lastFive, .lastMinute, .paused: .warning
        case .overtime: .danger
        }
    }

    // MARK: Below

    /// How the event stands against its plan, and what would help; above the last rule.
    private func drawForecast(_ area: inout Rect, of grid: inout Grid, _ context: ScreenContext) {
        guard area.rows > 6 else { return }
        let offer = offerLine(context)
        let line = delayLine(context)
        var lines = area.takeBottom(offer == nil ? 2 : 3)
        let rule = lines.takeTop(0).row
        let isLate = (context.session.schedule(at: context.time)?.delay ?? .zero) >= .minutes(1)
        grid.rule(row: rule)
        grid.put(
            line ?? sentence(context), row: rule + 1, column: 1, style: isLate ? .warning : .normal,
            width: area.columns - 2)
        if let offer {
            let key = grid.put("a", row: rule + 2, column: 1, style: .keyName)
            let text = context.phrases.words(of: .shorten).hint + " · " + offer
            grid.put(text, row: rule + 2, column: key + 1, width: area.columns - key - 2)
        }
    }

    private func sentence(_ context: ScreenContext) -> String {
        switch context.session.phase {
        case .prepared: context.phrases.conductNotBegun
        case .live: ""
        case .finished: context.phrases.conductEventOver
        case .closed: context.phrases.conductClosed
        }
    }

    /// Llevamos 6 min de retraso · cierre previsto 11:54 a. m.
    func delayLine(_ context: ScreenContext) -> String? {
        guard let schedule = context.session.schedule(at: context.time) else { return nil }
        return context.phrases.delay(
            minutes: Int(schedule.delay.count / 60_000), end: timeOfDay(schedule.end, context))
    }

    /// rondas de 15 min: cierre 11:54 a. m.
    private func offerLine(_ context: ScreenContext) -> String? {
        guard let minutes = context.session.roundMinutesToCatchUp(at: context.time),
            let end = context.session.end(withRoundsOf: minutes, at: context.time)
        else { return nil }
        return context.phrases.catchUp(minutes: minutes, end: timeOfDay(end, context))
    }

    /// The local time of day of a point on the session's line of time.
    func timeOfDay(_ time: Milliseconds, _ context: ScreenContext) -> String {
        context.timeOfDay(context.session.timeline.wall(of: time, at: context.reading))
    }

    private func drawKeys(_ actions: [Action<ConductAction>], row: Int, of grid: inout Grid) {
        // Help and palette must not be the ones that no longer fit.
        let more: [ConductAction] = [.undo, .message, .wall, .script, .arrivals, .previous, .redo, .leave]
        let shown: [ConductAction] =
            grid.columns >= 78
            ? [.pause, .add, .table, .next, .palette, .help] + more
            : [.next, .pause, .palette, .help, .add, .table] + more
        grid.putKeys(keyPairs(actions, shown), row: row)
    }

    /// Keys and hints; plus and minus share a place.
    private func keyPairs(
        _ actions: [Action<ConductAction>], _ shown: [ConductAction]
    ) -> [(key: String, hint: String)] {
        shown.compactMap { id in
            guard let action = actions.first(where: { $0.id == id }) else { return nil }
            return (id == .add ? "+ −" : action.keys.first?.label ?? "", action.hint ?? "")
        }
    }
}

extension ConductHeadings {
    /// What the keys do in a panel.
    func menuHint(_ panel: FacilitatorPanel) -> String {
        switch panel {
        case .menu, .palette, .prompt: choiceHint
        case .help, .reading, .pin: panelHint
        }
    }
}
