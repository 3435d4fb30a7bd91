import CafeModel
import CafeWire

extension TableScreen {
    /// Whether this screen only watches: somebody else writes here.
    func isWatching(_ context: ScreenContext) -> Bool { context.client.seating == .watching }

    /// Whether how one sits here is a question at all.
    func isShared(_ context: ScreenContext) -> Bool { isWatching(context) || !others(context).isEmpty }

    /// Who else has this table's screen open and writes.
    private func others(_ context: ScreenContext) -> [Presence] {
        context.client.presence.filter {
            $0.role == .table(table) && $0.connection != context.client.connection && $0.seating != .watching
        }
    }

    /// Who is here was told. The first time after opening, whoever came second is asked how to sit; and whoever comes
    /// by the front door, for a name.
    mutating func settle(_ context: ScreenContext) {
        guard !isSettled, context.client.connection != nil else { return }
        isSettled = true
        if !others(context).isEmpty { return askSeat(context) }
        if context.client.hello.via != nil, context.client.hello.name.isEmpty, overlay == nil {
            askName(context)
        }
    }

    /// Asks how to sit where somebody is already: to watch, to take over, to share.
    mutating func askSeat(_ context: ScreenContext) {
        let words = context.phrases.seatWords
        let present = others(context).map { person in
            let name = person.name.isEmpty ? desk(context).hostName ?? "" : person.name
            return context.phrases.doorPerson(
                name, since: context.timeOfDay(person.since), from: person.via)
        }
        guard !present.isEmpty || isWatching(context) else { return }
        let text = present.isEmpty ? "" : context.phrases.seatTaken(present) + "\n" + words.text
        overlay = .seat(
            Menu(
                title: words.title, text: text,
                choices: [
                    .init(.watching, words.watch, shortcut: "1"),
                    .init(.takingOver, words.takeOver, shortcut: "2"),
                    .init(.sharing, words.share, shortcut: "3"),
                ]))
    }

    mutating func pressSeat(
        _ menu: Menu<Seating>, _ key: Key, _ context: inout ScreenContext
    ) -> [Effect] {
        var menu = menu
        switch menu.handle(key) {
        case .open, .ignored:
            overlay = .seat(menu)
            return []
        case .closed:
            overlay = nil
            // Whoever does not decide takes nothing away from anybody.
            return context.client.seating == nil ? sit(.watching, context) : []
        case .chosen(let seating):
            overlay = nil
            guard seating != .watching, context.client.hello.name.isEmpty else {
                return sit(seating, context)
            }
            // First the name: whoever has to give way is told who came.
            sittingDown = seating
            askName(context)
            return []
        }
    }

    private mutating func sit(_ seating: Seating, _ context: ScreenContext) -> [Effect] {
        sittingDown = nil
        if notice?.text == context.phrases.seatWords.watching { notice = nil }
        return [.sit(seating)]
    }

    private mutating func askName(_ context: ScreenContext) {
        let words = context.phrases
        // Whoever shares a table does not become its host.
        let shares = sittingDown == .sharing
        overlay = .name(
            Prompt(
                title: shares ? words.seatWords.askName : words.askName,
                text: shares ? words.seatWords.askNameText : words.askNameExplained, hint: words.promptHint,
                initial: sittingDown == nil ? desk(context).hostName ?? "" : ""))
    }

    /// A name was given, or not: told to the hub, and left at the table by who has it for their own.
    mutating func take(name: String, _ context: inout ScreenContext) -> [Effect] {
        let seating = sittingDown
        var effects: [Effect] = []
        if !name.isEmpty {
            effects.append(.introduce(name))
            if seating != .sharing { effects += leave(name: name, &context) }
        }
        if let seating { effects += sit(seating, context) }
        return effects
    }

    private mutating func leave(name: String, _ context: inout ScreenContext) -> [Effect] {
        let id = context.newCommandID()
        actions[id] = .name
        return [.submit(.takeSeat(table, name: name), id)]
    }

    /// Somebody took this place over. What is on the hub's disk goes on there; what is not stays in sight here.
    mutating func giveWay(to name: String, _ context: inout ScreenContext) -> [Effect] {
        overlay = nil
        say(context.phrases.seatDisplaced(by: name), .warning, seconds: 60, context)
        let handed = ([entry] + waiting).filter { $0.isProtected && !$0.editor.isEmpty }.map(\.id)
        waiting.removeAll { handed.contains($0.id) }
        if handed.contains(entry.id) { takeUpNext(&context) }
        return handed.map { .release($0) }
    }

    /// A key while this screen only watches: what reads works, what writes says how to write.
    mutating func pressWatching(_ key: Key, _ context: inout ScreenContext) -> [Effect] {
        switch key {
        case .control("t"): askSeat(context)
        case .control("c"): return open(.leave, &context)
        case .function(1, _): return open(.help, &context)
        case .up, .down, .pageUp, .pageDown, .home, .end, .escape: return browse(key, &context)
        default: say(context.phrases.seatWords.watching, .warning, context)
        }
        return []
    }

    private mutating func browse(_ key: Key, _ context: inout ScreenContext) -> [Effect] {
        if case .list(let note) = focus { return pressList(key, note, &context) }
        switch key {
        case .up, .pageUp: return open(.list, &context)
        default: return []
        }
    }
}
