import CafeModel
import CafeWire

extension RegistrationScreen {
    /// Every action; keys, help, palette and the line of keys are made from these.
    func actions(_ context: ScreenContext) -> [Action<RegistrationAction>] {
        let keys: [(RegistrationAction, [Action<RegistrationAction>.Chord])] = [
            (.arrive, [.init(.enter, "Enter")]),
            (.newcomer, [.init(.function(2), "F2"), .init(.control("n"), "Ctrl-N")]),
            (.consent, [.init(.function(3), "F3")]),
            (.departure, [.init(.function(5), "F5")]),
            (.correct, [.init(.function(6), "F6")]),
            (.help, [.init(.function(1), "F1")]),
            (.notice, [.init(.function(4), "F4")]),
            (.attendance, [.init(.function(7), "F7")]),
            (.palette, [.init(.control("p"), "Ctrl-P")]),
            (.undo, [.init(.control("z"), "Ctrl-Z")]),
            (.leave, [.init(.control("c"), "Ctrl-C")]),
        ]
        return keys.map { id, chords in
            let words = context.phrases.registration(id)
            return Action(
                id: id, name: words.name, summary: words.summary, keys: chords,
                hint: context.phrases.registrationHint(id))
        }
    }

    mutating func perform(_ action: RegistrationAction, _ context: inout ScreenContext) -> [Effect] {
        let phrases = context.phrases
        switch action {
        case .arrive: return arrive(&context)
        case .newcomer where takeUpWaiting(context): break
        case .newcomer: overlay = .newcomer(newcomerPrompt("", phrases))
        case .consent:
            guard let person = person(context) else { break }
            overlay = .consent(
                person.number, ConsentForm(of: called(person.number, context), known: person.consent))
        case .notice:
            overlay = .reading(
                ReadingPanel(
                    title: phrases.registration(.notice).name.capitalizedFirst,
                    paragraphs: [phrases.peoplePaper(.notice)]))
        case .departure: openDeparture(context)
        case .correct:
            guard let person = person(context) else { break }
            overlay = .person(PersonForm(person, called: called(person.number, context), context))
        case .attendance:
            overlay = .reading(
                ReadingPanel(
                    title: phrases.registrationAttendanceTitle,
                    paragraphs: phrases.registrationAttendance(AttendanceTally(context.session))))
        case .undo: return undo(&context)
        case .palette: overlay = .palette(palette(context))
        case .help:
            overlay = .help(HelpPanel(title: phrases.registrationHelpTitle, actions: actions(context)))
        case .leave:
            let choices = phrases.registrationLeaveChoices
            overlay = .leaving(
                Menu(
                    title: phrases.registrationLeaveTitle,
                    text: unsaved.isEmpty ? "" : phrases.registrationUnsaved(unsaved.count),
                    choices: [.init(false, choices.stay), .init(true, choices.leave)]))
        }
        return []
    }

    private func palette(_ context: ScreenContext) -> CommandPalette<RegistrationAction> {
        CommandPalette(
            title: context.phrases.registrationPaletteTitle,
            entries: CommandPalette.entries(actions(context).filter { $0.id != .palette }))
    }

    func newcomerPrompt(_ name: String, _ phrases: any Phrases) -> Prompt {
        Prompt(
            title: phrases.registrationNewTitle, text: phrases.registrationNewText,
            hint: phrases.registrationEntryHint, initial: name)
    }

    /// The chosen person has come; whoever has not been asked yet is asked at once what they authorise.
    private mutating func arrive(_ context: inout ScreenContext) -> [Effect] {
        guard let person = person(context) else {
            let isNumber = Int(search.text.trimmed) != nil
            overlay = .newcomer(newcomerPrompt(isNumber ? "" : search.text.trimmed, context.phrases))
            return []
        }
        if let wall = person.arrived, !person.left {
            say(
                context.phrases.registrationAlready(
                    called(person.number, context), context.timeOfDay(wall)), .attention, context)
            if person.consent == nil, context.session.participant(person)?.identifies == true {
                return perform(.consent, &context)
            }
            return []
        }
        let asks = person.consent == nil && context.session.participant(person)?.identifies == true
        let effects = submit(.checkIn(person.number, true), &context)
        if asks { _ = perform(.consent, &context) }
        search = Editor()
        settle()
        return effects
    }

    private mutating func openDeparture(_ context: ScreenContext) {
        guard let person = person(context) else { return }
        var choices: [DepartureChoice] = person.left ? [.returns] : [.leaves]
        if person.arrived != nil, !person.left { choices.append(.neverCame) }
        overlay = .departure(
            person.number,
            Menu(
                title: called(person.number, context).capitalizedFirst,
                choices: choices.map { .init($0, context.phrases.registrationDeparture($0)) }))
    }

    private mutating func undo(_ context: inout ScreenContext) -> [Effect] {
        guard let change = context.session.lastUndoable(by: .registration) else {
            say(context.phrases.sentence(.nothingToUndo, in: context.session), .muted, context)
            return []
        }
        return submit(.undo(change.ref), &context)
    }
}
