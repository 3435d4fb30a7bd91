import CafeModel
import CafeWire

extension TableScreen {
    /// A key while something is laid over. What is not for typing gives every letter to the entry.
    mutating func pressOverlay(_ key: Key, _ context: inout ScreenContext) -> [Effect] {
        guard let overlay else { return [] }
        switch overlay {
        case .help(var panel):
            if key.isText, key != .character("?") { return fallThrough(key, &context) }
            self.overlay = panel.handle(key) ? .help(panel) : nil
            return []
        case .reading(var panel):
            if key.isText { return fallThrough(key, &context) }
            self.overlay = panel.handle(key) ? .reading(panel) : nil
            return []
        case .palette(var palette): return choose(&palette, key, &context)
        case .noteMenu(let note, var menu):
            switch menu.handle(key) {
            case .chosen(let action):
                self.overlay = nil
                return perform(action, on: note, &context)
            case .closed: self.overlay = nil
            case .ignored: return fallThrough(key, &context)
            case .open: self.overlay = .noteMenu(note, menu)
            }
            return []
        case .paste(let text, var menu):
            switch menu.handle(key) {
            case .chosen(let choice):
                self.overlay = nil
                return paste(text, as: choice, &context)
            case .closed: self.overlay = nil
            case .ignored:
                // Somebody types on: the paste stays, as one note; one that is too long for that is not pasted.
                self.overlay = nil
                guard menu.choices.contains(where: { $0.id == .one }) else {
                    say(context.phrases.pasteDropped, .warning, seconds: 15, context)
                    return press(key, &context)
                }
                return paste(text, as: .one, &context) + press(key, &context)
            case .open: self.overlay = .paste(text, menu)
            }
            return []
        case .seat(let menu): return pressSeat(menu, key, &context)
        case .leave(var menu):
            if key == .control("c") { return [.leave] }
            switch menu.handle(key) {
            case .chosen(let leaves):
                self.overlay = nil
                return leaves ? [.leave] : []
            case .closed: self.overlay = nil
            case .ignored: return fallThrough(key, &context)
            case .open: self.overlay = .leave(menu)
            }
            return []
        case .mechanism(let overlay): return pressMechanism(overlay, key, &context)
        default: return pressPrompt(overlay, key, &context)
        }
    }

    private mutating func pressPrompt(
        _ overlay: Overlay, _ key: Key, _ context: inout ScreenContext
    ) -> [Effect] {
        switch overlay {
        case .name(var prompt):
            let result = prompt.handle(key)
            // Whoever gives no name sits down all the same.
            guard result != .closed else {
                self.overlay = nil
                return take(name: "", &context)
            }
            return answer(result, { .name(prompt) }) { screen, text in
                screen.take(name: CleanText.singleLine(text), &context)
            }
        case .passage(let note, var prompt):
            let words = context.phrases
            return answer(prompt.handle(key), { .passage(note, prompt) }) { screen, text in
                guard !text.trimmed.isEmpty else { return [] }
                let choices = StrikeReason.allCases.map { Menu<StrikeReason>.Choice($0, words.name(of: $0)) }
                screen.overlay = .reason(
                    note, passage: text, Menu(title: words.askReason, text: "«\(text)»", choices: choices))
                return []
            }
        case .filing(let form):
            switch form.handle(key, context) {
            case .open(let form): self.overlay = .filing(form)
            case .closed: self.overlay = nil
            case .given(let command, let next):
                self.overlay = next.map { .filing($0) }
                return command.map { order($0, .file, &context) } ?? []
            }
        case .reason(let note, let passage, var menu):
            switch menu.handle(key) {
            case .chosen(let reason):
                self.overlay = nil
                guard let seen = context.session.notes[note]?.revision else { return [] }
                return order(
                    .strikePassage(note, seen: seen, passage: passage, reason: reason), .strike, &context)
            case .closed: self.overlay = nil
            case .ignored: return fallThrough(key, &context)
            case .open: self.overlay = .reason(note, passage: passage, menu)
            }
        case .link(let note, var menu):
            switch menu.handle(key) {
            case .chosen(let other):
                self.overlay = nil
                return order(desk(context).link(note, other), .link, &context)
            case .closed: self.overlay = nil
            case .ignored: return fallThrough(key, &context)
            case .open: self.overlay = .link(note, menu)
            }
        default: break
        }
        return []
    }

    /// What a prompt's answer leads to.
    private mutating func answer(
        _ result: Prompt.Result, _ again: () -> Overlay, _ given: (inout TableScreen, String) -> [Effect]
    ) -> [Effect] {
        switch result {
        case .open:
            overlay = again()
            return []
        case .closed:
            overlay = nil
            return []
        case .given(let text):
            overlay = nil
            return given(&self, text)
        }
    }

    mutating func order(
        _ command: Command, _ name: TableActionName, _ context: inout ScreenContext
    ) -> [Effect] {
        let id = context.newCommandID()
        actions[id] = name
        return [.submit(command, id)]
    }

    private mutating func choose(
        _ palette: inout CommandPalette<PaletteItem>, _ key: Key, _ context: inout ScreenContext
    ) -> [Effect] {
        if case .paste(let text) = key, text.contains("\n") {
            overlay = nil
            return paste(text, &context)
        }
        if key == .enter, palette.found.isEmpty {
            // Nothing is called so: it was meant as text, and is not lost.
            overlay = nil
            return insert("/" + palette.query.text, context)
        }
        switch palette.handle(key) {
        case .open: overlay = .palette(palette)
        case .closed: overlay = nil
        case .chosen(.action(let name)):
            overlay = nil
            let chosen: NoteID? = if case .list(let note) = focus { note } else { nil }
            return perform(name, on: chosen, &context)
        case .chosen(.note(let note)):
            overlay = nil
            focus = .list(note)
        }
        return []
    }

    /// What is typed while something lies over the list belongs to the entry.
    mutating func fallThrough(_ key: Key, _ context: inout ScreenContext) -> [Effect] {
        guard key.isText, !isWatching(context) else { return [] }
        overlay = nil
        focus = .entry
        if key == .character("/") { return edit(key, &context) }
        return press(key, &context)
    }
}

extension Key {
    /// Whether it puts something into a text.
    var isText: Bool {
        switch self {
        case .character, .lineBreak, .paste: true
        default: false
        }
    }
}
