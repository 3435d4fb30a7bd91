import CafeModel
import CafeWire

extension RegistrationScreen {
    func view(_ context: ScreenContext, rows: Int, columns: Int) -> Grid {
        var grid = Grid(rows: rows, columns: columns)
        var area = grid.bounds
        guard !area.isEmpty else { return grid }
        guard context.isReady else {
            grid.putCentred(context.phrases.registrationOpening, row: rows / 2, in: area, style: .muted)
            return grid
        }
        let keys = area.takeBottom(1)
        drawHead(in: area.takeTop(1), context, of: &grid)
        if area.rows >= 8 { grid.rule(row: area.takeTop(1).row) }
        drawSearch(in: area.takeTop(1), context, of: &grid)
        let said = footing(context)
        let lines = said?.text.wrapped(to: max(2, columns - 2)) ?? []
        let foot = area.takeBottom(min(max(1, lines.count), max(1, area.rows / 4)))
        if area.rows >= 6 { grid.rule(row: area.takeBottom(1).row) }
        drawList(in: area, context, of: &grid)
        for (index, line) in lines.prefix(foot.rows).enumerated() {
            grid.put(
                line, row: foot.row + index, column: 1, style: said?.style ?? .normal, width: columns - 2)
        }
        var above = grid.bounds
        above.takeBottom(1)
        drawOverlay(in: above, context, of: &grid)
        grid.putKeys(keyPairs(context), row: keys.row)
        return grid
    }

    private func drawHead(in row: Rect, _ context: ScreenContext, of grid: inout Grid) {
        let session = context.session
        let arrived = session.people.count { $0.arrived != nil }
        let count = context.phrases.registrationCount(arrived, of: session.people.count)
        let right = count + " · " + context.timeOfDay(context.reading.wall)
        let title = context.phrases.registrationTitle + " · " + CleanText.singleLine(session.plan.title)
        grid.put(
            title, row: row.row, column: 1, style: .title, width: max(8, row.columns - right.columns - 4))
        grid.putRight(right, row: row.row, end: row.columns - 1, style: .strong)
    }

    private func drawSearch(in row: Rect, _ context: ScreenContext, of grid: inout Grid) {
        let end = grid.put(context.phrases.registrationSearch, row: row.row, column: 1, style: .prompt)
        let layout = search.layout(width: max(1, row.columns - end - 3), rows: 1)
        // In a window of a few columns there is no room for it.
        grid.put(
            layout, row: row.row, column: end + 1, showsCursor: overlay == nil && end + 1 < row.columns - 1)
    }

    private func drawList(in area: Rect, _ context: ScreenContext, of grid: inout Grid) {
        let numbers = listed()
        guard !numbers.isEmpty else {
            let words =
                search.isEmpty
                ? context.phrases.registrationEmpty
                : context.phrases.registrationNobody(CleanText.singleLine(search.text.trimmed))
            for (index, line) in words.wrapped(to: max(2, area.columns - 4)).prefix(area.rows).enumerated() {
                grid.put(line, row: area.row + index, column: 3)
            }
            return
        }
        let visible = window.visible(count: numbers.count, rows: area.rows)
        for (offset, index) in visible.enumerated() {
            draw(
                numbers[index], isChosen: numbers[index] == chosen,
                in: Rect(row: area.row + offset, column: 0, rows: 1, columns: area.columns), context,
                of: &grid)
        }
        if visible.lowerBound > 0 {
            grid.put("▲", row: area.row, column: area.endColumn - 1, style: .keyName)
        }
        if visible.upperBound < numbers.count {
            grid.put("▼", row: area.endRow - 1, column: area.endColumn - 1, style: .keyName)
        }
    }

