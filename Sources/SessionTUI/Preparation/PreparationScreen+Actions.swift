import CafeModel
import CafeWire

extension PreparationScreen {
    /// What keys do in the form; the first ones come first in the line of keys.
    func actions(_ context: ScreenContext) -> [Action<PreparationAction>] {
        let words = context.phrases
        func action(
            _ id: PreparationAction, _ keys: [Action<PreparationAction>.Chord] = [], inLine: Bool = false
        ) -> Action<PreparationAction> {
            Action(
                id: id, name: words.prepName(of: id), summary: words.prepSummary(of: id), keys: keys,
                hint: inLine ? words.prepHint(of: id) : nil)
        }
        var actions: [Action<PreparationAction>] = [
            action(.next, [.init(.enter, "Enter"), .init(.tab, "Tab")], inLine: true)
        ]
        actions += [
            action(.palette, [.init(.control("p"), "Ctrl-P")], inLine: true),
            action(.leave, [.init(.escape, "Esc"), .init(.control("c"), "Ctrl-C")], inLine: true),
            action(.help, [.init(.function(1), "F1")], inLine: true),
            action(.order, [.init(.control("o"), "Ctrl-O")], inLine: true),
            action(.previous, [.init(.backtab, words.shiftTab)]),
            action(.nextSection, [.init(.pageDown(), words.prepPageDown)], inLine: true),
            action(.previousSection, [.init(.pageUp(), words.prepPageUp)]),
            action(.open),
            action(.addTopic, [.init(.control("n"), "Ctrl-N")], inLine: true),
            action(.removeTopic),
            action(.topicUp, [.init(.up(.alt), "Alt-↑")]), action(.topicDown, [.init(.down(.alt), "Alt-↓")]),
            action(.undo), action(.importPlan), action(.exportPlan),
        ]
        if plan == nil { actions.append(action(.discard)) }
        return actions
    }

    /// The line of keys: where one chooses, how to choose comes first.
    func keyPairs(_ context: ScreenContext) -> [(key: String, hint: String)] {
        let words = context.phrases
        var pairs = actions(context).compactMap { action in
            action.hint.map { (key: action.keys.first?.label ?? "", hint: $0) }
        }
        guard let field = focus.field else {
            pairs[0].hint = focus == .open ? words.prepName(of: .open) : words.prep(.goThere)
            return pairs
        }
        if PreparationChoices.words(for: field, in: form) != nil {
            pairs.insert(("←→", words.prepHint(of: .change)), at: 1)
            pairs.insert((words.prepSpace, words.prepHint(of: .list)), at: 2)
        } else if field.isLong {
            pairs.insert(("Ctrl-J", words.prepHint(of: .lineBreak)), at: 1)
        }
        return pairs
    }

    mutating func perform(_ action: PreparationAction, _ context: inout ScreenContext) -> [Effect] {
        switch action {
        case .next: return step(1, &context)
        case .previous: return step(-1, &context)
        case .nextSection: return stepSection(1, &context)
        case .previousSection: return stepSection(focus == firstOfSection ? -1 : 0, &context)
        case .palette:
            let entries = CommandPalette.entries(actions(context).filter { $0.id != .palette })
            overlay = .palette(CommandPalette(title: context.phrases.prep(.paletteTitle), entries: entries))
        case .order: overlay = .order(orderPanel(context))
        case .help:
            let words = context.phrases
            let more: [PreparationAction] = [.change, .list, .lineBreak]
            let keys = ["← →", words.prepSpace, "Ctrl-J"]
            overlay = .help(
                HelpPanel(
                    title: words.prep(.helpTitle), actions: actions(context),
                    more: zip(keys, more).map {
                        .init(keys: $0, name: words.prepName(of: $1), summary: words.prepSummary(of: $1))
                    }))
        case .open: return open(&context)
        case .leave: return leave(&context)
        case .exportPlan:
            let words = context.phrases
            let names = people(context).named.count { !$0.name.isEmpty }
            let about = names > 0 ? " " + words.prepExportNames(names) : ""
            overlay = .exporting(
                Prompt(
                    title: words.prep(.exportTitle), text: words.prep(.exportText) + about,
                    hint: words.prep(.fileHint), initial: "plan.json"))
        case .addTopic, .removeTopic, .topicUp, .topicDown, .undo, .importPlan, .discard:
            guard mayChange(context) else {
                say(context.phrases.prep(.tooLate), .warning, context)
                return []
            }
            return change(action, &context)
        case .change, .list, .lineBreak: break
        }
        return []
    }

