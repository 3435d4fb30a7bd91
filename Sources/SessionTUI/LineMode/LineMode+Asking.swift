import CafeModel
import CafeWire

extension LineMode {
    /// A line while a choice is expected: a number, or the name of an action. More than one word is nobody's choice, and
    /// is noted instead of lost.
    mutating func choose(_ text: String, _ context: inout ScreenContext) -> [Effect] {
        let words = context.phrases
        if let (number, rest) = Self.number(in: text), rest.isEmpty { return choose(number, &context) }
        if case .action = asking, case .action(let action, let rest) = LineNames(self, context).order(text) {
            asking = .note
            return perform(action, rest, &context)
        }
        guard text.contains(" ") || text.hasPrefix("¿") else {
            sayRange(context)
            return []
        }
        asking = .note
        say(words.lineCancelled)
        return note(text, &context)
    }

    private mutating func choose(_ number: Int, _ context: inout ScreenContext) -> [Effect] {
        switch asking {
        case .action(let actions) where actions.indices ~= number - 1:
            asking = .note
            return perform(actions[number - 1], "", &context)
        case .kind(let kinds) where kinds.indices ~= number - 1:
            choose(kinds[number - 1], context)
            return []
        case .reason(let note, let passage) where StrikeReason.allCases.indices ~= number - 1:
            return strike(note, passage, StrikeReason.allCases[number - 1], &context)
        case .which(let name, let text):
            guard let note = note(number, context) else { break }
            guard isFitting(name, note, context) else {
                let title = context.phrases.lineAction(.table(name)).name
                fail(.badLine, context.phrases.lineDoesNotFit(title, number: number))
                return []
            }
            asking = .note
            return act(name, on: note, text, &context)
        case .link(let note) where self.note(number, context) != nil:
            return link(note, to: number, &context)
        case .offered(let choices) where choices.indices ~= number - 1:
            return perform(choices[number - 1].deed, &context)
        case .problem(let note) where self.note(number, context) != nil:
            return answer(note, problem: number, &context)
        case .read where self.note(number, context) != nil:
            asking = .note
            sayNote(number, context)
            return []
        default: break
        }
        sayRange(context)
        return []
    }

    private mutating func sayRange(_ context: ScreenContext) {
        let words = context.phrases
        let sentence =
            switch asking {
            case .action(let names): words.lineGiveNumber(1...max(1, names.count))
            case .kind(let kinds): words.lineGiveNumber(1...max(1, kinds.count))
            case .reason: words.lineGiveNumber(1...StrikeReason.allCases.count)
            case .offered(let choices): words.lineGiveNumber(1...max(1, choices.count))
            default: words.lineGiveNoteNumber
            }
        fail(.badLine, sentence)
    }

    mutating func askKind(_ context: ScreenContext) {
        let kinds = desk(context).kinds
        say(context.phrases.lineWhichKind)
        for (index, kind) in kinds.enumerated() {
            say(context.phrases.lineChoice(index + 1, context.phrases.name(of: kind)))
        }
        asking = .kind(kinds)
    }

    mutating func askReason(_ note: NoteID, _ passage: String, _ context: ScreenContext) -> [Effect] {
        let words = context.phrases
        asking = .reason(note, passage: passage)
        say(words.askReason)
        for (index, reason) in StrikeReason.allCases.enumerated() {
            say(words.lineChoice(index + 1, words.name(of: reason)))
        }
        return []
    }

    private mutating func strike(
        _ id: NoteID, _ passage: String, _ reason: StrikeReason, _ context: inout ScreenContext
    ) -> [Effect] {
        asking = .note
        guard let note = context.session.notes[id] else { return [] }
        return submit(
            .strikePassage(id, seen: note.revision, passage: passage, reason: reason),
            context.phrases.tableAction(.strike).name, number(of: id, context), &context)
    }

    mutating func readNote(_ text: String, _ context: ScreenContext) {
        let words = context.phrases
        if let (number, _) = Self.number(in: text) {
            guard note(number, context) != nil else {
                return fail(.badLine, words.lineNoSuchNote(number, last: desk(context).notes.count))
            }
            return sayNote(number, context)
        }
        guard !desk(context).notes.isEmpty else { return say(words.noNoteYet) }
        asking = .read
        say(words.lineWhichNote(words.lineAction(.read).name.capitalizedFirst))
    }
}
