import CafeModel
import CafeWire

extension LineMode {
    mutating func hear(_ event: ClientEvent, _ context: inout ScreenContext) -> [Effect] {
        let words = context.phrases
        switch event {
        case .joined: join(context)
        case .fact(let fact): hear(fact, context)
        case .answered(let id, _, let answer): return hear(answer, to: id, &context)
        case .draftFound(let draft): found(draft, &context)
        case .lost: if isWelcomed { say(words.lineConnectionLost) }
        case .ended(let reason): stop(.ended(reason), words.sentence(reason), context)
        case .hubWasBehind(let count): if count > 0 { say(words.lineSentAgain(count)) }
        case .displaced(let name): say(words.seatDisplaced(by: name))
        case .draftKept, .reply, .sessions, .presence, .door, .earlier, .followUp: break
        }
        return []
    }

    private mutating func join(_ context: ScreenContext) {
        progress = context.reading.boot
        hearUnheard(context)
        if isWelcomed {
            say(context.phrases.lineConnectionBack)
            followStage(context)
        } else {
            isWelcomed = true
            kindsStage = .some(context.session.position)
            setKinds(context, isTold: false)
            // A script wants its results and nothing else; who has said nothing for a while is a person.
            if isInteractive {
                welcome(context)
            } else if queue.isEmpty, !isLeaving {
                welcomeTime = context.reading.boot + Self.silence
            }
        }
        for text in kept where text.former != nil {
            say(context.phrases.lineTextWaits(text.entry.kind, text.entry.editor.text))
        }
        tellMessages(context)
        followTime(context)
    }

    mutating func welcome(_ context: ScreenContext) {
        say(situation(context))
        say(context.phrases.lineHowTo)
    }

    private mutating func hear(_ fact: Fact, _ context: ScreenContext) {
        hearUnheard(context)
        // What happened before is history, not news.
        guard context.client.link == .live, isWelcomed else { return }
        let words = context.phrases
        switch fact.event {
        case .stageEntered, .stageRestored: followStage(context)
        case .turnBegan: say(stageLines(context))
        case .messageSent: tellMessages(context)
        case .clockPaused(let scope) where concerns(scope), .clockResumed(let scope) where concerns(scope),
            .clockExtended(let scope, _) where concerns(scope):
            if case .clockResumed = fact.event { say(words.lineResumed) }
            say(timeSentence(context))
        case .supportAsked(let other, let asks) where other == table:
            if !asks, hadSupport, fact.envelope.actor.role == .facilitator { say(words.supportSettled) }
            hadSupport = asks
        case .noteRecorded(let id, let other, _, _, _, _) where other == table:
            guard fact.envelope.actor.connection != context.client.connection,
                let note = context.session.notes[id]
            else { return }
            say(words.lineOther(line(of: note, context)))
        default: break
        }
    }

    /// Whether something for these tables is for this one.
    func concerns(_ scope: ClockScope) -> Bool { scope == .all || scope == .table(table) }

    /// Says the facilitator's messages that have not been said: of those from before, only what is still fresh.
    private mutating func tellMessages(_ context: ScreenContext) {
        let messages = context.session.messages
        defer { toldMessages = messages.count }
        guard toldMessages < messages.count else { return }
        let isNews = toldMessages > 0 || context.client.link == .live
        for message in messages[toldMessages...] where concerns(message.scope) {
            let age = context.time - message.time
            guard isNews, age < .minutes(2) * context.session.timeline.rate,
                let text = context.session.text(message.text)
            else { continue }
            say(context.phrases.message(text))
        }
    }

    // MARK: Stage and time

    private mutating func followStage(_ context: ScreenContext) {
        guard kindsStage != .some(context.session.position) else { return }
        kindsStage = .some(context.session.position)
        say(stageLines(context))
        setKinds(context, isTold: true)
        followTime(context)
    }

    private mutating func setKinds(_ context: ScreenContext, isTold: Bool) {
        let kinds = desk(context).kinds
        guard kinds != offered else { return }
        offered = kinds
        let first = kinds.first ?? .question
        guard first != kind else { return }
        kind = first
        if isTold, context.session.stage != nil { say(context.phrases.lineKindNow(first)) }
    }

    mutating func followTime(_ context: ScreenContext) {
        guard isWelcomed, let minutes = watch.minutesToTell(desk(context)) else { return }
        say(context.phrases.minutesLeft(minutes))
    }

    /// When the next of the warnings is due: five minutes, one, the end.
    func nextWarning(_ context: ScreenContext) -> Milliseconds? {
        guard isWelcomed, ending == nil, context.session.stage?.kind.isTableWork == true,
            case .running(let deadline) = desk(context).countdown
        else { return nil }
        let remaining = deadline - context.time
        let steps = [Milliseconds.minutes(5), .minutes(1), .zero].map { remaining - $0 }
        guard let wait = steps.filter({ $0 > .zero }).min() else { return nil }
        return context.reading.boot + Milliseconds(wait.count / Int64(context.session.timeline.rate) + 1)
    }

    // MARK: Answers

