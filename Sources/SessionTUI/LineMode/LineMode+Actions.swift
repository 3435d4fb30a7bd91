import CafeModel
import CafeWire

extension LineMode {
    /// Every action that means something now, the most needed first.
    func actions(_ context: ScreenContext) -> [LineActionName] {
        var names: [LineActionName] = [.table(.answer), .notes, .time, .situation, .table(.nextKind)]
        let desk = desk(context)
        names += (desk.mechanismActions + desk.actions).map { .table($0) }
        names += [.read, .messages, .people]
        if !kept.isEmpty { names += [.keptText, .dropText] }
        return names + [.back, .help, .table(.leave)]
    }

    /// What follows a slash.
    mutating func order(_ text: String, _ context: inout ScreenContext) -> [Effect] {
        let words = context.phrases
        switch LineNames(self, context).order(text) {
        case .action(let action, let rest): return perform(action, rest, &context)
        case .kind(let kind, let rest):
            asking = .note
            guard rest.isEmpty else { return record(rest, as: kind, &context) }
            choose(kind, context)
            return []
        case .several(let names):
            fail(.badLine, words.lineAmbiguous(names))
        case .none(let nearest):
            unknown = "/" + text
            let word = text.prefix { !$0.isWhitespace }.prefix(40)
            fail(.badLine, words.lineUnknown("/" + word, nearest: nearest))
        }
        return []
    }

    mutating func perform(
        _ action: LineActionName, _ rest: String, _ context: inout ScreenContext
    ) -> [Effect] {
        switch action {
        case .time: say(timeSentence(context))
        case .situation: say(situation(context))
        case .notes: sayNotes(rest, context)
        case .messages: sayMessages(context)
        case .people: sayPeople(context)
        case .table(.briefing), .table(.summary): sayReading(action, context)
        case .read: readNote(rest, context)
        case .back:
            if asking == .note { say(context.phrases.lineNothingToCancel) } else { cancel(context) }
        case .help: sayHelp(context)
        case .keptText: return submitKept(context)
        case .dropText: return dropKept(context)
        case .table(let name):
            asking = .note
            return perform(name, rest, &context)
        }
        return []
    }

    private mutating func perform(
        _ name: TableActionName, _ rest: String, _ context: inout ScreenContext
    ) -> [Effect] {
        let words = context.phrases
        guard name == .nextKind || desk(context).isPossible(name) else {
            let why: Refusal = context.session.approved ? .minutesFrozen : .eventFinished
            fail(.refused(why), words.sentence(why, in: context.session))
            return []
        }
        switch name {
        case .nextKind: askKind(context)
        case .conclude:
            choose(.conclusion, context)
            return rest.isEmpty ? [] : record(rest, as: .conclusion, &context)
        case .support, .supportSettled:
            let done =
                name == .support
                ? words.supportAsked : words.lineDone(words.tableAction(name).name, number: nil)
            return submit(
                .askSupport(table, name == .support), words.tableAction(name).name, nil, says: done, &context)
        case .name:
            guard rest.isEmpty else { return seat(rest, &context) }
            asking = .name
            say([words.askName, words.askNameExplained])
        case .undo, .redo:
            guard let change = desk(context).change(name) else {
                fail(.refused(.nothingToUndo), words.sentence(.nothingToUndo, in: context.session))
                return []
            }
            var number: Int?
            if case .note(let note) = change.thing { number = self.number(of: note, context) }
            return submit(.undo(change.ref), words.tableAction(name).name, number, &context)
        case .leave: isLeaving = true
        case .voices, .nominate, .votes: return performMechanism(name, rest, &context)
        case .topic where Self.number(in: rest) == nil: return performMechanism(name, rest, &context)
        default: return performOnNote(name, rest, &context)
        }
        return []
    }

    /// Gives an order that is no text.
    mutating func submit(
        _ command: Command, _ words: String, _ number: Int?, says done: String? = nil,
        next: LineAsking? = nil,
        _ context: inout ScreenContext
    ) -> [Effect] {
        if isSettled { progress = context.reading.boot }
        asking = .note
        let id = context.newCommandID()
        let sentence = done ?? context.phrases.lineDone(words, number: number)
        deeds[id] = Deed(words: words, done: sentence, next: next)
        if context.client.link != .live { say(context.phrases.lineWaits) }
        return [.submit(command, id)]
    }

    mutating func seat(_ name: String, _ context: inout ScreenContext) -> [Effect] {
        submit(
            .takeSeat(table, name: name), context.phrases.tableAction(.name).name + " " + name, nil, &context)
    }

    // MARK: On a note

    private mutating func performOnNote(
        _ name: TableActionName, _ rest: String, _ context: inout ScreenContext
    ) -> [Effect] {
        let words = context.phrases
        let title = words.lineAction(.table(name)).name
        if let (number, more) = Self.number(in: rest) {
            guard let note = note(number, context) else {
                fail(.badLine, words.lineNoSuchNote(number, last: desk(context).notes.count))
                return []
            }
            guard isFitting(name, note, context) else {
                fail(.badLine, words.lineDoesNotFit(title, number: number))
                return []
            }
            return act(name, on: note, more, &context)
        }
        let candidates = candidates(name, context)
        guard let only = candidates.first else {
            let isQuestion = name == .answer || name == .answeredAloud
            fail(.badLine, isQuestion ? words.noOpenQuestion : words.lineNothingFor(title))
            return []
        }
        if candidates.count == 1, name == .answer { return act(name, on: only, rest, &context) }
        say(words.lineWhichNote(title.capitalizedFirst))
        sayNotes(candidates, context)
        asking = .which(name, text: rest)
        return []
    }

