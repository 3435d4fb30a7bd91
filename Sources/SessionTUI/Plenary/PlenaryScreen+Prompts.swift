import CafeModel

/// What is asked when something is to be written, and what stands there at first.
extension PlenaryScreen {
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

    /// What others have made meanwhile of what a text that was put aside was written on; empty when nothing.
    func remark(
        on draft: PlenaryDraft, _ purpose: PlenaryEntry.Purpose, _ context: ScreenContext
    ) -> String {
        let note = purpose.note.flatMap { context.session.notes[$0] }
        let now = initial(purpose, note, context)
        guard draft.initial != now, draft.text != now, !now.isEmpty else { return "" }
        let says = context.phrases.plenary(.nowSays) + ": " + now
        if draft.initial != nil { return context.phrases.plenary(.changedMeanwhile) + "\n" + says }
        // What its writer had seen is not known: what others wrote is shown, not what was taken.
        switch purpose {
        case .wording where note?.wording != nil, .answer, .groupWording: return says
        default: return ""
        }
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
}
