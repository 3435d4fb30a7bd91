import CafeModel
import CafeWire

extension PlenaryScreen {
    /// Opens the entry for something; what was put aside earlier is there again.
    mutating func write(_ purpose: PlenaryEntry.Purpose, _ context: inout ScreenContext) -> [Effect] {
        let draft = drafts[purpose]
        let id = draft?.command ?? context.newCommandID()
        guard let entry = entry(purpose, text: draft?.text, id, context) else { return [] }
        panel = .entry(entry)
        fitPanel()
        return []
    }

    /// An entry as it is when it is opened; nil when what it is about is not there.
    func entry(
        _ purpose: PlenaryEntry.Purpose, text: String? = nil, seen: Int? = nil, remark: String = "",
        _ id: CommandID, _ context: ScreenContext
    ) -> PlenaryEntry? {
        let note = purpose.note.flatMap { context.session.notes[$0] }
        if purpose.note != nil, note == nil { return nil }
        let group = group(of: purpose, context)
        if case .groupWording = purpose, group == nil { return nil }
        let initial = initial(purpose, note, context)
        let prompt = Prompt(
            title: title(purpose, note, context),
            text: (remark.isEmpty ? "" : remark + "\n") + question(purpose, note, context),
            hint: context.phrases.plenary(hint(purpose)), initial: text ?? initial)
        return PlenaryEntry(
            purpose: purpose, seen: seen ?? note?.revision ?? group?.revision ?? 0,
            words: note.map { SeenWords($0) },
            command: id, prompt: prompt, initial: initial)
    }

    /// The group that is worded, as long as it has members.
    func group(of purpose: PlenaryEntry.Purpose, _ context: ScreenContext) -> NoteGroup? {
        guard case .groupWording(let id) = purpose else { return nil }
        return context.session.groups.first { $0.id == id && !$0.notes.isEmpty }
    }

    private func initial(_ purpose: PlenaryEntry.Purpose, _ note: Note?, _ context: ScreenContext) -> String {
        let session = context.session
        switch purpose {
        case .wording: return note.map { publicText($0, context) } ?? ""
        case .correction: return session.text(note?.text) ?? ""
        case .answer:
            if case .written(let id) = note?.answer { return session.text(id) ?? "" }
            return ""
        case .rank: return note?.rank.map { String($0) } ?? ""
        case .hands: return note?.hands.map { String($0) } ?? ""
        case .passage: return ""
        case .group(let notes):
            return notes.first.flatMap { session.notes[$0] }.map { publicText($0, context) } ?? ""
        case .groupWording: return session.text(group(of: purpose, context)?.text) ?? ""
        case .minutes(let format):
            return "acta-" + (session.plan.date ?? context.today).iso + "." + format
        }
    }

    private func title(_ purpose: PlenaryEntry.Purpose, _ note: Note?, _ context: ScreenContext) -> String {
        let word: PlenaryWord =
            switch purpose {
            case .wording: .wordTitle
            case .answer: .answerTitle
            case .correction: .correctTitle
            case .passage: .strikeTitle
            case .rank: .rankTitle
            case .hands: .handsTitle
            case .group: .groupTitle
            case .groupWording: .groupWordTitle
            case .minutes: .minutesTitle
            }
        let title = context.phrases.plenary(word)
        return note.map { title + " · " + self.title(of: .note($0.id), context) } ?? title
    }

    private func question(_ purpose: PlenaryEntry.Purpose, _ note: Note?, _ context: ScreenContext) -> String
    {
        let phrases = context.phrases
        let raw = note.map { context.session.text($0.text) ?? phrases.suppressed } ?? ""
        switch purpose {
        case .wording:
            return phrases.plenary(.raw) + ":\n" + raw + "\n\n" + phrases.plenary(.wording) + ":"
        case .answer: return raw + "\n\n" + phrases.plenary(.answer) + ":"
        case .correction: return phrases.plenary(.raw) + ":\n" + raw + "\n "
        case .passage:
            let wording = context.session.text(note?.wording).map {
                "\n" + phrases.plenary(.wording) + ": " + $0
            }
            return phrases.plenary(.strikeText) + "\n\n" + raw + (wording ?? "") + "\n "
        case .rank: return raw + "\n\n" + phrases.plenary(.rankText)
        case .hands: return raw + "\n\n" + phrases.plenary(.handsText)
        case .group(let notes): return originals(notes, .groupText, context)
        case .groupWording:
            return originals(group(of: purpose, context)?.notes ?? [], .groupWordText, context)
        case .minutes: return phrases.plenary(.minutesPath)
        }
    }

    private func originals(_ notes: [NoteID], _ word: PlenaryWord, _ context: ScreenContext) -> String {
        let lines = notes.compactMap { context.session.notes[$0] }.map {
            "- " + publicText($0, context).truncated(to: 140)
        }
        return ([context.phrases.plenary(word)] + lines + [" "]).joined(separator: "\n")
    }

    private func hint(_ purpose: PlenaryEntry.Purpose) -> PlenaryWord {
        switch purpose {
        case .wording, .answer, .correction, .group, .groupWording: .entryHint
        case .rank, .hands: .numberHint
        case .passage: .passageHint
        case .minutes: .formHint
        }
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
        drafts[entry.purpose] = PlenaryDraft(command: entry.command, text: entry.text)
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
            drafts[entry.purpose] = PlenaryDraft(command: entry.command, text: entry.text)
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
