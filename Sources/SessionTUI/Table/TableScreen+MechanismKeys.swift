import CafeModel
import CafeWire

extension TableScreen {
    /// A key while something of the mechanism lies over the list.
    mutating func pressMechanism(
        _ overlay: MechanismOverlay, _ key: Key, _ context: inout ScreenContext
    ) -> [Effect] {
        switch overlay {
        case .voices(let panel): return press(panel, key, &context)
        case .problem(var menu):
            switch menu.handle(key) {
            case .chosen(let problem):
                self.overlay = nil
                entry.about.answered = problem
                return saveEntry(&context)
            case .closed: self.overlay = nil
            case .ignored: return fallThrough(key, &context)
            case .open: self.overlay = .mechanism(.problem(menu))
            }
        case .link(let note, var menu):
            switch menu.handle(key) {
            case .chosen(let problem):
                self.overlay = nil
                let linked = context.session.notes[note]?.links.contains(problem) == true
                return order(.linkNotes(note, problem, linked: !linked), .problem, &context)
            case .closed: self.overlay = nil
            case .ignored: return fallThrough(key, &context)
            case .open: self.overlay = .mechanism(.link(note, menu))
            }
        case .topic(let note, var menu):
            switch menu.handle(key) {
            case .chosen(let topic):
                self.overlay = nil
                if let note { return order(.markNote(note, .topic(topic)), .topic, &context) }
                chosenTopic = topic
            case .closed: self.overlay = nil
            case .ignored: return fallThrough(key, &context)
            case .open: self.overlay = .mechanism(.topic(note, menu))
            }
        case .pillar(let note, var menu):
            switch menu.handle(key) {
            case .chosen(let place):
                self.overlay = nil
                return order(.markNote(note, .pillar(place)), .pillar, &context)
            case .closed: self.overlay = nil
            case .ignored: return fallThrough(key, &context)
            case .open: self.overlay = .mechanism(.pillar(note, menu))
            }
        case .feasible(let id, var menu):
            switch menu.handle(key) {
            case .chosen(let condition):
                self.overlay = nil
                guard let note = context.session.notes[id] else { return [] }
                return order(desk(context).turn(condition, of: note), .feasible, &context)
            case .closed: self.overlay = nil
            case .ignored: return fallThrough(key, &context)
            case .open: self.overlay = .mechanism(.feasible(id, menu))
            }
        default: return pressElection(overlay, key, &context)
        }
        return []
    }

    private mutating func pressElection(
        _ overlay: MechanismOverlay, _ key: Key, _ context: inout ScreenContext
    ) -> [Effect] {
        switch overlay {
        case .candidates(var menu):
            switch menu.handle(key) {
            case .chosen(let id): openCandidate(id, context)
            case .closed: self.overlay = nil
            case .ignored: return fallThrough(key, &context)
            case .open: self.overlay = .mechanism(.candidates(menu))
            }
        case .candidate(let id, var menu):
            switch menu.handle(key) {
            case .chosen(let deed):
                self.overlay = nil
                return perform(deed, on: id, &context)
            case .closed: openCandidates(context)
            case .ignored: return fallThrough(key, &context)
            case .open: self.overlay = .mechanism(.candidate(id, menu))
            }
        case .number(let what, var prompt):
            switch prompt.handle(key) {
            case .open: self.overlay = .mechanism(.number(what, prompt))
            case .closed: self.overlay = nil
            case .given(let text): return take(text.trimmed, for: what, prompt, &context)
            }
        case .nominee(var prompt):
            switch prompt.handle(key) {
            case .open: self.overlay = .mechanism(.nominee(prompt))
            case .closed: self.overlay = nil
            case .given(let text):
                self.overlay = nil
                guard let person = Participant(nominee: text) else { return [] }
                return order(.nominate(table, person), .nominate, &context)
            }
        default: break
        }
        return []
    }

    private mutating func take(
        _ text: String, for what: MechanismNumber, _ prompt: Prompt, _ context: inout ScreenContext
    ) -> [Effect] {
        let number = Int(text)
        guard text.isEmpty || number != nil else {
            say(context.phrases.numberExplained, .warning, context)
            overlay = .mechanism(.number(what, prompt))
            return []
        }
        overlay = nil
        return order(what.command(number), what.action, &context)
    }

    private mutating func press(
        _ panel: VoicesPanel, _ key: Key, _ context: inout ScreenContext
    ) -> [Effect] {
        var panel = panel
        let result = panel.handle(key, seats: context.session.seats(of: table))
        overlay = result == .closed ? nil : .mechanism(.voices(panel))
        switch result {
        case .open, .closed: return []
        case .heard(let seat): return [.submit(.hearVoice(table, seat: seat, by: 1), context.newCommandID())]
        case .mistaken(let seat):
            return [.submit(.hearVoice(table, seat: seat, by: -1), context.newCommandID())]
        }
    }

    // MARK: Drawing

    func drawMechanism(
        _ overlay: MechanismOverlay, _ context: ScreenContext, in area: Rect, of grid: inout Grid
    ) {
        switch overlay {
        case .voices(let panel):
            guard let present = context.session.table(table) else { return }
            panel.draw(
                present, seats: context.session.seats(of: table), in: area, of: &grid, context.phrases)
        case .problem(let menu): menu.draw(in: area, of: &grid)
        case .link(_, let menu): menu.draw(in: area, of: &grid)
        case .topic(_, let menu): menu.draw(in: area, of: &grid)
        case .pillar(_, let menu): menu.draw(in: area, of: &grid)
        case .feasible(_, let menu): menu.draw(in: area, of: &grid)
        case .number(_, let prompt), .nominee(let prompt): prompt.draw(in: area, of: &grid)
        case .candidates(let menu): menu.draw(in: area, of: &grid)
        case .candidate(_, let menu): menu.draw(in: area, of: &grid)
        }
    }

    func mechanismHints(
        _ overlay: MechanismOverlay, _ words: any Phrases
    ) -> [(key: String, hint: String)] {
        switch overlay {
        case .voices: words.voicesHints
        case .number, .nominee: words.promptHints
        default: words.menuHints
        }
    }

    /// What stands above the entry: the topic that notes are about, and who has not spoken yet.
    func mechanismLine(_ context: ScreenContext) -> String? {
        let session = context.session, words = context.phrases
        var parts: [String] = []
        if let topic = chosenTopic, session.plan.topics.indices ~= topic - 1, entry.purpose == .note {
            parts.append(words.topicLine(topic, session.plan.topics[topic - 1].title))
        }
        if session.mechanism.talliesVoices, session.stage?.kind.talks == true,
            session.table(table)?.voices.isEmpty == false
        {
            let silent = session.silentSeats(of: table).map { String(VoicesPanel.key(of: $0)) }
            if !silent.isEmpty { parts.append(words.voicesMissing(silent)) }
        }
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }
}
