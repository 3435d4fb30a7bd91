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
            return []
        case .draftFound(let draft): return take(draft, context)
        case .hubWasBehind, .lost, .ended, .reply, .sessions, .presence: return []
        }
    }

    private mutating func hear(_ fact: Fact, _ context: ScreenContext) -> [Effect] {
        switch fact.event {
        case .stageEntered, .stageRestored: return followStage(context)
        case .messageSent(let scope, _):
            guard context.client.link == .live, scope == .all || scope == .table(table) else { return [] }
            return [.bell]
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
        guard kindsStage != session.position || !kinds(context).contains(chosenKind) else { return [] }
        kindsStage = session.position
        let kinds = kinds(context)
        chosenKind = kinds.first ?? .question
        if entry.editor.isEmpty, entry.purpose == .note { entry.kind = chosenKind }
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
            } else if let action {
                say(
                    context.phrases.done(context.phrases.tableAction(action).name), .done, seconds: 4, context
                )
            }
            return []
        case .refused(let refusal):
            actions[id] = nil
            return refused(id, refusal, &context)
        case .notPermitted, .noSuchSession:
            actions[id] = nil
            giveBack(id)
            let why: Goodbye = answer == .notPermitted ? .notPermitted : .noSuchSession
            say(context.phrases.sentence(why), .danger, seconds: 20, context)
            return []
        }
    }

    private mutating func refused(
        _ id: CommandID, _ refusal: Refusal, _ context: inout ScreenContext
    ) -> [Effect] {
        var sentence = context.phrases.sentence(refusal, in: context.session)
        if case .noteChanged(let note) = refusal, let present = context.session.notes[note] {
            sentence = context.phrases.nowSays(context.session.text(present.text) ?? "")
            seeAgain(id, present)
        }
        say(sentence, .warning, seconds: 20, context)
        guard let returned = giveBack(id, newID: context.newCommandID()) else { return [] }
        return [.keep(returned)]
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
    @discardableResult
    private mutating func giveBack(_ id: CommandID, newID: CommandID? = nil) -> DraftMessage? {
        guard let index = underWay.firstIndex(where: { $0.id == id }) else { return nil }
        let old = underWay.remove(at: index)
        var returned = TableEntry(
            id: newID ?? old.id, purpose: old.purpose, kind: old.kind, text: old.editor.text, round: old.round
        )
        returned.edit = 1
        if entry.editor.isEmpty {
            entry = returned
            focus = .entry
        } else {
            waiting.insert(returned, at: 0)
        }
        return returned.draft
    }

    private mutating func take(_ draft: DraftMessage, _ context: ScreenContext) -> [Effect] {
        guard draft.command != entry.id, !waiting.contains(where: { $0.id == draft.command }),
            !underWay.contains(where: { $0.id == draft.command })
        else { return [] }
        let found = TableEntry(draft)
        if entry.editor.isEmpty {
            entry = found
            say(context.phrases.draftFound, .attention, seconds: 12, context)
        } else {
            waiting.insert(found, at: 0)
        }
        return []
    }

    // MARK: Time

    /// Warns at five minutes, at one and at the end: once each, one bell.
    mutating func followTime(_ context: ScreenContext) -> [Effect] {
        let session = context.session
        guard let stage = session.position, session.order[stage].kind.isWork, !countdown(context).isPaused
        else {
            return []
        }
        let remaining = countdown(context).remaining(at: context.time)
        let minutes: Int? =
            remaining <= .zero ? 0 : remaining <= .minutes(1) ? 1 : remaining <= .minutes(5) ? 5 : nil
        guard let minutes, let duration = session.order[stage].duration, duration > .minutes(minutes) else {
            if minutes == nil { warned = nil }
            return []
        }
        let warning = TimeWarning(stage: stage, minutes: minutes)
        guard warned != warning else { return [] }
        if let warned, warned.stage == stage, warned.minutes < minutes { return [] }
        warned = warning
        say(context.phrases.minutesLeft(minutes), minutes == 0 ? .danger : .warning, seconds: 15, context)
        return [.bell]
    }
}

extension StageKind {
    /// Whether a table works against the clock in it.
    var isWork: Bool { self == .round || self == .conclusions }
}
