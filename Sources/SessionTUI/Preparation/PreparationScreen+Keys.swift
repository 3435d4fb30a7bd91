import CafeModel
import CafeWire

extension PreparationScreen {
    mutating func press(_ key: Key, _ context: inout ScreenContext) -> [Effect] {
        if let overlay { return press(key, over: overlay, &context) }
        if departure != nil {
            guard key == .escape || key == .control("c") else {
                departure = nil
                return press(key, &context)
            }
            askToLeave(context)
            return []
        }
        if let effects = walk(key, &context) { return effects }
        guard let field = focus.field else { return [] }
        guard mayChange(context) else {
            say(context.phrases.prep(.tooLate), .warning, context)
            return []
        }
        if PreparationChoices.words(for: field, in: form) != nil { return choose(key, field, &context) }
        return write(key, field, &context)
    }

    /// Keys that mean the same everywhere in the form; nil for others.
    private mutating func walk(_ key: Key, _ context: inout ScreenContext) -> [Effect]? {
        switch key {
        case .up where focus.field?.isLong == true && editor.handle(key): return []
        case .down where focus.field?.isLong == true && editor.handle(key): return []
        case .up(.alt): return perform(.topicUp, &context)
        case .down(.alt): return perform(.topicDown, &context)
        case .up: return stepUp(&context)
        case .down: return step(1, &context)
        case .enter:
            switch focus {
            case .open: return perform(.open, &context)
            case .advice(let index): return go(toAdvice: index, &context)
            case .field: return step(1, &context)
            }
        case .character("/") where isAnswerEmpty: return perform(.palette, &context)
        default: return actions(context).called(by: key).map { perform($0, &context) }
        }
    }

    private var isAnswerEmpty: Bool {
        guard let field = focus.field, PreparationChoices.words(for: field, in: form) == nil else {
            return true
        }
        return editor.isEmpty
    }

    private mutating func go(toAdvice index: Int, _ context: inout ScreenContext) -> [Effect] {
        let advice = form.advice
        guard advice.indices ~= index else { return [] }
        return move(to: .field(advice[index].field ?? .topic(0, .title)), &context)
    }

    // MARK: Choices

    private mutating func choose(
        _ key: Key, _ field: PlanField, _ context: inout ScreenContext
    ) -> [Effect] {
        switch key {
        case .right: return set(field, PreparationChoices.word(1, from: field, in: form), &context)
        case .left: return set(field, PreparationChoices.word(-1, from: field, in: form), &context)
        case .backspace, .delete:
            return field == .mechanism ? [] : set(field, "", &context)
        case .character(" "):
            let words = PreparationChoices.words(for: field, in: form) ?? []
            let phrases = context.phrases
            var menu = Menu(
                title: phrases.prepLabel(field),
                choices: words.map { .init($0, phrases.prepChoice($0, of: field)) })
            let chosen = words.firstIndex(of: PreparationChoices.chosen(field, in: form)) ?? 0
            for _ in 0..<chosen { _ = menu.handle(.down()) }
            overlay = .choices(field, menu)
            return []
        case .character, .paste:
            // Whoever just begins to write means the title.
            guard field != .mechanism else {
                return move(to: .field(.fact(.title)), &context) + press(key, &context)
            }
            guard case .character(let letter) = key else { return [] }
            let word = PreparationChoices.word(
                beginningWith: letter, after: field, in: form, context.phrases)
            return set(field, word, &context)
        default: return []
        }
    }

    /// Sets an answer that is chosen. Another way to classify a topic has other names.
    mutating func set(_ field: PlanField, _ word: String?, _ context: inout ScreenContext) -> [Effect] {
        guard let word, word != PreparationChoices.chosen(field, in: form) else { return [] }
        former = nil
        if case .topic(let index, .classification) = field, form[.topic(index, .classified)] != "" {
            let goes = word == "ods" || form[field] == "ods"
            if goes { form[.topic(index, .classified)] = "" }
        }
        form[field] = word
        visited.insert(field)
        loadEditor()
        return changed() + save(&context)
    }

    // MARK: Typing

    private mutating func write(_ key: Key, _ field: PlanField, _ context: inout ScreenContext) -> [Effect] {
        var key = key
        switch key {
        case .paste(let text) where !field.isLong: return paste(text, field, &context)
        case .lineBreak where !field.isLong: return step(1, &context)
        case .control("z") where former != nil: return perform(.undo, &context)
        default: break
        }
        if case .character("\u{A0}") = key { key = .character(" ") }
        let before = editor.text
        guard editor.handle(key), editor.text != before else {
            if editor.refused != nil { say(context.phrases.prepFault(.tooLong(0), field), .danger, context) }
            return []
        }
        former = nil
        form[field] = editor.text
        return changed()
    }

    /// Lines that are pasted where one answer fits become one line; where topics are named, a topic each.
    private mutating func paste(
        _ text: String, _ field: PlanField, _ context: inout ScreenContext
    ) -> [Effect] {
        let lines = CleanText.clean(text).split(separator: "\n").map { String($0).trimmed }
            .filter { !$0.isEmpty }
        if case .topic(let index, .title) = field, index == form.topicCount, lines.count > 1, editor.isEmpty {
            for (offset, line) in lines.enumerated() where index + offset < PlanReader.tableLimit {
                form[.topic(index + offset, .title)] = line
            }
            let effects = changed()
            return effects + move(to: .field(.topic(form.topicCount, .title)), &context)
        }
        guard editor.insert(lines.joined(separator: " ")) else {
            say(context.phrases.prepFault(.tooLong(0), field), .danger, context)
            return []
        }
        former = nil
        form[field] = editor.text
        return changed()
    }
}
