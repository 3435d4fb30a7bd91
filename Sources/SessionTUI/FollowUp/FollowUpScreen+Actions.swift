import CafeModel

extension FollowUpScreen {
    /// What can be done now, in the order in which the line of keys offers it.
    func actions(_ context: ScreenContext) -> [Action<FollowUpAction>] {
        var offered: [FollowUpAction] = []
        if let row { offered += [.open] + Self.actions(of: row) }
        offered += [
            .filterState, .help, .leave, .search, .filterOffice, .filterSession, .filterUntil, .everything,
        ]
        return (offered + [.palette]).map { id in
            let words = context.phrases.followUp(id)
            return Action(
                id: id, name: words.name, summary: words.summary, keys: Self.keys(id), hint: words.hint)
        }
    }

    static func actions(of row: FollowUpRow) -> [FollowUpAction] {
        switch row.standing {
        case .commitment: [.progress, .state, .handOver, .newDay, .review, .takeBack, .details]
        case .pendingProposal: [.outcome, .details]
        case .openQuestion: [.answer, .outcome, .details]
        }
    }

    private static func keys(_ action: FollowUpAction) -> [Action<FollowUpAction>.Chord] {
        func letter(_ letter: Character) -> Action<FollowUpAction>.Chord {
            .init(.character(letter), String(letter))
        }
        return switch action {
        case .open: [.init(.enter, "Enter")]
        case .progress: [letter("a")]
        case .handOver: [letter("r")]
        case .review: [letter("v")]
        case .state: [letter("e")]
        case .newDay: [letter("n")]
        case .takeBack: [letter("x")]
        case .outcome: [letter("o")]
        case .answer: [letter("w")]
        case .details: [letter("i")]
        case .filterState: [letter("f")]
        case .filterOffice: [letter("d")]
        case .filterSession: [letter("s")]
        case .filterUntil: [letter("h")]
        case .search: [letter("/")]
        case .everything: [letter("t")]
        case .palette: [.init(.control("p"), "Ctrl-P")]
        case .help: [.init(.function(1), "F1"), letter("?")]
        case .leave: [letter("q"), .init(.control("c"), "Ctrl-C"), .init(.escape, "Esc")]
        }
    }

    mutating func pressed(_ key: Key, _ context: inout ScreenContext) -> [Effect] {
        var window = ListWindow()
        window.selected = place
        if window.handle(key, count: shown.count) {
            chosen = shown.indices ~= window.selected ? shown[window.selected].item : nil
            return []
        }
        guard let action = actions(context).called(by: key.inLowerCase) else { return [] }
        return perform(action, &context)
    }

    mutating func perform(_ action: FollowUpAction, _ context: inout ScreenContext) -> [Effect] {
        switch action {
        case .open: openMenu(context)
        case .palette: openPalette(context)
        case .help:
            panel = .help(
                HelpPanel(title: context.phrases.followUp(.keysTitle), actions: actions(context)))
        case .leave: return leave(context)
        case .filterState:
            filter.standing = filter.standing.next
            show()
        case .filterOffice: openOffices(context)
        case .filterSession: openSessions(context)
        case .filterUntil: ask(.until, filter.until?.iso ?? "", context) { .until($0) }
        case .search: ask(.search, filter.words, context) { .words($0) }
        case .everything:
            filter = FollowUpFilter(.all)
            show()
        case .details: openDetails(context)
        case .progress: begin(.progress, &context)
        case .handOver: begin(.handOver, &context)
        case .review: begin(.review, &context)
        case .newDay: begin(.newDay, &context)
        case .answer: begin(.answer, &context)
        case .state: openStates(context)
        case .takeBack: askToTakeBack(context)
        case .outcome: openOutcomes(&context)
        }
        return []
    }

    private mutating func leave(_ context: ScreenContext) -> [Effect] {
        guard !aside.isEmpty || !resolutions.isEmpty else { return [.leave] }
        let phrases = context.phrases
        panel = .menu(
            Menu(
                title: phrases.followUp(.leaveTitle), text: phrases.followUp(.draftsAtLeave),
                choices: [
                    .init(.nothing, phrases.followUp(.leaveNo)), .init(.leave, phrases.followUp(.leaveYes)),
                ]))
        return []
    }

    private mutating func ask(
        _ question: FollowUpQuestion, _ known: String, _ context: ScreenContext,
        _ panel: (Prompt) -> FollowUpPanel
    ) {
        let phrases = context.phrases
        let action: FollowUpAction = question == .until ? .filterUntil : .search
        self.panel = panel(
            Prompt(
                title: phrases.followUp(action).summary, text: phrases.followUp(question) + "\n",
                hint: phrases.sheetHint, initial: known))
        fitPanel()
    }
}
