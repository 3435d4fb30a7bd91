import CafeModel
import CafeWire

extension PlenaryScreen {
    mutating func pressedInPanel(_ key: Key, _ context: inout ScreenContext) -> [Effect] {
        switch panel {
        case .help(var help):
            panel = help.handle(key) ? .help(help) : nil
        case .palette(var palette):
            switch palette.handle(key) {
            case .open: panel = .palette(palette)
            case .closed: panel = nil
            case .chosen(let find):
                panel = nil
                return go(to: find, &context)
            }
        case .menu(var menu):
            switch menu.handle(key) {
            case .open, .ignored: panel = .menu(menu)
            case .closed: panel = stepBefore(menu, &context)
            case .chosen(let choice):
                panel = nil
                return take(choice, &context)
            }
        case .pillars: panel = nil
        case .entry(let entry): return pressed(key, in: entry, &context)
        case .form(let form): return pressed(key, in: form, &context)
        case .resolution(let form): return pressed(key, in: form, &context)
        case .filing(let form):
            switch form.handle(key, context) {
            case .open(let form): panel = .filing(form)
            case .closed: panel = nil
            case .given(let command, let next):
                panel = next.map { .filing($0) }
                fitPanel()
                return command.map { submit($0, &context) } ?? []
            }
        case nil: break
        }
        return []
    }

    /// What a menu was the second step of, as it was typed: Esc goes back one step.
    private mutating func stepBefore(
        _ menu: Menu<PlenaryChoice>, _ context: inout ScreenContext
    ) -> PlenaryPanel? {
        let purpose: PlenaryEntry.Purpose, typed: String, revision: Int
        switch menu.choices.last?.id {
        case .kind(let note, let seen, let text, _):
            (purpose, typed, revision) = (.correction(note), text, seen)
        case .strike(let note, let seen, let passage, _):
            (purpose, typed, revision) = (.passage(note), passage, seen)
        default: return nil
        }
        let id = drafts[purpose]?.command ?? context.newCommandID()
        return entry(purpose, text: typed, seen: revision, id, context).map { .entry($0) }
    }

    private mutating func go(to find: PlenaryFind, _ context: inout ScreenContext) -> [Effect] {
        switch find {
        case .action(let action): return perform(action, &context)
        case .page(let page): turn(to: page, context.session)
        case .item(let item, let page):
            choices[page] = item
            if item.note == nil { filter = .all }
            self.page = page
            list(context.session)
        }
        return []
    }

    private mutating func take(_ choice: PlenaryChoice, _ context: inout ScreenContext) -> [Effect] {
        switch choice {
        case .action(let action): return perform(action, &context)
        case .outcome(let note, let outcome, let was):
            guard let note = context.session.notes[note], note.outcome == was else {
                let sentence = context.phrases.sentence(Refusal.noteChanged(note), in: context.session)
                notice = Notice(sentence, style: .warning, context)
                return []
            }
            resolve(note, outcome, &context)
            return []
        case .feasibility(let id, let conditions, let was):
            if let note = context.session.notes[id] { panel = feasibility(of: note, conditions, context) }
            return submit(.markNote(id, .feasibility(conditions), was: .feasibility(was)), &context)
        case .strike(let note, let seen, let passage, let reason):
            let id = context.newCommandID()
            sent[id] = entry(.passage(note), text: passage, seen: seen, id, context).map { .entry($0) }
            return [.submit(.strikePassage(note, seen: seen, passage: passage, reason: reason), id)]
        case .kind(let note, let seen, let text, let kind):
            let id = drafts[.correction(note)]?.command ?? context.newCommandID()
            drafts[.correction(note)] = nil
            if let entry = entry(.correction(note), text: text, seen: seen, id, context) {
                sent[id] = .entry(entry)
            }
            return [.submit(.correctNote(note, seen: seen, kind: kind, text: text), id)]
        case .group(let notes): return write(.group(notes), &context)
        case .format(let format):
            isQuiet = false
            // Somebody at another machine has no file here: the document goes where they can fetch it.
            guard context.client.hello.via == nil else { return [.perform(.shelveMinutes(format: format))] }
            return write(.minutes(format: format), &context)
        case .order(let command):
            let id = context.newCommandID()
            if case .approveMinutes(let approved) = command { sent[id] = .approval(approved) }
            return [.submit(command, id)]
        case .leave: return [.leave]
        case .nothing: return []
        }
    }

    // MARK: The form of a commitment

    private mutating func pressed(
        _ key: Key, in form: CommitmentForm, _ context: inout ScreenContext
    ) -> [Effect] {
        var form = form
        let before = (form.words, form.date)
        switch form.prompt.handle(key) {
        case .open:
            form.keepField()
            panel = .form(form)
            if (form.words, form.date) != before { return [.keep(form.draft)] }
        case .closed:
            form.keepField()
            return stepBack(form, context)
        case .given:
            form.keepField()
            return stepOn(form, context)
        }
        return []
    }

    private mutating func stepBack(_ form: CommitmentForm, _ context: ScreenContext) -> [Effect] {
        var form = form
        guard let before = CommitmentForm.Field(rawValue: form.field.rawValue - 1) else {
            panel = nil
            guard form.isChanged else {
                forms[form.subject] = nil
                return [.drop(form.command)]
            }
            forms[form.subject] = form
            say(.draftStays, context)
            return []
        }
        form.field = before
        show(form, context)
        return []
    }

    private mutating func stepOn(_ form: CommitmentForm, _ context: ScreenContext) -> [Effect] {
        var form = form
        let day = form.date.trimmed
        if form.field == .text, form.words.text.trimmed.isEmpty {
            show(form, remark: context.phrases.sentence(Refusal.emptyText, in: context.session), context)
            return []
        }
        guard let next = CommitmentForm.Field(rawValue: form.field.rawValue + 1) else {
            guard day.isEmpty || CalendarDate(written: day) != nil else {
                show(form, remark: context.phrases.sentence(.noSuchDay(day), in: context.session), context)
                return []
            }
            if let remark = remarkPromised(&form, context) {
                form.field = .text
                show(form, remark: remark, context)
                return [.keep(form.draft)]
            }
            panel = nil
            forms[form.subject] = nil
            sent[form.command] = .form(form)
            return [.submit(form.order, form.command)]
        }
        form.field = next
        show(form, context)
        return []
    }

    mutating func show(_ form: CommitmentForm, remark: String = "", _ context: ScreenContext) {
        var form = form
        let raw = form.sources.first.flatMap { context.session.notes[$0] }
            .flatMap { context.session.text($0.text) }
        form.ask(context.phrases, remark: remark, raw: raw ?? "")
        panel = .form(form)
        fitPanel()
    }
}
