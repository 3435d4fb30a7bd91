import CafeModel
import CafeWire

extension TableScreen {
    func view(_ context: ScreenContext, rows: Int, columns: Int) -> Grid {
        var grid = Grid(rows: rows, columns: columns)
        guard rows >= 4, columns >= 20 else {
            drawTiny(context, &grid)
            return grid
        }
        var area = grid.bounds
        drawKeys(context, area.takeBottom(1), &grid)
        drawStatus(context, area.takeBottom(1), &grid)
        drawHeader(context, &area, &grid)
        drawEntry(context, &area, &grid)
        drawNotices(context, &area, &grid)
        if context.isReady {
            drawBody(context, area, &grid)
        } else {
            grid.putCentred(
                context.phrases.openingSession, row: area.row + area.rows / 2, in: area, style: .muted)
        }
        drawOverlay(context, area, &grid)
        return grid
    }

    /// A window of a few cells still shows what is typed.
    private func drawTiny(_ context: ScreenContext, _ grid: inout Grid) {
        guard grid.rows > 0, grid.columns > 0 else { return }
        let layout = entry.editor.layout(width: max(4, grid.columns), rows: grid.rows)
        grid.put(layout, row: 0, column: 0)
    }

    // MARK: Header

    private func drawHeader(_ context: ScreenContext, _ area: inout Rect, _ grid: inout Grid) {
        let session = context.session
        let words = context.phrases
        let row = area.takeTop(1).row
        var right = grid.columns - 1
        if context.isReady {
            let clock = clockText(context)
            if !clock.text.isEmpty {
                grid.putRight(clock.text, row: row, end: right, style: clock.style)
                right -= clock.text.columns + 3
            }
            let stage = stageText(context)
            grid.putRight(stage, row: row, end: right, style: session.isRehearsal ? .rehearsal : .strong)
            right -= stage.columns + 2
        }
        let topic = session.topic(table)?.title ?? ""
        let heading = grid.put(
            words.place(table, in: session.plan).uppercased(), row: row, column: 1, style: .title,
            width: right - 1)
        if !topic.isEmpty {
            grid.put(" · " + topic, row: row, column: heading, style: .strong, width: right - heading)
        }
        drawQuestion(context, &area, &grid)
        if area.rows > 3 { grid.rule(row: area.takeTop(1).row) }
    }

    private func stageText(_ context: ScreenContext) -> String {
        let session = context.session
        let words = context.phrases
        let prefix = session.isRehearsal ? words.rehearsal + " · " : ""
        guard let stage = session.stage else { return prefix + words.finished }
        if stage.kind == .round { return prefix + words.round(stage.round ?? 1, of: session.rounds) }
        return prefix + words.title(of: stage)
    }

    /// How long the countdown was at its beginning: in the plenary it is a table's turn that runs out.
    private func clockLength(_ context: ScreenContext) -> Milliseconds? {
        guard let stage = context.session.stage else { return nil }
        return stage.kind == .plenary ? .minutes(context.session.plan.minutes.turn) : stage.duration
    }

    /// The table's time: with a sign and a word where it matters, never by colour alone.
    func clockText(_ context: ScreenContext) -> (text: String, style: Style) {
        guard let duration = clockLength(context) else { return ("", .normal) }
        let countdown = countdown(context)
        let remaining = countdown.remaining(at: context.time)
        let digits = context.phrases.countdown(remaining)
        if countdown.isPaused { return (context.phrases.pausedClock + " " + digits, .warning) }
        if remaining < .zero { return ("! " + context.phrases.timeIsUp + " " + digits, .danger) }
        if remaining <= .minutes(1) { return ("! " + digits, .danger) }
        if remaining <= .minutes(5), duration > .minutes(5) { return ("! " + digits, .warning) }
        return (digits, .strong)
    }

    private func drawQuestion(_ context: ScreenContext, _ area: inout Rect, _ grid: inout Grid) {
        guard area.rows > 10, let question = context.session.topic(table)?.question, !question.isEmpty else {
            return
        }
        let barWidth = clockLength(context) == nil || grid.columns < 70 ? 0 : 20
        let lines = question.opening(
            lines: area.rows > 20 ? 3 : 2, columns: grid.columns - 2 - (barWidth > 0 ? barWidth + 3 : 0))
        for (index, line) in lines.enumerated() {
            let row = area.takeTop(1).row
            grid.put(line, row: row, column: 1, width: grid.columns - 2)
            guard index == 0, barWidth > 0, let duration = clockLength(context) else { continue }
            let remaining = countdown(context).remaining(at: context.time)
            let over = 1 - Double(max(0, remaining.count)) / Double(max(1, duration.count))
            grid.putProgress(over, row: row, column: grid.columns - 1 - barWidth, width: barWidth)
        }
    }

