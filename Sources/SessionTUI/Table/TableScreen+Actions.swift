import CafeModel
import CafeWire

extension TableScreen {
    /// What can be laid over, or gone into.
    enum Opening {
        case help
        case palette
        case list
        case leave
        case menu(NoteID)
    }

    // MARK: The table of actions

    /// The actions that have keys in the entry.
    func keyActions(_ context: ScreenContext) -> [Action<TableActionName>] {
        // The slash is a key only where there is nothing to be divided by it yet.
        let slash = Action<TableActionName>.Chord(.control("p"), "/")
        let shared = isShared(context) ? [action(.seat, [.init(.control("t"), "Ctrl-T")], context)] : []
        return [
            action(.save, [.init(.enter, "Enter"), .init(.control("s"), "Ctrl-S")], context),
            action(.nextKind, [.init(.tab, "Tab")], context),
            action(.previousKind, [.init(.backtab, "Shift-Tab")], context),
            action(.list, [.init(.up(), "↑")], context),
            action(.palette, [slash, .init(.control("p"), "Ctrl-P")], context),
            action(.help, [.init(.function(1), "F1")], context),
            action(.answer, [.init(.function(2), "F2")], context),
            action(.leave, [.init(.control("c"), "Ctrl-C")], context),
        ] + shared
    }

    private func action(
        _ name: TableActionName, _ keys: [Action<TableActionName>.Chord] = [], _ context: ScreenContext
    ) -> Action<TableActionName> {
        let words = context.phrases.tableAction(name)
        return Action(
            id: name, name: words.name, summary: words.summary, keys: keys,
            hint: context.phrases.tableHint(name))
    }

    /// Every action that means something now; keys, palette and help are made from these.
    func allActions(_ context: ScreenContext) -> [Action<TableActionName>] {
        let session = context.session
        let asks = session.table(table)?.asksSupport == true
        var names: [TableActionName] = [
            .answeredAloud, .correct, .star, .present, .link, .strike, .withdraw, .restore, .file, .conclude,
            .briefing, .summary, asks ? .supportSettled : .support, .name, .undo, .redo,
        ]
        if !kinds(context).contains(.conclusion) { names.removeAll { $0 == .conclude } }
        return keyActions(context) + names.map { action($0, [], context) }
    }

    /// What can be done with a note.
    func noteActions(_ note: Note) -> [TableActionName] {
        var names: [TableActionName] = []
        if note.kind == .question { names += [.answer, .answeredAloud] }
        if note.withdrawn { return [.restore] }
        names.append(.correct)
        if note.kind == .redirection {
            names.append(.file)
        } else {
            names += [.star, .present]
        }
        return names + [.link, .strike, .withdraw]
    }

    // MARK: Opening

    mutating func open(_ opening: Opening, _ context: inout ScreenContext) -> [Effect] {
        let words = context.phrases
        switch opening {
        case .help:
            let more = words.editorKeys.map { HelpPanel.Line(keys: $0.keys, name: "", summary: $0.summary) }
            overlay = .help(
                HelpPanel(title: words.help(words.table(table)), actions: allActions(context), more: more))
        case .palette:
            let skipped: Set<TableActionName> = [.save, .palette]
            let actions = allActions(context).filter { !skipped.contains($0.id) }
            var entries = actions.map {
                CommandPalette<PaletteItem>.Entry(
                    id: .action($0.id), title: $0.name,
                    detail: ($0.keys.first.map { $0.label + " · " } ?? "") + $0.summary)
            }
            entries += listed(context).suffix(Self.foundNotes).reversed().compactMap {
                context.session.notes[$0]
            }.map {
                .init(
                    id: .note($0.id), title: excerpt(of: $0, context), detail: words.name(of: $0.kind))
            }
            overlay = .palette(CommandPalette(title: words.paletteTitle, entries: entries))
        case .list:
            guard let last = listed(context).last else {
                say(words.noNoteYet, .muted, seconds: 4, context)
                return []
            }
            focus = .list(last)
        case .leave:
            let choices: [Menu<Bool>.Choice] = [.init(false, words.stay), .init(true, words.leave)]
            overlay = .leave(
                Menu(title: words.leaveTable(table), text: words.leaveExplained, choices: choices))
        case .menu(let id):
            guard let note = context.session.notes[id] else { return [] }
            let choices = noteActions(note).map {
                Menu<TableActionName>.Choice($0, words.noteAction($0, note).capitalizedFirst)
            }
            overlay = .noteMenu(
                id, Menu(title: words.noteMenu, text: excerpt(of: note, context), choices: choices))
        }
        return []
    }

    /// How many of the last notes the palette finds.
    static let foundNotes = 500

    /// The beginning of what a note says, enough to know it by.
    func excerpt(of note: Note, _ context: ScreenContext) -> String {
        guard let text = context.session.text(note.text) else { return context.phrases.suppressed }
        let start = text.prefix(400)
        return start.endIndex < text.endIndex ? start + "…" : text
    }

    // MARK: Doing

    mutating func perform(
        _ name: TableActionName, on note: NoteID?, _ context: inout ScreenContext
    ) -> [Effect] {
        switch name {
        case .save: return save(&context)
        case .nextKind: return nextKind(1, context)
        case .previousKind: return nextKind(-1, context)
        case .list: return open(.list, &context)
        case .palette: return open(.palette, &context)
        case .help: return open(.help, &context)
        case .leave: return open(.leave, &context)
        case .seat:
            askSeat(context)
            return []
        case .conclude:
            chosenKind = .conclusion
            guard entry.purpose == .note else {
                begin(TableEntry(id: context.newCommandID(), kind: .conclusion))
                return []
            }
            entry.kind = .conclusion
            entry.kindBeforeQuestion = nil
            return entry.editor.isEmpty ? [] : changed(context)
        case .briefing, .summary: return read(name, context)
        case .support, .supportSettled:
            return submit(.askSupport(table, name == .support), as: name, &context)
        case .name:
            let words = context.phrases
            overlay = .name(
                Prompt(
                    title: words.askName, text: words.askNameExplained, hint: words.promptHint,
                    initial: hostName(context) ?? ""))
            return []
        case .undo, .redo: return undo(name, &context)
        default: return performOnNote(name, note, &context)
        }
    }

