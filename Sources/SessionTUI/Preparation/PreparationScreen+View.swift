import CafeModel
import CafeWire

extension PreparationScreen {
    func view(_ context: ScreenContext, rows: Int, columns: Int) -> Grid {
        var grid = Grid(rows: rows, columns: columns)
        var area = grid.bounds
        guard !area.isEmpty else { return grid }
        let keys = area.takeBottom(1)
        drawHeader(in: area.takeTop(1), context, of: &grid)
        let whole = area
        if area.rows >= 6 {
            drawSections(in: area.takeTop(1), context, of: &grid)
            grid.rule(row: area.takeTop(1).row)
            drawHelp(in: area.takeBottom(area.rows >= 12 ? 2 : 1), context, of: &grid)
            grid.rule(row: area.takeBottom(1).row)
        }
        let panel = PreparationLayout.panelWidth(columns)
        if panel > 0 {
            drawOrder(in: area.takeRight(panel), context, of: &grid)
            let divider = area.takeRight(1)
            grid.fill(divider, with: "│", style: .frame)
        }
        drawForm(in: area, context, of: &grid)
        grid.putKeys(pairs(context), row: keys.row)
        if overlay != nil {
            grid.cursor = nil
            drawOverlay(in: whole, context, of: &grid)
        }
        return grid
    }

    private func pairs(_ context: ScreenContext) -> [(key: String, hint: String)] {
        let words = context.phrases
        switch overlay {
        case nil: return keyPairs(context)
        case .help, .order, .reading: return [("Esc", words.prep(.back))]
        default: return [("Enter", words.prep(.choose)), ("Esc", words.prep(.back))]
        }
    }

    // MARK: Above and below

    private func drawHeader(in row: Rect, _ context: ScreenContext, of grid: inout Grid) {
        let words = context.phrases
        let state = saveState(context)
        let room = row.columns - state.text.columns - 4
        var end = grid.put(
            words.prep(.title), row: row.row, column: 1, style: .title, width: max(0, row.columns - 2))
        if context.rate != 1 || context.session.isRehearsal, end + 12 < room {
            end = grid.put(" " + words.rehearsal + " ", row: row.row, column: end + 2, style: .rehearsal)
        }
        let title = form[.fact(.title)].isEmpty ? words.name(of: form.mechanism) : form[.fact(.title)]
        if room - end >= 8 {
            grid.put(
                "· " + title.truncated(to: room - end - 3), row: row.row, column: end + 1, style: .heading)
        }
        guard room > 20 else { return }
        grid.putRight(state.text, row: row.row, end: row.columns - 1, style: state.style)
    }

    /// Whether what was written is safe, in words.
    private func saveState(_ context: ScreenContext) -> (text: String, style: Style) {
        let words = context.phrases
        if isUnsaved { return (words.prep(.unsaved), .danger) }
        let isLive = context.client.link == .live
        if isStored, saving == nil, plan != nil {
            return savedAt.map { (words.prepSaved(context.clockTime($0)), .done) }
                ?? (words.prep(.savesItself), .muted)
        }
        if !isLive, edit > 0, keptEdit != edit { return (words.prep(.unsaved), .danger) }
        if saving != nil { return (words.prep(.saving), .muted) }
        if edit == 0 || form.isEmpty { return (words.prep(.savesItself), .muted) }
        return keptEdit == edit ? (words.prep(.protected), .done) : (words.prep(.saving), .muted)
    }

    private func drawSections(in row: Rect, _ context: ScreenContext, of grid: inout Grid) {
        let words = context.phrases
        let advice = form.advice.count
        var column = 1
        for section in form.sections {
            let isHere = section == focus.section
            let name = words.prepTab(section) + (section == .review && advice > 0 ? " · \(advice)" : "")
            let text = (isHere ? "►" : " ") + name
            guard column + text.columns < row.columns else { break }
            column = grid.put(text, row: row.row, column: column, style: isHere ? .strong : .muted) + 2
        }
        let planned = form.plan(on: plan)
        var forecasts = [RunningOrderLines(planned, words).end]
        if let minute = planned.endMinute {
            let time = words.timeOfDay(minute: minute % 1440)
            forecasts += [words.prepEnd(time), time]
        }
        guard let forecast = forecasts.first(where: { row.columns - column > $0.columns }) else { return }
        grid.putRight(forecast, row: row.row, end: row.columns - 1, style: .heading)
    }