    // MARK: Entry

    /// Where the text of the entry begins: under that of the notes; a narrow window has no room for the kind.
    private func entryColumn(_ columns: Int, _ context: ScreenContext) -> Int {
        columns < 40 ? 3 : 1 + Self.labelWidth(context)
    }

    /// Columns of the entry; the last one of the window tells of lines that are not in sight.
    func entryWidth(_ columns: Int, _ context: ScreenContext) -> Int {
        columns < 20 ? max(4, columns) : columns - entryColumn(columns, context) - 1
    }

    private func drawEntry(_ context: ScreenContext, _ area: inout Rect, _ grid: inout Grid) {
        let words = context.phrases
        let column = entryColumn(grid.columns, context)
        let rows = max(1, min(grid.rows >= 36 ? 12 : 6, area.rows / 3))
        let layout = entry.editor.layout(width: entryWidth(grid.columns, context), rows: rows)
        let place = area.takeBottom(layout.lines.count)
        if let note = entry.note.flatMap({ context.session.notes[$0] }), area.rows > 4 {
            let about = area.takeBottom(1)
            let text = desk(context).excerpt(of: note)
            let sentence = entry.purpose.isAnswer ? words.answers(text) : words.corrects(text)
            grid.put(sentence, row: about.row, column: 1, style: .muted, width: grid.columns - 2)
        }
        if entry.note == nil, area.rows > 4, let line = mechanismLine(context) {
            let row = area.takeBottom(1).row
            grid.put(line, row: row, column: 1, style: .muted, width: grid.columns - 2)
        }
        if area.rows > 3 { grid.rule(row: area.takeBottom(1).row) }
        let label = entry.purpose.isAnswer ? words.answering : words.name(of: entry.kind)
        if column > 3 { grid.put(label, row: place.row, column: 1, style: .prompt, width: column - 3) }
        grid.put("►", row: place.row, column: column - 2, style: .prompt)
        if entry.editor.isEmpty, focus == .entry {
            grid.put(
                invitation(context), row: place.row, column: column,
                style: .muted,
                width: grid.columns - column - 1)
        }
        let typing = focus == .entry && !overlayTakesKeys && !isWatching(context)
        grid.put(layout, row: place.row, column: column, showsCursor: typing)
        if layout.linesAbove > 0 { grid.put("▲", row: place.row, column: grid.columns - 1, style: .muted) }
        if layout.linesBelow > 0 {
            grid.put("▼", row: place.endRow - 1, column: grid.columns - 1, style: .muted)
        }
    }

    /// What an empty entry is for.
    func invitation(_ context: ScreenContext) -> String {
        if entry.purpose.isAnswer { return context.phrases.emptyAnswer }
        let isOver = context.isReady && context.session.position == nil
        return isOver ? context.phrases.entryOver : context.phrases.emptyEntry
    }

    /// Whether the cursor is in what is laid over rather than in the entry.
    private var overlayTakesKeys: Bool {
        switch overlay {
        case .palette, .name, .passage, .filing: true
        case .mechanism(let overlay): overlay.takesLetters
        case .help, .noteMenu, .paste, .leave, .reason, .link, .reading, .seat, nil: false
        }
    }

    // MARK: Bottom

    /// Whether something was ordered and has no answer yet.
    private var hasUnsaved: Bool { !underWay.isEmpty || !actions.isEmpty }

    private func drawStatus(_ context: ScreenContext, _ line: Rect, _ grid: inout Grid) {
        let words = context.phrases
        var left = ("", Style.muted)
        if trouble != nil, hasUnsaved {
            left = ("! " + words.notSaved, .danger)
        } else if !underWay.isEmpty {
            left = (words.saving, .attention)
        } else if !entry.editor.isEmpty, entry.isProtected, !isPossible(.save, context) {
            left = (words.draftOver, .attention)
        } else if !entry.editor.isEmpty {
            left = entry.isProtected ? (words.draftProtected, .done) : (words.draftUnprotected, .warning)
        } else if !waiting.isEmpty {
            left = (words.returnedTexts(waiting.count), .attention)
        } else if desk(context).hostName == nil, context.isReady {
            left = (words.hostUnknown, .muted)
        } else if let name = desk(context).hostName {
            left = (words.tableHostLine(name), .muted)
        }
        let right = lastSaved.map { words.lastSaved(context.clockTime($0)) } ?? ""
        let fits = left.0.columns + right.columns + 4 <= grid.columns
        grid.put(left.0, row: line.row, column: 1, style: left.1, width: grid.columns - 2)
        if fits { grid.putRight(right, row: line.row, end: grid.columns - 1, style: .muted) }
    }