    private var firstOfSection: PreparationSpot? { spots.first { $0.section == focus.section } }

    private mutating func change(_ action: PreparationAction, _ context: inout ScreenContext) -> [Effect] {
        switch action {
        case .addTopic: return addTopic(&context)
        case .removeTopic: return removeTopic(&context)
        case .topicUp: return moveTopic(by: -1, &context)
        case .topicDown: return moveTopic(by: 1, &context)
        case .undo: return undo(&context)
        case .importPlan:
            let words = context.phrases
            overlay = .importing(
                Prompt(
                    title: words.prep(.importTitle), text: words.prep(.importText),
                    hint: words.prep(.fileHint)))
        case .discard:
            guard plan == nil else { break }
            let words = context.phrases
            overlay = .discarding(
                Menu(
                    title: words.prep(.discardTitle), text: words.prep(.discardText),
                    choices: [
                        .init(false, words.prep(.discardKeep)), .init(true, words.prep(.discardNow)),
                    ]))
        default: break
        }
        return []
    }

    private mutating func open(_ context: inout ScreenContext) -> [Effect] {
        leaveField()
        loadEditor()
        let advice = form.advice
        if let fault = advice.first(where: \.isFault), let field = fault.field {
            visited.insert(field)
            say(
                context.phrases.prepMissing(context.phrases.prepField(field)), .danger, seconds: 12, context)
            return move(to: .field(field), &context)
        }
        departure = .open
        askAboutCollision(always: true, context)
        guard overlay == nil else { return [] }
        let effects = save(&context)
        return effects + (effects.isEmpty ? depart(&context) : [])
    }

    private mutating func leave(_ context: inout ScreenContext) -> [Effect] {
        leaveField()
        loadEditor()
        departure = .leave
        askAboutCollision(context)
        guard overlay == nil else { return [.keep(draftMessage)] }
        let effects = save(&context)
        guard effects.isEmpty else { return effects }
        let now = depart(&context)
        return now.isEmpty ? [.keep(draftMessage)] : now
    }

    // MARK: Topics

    private mutating func addTopic(_ context: inout ScreenContext) -> [Effect] {
        guard form.topicCount < PlanReader.tableLimit else {
            say(context.phrases.prep(.tooManyTopics), .warning, context)
            return []
        }
        return move(to: .field(.topic(form.topicCount, .title)), &context)
    }

    private mutating func removeTopic(_ context: inout ScreenContext) -> [Effect] {
        guard let topic = focus.topic, topic < form.topicCount else {
            say(context.phrases.prep(.noTopicHere), .attention, context)
            return []
        }
        let before = form
        form.removeTopic(at: topic)
        enter(.field(.topic(topic, .title)))
        former = before
        say(context.phrases.prep(.topicRemoved), .attention, seconds: 15, context)
        return changed() + save(&context)
    }

    private mutating func moveTopic(by step: Int, _ context: inout ScreenContext) -> [Effect] {
        guard let topic = focus.topic, topic < form.topicCount,
            case .field(.topic(_, let part)) = focus
        else {
            say(context.phrases.prep(.noTopicHere), .attention, context)
            return []
        }
        guard form.moveTopic(at: topic, by: step) else { return [] }
        former = nil
        enter(.field(.topic(topic + step, part)))
        return changed() + save(&context)
    }

    private mutating func undo(_ context: inout ScreenContext) -> [Effect] {
        if let former {
            form = former
            self.former = nil
            if !spots.contains(focus) { focus = .field(.fact(.title)) }
            loadEditor()
            say(context.phrases.prep(.restored), .attention, context)
            return changed() + save(&context)
        }
        guard let field = focus.field, editor.handle(.control("z")), editor.text != form[field] else {
            say(context.phrases.prep(.nothingToUndo), .attention, context)
            return []
        }
        form[field] = editor.text
        return changed()
    }
}
