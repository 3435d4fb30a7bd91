import CafeModel
import CafeWire

extension HomeScreen {
    /// Keys for what lies over the list.
    mutating func take(_ key: Key, over overlay: Overlay, _ context: inout ScreenContext) -> [Effect] {
        switch overlay {
        case .session(let id, var menu):
            let result = menu.handle(key.inLowerCase)
            self.overlay = .session(id, menu)
            return take(result, session: id, &context)
        case .tableNumber(let id, var prompt):
            let result = prompt.handle(key)
            self.overlay = .tableNumber(id, prompt)
            return take(result, session: id, context)
        case .help(var panel): self.overlay = panel.handle(key) ? .help(panel) : nil
        case .palette(var palette):
            let result = palette.handle(key)
            self.overlay = .palette(palette)
            return take(result, &context)
        case .trouble(var menu):
            switch menu.handle(key) {
            case .open, .ignored: self.overlay = .trouble(menu)
            case .chosen, .closed: self.overlay = nil
            }
        case .leaving(var menu):
            let result = menu.handle(key)
            switch result {
            case .open, .ignored: self.overlay = .leaving(menu)
            case .closed: self.overlay = nil
            case .chosen(let leaves):
                self.overlay = nil
                return leaves ? [.leave] : []
            }
        }
        return []
    }

    private mutating func take(
        _ result: Menu<Task>.Result, session id: SessionID, _ context: inout ScreenContext
    ) -> [Effect] {
        switch result {
        case .open, .ignored: return []
        case .closed: overlay = nil
        case .chosen(.table): overlay = .tableNumber(id, prompt(context))
        case .chosen(let task):
            overlay = nil
            switch task {
            case .prepare: return [.open(.prepare(id, like: nil))]
            case .duplicate: return [.open(.prepare(context.newSessionID(), like: id))]
            case .facilitate: return [.open(.facilitate(id))]
            case .project: return [.open(.project(id))]
            case .plenary, .table: return [.open(.plenary(id))]
            case .register: return [.open(.register(id))]
            }
        }
        return []
    }

    private mutating func take(
        _ result: Prompt.Result, session id: SessionID, _ context: ScreenContext
    ) -> [Effect] {
        switch result {
        case .open: return []
        case .closed: overlay = nil
        case .given(let text):
            let digits = text.filter { !$0.isWhitespace }
            guard let number = Int(digits), 1...Self.tableLimit ~= number else {
                var again = prompt(context)
                again.text = context.phrases.homeNoTable(digits)
                overlay = .tableNumber(id, again)
                return []
            }
            overlay = nil
            return [.open(.table(TableNumber(number), id))]
        }
        return []
    }

    /// More tables than any event has; whether the session has the table, the hub knows.
    private static let tableLimit = 999

    private mutating func take(
        _ result: CommandPalette<Found>.Result, _ context: inout ScreenContext
    ) -> [Effect] {
        switch result {
        case .open: return []
        case .closed: overlay = nil
        case .chosen(.action(let action)):
            overlay = nil
            return perform(action, &context)
        case .chosen(.session(let id)):
            overlay = nil
            filter = Editor()
            if let index = list(context).sessions.firstIndex(where: { $0.id == id }) {
                window.selected = index
                let session = list(context).sessions[index]
                if session.isUnfinished { return perform(.prepare, &context) }
                overlay = menu(for: session, context)
            }
        }
        return []
    }

    /// What can be done with a session.
    func menu(for session: SessionSummary, _ context: ScreenContext) -> Overlay {
        let phrases = context.phrases
        let isPrepared = session.phase == .prepared
        let prepare = [Menu<Task>.Choice(.prepare, phrases.homePrepare, shortcut: "e")]
        let menu = Menu<Task>(
            title: session.title, text: status(of: session, context).text,
            choices: (isPrepared ? prepare : []) + [
                .init(.facilitate, phrases.homeFacilitate, shortcut: "f"),
                .init(.table, phrases.homeTable, shortcut: "m"),
                .init(.project, phrases.homeProject, shortcut: "p"),
                .init(.plenary, phrases.homePlenary, shortcut: "l"),
                .init(.register, phrases.registrationOpen, shortcut: "r"),
                .init(.duplicate, phrases.homeDuplicate, shortcut: "d"),
            ])
        return .session(session.id, menu)
    }