    /// What the answer is for, or what has just happened.
    private func drawHelp(in area: Rect, _ context: ScreenContext, of grid: inout Grid) {
        let words = context.phrases
        var text = focus.field.map { words.prepHelp($0) } ?? words.prepSummary(of: .open)
        var style = Style.normal
        if case .advice = focus { text = words.prep(.goThereHelp) }
        if let notice {
            text = notice.text
            style = notice.style
        } else if departure != nil, !isSafe {
            text = words.prep(.closing)
            style = .warning
        } else if !mayChange(context) {
            text = words.prep(.tooLate)
            style = .warning
        } else if let trouble = trouble(context) {
            text = trouble
            style = .warning
        }
        for (offset, line) in text.wrapped(to: area.columns - 2).prefix(area.rows).enumerated() {
            grid.put(line, row: area.row + offset, column: 1, style: style, width: area.columns - 2)
        }
    }

    private func trouble(_ context: ScreenContext) -> String? {
        switch context.client.link {
        case .live, .catchingUp: nil
        case .ended(let reason): context.phrases.sentence(reason)
        case .down, .greeting: hasJoined || edit > 0 ? "! " + context.phrases.prep(.lost) : nil
        }
    }

    // MARK: The form

    private func drawForm(in area: Rect, _ context: ScreenContext, of grid: inout Grid) {
        guard area.rows > 0 else { return }
        let layout = PreparationLayout(self, context, columns: grid.columns)
        let visible = layout.visible(rows: area.rows)
        var entryRow: Int?
        for (offset, row) in layout.rows[visible].enumerated() {
            let place = Rect(row: area.row + offset, column: 0, rows: 1, columns: area.columns)
            if row.isEntry, entryRow == nil { entryRow = place.row }
            draw(row, in: place, of: &grid)
        }
        if let entryRow, let entry = layout.entry, overlay == nil {
            let row = entryRow + entry.cursorRow
            let column = PreparationLayout.valueColumn + entry.cursorColumn
            if row < area.endRow, column < area.endColumn { grid.cursor = .init(row: row, column: column) }
        }
        if visible.lowerBound > 0 {
            grid.put("▲", row: area.row, column: area.endColumn - 1, style: .keyName)
        }
        if visible.upperBound < layout.rows.count {
            grid.put("▼", row: area.endRow - 1, column: area.endColumn - 1, style: .keyName)
        }
    }

    private func draw(_ row: PreparationLayout.Row, in place: Rect, of grid: inout Grid) {
        let value = PreparationLayout.valueColumn
        if row.isHeading {
            let end = grid.put(row.label, row: place.row, column: 1, style: .heading)
            let rest = Rect(row: place.row, column: end + 1, rows: 1, columns: place.columns - end - 3)
            grid.fill(rest, with: "─", style: .frame)
            return
        }
        guard !row.isWide else {
            if row.style == .selected { grid.fill(place.inset(columns: 1), style: .selected) }
            grid.put(
                row.label, row: place.row, column: 1, style: row.style == .selected ? .selected : .strong)
            grid.put(row.text, row: place.row, column: 3, style: row.style, width: place.columns - 5)
            return
        }
        let isHere = row.spot == focus && !row.label.isEmpty
        if isHere { grid.put("►", row: place.row, column: 1, style: .keyName) }
        grid.put(row.label, row: place.row, column: 3, style: row.labelStyle, width: value - 4)
        guard place.columns > value + 1 else { return }
        let width = min(PreparationLayout.valueWidth(grid.columns), place.columns - value - 2)
        if row.isEntry {
            grid.fill(Rect(row: place.row, column: value, rows: 1, columns: width), style: .entry)
        }
        let end = grid.put(row.text, row: place.row, column: value, style: row.style, width: width)
        guard !row.beside.isEmpty else { return }
        var start = row.isEntry && row.text.isEmpty ? value + 1 : end + 2
        // Only what is warned of looks like a warning.
        let mark = row.beside.firstIndex(of: "!") ?? row.beside.endIndex
        for (text, style) in [(row.beside[..<mark], Style.muted), (row.beside[mark...], .warning)]
        where !text.isEmpty && place.endColumn - start > 4 {
            start = grid.put(
                String(text), row: place.row, column: start, style: style, width: place.endColumn - start - 1)
        }
    }

