import CafeModel
import CafeWire

extension PlenaryScreen {
    func view(_ context: ScreenContext, rows: Int, columns: Int) -> Grid {
        var frame = ListFrame(rows: rows, columns: columns, said: footing(context))
        guard rows > 0, columns > 0 else { return frame.grid }
        guard context.isReady else {
            let opening = context.phrases.plenary(.opening)
            frame.grid.putCentred(opening, row: rows / 2, in: frame.grid.bounds, style: .muted)
            return frame.grid
        }
        drawHead(in: &frame.area, of: &frame.grid, context)
        frame.rule()
        if let (list, detail) = ListFrame.split(frame.area, of: &frame.grid) {
            drawList(in: list, of: &frame.grid, context, wraps: false)
            drawDetail(in: detail, of: &frame.grid, context)
        } else {
            drawList(in: frame.area, of: &frame.grid, context, wraps: true)
        }
        frame.close(keyPairs(context))
        drawPanel(in: frame.above, of: &frame.grid, context)
        return frame.grid
    }

    private func drawPanel(in area: Rect, of grid: inout Grid, _ context: ScreenContext) {
        // A panel that does not fit would only hide what is left.
        guard area.rows >= 5, area.columns >= 12, let panel else { return }
        switch panel {
        case .help(let help): help.draw(in: area, of: &grid, hint: context.phrases.plenary(.helpHint))
        case .palette(let palette):
            palette.draw(in: area, of: &grid, none: context.phrases.plenary(.nothingFound))
        case .menu(let menu): menu.draw(in: area, of: &grid)
        case .entry(let entry): entry.prompt.draw(in: area, of: &grid)
        case .pillars: PillarsPanel.draw(in: area, of: &grid, context)
        case .form(let form): form.prompt.draw(in: area, of: &grid)
        case .filing(let form): form.prompt.draw(in: area, of: &grid)
        case .resolution(let form): form.sheet.prompt.draw(in: area, of: &grid)
        }
    }

    // MARK: Head

    private func drawHead(in area: inout Rect, of grid: inout Grid, _ context: ScreenContext) {
        let session = context.session
        drawTitle(row: area.takeTop(1).row, of: &grid, context)
        if session.stage?.kind == .plenary, area.rows > 3 {
            drawTurn(row: area.takeTop(1).row, of: &grid, context)
        }
        drawTabs(row: area.takeTop(1).row, of: &grid, context)
        if area.rows > 5 { grid.rule(row: area.takeTop(1).row) }
        if case .table(let table) = page, area.rows > 6 { drawTable(table, in: &area, of: &grid, context) }
    }

    private func drawTitle(row: Int, of grid: inout Grid, _ context: ScreenContext) {
        let phrases = context.phrases
        let state = stateOfThings(context)
        let state1 = state.text + " "
        grid.putRight(state1, row: row, end: grid.columns, style: state.style)
        var column = 1
        let room = grid.columns - state1.columns - 2
        if context.session.isRehearsal {
            column =
                grid.put(
                    " " + phrases.rehearsal + " ", row: row, column: column, style: .rehearsal, width: room)
                + 1
        }
        let name = phrases.plenary(.screen) + " · " + context.session.plan.title
        grid.put(name, row: row, column: column, style: .title, width: max(0, room - column))
    }

    /// The stage with its clock, or what came after the event.
    private func stateOfThings(_ context: ScreenContext) -> (text: String, style: Style) {
        let phrases = context.phrases
        let session = context.session
        guard let stage = session.stage else {
            if session.approved { return (phrases.plenary(.approved), .done) }
            return session.minutesReviewed
                ? (phrases.plenary(.minutesReviewed), .done) : (phrases.finished, .attention)
        }
        let name = stage.round.flatMap { stage.kind == .round ? phrases.round($0, of: session.rounds) : nil }
        let title = name ?? phrases.title(of: stage)
        guard stage.kind != .plenary, let clock = clockText(context) else { return (title, .strong) }
        return (title + "   " + clock.text, clock.style == .normal ? .strong : clock.style)
    }

    /// The countdown with a word, and how urgent it is.
    private func clockText(_ context: ScreenContext) -> (text: String, style: Style)? {
        guard let clock = clock(context) else { return nil }
        let left = clock.remaining(at: context.time)
        let word = context.phrases.plenary(clock.isPaused ? .paused : .runs)
        let text = (left < .zero ? "! " : "") + context.phrases.countdown(left) + "  " + word
        return (text, left < .zero ? .danger : left <= .minutes(1) ? .warning : .normal)
    }

    /// Which table speaks, how long still, and who is next.
    private func drawTurn(row: Int, of grid: inout Grid, _ context: ScreenContext) {
        let session = context.session
        let phrases = context.phrases
        let speaking = TableNumber(session.turn + 1)
        let following = session.turn + 1 < session.tables.count ? TableNumber(session.turn + 2) : nil
        let next =
            "   " + phrases.plenaryFollows(following)
            + (following == nil || isReader(context) ? " " : " · n ")
        grid.fill(Rect(row: row, column: 0, rows: 1, columns: grid.columns), style: .bar)
        grid.putRight(next, row: row, end: grid.columns, style: .bar)
        var end = grid.columns - next.columns
        if let clock = clockText(context) {
            let style: Style = clock.style == .normal ? .bar : clock.style
            grid.putRight(clock.text, row: row, end: end, style: style)
            end -= clock.text.columns
        }
        let text = "● " + phrases.plenarySpeaks(speaking, topic: session.tableLabel(speaking))
        grid.put(text, row: row, column: 1, style: .bar, width: end - 3)
    }

