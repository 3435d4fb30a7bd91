import CafeModel

extension FollowUpScreen {
    mutating func pressedInPanel(_ key: Key, _ context: inout ScreenContext) -> [Effect] {
        switch panel {
        case .help(var help): panel = help.handle(key) ? .help(help) : nil
        case .details(var details): panel = details.handle(key) ? .details(details) : nil
        case .palette(var palette):
            switch palette.handle(key) {
            case .open: panel = .palette(palette)
            case .closed: panel = nil
            case .chosen(let find):
                panel = nil
                return go(to: find, &context)
            }
        case .menu(var menu):
            switch menu.handle(key.inLowerCase) {
            case .open, .ignored: panel = .menu(menu)
            case .closed: panel = nil
            case .chosen(let choice):
                panel = nil
                return take(choice, &context)
            }
        case .form(let form): return pressed(key, in: form, &context)
        case .resolution(let form, let session): return pressed(key, in: form, session, &context)
        case .words(var prompt): pressed(key, search: &prompt)
        case .until(var prompt): pressed(key, until: &prompt, context)
        case nil: break
        }
        return []
    }

    private mutating func pressed(_ key: Key, search prompt: inout Prompt) {
        switch prompt.handle(key) {
        case .open: panel = .words(prompt)
        case .closed: panel = nil
        case .given(let words):
            panel = nil
            filter.words = words.trimmed
            show()
        }
    }

    private mutating func pressed(_ key: Key, until prompt: inout Prompt, _ context: ScreenContext) {
        switch prompt.handle(key) {
        case .open: panel = .until(prompt)
        case .closed: panel = nil
        case .given(let text):
            let day = CalendarDate(written: text.trimmed)
            guard day != nil || text.trimmed.isEmpty else {
                let remark = context.phrases.sentence(.noSuchDay(text.trimmed), in: context.session)
                prompt.text = "! " + remark + "\n" + context.phrases.followUp(FollowUpQuestion.until)
                panel = .until(prompt)
                return
            }
            panel = nil
            filter.until = day
            show()
        }
    }

    private mutating func go(to find: FollowUpFind, _ context: inout ScreenContext) -> [Effect] {
        switch find {
        case .action(let action): return perform(action, &context)
        case .item(let item):
            if !shown.contains(where: { $0.item == item }) { filter = FollowUpFilter(.all) }
            chosen = item
            show()
            return []
        }
    }
}
