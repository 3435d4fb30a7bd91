import CafeModel
import CafeWire

extension FacilitatorScreen {
    /// Everything that can be done now, with its keys, in the order of the line of keys.
    func actions(_ context: ScreenContext) -> [Action<ConductAction>] {
        all(context).filter { Self.isPossible($0.id, context.session) }
    }

    /// What can be done as the event stands.
    private static func isPossible(_ action: ConductAction, _ session: SessionState) -> Bool {
        switch action {
        case .pause, .add, .remove, .minutes: session.stage?.duration != nil
        case .next, .finish, .arrivals, .departure, .draw: session.position != nil
        case .previous: session.position != 0 && !session.approved
        case .shorten: session.phase == .live
        case .message, .undo, .redo, .evaluation: !session.approved
        case .table, .script, .wall, .door, .arrange, .narrow, .acta, .backup, .palette, .help, .leave: true
        }
    }

    /// Everything that this screen has, possible now or not: a key that means nothing now is answered with the reason.
    private func all(_ context: ScreenContext) -> [Action<ConductAction>] {
        ConductAction.allCases.map { id in
            let words = context.phrases.words(of: id)
            return Action(
                id: id, name: words.name, summary: words.summary, keys: Self.keys(of: id), hint: words.hint)
        }
    }

    private static func keys(of action: ConductAction) -> [Action<ConductAction>.Chord] {
        func letter(_ character: Character) -> Action<ConductAction>.Chord {
            .init(.character(character), String(character))
        }
        return switch action {
        case .pause: [.init(.character(" "), "Espacio")]
        case .add: [letter("+")]
        case .remove: [.init(.character("-"), "−")]
        case .table: [.init(.enter, "Enter")]
        case .next: [letter("n")]
        case .previous: [letter("b")]
        case .undo: [letter("u"), .init(.control("z"), "Ctrl-Z")]
        case .redo: [letter("r"), .init(.control("y"), "Ctrl-Y")]
        case .script: [letter("g")]
        case .wall: [letter("p")]
        case .message: [letter("m")]
        case .arrivals: [letter("l")]
        case .shorten: [letter("a")]
        case .door: [letter("o")]
        case .palette: [letter("/"), .init(.control("p"), "Ctrl-P")]
        case .help: [.init(.function(1), "F1"), letter("?")]
        case .leave: [letter("q"), .init(.control("c"), "Ctrl-C")]
        case .arrange: [letter("d")]
        case .narrow: [letter("f")]
        case .evaluation: [letter("v")]
        case .departure, .minutes, .draw, .acta, .backup, .finish: []
        }
    }

    mutating func press(_ key: Key, _ context: inout ScreenContext) -> [Effect] {
        if case .resize(_, let columns) = key {
            self.columns = columns
            if case .prompt(var prompt, let question) = panel {
                prompt.fit(columns: columns)
                panel = .prompt(prompt, question)
            }
            return []
        }
        if panel != nil { return pressPanel(key, &context) }
        let key = Self.lowerCase(key)
        if showsWall { return pressWall(key, &context) }
        if key == .control("c") { return act(.leave, &context) }
        guard context.isReady else { return key == .character("q") ? act(.leave, &context) : [] }
        if case .character(let digit) = key, let number = digit.wholeNumberValue,
            context.session.tables.indices ~= number - 1
        {
            choose(TableNumber(number), context)
            return []
        }
        if chosen.handle(key, count: listed(context).count) {
            chosenNumber = chosenTable(context)?.number ?? chosenNumber
            return []
        }
        if key == .escape {
            isQuiet = true
            notice = nil
            return []
        }
        guard let action = all(context).called(by: key) else { return [] }
        return act(action, &context)
    }

    /// On the wall only the keys that move the event; everybody sees it.
    private mutating func pressWall(_ key: Key, _ context: inout ScreenContext) -> [Effect] {
        switch key {
        case .escape, .character("p"), .control("c"), .character("q"):
            showsWall = false
            return []
        case .character("t"):
            wall.toggleTables()
            return []
        case .character("e"):
            wall.toggleJoining()
            return []
        default:
            let moving: Set<ConductAction> = [.pause, .next, .add, .remove, .undo]
            guard let action = all(context).called(by: key), moving.contains(action) else { return [] }
            return act(action, &context)
        }
    }

    private mutating func pressPanel(_ key: Key, _ context: inout ScreenContext) -> [Effect] {
        switch panel {
        case .help(var help):
            panel = help.handle(key) ? .help(help) : nil
        // Whatever is pressed, the PIN goes; nothing else happens.
        case .pin: panel = nil
        case .reading(var reading):
            panel = reading.handle(key) ? .reading(reading) : nil
        case .palette(var palette):
            switch palette.handle(key) {
            case .open: panel = .palette(palette)
            case .closed: panel = nil
            case .chosen(let deed):
                panel = nil
                return perform(deed, &context)
            }
        case .menu(var menu):
            switch menu.handle(Self.lowerCase(key)) {
            case .open, .ignored: panel = .menu(menu)
            case .closed: panel = nil
            case .chosen(.orderAgain(let command)):
                panel = .menu(menu)
                return [submit(command, &context)]
            case .chosen(let deed):
                panel = nil
                return perform(deed, &context)
            }
        case .prompt(var prompt, let question):
            switch prompt.handle(key) {
            case .open: panel = .prompt(prompt, question)
            case .closed:
                remember(prompt.editor.text, question)
                panel = nil
            case .given(let text): return take(text, for: question, prompt, &context)
            }
        case nil: break
        }
        return []
    }

    /// A message that was begun waits for its recipient's next one.
    private mutating func remember(_ text: String, _ question: ConductQuestion) {
        if case .message(let scope) = question { begunMessages[scope] = text.trimmed.isEmpty ? nil : text }
    }

    /// Letters in either case, and the typographic minus for the minus.
    private static func lowerCase(_ key: Key) -> Key {
        guard case .character(let letter) = key, let lower = letter.lowercased().first else { return key }
        return .character(lower == "−" ? "-" : lower)
    }
}
