import CafeModel

extension FollowUpScreen {
    /// From this width on, the list has a column for the offices.
    private static let officeColumns = 100

    func view(_ context: ScreenContext, rows: Int, columns: Int) -> Grid {
        var frame = ListFrame(rows: rows, columns: columns, said: footing(context))
        guard !frame.area.isEmpty else { return frame.grid }
        drawHead(in: &frame.area, of: &frame.grid, context)
        frame.rule()
        drawBody(in: frame.area, of: &frame.grid, context)
        frame.close(keyPairs(context))
        drawPanel(in: frame.above, of: &frame.grid, context)
        return frame.grid
    }

    private func drawHead(in area: inout Rect, of grid: inout Grid, _ context: ScreenContext) {
        let phrases = context.phrases
        let row = area.takeTop(1).row
        let open = rows.filter { !$0.standing.isClosed }
        let matters = open.filter { if case .commitment = $0.standing { false } else { true } }.count
        let counts = phrases.followUpCounts(
            commitments: rows.count - matters, overdue: open.count(where: \.isOverdue),
            soon: open.count(where: \.isDueSoon), matters: matters)
        var column = 1
        if context.rate != 1 {
            column = grid.put(" " + phrases.rehearsal + " ", row: row, column: column, style: .rehearsal) + 1
        }
        let end = grid.put(phrases.followUp(.screen), row: row, column: column, style: .title)
        if !rows.isEmpty, grid.columns - end > counts.columns + 3 {
            let late = open.contains(where: \.isOverdue)
            grid.putRight(counts, row: row, end: grid.columns - 1, style: late ? .warning : .muted)
        }
        guard area.rows > 4 else { return }
        let filters = area.takeTop(1)
        grid.put(
            filterWords(context), row: filters.row, column: 1, style: .heading, width: filters.columns - 2)
        grid.rule(row: area.takeTop(1).row)
    }

    /// What is shown, in words.
    private func filterWords(_ context: ScreenContext) -> String {
        let phrases = context.phrases
        let standing: FollowUpWord =
            switch filter.standing {
            case .open: .filterOpen
            case .overdue: .filterOverdue
            case .soon: .filterSoon
            case .matters: .filterMatters
            case .closed: .filterClosed
            case .all: .filterAll
            }
        var narrowed: [String] = []
        if !filter.words.isEmpty { narrowed.append("/ " + filter.words) }
        if let until = filter.until { narrowed.append(phrases.followUpUntil(shortDay(until, context))) }
        if let office = filter.office {
            narrowed.append(office.isEmpty ? phrases.followUp(.noOffice) : office)
        }
        if let process = filter.process {
            narrowed.append(phrases.followUp(.series) + ": " + process)
        } else if let chosen = filter.session.flatMap({ id in rows.first { $0.item.session == id } }) {
            narrowed.append(session(of: chosen, context))
        }
        // Where something is left out, that is what has to fit.
        let all = [phrases.followUp(.allOffices), phrases.followUp(.allSessions)]
        return ([phrases.followUp(standing)] + (narrowed.isEmpty ? all : narrowed)).joined(separator: " · ")
    }

    private func drawBody(in area: Rect, of grid: inout Grid, _ context: ScreenContext) {
        guard !shown.isEmpty else {
            let word: FollowUpWord =
                !rows.isEmpty ? .nothingFiltered : context.client.link == .live ? .nothing : .opening
            for (index, line) in context.phrases.followUp(word).wrapped(to: max(8, area.columns - 6))
                .enumerated()
            where index < area.rows {
                grid.put(line, row: area.row + index, column: 3)
            }
            return
        }
        guard let row, let (list, detail) = ListFrame.split(area, of: &grid) else {
            return drawList(in: area, of: &grid, context, expands: true)
        }
        drawList(in: list, of: &grid, context, expands: false)
        var inside = detail
        for paragraph in paragraphs(of: row, context) {
            let visible = String(paragraph.prefix(inside.columns * max(1, inside.rows)))
            for line in visible.wrappedHanging(to: inside.columns) where inside.rows > 0 {
                grid.put(line, row: inside.takeTop(1).row, column: inside.column, width: inside.columns)
            }
        }
    }

    // MARK: List

    private func drawList(
        in area: Rect, of grid: inout Grid, _ context: ScreenContext, expands: Bool
    ) {
        let more = expands ? moreLines(width: area.columns - 21, context) : []
        let below = Array(more.prefix(max(0, area.rows - 2)))
        let spare = max(1, area.rows - below.count)
        let first = max(0, min(place - spare / 2, shown.count - spare))
        var row = area.row
        for number in first..<shown.count where row < area.endRow {
            let isChosen = number == place
            draw(
                shown[number], isChosen: isChosen,
                in: Rect(row: row, column: area.column, rows: 1, columns: area.columns), of: &grid, context)
            row += 1
            guard isChosen else { continue }
            for line in below where row < area.endRow {
                grid.put(line, row: row, column: 19, style: .muted, width: area.columns - 20)
                row += 1
            }
        }
        if first > 0 { grid.put("▲", row: area.row, column: area.endColumn - 1, style: .keyName) }
        if first + spare < shown.count {
            grid.put("▼", row: area.endRow - 1, column: area.endColumn - 1, style: .keyName)
        }
    }

