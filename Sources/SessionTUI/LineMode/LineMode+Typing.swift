import CafeModel
import CafeWire

extension LineMode {
    /// A line's turn has come.
    mutating func take(_ line: TypedLine, _ context: inout ScreenContext) -> [Effect] {
        let words = context.phrases
        switch line {
        case .tooLong(let kibibytes):
            fail(.badLine, words.lineTooLong(kibibytes: kibibytes))
            return []
        case .notText(let number, let reading):
            fail(.badLine, words.lineNotText(number))
            return keep(CleanText.clean(reading).trimmed, &context)
        case .text(let raw, let fillsTerminal):
            let text = CleanText.clean(raw)
            if text != raw, text != raw.replacing("\t", with: " ") { say(words.lineCleaned) }
            if fillsTerminal { say(words.lineTerminalFull) }
            if text.hasSuffix("\\") {
                begun += text.dropLast() + "\n"
                return []
            }
            let whole = (begun + text).trimmed
            begun = ""
            guard !whole.isEmpty else {
                if case .filing(let note, let field) = asking {
                    return askFiling(note, after: field, context)
                }
                if isInteractive { sayAgain(context) }
                return []
            }
            return read(whole, &context)
        }
    }

    /// An empty line asks where one is.
    private mutating func sayAgain(_ context: ScreenContext) {
        switch asking {
        case .note: say(timeSentence(context))
        case .which, .link, .read, .problem: say(context.phrases.lineGiveNoteNumber)
        case .offered(let choices): say(context.phrases.lineGiveNumber(1...max(1, choices.count)))
        case .number: say(context.phrases.lineNumberHow)
        case .voices: say(context.phrases.lineVoicesHow)
        case .action(let names): say(context.phrases.lineGiveNumber(1...names.count))
        case .kind(let kinds): say(context.phrases.lineGiveNumber(1...kinds.count))
        case .reason: say(context.phrases.lineGiveNumber(1...StrikeReason.allCases.count))
        case .answer, .correction, .passage, .filing, .name, .nominee: break
        }
    }

    private mutating func read(_ text: String, _ context: inout ScreenContext) -> [Effect] {
        if text == "//" {
            guard let line = unknown else { return order("", &context) }
            unknown = nil
            asking = .note
            return record(line, as: kindOf(line, context), &context)
        }
        if text.hasPrefix("//") { return give(String(text.dropFirst()), isLiteral: true, &context) }
        if text.hasPrefix("/") { return order(String(text.dropFirst()), &context) }
        let names = LineNames(self, context)
        if let action = names.bareAction(text), asking == .note || asking.isChoice {
            return perform(action, "", &context)
        }
        return give(text, isLiteral: false, &context)
    }

    /// A line that is no action.
    private mutating func give(
        _ text: String, isLiteral: Bool, _ context: inout ScreenContext
    ) -> [Effect] {
        if asking.isChoice { return choose(text, &context) }
        switch asking {
        case .answer(let note, let seen):
            return submit(text, .answer(note, seen: seen), context.session.notes[note]?.kind, &context)
        case .correction(let note, let seen): return correct(note, seen, text, &context)
        case .passage(let note): return askReason(note, text, context)
        case .filing(let note, let field): return file(note, field, text, &context)
        case .name: return seat(text, &context)
        case .nominee: return nominate(text, &context)
        case .number(let what): return take(text, for: what, &context)
        case .voices:
            if let effects = hearVoices(text, &context) { return effects }
            asking = .note
            return note(text, &context)
        default: return isLiteral ? record(text, as: kind, &context) : note(text, &context)
        }
    }

    // MARK: Notes

    private func kindOf(_ text: String, _ context: ScreenContext) -> NoteKind {
        text.hasPrefix("¿") && desk(context).kinds.contains(.question) ? .question : kind
    }

    mutating func note(_ text: String, _ context: inout ScreenContext) -> [Effect] {
        guard let (kind, rest) = LineNames(self, context).kindPrefix(text) else {
            return record(text, as: kindOf(text, context), &context)
        }
        if rest.isEmpty {
            choose(kind, context)
            return []
        }
        return record(rest, as: kind, &context)
    }

    mutating func choose(_ kind: NoteKind, _ context: ScreenContext) {
        self.kind = kind
        asking = .note
        say(context.phrases.lineKindNow(kind))
    }

    /// A note; one that is too long for that becomes several.
    mutating func record(_ text: String, as kind: NoteKind, _ context: inout ScreenContext) -> [Effect] {
        guard text.utf8.count > Engine.textLimit else { return submit(text, .note, kind, &context) }
        let pieces = TableScreen.pieces(of: text)
        say(context.phrases.lineDivided(kibibytes: (text.utf8.count + 1023) / 1024, notes: pieces.count))
        var effects: [Effect] = []
        for piece in pieces { effects += submit(piece, .note, kind, &context) }
        return effects
    }

    mutating func submit(
        _ text: String, _ purpose: TableEntry.Purpose, _ kind: NoteKind?, _ context: inout ScreenContext
    ) -> [Effect] {
        guard text.utf8.count <= Engine.textLimit else {
            fail(.badLine, context.phrases.lineTooLong(kibibytes: (text.utf8.count + 1023) / 1024))
            return []
        }
        asking = .note
        var entry = TableEntry(
            id: context.newCommandID(), purpose: purpose, kind: kind ?? self.kind, text: text,
            round: context.session.writingRound)
        if purpose == .note, context.session.plan.sharesTopics { entry.about.topic = chosenTopic }
        return submit(entry, context)
    }

    mutating func submit(_ entry: TableEntry, _ context: ScreenContext) -> [Effect] {
        if isSettled { progress = context.reading.boot }
        underWay.append(entry)
        if context.client.link != .live { say(context.phrases.lineWaits) }
        return [.submit(entry.command(at: table), entry.id)]
    }

    mutating func correct(
        _ id: NoteID, _ seen: Int, _ text: String, _ context: inout ScreenContext
    ) -> [Effect] {
        guard let note = context.session.notes[id] else { return [] }
        let (kind, rest) = LineNames(self, context).kindPrefix(text) ?? (note.kind, text)
        let words = rest.isEmpty ? context.session.text(note.text) ?? "" : rest
        return submit(words, .correction(id, seen: seen), kind, &context)
    }

    // MARK: Texts that wait

    /// A text that could not be taken as it is waits for the person, and is kept as a draft.
    mutating func keep(_ text: String, _ context: inout ScreenContext) -> [Effect] {
        guard !text.isEmpty, text.utf8.count <= Engine.textLimit else { return [] }
        let entry = TableEntry(
            id: context.newCommandID(), kind: kindOf(text, context), text: text,
            round: context.session.writingRound)
        return keep(entry, former: nil, context)
    }

    mutating func keep(_ entry: TableEntry, former: CommandID?, _ context: ScreenContext) -> [Effect] {
        var entry = entry
        entry.edit = 1
        kept.append(Kept(entry: entry, former: former))
        say(context.phrases.lineTextWaits(entry.kind, entry.editor.text))
        return [.keep(entry.draft)]
    }
}