    /// The running order beside the form.
    private func drawOrder(in area: Rect, _ context: ScreenContext, of grid: inout Grid) {
        let words = context.phrases
        let plan = form.plan(on: plan)
        let order = RunningOrderLines(plan, words)
        var rest = area.inset(columns: 1)
        let title = rest.takeTop(1)
        grid.put(words.prep(.order), row: title.row, column: title.column, style: .heading)
        // When it ends and how long it takes: on a line each where one does not hold both.
        let ends =
            order.end.columns <= rest.columns
            ? [order.end.capitalizedFirst]
            : order.end.split(separator: "·").map { String($0).trimmed.capitalizedFirst }
        var foot = (ends + [order.seats]).filter { !$0.isEmpty }
        if plan.startMinute == nil { foot.append(words.prep(.orderNeedsStart)) }
        let footLines = foot.flatMap { $0.wrapped(to: max(4, rest.columns)) }
        let below = rest.takeBottom(min(footLines.count, max(0, rest.rows - 4)))
        for (offset, line) in footLines.prefix(below.rows).enumerated() {
            grid.put(
                line, row: below.row + offset, column: below.column, style: offset == 0 ? .strong : .normal,
                width: below.columns)
        }
        let hidden = order.lines.count - rest.rows
        let timeWidth = plan.startMinute == nil ? 0 : 12
        for (offset, line) in order.lines.prefix(hidden > 0 ? max(0, rest.rows - 1) : rest.rows).enumerated()
        {
            let row = rest.row + offset
            if timeWidth > 0 {
                grid.putRight(line.time, row: row, end: rest.column + 11, style: .muted)
            }
            let title = rest.columns - timeWidth - line.length.columns - 1
            let name = line.title.columns <= title ? line.title : line.short
            grid.put(name, row: row, column: rest.column + timeWidth, width: max(0, title))
            grid.putRight(line.length, row: row, end: rest.endColumn, style: .muted)
        }
        if hidden > 0, rest.rows > 0 {
            grid.put("▼ +\(hidden + 1)", row: rest.endRow - 1, column: rest.column, style: .keyName)
        }
    }

    private func drawOverlay(in area: Rect, _ context: ScreenContext, of grid: inout Grid) {
        let words = context.phrases
        switch overlay {
        case nil: break
        case .choices(_, let menu): menu.draw(in: area, of: &grid)
        case .help(let panel):
            let rect = grid.centred(rows: panel.lines.count + 3, columns: min(78, area.columns), in: area)
            panel.draw(in: rect, of: &grid, hint: words.prep(.panelHint))
        case .palette(let palette): palette.draw(in: area, of: &grid, none: words.prep(.paletteNone))
        case .order(let panel), .reading(let panel): panel.draw(in: area, of: &grid)
        case .importing(let prompt), .exporting(let prompt): prompt.draw(in: area, of: &grid)
        case .replacing(_, let menu), .discarding(let menu), .leaving(let menu):
            menu.draw(in: area, of: &grid)
        case .colliding(_, let menu): menu.draw(in: area, of: &grid)
        }
    }
}