    private mutating func hear(
        _ answer: CommandAnswer, to id: CommandID, _ context: inout ScreenContext
    ) -> [Effect] {
        switch answer {
        case .unsaved(let trouble):
            if self.trouble != trouble { say(context.phrases.trouble(trouble)) }
            self.trouble = trouble
            return []
        case .done(let saved, let sequence, let note):
            trouble = nil
            awaited = max(awaited, sequence)
            progress = context.reading.boot
            done(id, saved, note, context)
            return []
        case .refused(let refusal):
            progress = context.reading.boot
            return refused(id, refusal, context.phrases.sentence(refusal, in: context.session), &context)
        case .notPermitted, .noSuchSession:
            let why: Goodbye = answer == .notPermitted ? .notPermitted : .noSuchSession
            return refused(id, nil, context.phrases.sentence(why), &context)
        }
    }

    private mutating func done(
        _ id: CommandID, _ saved: Milliseconds, _ note: NoteID?, _ context: ScreenContext
    ) {
        let words = context.phrases
        let time = context.clockTime(saved)
        if let deed = deeds.removeValue(forKey: id) {
            say(deed.done)
            if case .filing(let note, let field)? = deed.next, asking == .note {
                _ = askFiling(note, field, context)
            }
            return
        }
        guard let index = underWay.firstIndex(where: { $0.id == id }) else { return }
        let entry = underWay.remove(at: index)
        switch entry.purpose {
        case .note:
            // The number comes with the fact, which follows the answer.
            guard let note else { return say(words.lineSaved(time, entry.kind, number: nil)) }
            unheard.append(Unheard(note: note, kind: entry.kind, saved: saved))
            hearUnheard(context)
        case .answer(let about, _):
            say(words.lineAnswerSaved(time, number: number(of: about, context) ?? 0))
        case .correction(let about, _):
            say(words.lineCorrectionSaved(time, number: number(of: about, context) ?? 0))
        }
    }

    /// Says *guardado* with the number, as soon as the note is known.
    private mutating func hearUnheard(_ context: ScreenContext) {
        let known = unheard.filter { context.session.notes[$0.note] != nil }
        guard !known.isEmpty else { return }
        unheard.removeAll { context.session.notes[$0.note] != nil }
        for note in known {
            say(
                context.phrases.lineSaved(
                    context.clockTime(note.saved), note.kind, number: number(of: note.note, context)))
        }
        // A script says by itself what a solution answers; a person is asked once the words are safe.
        if isInteractive, asking == .note, queue.isEmpty, let last = known.last,
            let note = context.session.notes[last.note], context.session.lacksAnswered(note),
            !desk(context).problems(answeredBy: note.kind).isEmpty
        {
            askProblem(note, context)
        }
    }

    /// A text that was refused waits for the person.
    private mutating func refused(
        _ id: CommandID, _ refusal: Refusal?, _ sentence: String, _ context: inout ScreenContext
    ) -> [Effect] {
        let what: LineFailure = refusal.map { .refused($0) } ?? .ended(.notPermitted)
        if let deed = deeds.removeValue(forKey: id) {
            fail(what, sentence)
            say(context.phrases.lineNotDone(deed.words))
            return []
        }
        guard let index = underWay.firstIndex(where: { $0.id == id }) else { return [] }
        let old = underWay.remove(at: index)
        var entry = TableEntry(
            id: context.newCommandID(), purpose: old.purpose, kind: old.kind, text: old.editor.text,
            round: old.round)
        if case .noteChanged(let about)? = refusal, let note = context.session.notes[about] {
            fail(what, context.phrases.lineNowSays(saying(entry, note, context)))
            entry.purpose =
                entry.purpose.isAnswer
                ? .answer(about, seen: note.revision) : .correction(about, seen: note.revision)
        } else {
            fail(what, sentence)
        }
        return keep(entry, former: nil, context)
    }

    /// What stands now where a refused text was to stand.
    private func saying(_ entry: TableEntry, _ note: Note, _ context: ScreenContext) -> String {
        guard entry.purpose.isAnswer else { return desk(context).excerpt(of: note) }
        if note.answer == .spoken { return context.phrases.lineAnsweredAloud }
        return context.session.text(note.answer?.text).map { String($0.prefix(400)) }
            ?? desk(context).excerpt(of: note)
    }

    // MARK: Drafts

    /// A draft that was left here: it waits, under an id of its own, and the old one stays until it is saved.
    private mutating func found(_ draft: DraftMessage, _ context: inout ScreenContext) {
        let known = kept.flatMap { [$0.entry.id, $0.former].compactMap(\.self) } + underWay.map(\.id)
        guard !known.contains(draft.command), half?.id != draft.command else { return }
        let old = TableEntry(draft)
        let entry = TableEntry(
            id: context.newCommandID(), purpose: old.purpose, kind: old.kind, text: draft.text,
            round: draft.round)
        kept.append(Kept(entry: entry, former: draft.command))
        if isWelcomed { say(context.phrases.lineTextWaits(entry.kind, draft.text)) }
    }

    mutating func hearKept(_ id: CommandID, _ edit: Int, _ context: ScreenContext) -> [Effect] {
        for index in kept.indices where kept[index].entry.id == id { kept[index].entry.keptEdit = edit }
        if half?.id == id {
            half = nil
            say(context.phrases.lineHalfKept)
        }
        return []
    }
}