    /// The number at the beginning of what follows an action, and what follows that.
    static func number(in text: String) -> (number: Int, rest: String)? {
        let parts = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
        guard let first = parts.first else { return nil }
        let digits = first.drop { $0 == "#" }
        let bare = digits.last.map { ".:,".contains($0) } == true ? digits.dropLast() : digits
        guard let number = Int(bare), number >= 0 else { return nil }
        return (number, parts.count > 1 ? String(parts[1]).trimmed : "")
    }

    /// Whether an action can be done to a note.
    func isFitting(_ name: TableActionName, _ note: Note, _ context: ScreenContext) -> Bool {
        let desk = desk(context)
        return desk.actions(on: note).contains(name) || desk.mechanismActions(on: note).contains(name)
    }

    func note(_ number: Int, _ context: ScreenContext) -> Note? {
        let notes = desk(context).notes
        return notes.indices ~= number - 1 ? context.session.notes[notes[number - 1]] : nil
    }

    /// The notes that an action is probably meant for.
    private func candidates(_ name: TableActionName, _ context: ScreenContext) -> [Note] {
        let desk = desk(context)
        let fitting = desk.notes.compactMap { context.session.notes[$0] }.filter {
            isFitting(name, $0, context)
        }
        switch name {
        case .answer, .answeredAloud: return fitting.filter(\.isOpenQuestion)
        case .file:
            let unfiled = fitting.filter { !context.session.isFiled($0) }
            return unfiled.isEmpty ? fitting : unfiled
        default: return fitting
        }
    }

    /// Does something to a note, or asks for what it needs.
    mutating func act(
        _ name: TableActionName, on note: Note, _ text: String, _ context: inout ScreenContext
    ) -> [Effect] {
        let words = context.phrases
        if let command = desk(context).command(name, on: note) {
            return submit(
                command, words.noteAction(name, note), number(of: note.id, context), &context)
        }
        let excerpt = desk(context).excerpt(of: note)
        switch name {
        case .answer:
            asking = .answer(note.id, seen: note.revision)
            guard text.isEmpty else {
                return submit(text, .answer(note.id, seen: note.revision), note.kind, &context)
            }
            say(words.answers(excerpt))
            if let answer = context.session.text(note.answer?.text) { say(words.lineSays(answer)) }
        case .correct:
            asking = .correction(note.id, seen: note.revision)
            guard text.isEmpty else { return correct(note.id, note.revision, text, &context) }
            say([words.lineSays(context.session.text(note.text) ?? words.suppressed), words.lineCorrectHow])
        case .strike:
            guard text.isEmpty else { return askReason(note.id, text, context) }
            asking = .passage(note.id)
            say([words.askPassage, words.askPassageExplained(excerpt)])
        case .file:
            guard text.isEmpty else { return file(note.id, .number, text, goesOn: false, &context) }
            say([words.lineSays(excerpt), words.lineFilingHow])
            return askFiling(note.id, .name, context)
        case .link: return link(note, text, &context)
        case .problem, .topic, .rank, .hands, .pillar, .feasible:
            return actMechanism(name, on: note, text, &context)
        default: break
        }
        return []
    }

    private mutating func link(_ note: Note, _ text: String, _ context: inout ScreenContext) -> [Effect] {
        if let (number, _) = Self.number(in: text) { return link(note.id, to: number, &context) }
        let others = candidates(.link, context).filter { $0.id != note.id }
        guard !others.isEmpty else {
            fail(.badLine, context.phrases.noOtherNote)
            return []
        }
        say(context.phrases.askLink)
        sayNotes(others, context)
        asking = .link(note.id)
        return []
    }

    mutating func link(_ note: NoteID, to number: Int, _ context: inout ScreenContext) -> [Effect] {
        let words = context.phrases
        guard let other = self.note(number, context), other.id != note else {
            fail(.badLine, words.lineNoSuchNote(number, last: desk(context).notes.count))
            return []
        }
        return submit(
            desk(context).link(note, other.id), words.tableAction(.link).name, self.number(of: note, context),
            &context)
    }

    // MARK: Texts that wait

    private mutating func submitKept(_ context: ScreenContext) -> [Effect] {
        guard !kept.isEmpty else {
            fail(.badLine, context.phrases.lineNoText)
            return []
        }
        let text = kept.removeFirst()
        asking = .note
        // Its command takes the draft of the same id along; the one that it was before goes by itself.
        return submit(text.entry, context) + (text.former.map { [.drop($0)] } ?? [])
    }

    private mutating func dropKept(_ context: ScreenContext) -> [Effect] {
        guard !kept.isEmpty else {
            fail(.badLine, context.phrases.lineNoText)
            return []
        }
        let text = kept.removeFirst()
        say(context.phrases.lineTextDropped)
        return [.drop(text.entry.id)] + (text.former.map { [.drop($0)] } ?? [])
    }
}
