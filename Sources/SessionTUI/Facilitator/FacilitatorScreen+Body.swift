import CafeModel
import CafeWire

extension FacilitatorScreen {
    /// The running order beside the tables; below the tables, where there is room, what to read aloud.
    func drawBody(in area: Rect, of grid: inout Grid, _ context: ScreenContext) {
        guard !area.isEmpty else { return }
        var area = area
        if area.columns >= 72 {
            let order = area.takeLeft(area.columns >= 110 ? 36 : 18)
            drawOrder(in: order, of: &grid, context)
            area.takeLeft(2)
        } else {
            area.takeLeft(1)
        }
        area.takeRight(1)
        let note = arrangement != .number || onlyNeeding ? 1 : 0
        // With many tables the list leaves a third of the window, nine lines at most, to the script and the chosen table.
        let many =
            context.session.tables.count > 12 && area.rows >= 18
            ? area.rows - min(9, area.rows / 3) : area.rows
        let rows = min(many, context.session.tables.count + 1 + note)
        drawTables(in: area.takeTop(rows), of: &grid, context)
        area.takeTop(1)
        drawRest(in: area, of: &grid, context)
    }

    // MARK: Running order

    private func drawOrder(in area: Rect, of grid: inout Grid, _ context: ScreenContext) {
        var area = area
        let session = context.session, phrases = context.phrases
        let head = area.takeTop(1)
        grid.put(
            phrases.conductHeadings.order, row: head.row, column: 1, style: .heading, width: head.columns - 1)
        let isWide = area.columns > 30
        for index in Self.window(around: session.position, count: session.order.count, rows: area.rows) {
            let row = area.takeTop(1).row
            let stage = session.order[index]
            let isNow = index == session.position
            let isOver = index < session.position ?? session.order.count
            let style: Style = isNow ? .strong : isOver ? .muted : .normal
            grid.put(isNow ? "►" : isOver ? "√" : " ", row: row, column: 1, style: isNow ? .attention : .done)
            let minutes = stage.duration.map { String($0.count / 60_000) } ?? ""
            grid.put(
                isWide ? phrases.title(of: stage) : phrases.shortTitle(of: stage), row: row, column: 3,
                style: style, width: area.columns - 4 - minutes.columns)
            grid.putRight(minutes, row: row, end: area.columns, style: style)
        }
        guard isWide, area.rows >= 8, session.stage?.duration != nil else { return }
        area.takeTop(2)
        let mood = session.clockMood(at: context.time)
        var digits = area.takeTop(min(area.rows, 9))
        digits.takeLeft(1)
        BlockDigits.draw(
            phrases.countdown(session.remaining(at: context.time)), in: digits, of: &grid,
            style: mood == .overtime ? .digitsDanger : mood == .running ? .digits : .digitsWarning)
    }

    /// The stages in sight: the present one with what led to it and, above all, what is to come.
    static func window(around position: StageIndex?, count: Int, rows: Int) -> Range<Int> {
        guard rows > 0 else { return 0..<0 }
        guard count > rows else { return 0..<count }
        let start = min(max(0, (position ?? count) - rows / 3), count - rows)
        return start..<(start + rows)
    }

    // MARK: Tables

    private func drawTables(in area: Rect, of grid: inout Grid, _ context: ScreenContext) {
        var area = area
        let session = context.session
        let columns = TableColumns(width: area.columns, session: session, phrases: context.phrases)
        columns.drawHeadings(row: area.takeTop(1).row, column: area.column, of: &grid, context.phrases)
        let tables = listed(context)
        var window = chosen
        window.clamp(count: tables.count)
        var told =
            context.phrases.tablesShown(
                tables.count, of: session.tables.count, by: arrangement, onlyNeeding: onlyNeeding) ?? ""
        let rows = area.rows - 1
        if tables.count > (told.isEmpty ? area.rows : rows), rows >= 3 {
            let sight = window.visible(count: tables.count, rows: rows)
            let part = context.phrases.tablesInSight(
                sight.lowerBound + 1...sight.upperBound, of: tables.count)
            told = [part, told].filter { !$0.isEmpty }.joined(separator: " · ")
        }
        if !told.isEmpty {
            let row = area.takeBottom(1)
            grid.put(told, row: row.row, column: row.column, style: .attention, width: row.columns)
        }
        for index in window.visible(count: tables.count, rows: area.rows) {
            let rect = area.takeTop(1)
            let table = tables[index]
            let isChosen = index == window.selected
            let isSpeaking = session.stage?.kind == .plenary && session.turn == table.number.value - 1
            columns.draw(
                TableLine(
                    table: table, title: session.tableLabel(table.number),
                    clock: ownTime(of: table.number, context), standing: standing(of: table, context),
                    host: host(of: table, context) ?? "", isChosen: isChosen, isSpeaking: isSpeaking),
                in: rect, of: &grid, context.phrases)
        }
    }

    /// A table's countdown, and how it differs from the stage's where it has one of its own.
    private func ownTime(of table: TableNumber, _ context: ScreenContext) -> TableLine.Clock {
        let session = context.session, phrases = context.phrases
        guard let stage = session.stage, stage.duration != nil else {
            return TableLine.Clock(time: "", mark: "")
        }
        if stage.kind == .plenary, session.tables.indices ~= session.turn {
            guard session.tables[session.turn].number == table else {
                return TableLine.Clock(time: "", mark: "")
            }
            return TableLine.Clock(time: phrases.countdown(session.remaining(at: context.time)), mark: "")
        }
        return ownRoundTime(of: table, context)
    }

