import CafeModel

extension FollowUpScreen {
    private typealias Choice = Menu<FollowUpChoice>.Choice

    mutating func openMenu(_ context: ScreenContext) {
        guard let row else { return }
        let offered = Self.actions(of: row)
        let choices = actions(context).filter { offered.contains($0.id) }.map { action in
            var shortcut: Character?
            if case .character(let letter) = action.keys.first?.key { shortcut = letter }
            return Choice(.action(action.id), action.name + " · " + action.summary, shortcut: shortcut)
        }
        panel = .menu(
            Menu(
                title: word(of: row.standing, context), text: said(row, context), choices: choices))
    }

    mutating func openStates(_ context: ScreenContext) {
        guard let row, case .commitment(let state) = row.standing else { return }
        let tasks: [FollowUpTask] =
            state.isClosed
            ? [.reopened] : [.fulfilled, .notViable] + (state == .inProgress ? [] : [.started])
        let choices = tasks.enumerated().map { number, task in
            Choice(.task(task), task.title(context.phrases), shortcut: Character(String(number + 1)))
        }
        panel = .menu(
            Menu(
                title: context.phrases.followUp(.stateTitle), text: said(row, context), choices: choices))
    }

    mutating func openOutcomes(_ context: inout ScreenContext) {
        guard let row else { return }
        if row.standing == .openQuestion { return resolve(.pending, &context) }
        let choices = Outcome.allCases.enumerated().map { number, outcome in
            let name =
                outcome == .pending
                ? context.phrases.resolutionTitle(outcome) : context.phrases.name(of: outcome)
            return Choice(.outcome(outcome), name, shortcut: Character(String(number + 1)))
        }
        panel = .menu(
            Menu(
                title: context.phrases.followUp(.outcomeTitle), text: said(row, context), choices: choices))
    }

    mutating func openOffices(_ context: ScreenContext) {
        var offices: [String] = []
        for row in rows where !row.office.isEmpty && !offices.contains(row.office) {
            offices.append(row.office)
        }
        offices.sort { FoldedText($0).text < FoldedText($1).text }
        let without = rows.contains { $0.office.isEmpty }
        let choices =
            [Choice(.office(nil), context.phrases.followUp(.allOffices))]
            + offices.map { Choice(.office($0), $0) }
            + (without ? [Choice(.office(""), context.phrases.followUp(.noOffice))] : [])
        panel = .menu(Menu(title: context.phrases.followUp(.officeTitle), choices: choices))
    }

    mutating func openSessions(_ context: ScreenContext) {
        var sessions: [FollowUpRow] = [], series: [String] = []
        for row in rows {
            if !sessions.contains(where: { $0.item.session == row.item.session }) { sessions.append(row) }
            if !row.process.isEmpty, !series.contains(row.process) { series.append(row.process) }
        }
        sessions.sort {
            ($0.date?.dayNumber ?? 0, $0.item.session) > ($1.date?.dayNumber ?? 0, $1.item.session)
        }
        let phrases = context.phrases
        let choices =
            [Choice(.session(nil), phrases.followUp(.allSessions))]
            + series.sorted().map { Choice(.series($0), phrases.followUp(.series) + ": " + $0) }
            + sessions.map { Choice(.session($0.item.session), session(of: $0, context)) }
        panel = .menu(Menu(title: phrases.followUp(.sessionTitle), choices: choices))
    }

    mutating func askToTakeBack(_ context: ScreenContext) {
        guard case .commitment(let session, let id) = row?.item, let found = commitment(context) else {
            return
        }
        guard let last = found.standing.last else { return say(.nothingToTakeBack, context) }
        let phrases = context.phrases
        panel = .menu(
            Menu(
                title: phrases.followUp(.takeBackTitle),
                text: phrases.line(of: last, context) + "\n" + phrases.followUp(.takeBackText),
                choices: [
                    .init(.nothing, phrases.followUp(.takeBackNo)),
                    .init(.takeBack(session, id, last.id), phrases.followUp(.takeBackYes)),
                ]))
    }

    mutating func openPalette(_ context: ScreenContext) {
        let actions = CommandPalette<FollowUpAction>.entries(actions(context)).map {
            CommandPalette<FollowUpFind>.Entry(id: .action($0.id), title: $0.title, detail: $0.detail)
        }
        let items = rows.map { row in
            CommandPalette<FollowUpFind>.Entry(
                id: .item(row.item), title: said(row, context), detail: word(of: row.standing, context))
        }
        panel = .palette(
            CommandPalette(title: context.phrases.followUp(.findTitle), entries: actions + items))
    }

    mutating func openDetails(_ context: ScreenContext) {
        guard let row else { return }
        panel = .details(
            ReadingPanel(title: word(of: row.standing, context), paragraphs: paragraphs(of: row, context)))
    }

    // MARK: What was chosen

    mutating func take(_ choice: FollowUpChoice, _ context: inout ScreenContext) -> [Effect] {
        switch choice {
        case .action(let action): return perform(action, &context)
        case .task(let task): begin(task, &context)
        case .outcome(let outcome): resolve(outcome, &context)
        case .office(let office):
            filter.office = office
            show()
        case .session(let session):
            (filter.session, filter.process) = (session, nil)
            show()
        case .series(let series):
            (filter.session, filter.process) = (nil, series)
            show()
        case .takeBack(let session, let id, let entry):
            let command = context.newCommandID()
            sent[command] = .takeBack
            return [.order(.withdrawFollowUp(id, entry, true), command, session)]
        case .leave: return [.leave]
        case .nothing: break
        }
        return []
    }
}
