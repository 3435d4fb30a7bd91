import CafeModel
import CafeWire

extension FacilitatorScreen {
    mutating func act(_ action: ConductAction, _ context: inout ScreenContext) -> [Effect] {
        let session = context.session
        switch action {
        case .pause:
            return [submit(session.clocks.stage.isPaused ? .resumeClock(.all) : .pauseClock(.all), &context)]
        case .add: return [submit(.extendClock(.all, by: .minutes(1)), &context)]
        case .remove: return [submit(.extendClock(.all, by: .minutes(-1)), &context)]
        case .next: return goOn(&context)
        case .previous: return [submit(.returnToPreviousStage(leaving: session.position), &context)]
        case .undo: return takeBack(session.lastUndoable(by: .facilitator), again: false, &context)
        case .redo: return takeBack(session.lastRedoable(by: .facilitator), again: true, &context)
        case .wall: showsWall = true
        case .table: openTable(context)
        case .script: panel = .reading(scriptPanel(context))
        case .palette: panel = .palette(palette(context))
        case .help: openHelp(context)
        case .message: askRecipient(context)
        case .arrivals: ask(.arrivals, context)
        case .departure: ask(.departure, context)
        case .minutes: ask(.minutes(.all), context)
        case .backup: ask(.backupPath, context)
        case .acta: askFormat(context)
        case .shorten: askShorten(context)
        case .draw: confirm(.draw, context.phrases.conductChoices.draw, .order(.drawRotation), context)
        case .arrange:
            let all = TableArrangement.allCases
            arrangement = all[((all.firstIndex(of: arrangement) ?? 0) + 1) % all.count]
            followChosen(context)
        case .narrow:
            onlyNeeding.toggle()
            followChosen(context)
        case .evaluation: panel = .menu(evaluationMenu(context))
        case .door: openDoorMenu(context)
        case .leave: confirm(.leave, context.phrases.conductChoices.leave, .leave, context)
        case .finish: return finish(&context)
        }
        return []
    }

    mutating func perform(_ deed: FacilitatorDeed, _ context: inout ScreenContext) -> [Effect] {
        switch deed {
        case .act(let action): return act(action, &context)
        case .order(let command), .orderAgain(let command): return [submit(command, &context)]
        case .ask(.actaPath(let format)) where context.client.hello.via != nil:
            // Somebody at another machine has no file here: the document goes where they can fetch it.
            isQuiet = false
            return [.perform(.shelveMinutes(format: format))]
        case .ask(let question): ask(question, context)
        case .openTable(let number):
            choose(number, context)
            openTable(context)
        case .showSeats(let number): panel = .reading(seatsPanel(number, context))
        case .showJoining(let number): panel = joiningPanel(number, context)
        case .setDoor(let open): return setDoor(open: open, context)
        case .choosePIN(let renewed): choosePIN(renewed: renewed, context)
        case .pin(let role, let renewed): return askPIN(role, renewed: renewed, context)
        case .showNote(let id): showNote(id, context)
        case .leave: return [.leave]
        case .nothing: break
        }
        return []
    }

    /// Gives an order.
    mutating func submit(_ command: Command, _ context: inout ScreenContext) -> Effect {
        let id = context.newCommandID()
        if case .welcomeParticipant = command { arrivals.insert(id) }
        return .submit(command, id)
    }

    private mutating func takeBack(
        _ change: Change?, again: Bool, _ context: inout ScreenContext
    ) -> [Effect] {
        guard let change else {
            let sentence =
                again
                ? context.phrases.noStepToRedo
                : context.phrases.sentence(.nothingToUndo, in: context.session)
            notice = Notice(sentence, style: .muted, context)
            return []
        }
        let id = context.newCommandID()
        undoing[id] = context.phrases.deed(original(of: change, context.session).event, in: context.session)
        if again { redoing.insert(id) }
        lastUndo = id
        return [.submit(.undo(change.ref), id)]
    }

    /// What a redo will do again is told as what was done first, not as its undoing.
    private func original(of change: Change, _ session: SessionState) -> Change {
        guard case .undo(let first) = change.fate else { return change }
        return session.changes.first { $0.ref == first } ?? change
    }

    // MARK: The running order