    private func draw(
        _ row: FollowUpRow, isChosen: Bool, in rect: Rect, of grid: inout Grid, _ context: ScreenContext
    ) {
        if isChosen { grid.fill(rect, style: .selected) }
        func style(_ plain: Style) -> Style { isChosen ? .selected : plain }
        grid.put(isChosen ? "►" : " ", row: rect.row, column: rect.column + 1, style: style(.normal))
        grid.put(
            word(of: row.standing, context), row: rect.row, column: rect.column + 3,
            style: style(colour(row)),
            width: 15)
        let when =
            row.daysLeft.flatMap { row.standing.isClosed ? nil : context.phrases.followUpDays($0) } ?? ""
        let day = row.due.map { shortDay($0, context) } ?? context.phrases.followUp(.noDay)
        let end = rect.endColumn - 1
        let due = when.isEmpty ? day : when
        grid.putRight(due, row: rect.row, end: end, style: style(row.isOverdue ? .danger : .muted))
        var column = rect.column + 19
        // The names of offices begin alike: cut short, they would tell nothing, and the words would have no room.
        if rect.columns >= Self.officeColumns {
            let width = min(34, (rect.columns - 36) / 3)
            let office = row.office.truncated(to: width)
            grid.put(office, row: rect.row, column: column, style: style(.muted), width: width)
            column += width + 2
        }
        let width = max(4, end - 15 - column)
        let text = CleanText.singleLine(keepingBlanks: String(said(row, context).prefix(width + 1)))
        grid.put(
            text.truncated(to: width), row: rect.row, column: column, style: style(.strong), width: width)
    }

    private func colour(_ row: FollowUpRow) -> Style {
        if row.isOverdue { return .danger }
        if row.isDueSoon { return .warning }
        return row.standing.isClosed ? .done : .normal
    }

    /// What follows the chosen line: the words whole, who, and which session.
    private func moreLines(width: Int, _ context: ScreenContext) -> [String] {
        guard let row else { return [] }
        let words = String(said(row, context).prefix(width * 4)).wrapped(to: max(8, width)).prefix(3)
        var facts = [
            answerable(row, context), row.due == nil ? "" : dueWords(row, context), session(of: row, context),
        ].filter { !$0.isEmpty }
        if let last = commitment(context)?.standing.last {
            facts.append(context.phrases.line(of: last, context))
        }
        return words
            + facts.flatMap { fact in
                fact.wrapped(to: max(8, width - 2)).prefix(2).enumerated().map {
                    ($0 == 0 ? "└ " : "  ") + $1
                }
            }
    }

    /// The office and its person; of a commitment, also that it has none.
    private func answerable(_ row: FollowUpRow, _ context: ScreenContext) -> String {
        let who = [row.office, row.person].filter { !$0.isEmpty }.joined(separator: " · ")
        guard who.isEmpty, case .commitment = row.standing else { return who }
        return context.phrases.followUp(.noOffice)
    }

    // MARK: Foot

    private func footing(_ context: ScreenContext) -> (text: String, style: Style)? {
        if case .ended(let reason) = context.client.link {
            return ("! " + context.phrases.sentence(reason), .danger)
        }
        if context.client.link != .live, !rows.isEmpty { return (context.phrases.followUp(.lost), .danger) }
        if let notice, !notice.isOver(context) { return (notice.text, notice.style) }
        return nil
    }

    private func keyPairs(_ context: ScreenContext) -> [(key: String, hint: String)] {
        func word(_ word: FollowUpWord) -> String { context.phrases.followUp(word) }
        switch panel {
        case .help, .details: return [("↑↓", word(.keyChoose)), ("Esc", word(.keyClose))]
        case .palette, .menu:
            return [("↑↓", word(.keyChoose)), ("Enter", word(.keyGoOn)), ("Esc", word(.keyClose))]
        case .form, .resolution:
            return [("Enter", word(.keyGoOn)), ("Esc", word(.keyBack)), ("Ctrl-Z", word(.keyUndo))]
        case .words, .until: return [("Enter", word(.keyGoOn)), ("Esc", word(.keyClose))]
        case nil: break
        }
        return actions(context).compactMap { action in
            action.hint.map { (action.keys.first?.label ?? "", $0) }
        }
    }

    private func drawPanel(in area: Rect, of grid: inout Grid, _ context: ScreenContext) {
        guard area.rows >= 5, area.columns >= 12, let panel else { return }
        switch panel {
        case .help(let help): help.draw(in: area, of: &grid, hint: context.phrases.followUp(.helpHint))
        case .palette(let palette):
            palette.draw(in: area, of: &grid, none: context.phrases.followUp(.nothingFound))
        case .menu(let menu): menu.draw(in: area, of: &grid)
        case .form(let form): form.sheet.prompt.draw(in: area, of: &grid)
        case .resolution(let form, _): form.sheet.prompt.draw(in: area, of: &grid)
        case .words(let prompt), .until(let prompt): prompt.draw(in: area, of: &grid)
        case .details(let details): details.draw(in: area, of: &grid)
        }
    }
}
