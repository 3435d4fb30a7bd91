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
            action(.previousKind, [.init(.backtab, context.phrases.shiftTab)], context),
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
        everyAction(context).filter { isPossible($0.id, context) }
    }

    /// What the table can still do with what is being typed and with what stands there.
    func isPossible(_ name: TableActionName, _ context: ScreenContext) -> Bool {
        switch name {
        case .save, .nextKind, .previousKind:
            entry.purpose == .note ? desk(context).takesNotes : desk(context).takesChanges
        default: desk(context).isPossible(name)
        }
    }

    private func everyAction(_ context: ScreenContext) -> [Action<TableActionName>] {
        let names = desk(context).mechanismActions + desk(context).actions
        return keyActions(context) + names.map { action($0, [], context) }
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
                    id: .note($0.id), title: desk(context).excerpt(of: $0), detail: words.name(of: $0.kind))
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
            guard !context.session.approved else {
                say(words.sentence(.minutesFrozen, in: context.session), .muted, context)
                return []
            }
            let names = desk(context).actions(on: note)
            let place = names.firstIndex(of: .link) ?? names.endIndex
            let choices = (names[..<place] + desk(context).mechanismActions(on: note) + names[place...]).map {
                Menu<TableActionName>.Choice($0, words.noteAction($0, note).capitalizedFirst)
            }
            overlay = .noteMenu(
                id, Menu(title: words.noteMenu, text: desk(context).excerpt(of: note), choices: choices))
        }
        return []
    }

    /// How many of the last notes the palette finds.
    static let foundNotes = 500

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
                    initial: desk(context).hostName ?? ""))
            return []
        case .undo, .redo: return undo(name, &context)
        case .topic, .voices, .problem, .rank, .hands, .pillar, .feasible, .nominate, .votes:
            return openMechanism(name, note, &context)
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
        guard let change = desk(context).change(name) else {
            say(context.phrases.sentence(.nothingToUndo, in: session), .muted, context)
            return []
        }
        return submit(.undo(change.ref), as: name, &context)
    }

    private mutating func performOnNote(
        _ name: TableActionName, _ chosen: NoteID?, _ context: inout ScreenContext
    ) -> [Effect] {
        let session = context.session
        guard let note = chosen.map({ session.notes[$0] }) ?? desk(context).target(of: name) else {
            let isQuestion = name == .answer || name == .answeredAloud
            say(isQuestion ? context.phrases.noOpenQuestion : context.phrases.noNoteYet, .muted, context)
            return []
        }
        if let command = desk(context).command(name, on: note) { return submit(command, as: name, &context) }
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
        case .strike:
            overlay = .passage(
                note.id,
                Prompt(
                    title: words.askPassage, text: words.askPassageExplained(desk(context).excerpt(of: note)),
                    hint: words.promptHint)
            )
        case .file:
            overlay = .filing(FilingForm(note.id, context))
        case .link:
            let others = listed(context).suffix(Self.foundNotes).reversed().compactMap { session.notes[$0] }
            let choices = others.filter { $0.id != note.id && !$0.withdrawn }.map {
                Menu<NoteID>.Choice(
                    $0.id, (note.links.contains($0.id) ? "√ " : "") + desk(context).excerpt(of: $0))
            }
            guard !choices.isEmpty else {
                say(words.noOtherNote, .muted, context)
                return []
            }
            overlay = .link(
                note.id, Menu(title: words.askLink, text: desk(context).excerpt(of: note), choices: choices))
        default: break
        }
        return []
    }

    private mutating func read(_ name: TableActionName, _ context: ScreenContext) -> [Effect] {
        let words = context.phrases
        let isBriefing = name == .briefing
        let briefing = [context.session.topic(table)?.briefing ?? ""].filter { !$0.isEmpty }
        let lines =
            isBriefing ? briefing + desk(context).facts : TableCard.summary(table, context, limit: 200)
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
}
