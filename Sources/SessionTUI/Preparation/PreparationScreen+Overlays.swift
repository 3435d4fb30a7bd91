import CafeModel
import CafeWire

extension PreparationScreen {
    /// Keys for what lies over the form.
    mutating func press(_ key: Key, over overlay: Overlay, _ context: inout ScreenContext) -> [Effect] {
        switch overlay {
        case .choices(let field, var menu):
            switch menu.handle(key) {
            case .open, .ignored: self.overlay = .choices(field, menu)
            case .closed: self.overlay = nil
            case .chosen(let word):
                self.overlay = nil
                return set(field, word, &context)
            }
        case .help(var panel): self.overlay = panel.handle(key) ? .help(panel) : nil
        case .order(var panel):
            self.overlay = key != .control("o") && panel.handle(key) ? .order(panel) : nil
        case .reading(var panel): self.overlay = panel.handle(key) ? .reading(panel) : nil
        case .palette(var palette):
            switch palette.handle(key) {
            case .open: self.overlay = .palette(palette)
            case .closed: self.overlay = nil
            case .chosen(let action):
                self.overlay = nil
                return perform(action, &context)
            }
        case .importing(var prompt):
            let result = prompt.handle(key)
            self.overlay = result == .open ? .importing(prompt) : nil
            if case .given(let path) = result, !path.isBlankLine { return [.readPlan(.file(path.trimmed))] }
        case .exporting(var prompt):
            let result = prompt.handle(key)
            self.overlay = result == .open ? .exporting(prompt) : nil
            if case .given(let path) = result, !path.isBlankLine { return export(to: path.trimmed, context) }
        case .colliding(let collision, let menu): return press(key, about: collision, menu, &context)
        case .replacing, .discarding, .leaving: return decide(key, over: overlay, &context)
        }
        return []
    }

    /// Questions of yes or no.
    private mutating func decide(
        _ key: Key, over overlay: Overlay, _ context: inout ScreenContext
    ) -> [Effect] {
        var menu: Menu<Bool>
        switch overlay {
        case .replacing(_, let asked), .discarding(let asked), .leaving(let asked): menu = asked
        default: return []
        }
        let result = menu.handle(key)
        self.overlay = nil
        switch (overlay, result) {
        case (.replacing(let reading, _), .open), (.replacing(let reading, _), .ignored):
            self.overlay = .replacing(reading, menu)
        case (.discarding, .open), (.discarding, .ignored): self.overlay = .discarding(menu)
        case (.leaving, .open), (.leaving, .ignored): self.overlay = .leaving(menu)
        case (.replacing(let reading, _), .chosen(true)): return replace(with: reading, &context)
        case (.discarding, .chosen(true)): return discard()
        case (.leaving, .chosen(true)): return [.leave]
        case (.leaving, _): departure = nil
        default: break
        }
        return []
    }

    private mutating func discard() -> [Effect] {
        guard plan == nil, saving == nil else { return [] }
        form = PlanForm()
        enter(.field(.fact(.title)))
        return ([draft] + adopted).map { .drop($0) } + [.leave]
    }

    private func export(to path: String, _ context: ScreenContext) -> [Effect] {
        let people = people(context)
        let text = form.plan(on: plan).fileText(participants: people.named, wishes: people.wishes)
        return [.perform(.savePlan(text: text, path: path))]
    }

    /// Those who are named, by their numbers, with what is wished for their seats: the session's, once there is one.
    func people(_ context: ScreenContext) -> (named: [Participant], wishes: [SeatWish]) {
        guard plan != nil else { return (form.participants, form.wishes) }
        let session = context.session
        let last = session.people.last { session.participant($0) != nil }?.number ?? 0
        return (
            session.people.prefix(last).map { session.participant($0) ?? Participant() },
            session.people.filter { !$0.wishes.isEmpty }.map { SeatWish($0.number, $0.wishes) }
        )
    }

    // MARK: A plan file, or the plan of another session

    mutating func take(planFile bytes: [UInt8], _ context: inout ScreenContext) -> [Effect] {
        let words = context.phrases
        do throws(PlanReader.Faults) {
            let reading = try PlanReader.read(bytes)
            if source != nil, form.isEmpty, plan == nil { return copy(reading, &context) }
            guard !form.isEmpty else { return replace(with: reading, &context) }
            overlay = .replacing(
                reading,
                Menu(
                    title: words.prep(.replaceTitle), text: words.prep(.replaceText),
                    choices: [
                        .init(false, words.prep(.replaceKeep)), .init(true, words.prep(.replaceNow)),
                    ]))
        } catch {
            overlay = .reading(
                ReadingPanel(
                    title: words.prep(.faultyTitle),
                    paragraphs: [words.prepFaulty(error.all.count)]
                        + error.all.map { "· " + words.sentence($0) }))
        }
        return []
    }

    /// A session like another one: on another day, with people of its own.
    private mutating func copy(_ reading: PlanReader.Reading, _ context: inout ScreenContext) -> [Effect] {
        var plan = reading.plan
        plan.date = nil
        plan.callDate = nil
        form = PlanForm(plan)
        visited.formUnion(form.answered)
        enter(.field(.fact(.title)))
        say(context.phrases.prep(.copied), .attention, seconds: 20, context)
        return changed()
    }

    private mutating func replace(
        with reading: PlanReader.Reading, _ context: inout ScreenContext
    ) -> [Effect] {
        let before = form
        let isNew = plan == nil
        form = PlanForm(
            reading.plan, participants: isNew ? reading.participants : [], wishes: isNew ? reading.wishes : []
        )
        visited.formUnion(form.answered + form.warnings.compactMap(\.field))
        enter(.field(.fact(.title)))
        former = before
        let left = plan != nil && reading.participants != people(context).named
        say(context.phrases.prep(left ? .namesLeftOut : .imported), .attention, seconds: 20, context)
        return changed() + save(&context)
    }
}

extension String {
    /// Whether there is nothing to read in it.
    fileprivate var isBlankLine: Bool { allSatisfy(\.isWhitespace) }
}
