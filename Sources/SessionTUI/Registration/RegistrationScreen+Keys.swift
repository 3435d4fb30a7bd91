import CafeModel
import CafeWire

extension RegistrationScreen {
    mutating func take(_ key: Key, _ context: inout ScreenContext) -> [Effect] {
        switch key {
        case .resize, .focus: return []
        default: break
        }
        if let overlay { return take(key, over: overlay, &context) }
        let count = listed().count
        switch key {
        // Where nothing is searched, the slash is the palette's, as on the other screens.
        case .character("/") where search.isEmpty: return perform(.palette, &context)
        case .escape:
            if search.isEmpty { return perform(.leave, &context) }
            search = Editor()
            settle()
            return []
        case .up, .down, .pageUp, .pageDown:
            if window.handle(key, count: count) { choose() }
            return []
        default: break
        }
        if let action = actions(context).called(by: key) { return perform(action, &context) }
        if search.handle(key) { settle(resetting: true) }
        return []
    }

    private mutating func choose() {
        let numbers = listed()
        chosen = numbers.indices ~= window.selected ? numbers[window.selected] : nil
    }

    private mutating func take(
        _ key: Key, over overlay: Overlay, _ context: inout ScreenContext
    ) -> [Effect] {
        switch overlay {
        case .newcomer(var prompt):
            let result = prompt.handle(key)
            self.overlay = .newcomer(prompt)
            return take(result, &context)
        case .newcomerConsent(let name, var form):
            let result = form.handle(key, context.phrases)
            self.overlay = .newcomerConsent(name: name, form)
            switch result {
            case .open: return []
            // Not answered is not asked: the name that was typed is kept all the same.
            case .closed: return register(Participant(name: name), nil, &context)
            case .given(let consent): return register(Participant(name: name), consent, &context)
            }
        case .consent(let number, var form):
            let result = form.handle(key, context.phrases)
            self.overlay = .consent(number, form)
            switch result {
            case .open: return []
            case .closed: self.overlay = nil
            case .given(let consent):
                self.overlay = nil
                return submit(.recordConsent(number, consent), &context)
            }
            return []
        case .person(let form): return take(form.handle(key, context.phrases), form, &context)
        case .departure(let number, var menu):
            let result = menu.handle(key)
            self.overlay = .departure(number, menu)
            return take(result, of: number, &context)
        default: return takeReading(key, over: overlay, &context)
        }
    }

    private mutating func takeReading(
        _ key: Key, over overlay: Overlay, _ context: inout ScreenContext
    ) -> [Effect] {
        switch overlay {
        case .reading(var panel): self.overlay = panel.handle(key) ? .reading(panel) : nil
        case .help(var panel): self.overlay = panel.handle(key) ? .help(panel) : nil
        case .palette(var palette):
            let result = palette.handle(key)
            self.overlay = .palette(palette)
            switch result {
            case .open: break
            case .closed: self.overlay = nil
            case .chosen(let action):
                self.overlay = nil
                return perform(action, &context)
            }
        case .leaving(var menu):
            let result = menu.handle(key)
            self.overlay = .leaving(menu)
            switch result {
            case .open, .ignored: break
            case .closed: self.overlay = nil
            case .chosen(let leaves):
                self.overlay = nil
                return leaves ? [.leave] : []
            }
        default: break
        }
        return []
    }

    private mutating func take(_ result: Prompt.Result, _ context: inout ScreenContext) -> [Effect] {
        switch result {
        case .open: return []
        case .closed:
            overlay = nil
            return []
        case .given(let text):
            let name = CleanText.singleLine(text).trimmed
            // By number only: there is nothing to authorise.
            if name.isEmpty { return register(Participant(), nil, &context) }
            overlay = .newcomerConsent(name: name, ConsentForm(of: name, known: nil))
            return []
        }
    }

    private mutating func register(
        _ participant: Participant, _ consent: Consent?, _ context: inout ScreenContext
    ) -> [Effect] {
        overlay = nil
        search = Editor()
        return submit(
            .registerParticipants([Registrant(participant, consent: consent)], arrived: true),
            as: orderID(&context), &context)
    }

    private mutating func take(
        _ result: PersonForm.Result, _ form: PersonForm, _ context: inout ScreenContext
    ) -> [Effect] {
        switch result {
        case .open(let next):
            overlay = .person(next)
            return []
        case .given(let participant):
            overlay = nil
            let known = context.session.person(form.number).flatMap { context.session.participant($0) }
            if participant == known ?? Participant() { return [] }
            return submit(
                .correctParticipant(form.number, seen: form.seen, participant), as: orderID(&context),
                &context)
        }
    }

    private mutating func take(
        _ result: Menu<DepartureChoice>.Result, of number: Int, _ context: inout ScreenContext
    ) -> [Effect] {
        switch result {
        case .open, .ignored: return []
        case .closed:
            overlay = nil
            return []
        case .chosen(let choice):
            overlay = nil
            switch choice {
            case .leaves: return submit(.dismissParticipant(number), &context)
            case .returns: return submit(.checkIn(number, true), &context)
            case .neverCame: return submit(.checkIn(number, false), &context)
            }
        }
    }
}