    private func prompt(_ context: ScreenContext) -> Prompt {
        Prompt(
            title: context.phrases.homeTable, text: context.phrases.homeWhichTable,
            hint: context.phrases.homeWhichTableHint)
    }

    func palette(_ context: ScreenContext) -> CommandPalette<Found> {
        let actions = CommandPalette<ActionID>.entries(
            self.actions(context).filter { $0.id != .palette && $0.id != .askToLeave }
        )
        .map { CommandPalette<Found>.Entry(id: .action($0.id), title: $0.title, detail: $0.detail) }
        let sessions = HomeList(context.client.sessions, filter: "").sessions.map { session in
            CommandPalette<Found>.Entry(
                id: .session(session.id), title: session.title, detail: status(of: session, context).text)
        }
        return CommandPalette(title: context.phrases.homeFind, entries: sessions + actions)
    }

    /// What keys do on the list, whatever lies over it.
    func actions(_ context: ScreenContext) -> [Action<ActionID>] {
        let phrases = context.phrases
        var actions: [Action<ActionID>] = []
        if choicesExist(context) {
            actions.append(
                Action(
                    id: .open, name: phrases.homeOpen, summary: phrases.homeOpenSummary,
                    keys: [.init(.enter, "Enter")], hint: phrases.homeOpen))
        }
        let chosen = selected(context)
        let isPrepared = chosen?.phase == .prepared
        actions += [
            Action(
                id: .create, name: phrases.homeNew, summary: phrases.homeNewSummary,
                keys: [.init(.character("n"), "n")], hint: phrases.homeNewHint)
        ]
        if isPrepared {
            actions.append(
                Action(
                    id: .prepare, name: phrases.homePrepareHint, summary: phrases.homePrepareSummary,
                    keys: [.init(.character("e"), "e")], hint: phrases.homePrepareHint))
        }
        let rehearse = Action<ActionID>.Chord(.character("y"), "y")
        actions += [
            Action(
                id: .rehearse, name: phrases.homeRehearse, summary: phrases.homeRehearseSummary,
                keys: (isPrepared ? [] : [.init(.character("e"), "e")]) + [rehearse],
                hint: phrases.homeRehearse),
            Action(
                id: .followUp, name: phrases.homeFollowUp, summary: phrases.homeFollowUpSummary,
                keys: [.init(.character("s"), "s")], hint: phrases.homeFollowUp),
            Action(
                id: .search, name: phrases.homeSearch, summary: phrases.homeSearchSummary,
                keys: [.init(.character("/"), "/")], hint: phrases.homeSearch),
            Action(
                id: .duplicate, name: phrases.homeDuplicateHint, summary: phrases.homeDuplicateSummary,
                keys: [.init(.character("d"), "d")]),
            Action(
                id: .help, name: phrases.homeHelp, summary: phrases.homeHelpSummary,
                keys: [.init(.character("?"), "?"), .init(.function(1), "F1")], hint: phrases.homeHelp),
            Action(
                id: .leave, name: phrases.homeLeave, summary: phrases.homeLeaveSummary,
                keys: [.init(.character("q"), "q")], hint: phrases.homeLeave),
            Action(
                id: .askToLeave, name: phrases.homeLeave, summary: phrases.homeAskSummary,
                keys: [.init(.control("c"), "Ctrl-C")]),
            Action(
                id: .palette, name: phrases.homeFind, summary: phrases.homeFindSummary,
                keys: [.init(.control("p"), "Ctrl-P")]),
        ]
        // A plan that nobody has finished is no session to make another one after.
        if chosen?.isUnfinished ?? true { actions.removeAll { $0.id == .duplicate } }
        return context.client.sessions.isEmpty
            ? actions.filter { $0.id != .search && $0.id != .followUp } : actions
    }

    private func choicesExist(_ context: ScreenContext) -> Bool {
        isEmpty(context) || !list(context).sessions.isEmpty
    }
}