    private mutating func submit(
        _ command: Command, as name: TableActionName, _ context: inout ScreenContext
    ) -> [Effect] {
        let id = context.newCommandID()
        actions[id] = name
        return [.submit(command, id)]
    }

    private mutating func undo(_ name: TableActionName, _ context: inout ScreenContext) -> [Effect] {
        let session = context.session
        let role = Role.table(table)
        guard let change = name == .undo ? session.lastUndoable(by: role) : session.lastRedoable(by: role)
        else {
            say(context.phrases.sentence(.nothingToUndo, in: session), .muted, context)
            return []
        }
        return submit(.undo(change.ref), as: name, &context)
    }

    private mutating func performOnNote(
        _ name: TableActionName, _ chosen: NoteID?, _ context: inout ScreenContext
    ) -> [Effect] {
        let session = context.session
        guard let note = chosen.map({ session.notes[$0] }) ?? target(of: name, context) else {
            let isQuestion = name == .answer || name == .answeredAloud
            say(isQuestion ? context.phrases.noOpenQuestion : context.phrases.noNoteYet, .muted, context)
            return []
        }
        let words = context.phrases
        switch name {
        case .answer:
            if entry.purpose.isAnswer, entry.note == note.id {
                focus = .entry
                return []
            }
            begin(
                TableEntry(
                    id: context.newCommandID(), purpose: .answer(note.id, seen: note.revision),
                    kind: note.kind, text: session.text(note.answer?.text) ?? ""))
        case .correct:
            var entry = TableEntry(
                id: context.newCommandID(), purpose: .correction(note.id, seen: note.revision),
                kind: note.kind, text: session.text(note.text) ?? "", round: note.round)
            entry.hasBegun = true
            begin(entry)
        case .answeredAloud:
            return submit(.settleByVoice(note.id, note.answer != .spoken), as: name, &context)
        case .star: return submit(.markNote(note.id, .starred(!note.starred)), as: name, &context)
        case .present: return submit(.markNote(note.id, .presented(!note.presented)), as: name, &context)
        case .withdraw: return submit(.markNote(note.id, .withdrawn(true)), as: name, &context)
        case .restore: return submit(.markNote(note.id, .withdrawn(false)), as: name, &context)
        case .strike:
            overlay = .passage(
                note.id,
                Prompt(
                    title: words.askPassage, text: words.askPassageExplained(excerpt(of: note, context)),
                    hint: words.promptHint)
            )
        case .file:
            overlay = .filing(
                note.id,
                Prompt(
                    title: words.askFiling, text: words.askFilingExplained, hint: words.promptHint,
                    initial: session.filing(of: note)?.number ?? ""))
        case .link:
            let others = listed(context).suffix(Self.foundNotes).reversed().compactMap { session.notes[$0] }
            let choices = others.filter { $0.id != note.id && !$0.withdrawn }.map {
                Menu<NoteID>.Choice(
                    $0.id, (note.links.contains($0.id) ? "√ " : "") + excerpt(of: $0, context))
            }
            guard !choices.isEmpty else {
                say(words.noOtherNote, .muted, context)
                return []
            }
            overlay = .link(
                note.id, Menu(title: words.askLink, text: excerpt(of: note, context), choices: choices))
        default: break
        }
        return []
    }

    /// The note that an action means when none is chosen: the last open question, the last redirection that was not filed,
    /// the last withdrawn note, or the last note.
    private func target(of name: TableActionName, _ context: ScreenContext) -> Note? {
        switch name {
        case .answer, .answeredAloud: last(context) { $0.isOpenQuestion }
        case .file:
            last(context) { $0.kind == .redirection && !$0.withdrawn && $0.filing == nil }
                ?? last(context) { $0.kind == .redirection && !$0.withdrawn }
        case .restore: last(context) { $0.withdrawn }
        default: last(context) { !$0.withdrawn }
        }
    }

    private func last(_ context: ScreenContext, where fits: (Note) -> Bool) -> Note? {
        let notes = context.session.notes
        return listed(context).reversed().lazy.compactMap { notes[$0] }.first(where: fits)
    }

    private mutating func read(_ name: TableActionName, _ context: ScreenContext) -> [Effect] {
        let words = context.phrases
        let isBriefing = name == .briefing
        let briefing = context.session.topic(table)?.briefing ?? ""
        let lines =
            isBriefing ? [briefing].filter { !$0.isEmpty } : TableCard.summary(table, context, limit: 200)
        guard !lines.isEmpty else {
            say(isBriefing ? words.noBriefing : words.noNoteYet, .muted, context)
            return []
        }
        overlay = .reading(
            ReadingPanel(
                title: isBriefing ? words.briefing : words.readAloud, paragraphs: lines)
        )
        return []
    }

    /// The name of who sits here: who gave it, or whom the plan names.
    func hostName(_ context: ScreenContext) -> String? {
        let session = context.session
        if let data = session.text(session.table(table)?.host) { return Participant(encoded: data).name }
        guard let planned = session.topic(table)?.host, !planned.isEmpty else { return nil }
        return planned
    }
}