    private func draw(
        _ number: Int, isChosen: Bool, in row: Rect, _ context: ScreenContext, of grid: inout Grid
    ) {
        guard let person = context.session.person(number) else { return }
        let phrases = context.phrases
        let entry = book.entries.indices ~= number - 1 ? book.entries[number - 1] : RegistrationBook.Entry()
        var rest = row.inset(columns: 1)
        if isChosen { grid.fill(rest, style: .selected) }
        func style(_ other: Style) -> Style { isChosen ? .selected : other }
        func cell(_ text: String, _ width: Int, _ other: Style) {
            let place = rest.takeLeft(width)
            grid.put(text, row: place.row, column: place.column, style: style(other), width: place.columns)
            rest.takeLeft(1)
        }
        cell(isChosen ? "►" : " ", 1, .normal)
        cell(String(repeating: " ", count: max(0, 4 - String(number).count)) + String(number), 4, .strong)
        let status = status(person, context)
        let place = next(person, context).map { phrases.paperTable($0) } ?? ""
        var columns = (status: min(20, row.columns / 4), place: row.columns >= 60 ? 9 : 0)
        columns.status = max(columns.status, min(status.text.columns, row.columns / 3))
        let room = max(8, rest.columns - columns.status - columns.place - 2)
        let name = entry.name.isEmpty ? phrases.registrationByNumber : entry.name
        let shown = entry.organization.isEmpty ? name : name + " · " + entry.organization
        cell(shown, room, entry.name.isEmpty ? .muted : .normal)
        cell(status.text, columns.status, status.style)
        if columns.place > 0 { cell(place, columns.place, .normal) }
    }

    private func status(_ person: Person, _ context: ScreenContext) -> (text: String, style: Style) {
        if person.left { return (context.phrases.registrationLeft, .muted) }
        guard let wall = person.arrived else { return (context.phrases.registrationExpected, .muted) }
        return (context.phrases.registrationArrived(context.timeOfDay(wall)), .done)
    }

    /// Where they sit first from now on.
    private func next(_ person: Person, _ context: ScreenContext) -> TableNumber? {
        places(of: person, context).first?.table
    }

    /// What stands below the list: trouble first.
    private func footing(_ context: ScreenContext) -> (text: String, style: Style)? {
        let phrases = context.phrases
        switch context.client.link {
        case .ended(let reason): return ("! " + phrases.sentence(reason), .danger)
        case .down, .greeting:
            let waiting = unsaved.isEmpty ? "" : " " + phrases.registrationUnsaved(unsaved.count) + "."
            return (phrases.registrationLost + waiting, .danger)
        case .live, .catchingUp: break
        }
        if let trouble { return (phrases.cliUnsaved(trouble), .danger) }
        if let notice { return (notice.text, notice.style) }
        return unsaved.isEmpty ? nil : (phrases.registrationUnsaved(unsaved.count), .warning)
    }

    private func drawOverlay(in area: Rect, _ context: ScreenContext, of grid: inout Grid) {
        let phrases = context.phrases
        switch overlay {
        case nil: break
        case .newcomer(let prompt): prompt.draw(in: area, of: &grid)
        case .newcomerConsent(_, let form), .consent(_, let form): form.draw(in: area, of: &grid, phrases)
        case .person(let form): form.prompt.draw(in: area, of: &grid)
        case .departure(_, let menu): menu.draw(in: area, of: &grid)
        case .leaving(let menu): menu.draw(in: area, of: &grid)
        case .reading(let panel): panel.draw(in: area, of: &grid)
        case .help(let panel):
            let rect = grid.centred(rows: panel.lines.count + 4, columns: 76, in: area)
            panel.draw(in: rect, of: &grid, hint: phrases.registrationClose)
        case .palette(let palette): palette.draw(in: area, of: &grid, none: phrases.registrationNothing)
        }
    }

    private func keyPairs(_ context: ScreenContext) -> [(key: String, hint: String)] {
        guard overlay == nil else { return [("Esc", context.phrases.homeBack)] }
        return actions(context).compactMap { action in
            action.hint.map { (action.keys.first?.label ?? "", $0) }
        }
    }
}