    private func drawTabs(row: Int, of grid: inout Grid, _ context: ScreenContext) {
        let phrases = context.phrases
        let shown = phrases.plenary(filter.word) + " "
        let tabs: [(PlenaryPage, String)] =
            [(.whole, phrases.plenary(.whole))]
            + context.session.tables.map { (.table($0.number), String($0.number.value)) }
        let chosen = tabs.firstIndex { $0.0 == page } ?? 0
        // With many tables the tabs begin a little before the page that is open.
        let room = grid.columns - shown.columns - 2
        var first = 0
        let widths = tabs.map { $0.1.columns + 3 }
        while first < chosen, widths[first...chosen].reduce(0, +) > room { first += 1 }
        var column = 1
        for (page, name) in tabs[first...] {
            guard column + name.columns + 3 <= room else { break }
            let isOpen = page == self.page
            grid.put(
                (isOpen ? "►" : " ") + name + " ", row: row, column: column,
                style: isOpen ? .selected : .normal)
            column += name.columns + 3
        }
        grid.putRight(shown, row: row, end: grid.columns, style: filter == .all ? .muted : .attention)
    }

    private func drawTable(
        _ table: TableNumber, in area: inout Rect, of grid: inout Grid, _ context: ScreenContext
    ) {
        let phrases = context.phrases
        guard let counted = context.session.table(table) else { return }
        let entry = index.entry(of: table)
        let row = area.takeTop(1).row
        let left = phrases.plenaryUnreviewed(entry.unreviewed) + " "
        grid.putRight(left, row: row, end: grid.columns, style: entry.unreviewed == 0 ? .done : .attention)
        let topic = context.session.topic(table)?.title ?? ""
        grid.put(
            phrases.plenaryTable(table) + " · " + topic, row: row, column: 1, style: .heading,
            width: grid.columns - left.columns - 2)
        let kinds = NoteKind.allCases.filter { counted.count($0) > 0 }
        let counts = kinds.map { phrases.count(counted.count($0), of: $0) }.joined(separator: " · ")
        if !counts.isEmpty, area.rows > 6 {
            grid.put(counts, row: area.takeTop(1).row, column: 1, width: grid.columns - 2)
        }
        // Where there is one talk only, its sums are those of the table.
        let rounds = context.session.order.contains { $0.kind == .round }
        for line in rounds ? roundLines(entry, isLong: area.rows >= 28, phrases) : [] where area.rows > 6 {
            grid.put(line, row: area.takeTop(1).row, column: 1, style: .muted, width: grid.columns - 2)
        }
        if area.rows > 8 { grid.rule(row: area.takeTop(1).row) }
    }

    /// What was taken in each round: one line of sums, or with room a line for each round, by kind.
    private func roundLines(
        _ entry: PlenaryIndex.Entry, isLong: Bool, _ phrases: any Phrases
    ) -> [String] {
        let rounds = entry.rounds.keys.sorted().map { round in
            let counts = entry.rounds[round] ?? [:]
            let kinds = NoteKind.allCases.compactMap { kind in
                counts[kind].map { phrases.count($0, of: kind) }
            }
            let sum = String(counts.values.reduce(0, +))
            return phrases.plenaryRound(round == 0 ? nil : round) + ": "
                + (isLong ? kinds.joined(separator: " · ") : sum)
        }
        return isLong || rounds.isEmpty ? rounds : [rounds.joined(separator: " · ")]
    }

    // MARK: Foot

    /// What is said below the list: the connection first, then what just happened, then the marks.
    private func footing(_ context: ScreenContext) -> (text: String, style: Style)? {
        let phrases = context.phrases
        if case .ended(let reason) = context.client.link {
            return ("! " + phrases.sentence(reason), .danger)
        }
        if context.client.link != .live { return (phrases.plenary(.lost), .danger) }
        if let notice, !notice.isOver(context) { return (notice.text, notice.style) }
        if isReader(context) { return (phrases.seatWords.readOnly, .muted) }
        return marked.isEmpty ? nil : (phrases.plenaryMarked(marked.count), .attention)
    }

    /// The keys that work now.
    private func keyPairs(_ context: ScreenContext) -> [(key: String, hint: String)] {
        func word(_ word: PlenaryWord) -> String { context.phrases.plenary(word) }
        switch panel {
        case .pillars: return [("Esc", word(.keyClose))]
        case .help: return [("↑↓", word(.keyChoose)), ("Esc", word(.keyClose))]
        case .menu(let menu) where menu.turnsOver:
            return [("↑↓", word(.keyChoose)), ("Enter", word(.keyTurn)), ("Esc", word(.keyClose))]
        case .palette, .menu:
            return [("↑↓", word(.keyChoose)), ("Enter", word(.keyGoOn)), ("Esc", word(.keyClose))]
        case .entry(let entry):
            if !entry.purpose.isKept { return [("Enter", word(.keyGoOn)), ("Esc", word(.keyClose))] }
            return [
                ("Enter", word(.keySave)), ("Esc", word(.keyLater)), ("Ctrl-J", word(.keyLine)),
                ("Ctrl-Z", word(.keyUndo)),
            ]
        case .form, .resolution:
            return [("Enter", word(.keyGoOn)), ("Esc", word(.keyBack)), ("Ctrl-Z", word(.keyUndo))]
        case .filing: return [("Enter", word(.keySave)), ("Esc", word(.keyClose))]
        case nil: break
        }
        return actions(context).compactMap { action in
            guard let hint = action.hint else { return nil }
            return (action.id == .nextPage ? "←→" : action.keys.first?.label ?? "", hint)
        }
    }
}
