import CafeModel
import CafeWire

extension PlenaryScreen {
    /// Opens the entry for something; what was put aside earlier is there again.
    mutating func write(_ purpose: PlenaryEntry.Purpose, _ context: inout ScreenContext) -> [Effect] {
        let draft = drafts[purpose]
        let id = draft?.command ?? context.newCommandID()
        let remark = draft.map { self.remark(on: $0, purpose, context) } ?? ""
        guard let entry = entry(purpose, text: draft?.text, remark: remark, id, context) else { return [] }
        panel = .entry(entry)
        fitPanel()
        return []
    }

    // MARK: Keys

    mutating func pressed(
        _ key: Key, in entry: PlenaryEntry, _ context: inout ScreenContext
    ) -> [Effect] {
        var entry = entry
        let before = entry.text
        switch entry.prompt.handle(key) {
        case .open:
            panel = .entry(entry)
            return entry.text == before ? [] : keep(entry, context)
        case .closed: return putAside(entry, context)
        case .given: return give(entry, &context)
        }
    }

    private func keep(_ entry: PlenaryEntry, _ context: ScreenContext) -> [Effect] {
        guard entry.purpose.isKept else { return [] }
        let note = entry.purpose.note.flatMap { context.session.notes[$0] }
        return [
            .keep(
                DraftMessage(
                    command: entry.command, kind: note?.kind ?? .proposal, round: note?.round,
                    text: entry.text,
                    cursor: entry.prompt.editor.cursor, context: entry.purpose.context))
        ]
    }

    /// Esc: a text that was begun waits; one that is empty, or as it was, goes.
    private mutating func putAside(_ entry: PlenaryEntry, _ context: ScreenContext) -> [Effect] {
        panel = nil
        guard entry.purpose.isKept else { return [] }
        guard entry.isChanged, !entry.text.trimmed.isEmpty else {
            drafts[entry.purpose] = nil
            return [.drop(entry.command)]
        }
        drafts[entry.purpose] = PlenaryDraft(
            command: entry.command, text: entry.text, initial: entry.initial)
        say(.draftStays, context)
        return []
    }

    /// Enter.
    private mutating func give(_ entry: PlenaryEntry, _ context: inout ScreenContext) -> [Effect] {
        let text = entry.text
        switch entry.purpose {
        case .passage(let note): return askReason(note, entry, context)
        case .correction(let note): return askKind(note, entry, context)
        case .minutes(let format):
            panel = nil
            return text.trimmed.isEmpty ? [] : [.perform(.saveMinutes(format: format, path: text.trimmed))]
        case .rank(let note):
            return number(entry, context) { .markNote(note, .rank($0), was: .rank(Int(entry.initial))) }
        case .hands(let note):
            return number(entry, context) { .markNote(note, .hands($0), was: .hands(Int(entry.initial))) }
        case .wording, .answer, .groupWording: return give(words: entry, context)
        case .group(let notes):
            marked = []
            return send(entry, .groupNotes(notes, text: text), context)
        }
    }

    /// A wording or an answer: what stands as it stood is no order.
    private mutating func give(words entry: PlenaryEntry, _ context: ScreenContext) -> [Effect] {
        guard entry.isChanged else { return putAside(entry, context) }
        switch entry.purpose {
        case .wording(let note):
            return send(entry, .wordNote(note, seen: entry.seen, text: entry.text), context)
        case .answer(let note):
            return send(entry, .answerNote(note, seen: entry.seen, text: entry.text), context)
        case .groupWording(let group):
            return send(entry, .wordGroup(group, seen: entry.seen, text: entry.text), context)
        default: return []
        }
    }

    private mutating func send(_ entry: PlenaryEntry, _ command: Command, _ context: ScreenContext)
        -> [Effect]
    {
        panel = nil
        drafts[entry.purpose] = nil
        sent[entry.command] = .entry(entry)
        return [.submit(command, entry.command)]
    }

    private mutating func number(
        _ entry: PlenaryEntry, _ context: ScreenContext, _ command: (Int?) -> Command
    ) -> [Effect] {
        let digits = entry.text.trimmed
        let number = Int(digits)
        guard digits.isEmpty || number != nil else {
            var entry = entry
            let remark = context.phrases.plenary(.notANumber)
            entry =
                self.entry(entry.purpose, text: entry.text, remark: remark, entry.command, context) ?? entry
            panel = .entry(entry)
            return []
        }
        return send(entry, command(number), context)
    }

    private mutating func askReason(
        _ note: NoteID, _ entry: PlenaryEntry, _ context: ScreenContext
    ) -> [Effect] {
        let phrases = context.phrases
        guard !entry.text.trimmed.isEmpty else {
            panel = nil
            return []
        }
        let reasons = StrikeReason.allCases.map { reason in
            Menu<PlenaryChoice>.Choice(
                .strike(note, seen: entry.seen, passage: entry.text, reason), phrases.plenaryReason(reason))
        }
        panel = .menu(
            Menu(
                title: phrases.plenary(.strikeReason),
                text: "! " + phrases.plenary(.strikeWarning) + "\n«" + entry.text.truncated(to: 300) + "»",
                choices: [.init(.nothing, phrases.plenary(.strikeNo))] + reasons))
        return []
    }

    private mutating func askKind(
        _ note: NoteID, _ entry: PlenaryEntry, _ context: ScreenContext
    ) -> [Effect] {
        let session = context.session
        guard let present = session.notes[note]?.kind else { return [] }
        if entry.isChanged {
            drafts[entry.purpose] = PlenaryDraft(
                command: entry.command, text: entry.text, initial: entry.initial)
        }
        let others = session.mechanism.allKinds(of: session.order).filter { $0 != present }
        panel = .menu(
            Menu(
                title: context.phrases.plenary(.correctKind), text: entry.text,
                choices: ([present] + others).enumerated().map { number, kind in
                    .init(
                        .kind(note, seen: entry.seen, text: entry.text, kind), context.phrases.name(of: kind),
                        shortcut: Character(String((number + 1) % 10)))
                }))
        return []
    }
}