    /// To the next table of the plenary or the next stage; asks when that interrupts somebody.
    private mutating func goOn(_ context: inout ScreenContext) -> [Effect] {
        let session = context.session, phrases = context.phrases
        guard let position = session.position else {
            notice = Notice(phrases.conductEventOver, style: .muted, context)
            return []
        }
        if session.stage?.kind == .plenary, session.turn + 1 < session.tables.count {
            return [submit(.beginTurn(session.turn + 1, leaving: session.turn), &context)]
        }
        guard session.order.indices ~= position + 1 else { return finish(&context) }
        let command = Command.enterNextStage(leaving: position)
        guard let interruption = Interruption(context) else { return [submit(command, &context)] }
        let told = phrases.interruption(writing: interruption.writing, minutesLeft: interruption.minutesLeft)
        panel = .menu(
            Menu(
                title: phrases.goOnTitle(phrases.title(of: session.order[position + 1])),
                text: phrases.title(of: session.order[position]) + ": " + told + ".\n" + phrases.goOnSafety,
                choices: [
                    .init(.order(command), phrases.conductChoices.goOn, shortcut: "n"),
                    .init(.nothing, phrases.conductChoices.wait),
                ]))
        return []
    }

    private mutating func finish(_ context: inout ScreenContext) -> [Effect] {
        guard let position = context.session.position else {
            notice = Notice(context.phrases.conductEventOver, style: .muted, context)
            return []
        }
        confirm(
            .finish, context.phrases.conductChoices.finish, .order(.finishEvent(leaving: position)), context)
        return []
    }

    // MARK: Panels

    /// Asks before something that one should not do by mistake; staying is the first choice.
    private mutating func confirm(
        _ question: ConductQuestion, _ yes: String, _ deed: FacilitatorDeed, _ context: ScreenContext
    ) {
        let words = context.phrases.words(asking: question)
        panel = .menu(
            Menu(
                title: words.title, text: words.text,
                choices: [
                    .init(.nothing, context.phrases.conductChoices.stay),
                    .init(deed, yes, shortcut: yes.lowercased().first),
                ]))
    }

    private mutating func openHelp(_ context: ScreenContext) {
        let headings = context.phrases.conductHeadings
        let more = [
            HelpPanel.Line(keys: "↑ ↓ 1 – 9", name: "", summary: headings.choosing)
        ]
        panel = .help(HelpPanel(title: headings.help, actions: actions(context), more: more))
    }

    func reading(_ title: String, _ paragraphs: [String]) -> FacilitatorPanel {
        .reading(ReadingPanel(title: title, paragraphs: paragraphs))
    }

    private func scriptPanel(_ context: ScreenContext) -> ReadingPanel {
        let phrases = context.phrases, session = context.session
        let title = session.stage.map { phrases.title(of: $0) } ?? phrases.finished
        return ReadingPanel(
            title: phrases.conductHeadings.script + " · " + title,
            paragraphs: script(context))
    }

    /// What to read aloud now, with the notice of the last minute.
    func script(_ context: ScreenContext) -> [String] {
        guard let stage = context.session.stage else {
            let documents = context.session.mechanism.closingDocuments
            return context.phrases.afterEvent + [context.phrases.closingDocuments(documents)]
        }
        let last = context.phrases.scriptAtOneMinute(stage).map {
            context.phrases.conductHeadings.atOneMinute + ": " + $0
        }
        let earlier = stage.kind == .review ? context.earlierLines : []
        return context.phrases.script(stage, in: context.session) + earlier + (last.map { [$0] } ?? [])
    }

    private func palette(_ context: ScreenContext) -> CommandPalette<FacilitatorDeed> {
        let phrases = context.phrases
        let actions = actions(context).filter { $0.id != .palette }.map { action in
            CommandPalette<FacilitatorDeed>.Entry(
                id: .act(action.id), title: action.name,
                detail: (action.keys.first.map { $0.label + " · " } ?? "") + action.summary)
        }
        let tables = context.session.tables.map { table in
            CommandPalette<FacilitatorDeed>.Entry(
                id: .openTable(table.number), title: title(of: table.number, context),
                detail: phrases.contributions(table.contributionCount))
        }
        return CommandPalette(
            title: phrases.conductHeadings.palette, entries: actions + tables + notes(context))
    }

    /// Redirected complaints are private and stay out: this laptop may be mirrored.
    private func notes(_ context: ScreenContext) -> [CommandPalette<FacilitatorDeed>.Entry] {
        context.session.tables.flatMap { table in
            context.session.notes(of: table.number).compactMap { note in
                guard note.kind != .redirection, let text = context.session.text(note.text) else {
                    return nil
                }
                return .init(
                    id: .showNote(note.id), title: text,
                    detail: context.phrases.name(of: note.kind) + " · "
                        + context.phrases.table(table.number))
            }
        }
    }

    private mutating func showNote(_ id: NoteID, _ context: ScreenContext) {
        guard let note = context.session.notes[id], let text = context.session.text(note.text) else { return }
        let title = context.phrases.name(of: note.kind) + " · " + context.phrases.table(note.table)
        panel = reading(title, [text])
    }
}