    private func drawKeys(_ context: ScreenContext, _ line: Rect, _ grid: inout Grid) {
        let words = context.phrases
        if let overlay {
            switch overlay {
            case .help, .reading: grid.putKeys(words.readingHints, row: line.row)
            case .name, .passage, .filing: grid.putKeys(words.promptHints, row: line.row)
            case .mechanism(let overlay): grid.putKeys(mechanismHints(overlay, words), row: line.row)
            default: grid.putKeys(words.menuHints, row: line.row)
            }
        } else if focus != .entry {
            grid.putKeys(words.listHints, row: line.row)
        } else {
            grid.putKeys(entryHints(context), row: line.row)
        }
    }

    /// The keys that mean something in the entry as it stands.
    private func entryHints(_ context: ScreenContext) -> [(key: String, hint: String)] {
        let isNote = entry.purpose == .note
        var names: [TableActionName] = [.save, .nextKind, .list, .palette, .help, .answer]
        if context.isReady { names.removeAll { !isPossible($0, context) } }
        if !names.contains(.save) { names.append(.leave) }
        if entry.purpose.isAnswer { names.removeAll { $0 == .nextKind } }
        if !isNote || context.session.table(table)?.openQuestions ?? 0 == 0 {
            names.removeAll { $0 == .answer }
        }
        let actions = keyActions(context)
        var hints = names.compactMap { name -> (key: String, hint: String)? in
            guard let action = actions.first(where: { $0.id == name }), let hint = action.hint else {
                return nil
            }
            let slashes = name != .palette || (entry.editor.isEmpty && isNote)
            return ((slashes ? action.keys.first : action.keys.last)?.label ?? "", hint)
        }
        if !isNote { hints.insert((key: "Esc", hint: context.phrases.giveUpHint), at: 1) }
        return hints
    }

    /// Sentences above the entry, most pressing last: connection, messages, what just happened.
    private func drawNotices(_ context: ScreenContext, _ area: inout Rect, _ grid: inout Grid) {
        var notices: [(String, Style)] = []
        if let notice, !notice.isOver(context) { notices.append((notice.text, notice.style)) }
        if let trouble, hasUnsaved {
            notices.append((context.phrases.trouble(trouble), .danger))
        }
        if isWatching(context), notice?.isOver(context) ?? true {
            notices.append((context.phrases.seatWords.watching, .warning))
        }
        if let message = lastMessage(context).flatMap({
            context.session.text(context.session.messages[$0].text)
        }) {
            notices.append((context.phrases.message(message), .attention))
        }
        if context.session.table(table)?.asksSupport == true {
            notices.append((context.phrases.supportAsked, .warning))
        }
        switch context.client.link {
        case .live: break
        case .ended(let reason): notices.append((context.phrases.sentence(reason), .danger))
        case .down, .greeting, .catchingUp:
            if context.isReady { notices.append((context.phrases.connectionLost, .danger)) }
        }
        for (text, style) in notices {
            let lines = text.wrapped(to: grid.columns - 2)
            guard area.rows >= lines.count + 2 else { break }
            let place = area.takeBottom(lines.count)
            for (index, line) in lines.enumerated() {
                grid.put(line, row: place.row + index, column: 1, style: style, width: grid.columns - 2)
            }
        }
    }

    /// The place of the facilitator's last message, for two minutes of the session or until Esc.
    func lastMessage(_ context: ScreenContext) -> Int? {
        guard let place = desk(context).lastMessage, place != closedMessage else { return nil }
        return place
    }

    // MARK: Overlays

    private func drawOverlay(_ context: ScreenContext, _ area: Rect, _ grid: inout Grid) {
        let words = context.phrases
        switch overlay {
        case nil: break
        case .help(let panel): panel.draw(in: area, of: &grid, hint: words.helpHint)
        case .palette(let palette): palette.draw(in: area, of: &grid, none: words.paletteNone)
        case .noteMenu(_, let menu): menu.draw(in: area, of: &grid)
        case .paste(_, let menu): menu.draw(in: area, of: &grid)
        case .leave(let menu): menu.draw(in: area, of: &grid)
        case .seat(let menu): menu.draw(in: area, of: &grid)
        case .reason(_, _, let menu): menu.draw(in: area, of: &grid)
        case .link(_, let menu): menu.draw(in: area, of: &grid)
        case .name(let prompt), .passage(_, let prompt): prompt.draw(in: area, of: &grid)
        case .filing(let form): form.prompt.draw(in: area, of: &grid)
        case .reading(let panel): panel.draw(in: area, of: &grid)
        case .mechanism(let overlay): drawMechanism(overlay, context, in: area, of: &grid)
        }
    }
}
