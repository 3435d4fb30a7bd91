import CafeModel
import CafeWire

extension TableScreen {
    mutating func hear(_ event: ClientEvent, _ context: inout ScreenContext) -> [Effect] {
        switch event {
        case .joined: return followStage(context)
        case .fact(let fact): return hear(fact, context)
        case .answered(let id, _, let answer): return hear(answer, to: id, &context)
        case .draftKept(let id, let edit):
            if entry.id == id { entry.keptEdit = max(entry.keptEdit, edit) }
            for index in waiting.indices where waiting[index].id == id {
                waiting[index].keptEdit = max(waiting[index].keptEdit, edit)
            }
            return dropAdopted(id)
        case .draftFound(let draft): return take(draft, &context)
        case .presence:
            settle(context)
            return []
        case .displaced(let name): return giveWay(to: name, &context)
        case .hubWasBehind, .lost, .ended, .reply, .sessions, .door, .earlier, .followUp: return []
        }
    }

    private mutating func hear(_ fact: Fact, _ context: ScreenContext) -> [Effect] {
        // What happened before the screen came is history, not news: no bell, no sentence.
        guard context.client.link == .live else { return [] }
        switch fact.event {
        case .stageEntered, .stageRestored: return followStage(context)
        case .messageSent(let scope, _):
            return scope == .all || scope == .table(table) ? [.bell] : []
        case .supportAsked(let other, false) where other == table && hadSupport:
            hadSupport = false
            if fact.envelope.actor.role == .facilitator {
                say(context.phrases.supportSettled, .done, context)
            }
            return []
        case .supportAsked(let other, true) where other == table:
            hadSupport = true
            return []
        default: return []
        }
    }

    /// The stage has changed: its kinds, its card; what is being typed stays as it is.
    private mutating func followStage(_ context: ScreenContext) -> [Effect] {
        let session = context.session
        guard kindsStage != session.position || offered.isEmpty else { return followTime(context) }
        // What was said of the time of another stage is over with it.
        if let told = watch.toldMinutes, notice?.text == context.phrases.minutesLeft(told) { notice = nil }
        kindsStage = session.position
        let kinds = kinds(context)
        if kinds != offered {
            chosenKind = kinds.first ?? .question
            if entry.editor.isEmpty, entry.purpose == .note { entry.kind = chosenKind }
        }
        offered = kinds
        closedCard = nil
        return followTime(context)
    }

    // MARK: Answers

    private mutating func hear(
        _ answer: CommandAnswer, to id: CommandID, _ context: inout ScreenContext
    ) -> [Effect] {
        let action = actions[id]
        switch answer {
        case .unsaved(let trouble):
            self.trouble = trouble
            return []
        case .done(let saved, _, _):
            trouble = nil
            actions[id] = nil
            if let index = underWay.firstIndex(where: { $0.id == id }) {
                underWay.remove(at: index)
                lastSaved = saved
                // The draft that had been left here is not a draft any more.
                if notice?.text == context.phrases.draftFound { notice = nil }
            } else if let action {
                say(
                    context.phrases.done(context.phrases.tableAction(action).name), .done, seconds: 4, context
                )
            }
            return dropAdopted(id)
        case .refused(let refusal):
            actions[id] = nil
            return refused(id, refusal, &context)
        case .notPermitted, .noSuchSession:
            actions[id] = nil
            let why: Goodbye = answer == .notPermitted ? .notPermitted : .noSuchSession
            say(context.phrases.sentence(why), .danger, seconds: 20, context)
            return giveBack(id, &context)
        }
    }

    private mutating func refused(
        _ id: CommandID, _ refusal: Refusal, _ context: inout ScreenContext
    ) -> [Effect] {
        var sentence = context.phrases.sentence(refusal, in: context.session)
        if case .noteChanged(let note) = refusal, let present = context.session.notes[note] {
            sentence = context.phrases.nowSays(saying(id, present, context), waits: mustWait)
            seeAgain(id, present)
        }
        say(sentence, .warning, seconds: 20, context)
        return giveBack(id, &context)
    }

    /// Whether a text that comes back must wait behind what is being typed.
    private var mustWait: Bool { !entry.editor.isEmpty || entry.purpose != .note }

    /// What stands now where the text of a refused command was to stand: another answer, or another wording.
    private func saying(_ id: CommandID, _ note: Note, _ context: ScreenContext) -> String {
        let isAnswer = underWay.first { $0.id == id }?.purpose.isAnswer ?? false
        if isAnswer, note.answer == .spoken { return context.phrases.answeredAloud }
        if isAnswer, let answer = context.session.text(note.answer?.text) {
            return String(answer.prefix(400))
        }
        return desk(context).excerpt(of: note)
    }

    /// The person has been shown what a note says now: the next Enter saves over it.
    private mutating func seeAgain(_ id: CommandID, _ note: Note) {
        guard let index = underWay.firstIndex(where: { $0.id == id }) else { return }
        switch underWay[index].purpose {
        case .answer: underWay[index].purpose = .answer(note.id, seen: note.revision)
        case .correction: underWay[index].purpose = .correction(note.id, seen: note.revision)
        case .note: break
        }
    }

    /// A text that was refused comes back into the entry, or waits behind what is being typed. Its command was answered,
    /// so it needs a new id.
    private mutating func giveBack(_ id: CommandID, _ context: inout ScreenContext) -> [Effect] {
        guard let index = underWay.firstIndex(where: { $0.id == id }) else { return [] }
        return hand(back: underWay.remove(at: index), &context)
    }

    private mutating func hand(back old: TableEntry, _ context: inout ScreenContext) -> [Effect] {
        var returned = TableEntry(
            id: context.newCommandID(), purpose: old.purpose, kind: old.kind, text: old.editor.text,
            round: old.round)
        returned.edit = 1
        adopted[returned.id] = old.id
        if mustWait {
            waiting.insert(returned, at: 0)
        } else {
            entry = returned
            focus = .entry
        }
        return [.keep(returned.draft)]
    }

    /// The text of former drafts is safe under its new id, or saved, or thrown away by the person.
    mutating func dropAdopted(_ id: CommandID) -> [Effect] {
        var (effects, next): ([Effect], CommandID) = ([], id)
        while let former = adopted.removeValue(forKey: next) {
            effects.append(.drop(former))
            next = former
        }
        return effects
    }

    /// A draft that was left here. It goes on under an id of its own: should whoever left it come back, two people
    /// write two drafts, and neither loses a word.
    private mutating func take(_ draft: DraftMessage, _ context: inout ScreenContext) -> [Effect] {
        let known = [entry] + waiting + underWay
        guard !known.contains(where: { $0.id == draft.command }), !adopted.values.contains(draft.command)
        else {
            return []
        }
        if !mustWait {
            say(context.phrases.draftFound, .attention, seconds: 12, context)
        }
        return hand(back: TableEntry(draft), &context)
    }

    // MARK: Time

    /// Warns at five minutes, at one and at the end: once each, one bell.
    mutating func followTime(_ context: ScreenContext) -> [Effect] {
        guard let minutes = watch.minutesToTell(desk(context)) else { return [] }
        say(context.phrases.minutesLeft(minutes), minutes == 0 ? .danger : .warning, seconds: 15, context)
        return [.bell]
    }
}