    private func ownRoundTime(of table: TableNumber, _ context: ScreenContext) -> TableLine.Clock {
        let session = context.session, phrases = context.phrases
        let own = session.clocks.countdown(of: table), stage = session.clocks.stage
        let remaining = own.remaining(at: context.time)
        var mark = ""
        if own.isPaused, !stage.isPaused {
            mark = phrases.tablePaused
        } else if !own.isPaused, stage.isPaused {
            mark = phrases.tableRuns
        } else if session.clocks.tables[table] != nil {
            let difference = (remaining - stage.remaining(at: context.time)).count
            let minutes = Int((Double(difference) / 60_000).rounded())
            if minutes != 0 { mark = phrases.tableDifference(minutes: minutes) }
        }
        return TableLine.Clock(time: phrases.countdown(remaining), mark: mark)
    }

    // MARK: The room that is left

    /// What comes next, what to read aloud, and with more room what goes on at the chosen table.
    private func drawRest(in area: Rect, of grid: inout Grid, _ context: ScreenContext) {
        guard area.rows >= 2, area.columns >= 30 else { return }
        var area = area
        let next = area.takeTop(1)
        grid.put(nextLine(context), row: next.row, column: next.column, style: .strong, width: next.columns)
        if area.rows > 5 { area.takeTop(1) }
        if area.columns >= 120 {
            var right = area.takeRight(area.columns / 2 - 1)
            area.takeRight(2)
            drawScript(in: &right, of: &grid, context)
            drawMessages(in: right, of: &grid, context)
            drawChosen(in: &area, of: &grid, context)
        } else {
            var upper = area
            if area.rows >= 14 {
                drawScript(in: &upper, of: &grid, context)
                upper.takeTop(1)
                drawChosen(in: &upper, of: &grid, context)
            } else if area.rows >= 3 {
                drawScript(in: &upper, of: &grid, context)
            }
        }
    }

    private func drawScript(in area: inout Rect, of grid: inout Grid, _ context: ScreenContext) {
        guard area.rows >= 2 else { return }
        drawText(context.phrases.conductHeadings.script, script(context), in: &area, of: &grid)
    }

    /// The chosen table: its question, its people, the last it has taken down. Redirected complaints stay private.
    private func drawChosen(in area: inout Rect, of grid: inout Grid, _ context: ScreenContext) {
        let session = context.session, phrases = context.phrases
        guard area.rows >= 3, let table = chosenTable(context) else { return }
        var details = people(at: table, context)
        if table.openQuestions > 0 { details.append(phrases.tableOpenQuestions(table.openQuestions)) }
        let question = session.topic(table.number)?.question ?? ""
        if !question.isEmpty { details.insert(question, at: 0) }
        drawText(title(of: table.number, context), details, in: &area, of: &grid)
        area.takeTop(1)
        let last = table.notes.suffix(12).reversed().compactMap { session.notes[$0] }
        let told = last.filter { $0.counts && $0.kind != .redirection }.prefix(6).compactMap { note in
            session.text(note.text).map { phrases.name(of: note.kind) + ": " + $0.prefix(200) }
        }
        guard area.rows >= 3, !told.isEmpty else { return }
        drawText(phrases.conductHeadings.lastNotes, told, in: &area, of: &grid)
    }

    private func drawMessages(in area: Rect, of grid: inout Grid, _ context: ScreenContext) {
        var area = area
        area.takeTop(1)
        let messages = context.session.messages.suffix(4).reversed().compactMap { message -> String? in
            guard let text = context.session.text(message.text) else { return nil }
            return context.phrases.recipient(message.scope) + ": " + text
        }
        guard area.rows >= 3, !messages.isEmpty else { return }
        drawText(context.phrases.conductHeadings.messages, messages, in: &area, of: &grid)
    }

    private func nextLine(_ context: ScreenContext) -> String {
        let session = context.session, phrases = context.phrases
        guard let position = session.position else { return "" }
        if session.stage?.kind == .plenary, session.tables.indices ~= session.turn {
            let next = session.turn + 1
            return phrases.plenaryTurn(
                of: session.tables[session.turn].number,
                next: session.tables.indices ~= next ? session.tables[next].number : nil)
        }
        let next = position + 1
        return phrases.conductComesNext(
            session.order.indices ~= next ? phrases.title(of: session.order[next]) : phrases.finished)
    }

    /// A heading and paragraphs as far as they fit; what is cut says so with an ellipsis.
    private func drawText(_ heading: String, _ paragraphs: [String], in area: inout Rect, of grid: inout Grid)
    {
        let head = area.takeTop(1)
        grid.put(heading, row: head.row, column: head.column, style: .heading, width: head.columns)
        var lines: [String] = []
        for paragraph in paragraphs {
            let wrapped = paragraph.wrapped(to: area.columns - 2)
            lines += wrapped.prefix(1).map { "· " + $0 } + wrapped.dropFirst().map { "  " + $0 }
        }
        if lines.count > area.rows { lines = lines.prefix(max(0, area.rows - 1)) + ["  …"] }
        for line in lines {
            let row = area.takeTop(1)
            guard row.rows > 0 else { return }
            grid.put(line, row: row.row, column: row.column, width: row.columns)
        }
    }
}
