import CafeModel

extension PlenaryScreen {
    /// What can be done now, in the order in which the line of keys offers it.
    func actions(_ context: ScreenContext) -> [Action<PlenaryAction>] {
        let session = context.session
        let note = note(context)
        var offered: [PlenaryAction] = [.open]
        if session.approved {
            offered += [
                .palette, .help, .nextPage, .filter, .arrange, .minutes, .reopen, .everything, .unreviewed,
            ]
            offered += [.proposals, .openQuestions, .previousPage, .leave]
            if isReader(context) { offered.removeAll { !Self.reading.contains($0) } }
            return offered.map { action($0, context) }
        }
        if note != nil { offered.append(.review) }
        offered += [.palette, .help]
        if session.stage?.kind == .plenary { offered.append(.nextTurn) }
        offered.append(.nextPage)
        if let note { offered += Self.noteActions(note) + Self.mechanismActions(note, session) }
        offered += itemActions(session) + [.filter, .arrange, .undo, .redo, .group, .similar]
        if session.stage?.kind != .plenary { offered.append(.nextTurn) }
        if !session.mechanism.pillars.isEmpty { offered.append(.initiatives) }
        offered += [.minutes, .approve]
        if session.position == nil, !session.minutesReviewed { offered.append(.reviewMinutes) }
        if session.position != nil { offered.append(.finish) }
        offered += [.everything, .unreviewed, .proposals, .openQuestions, .previousPage, .leave]
        if isReader(context) { offered.removeAll { !Self.reading.contains($0) } }
        return offered.map { action($0, context) }
    }

    private func action(_ id: PlenaryAction, _ context: ScreenContext) -> Action<PlenaryAction> {
        let words = context.phrases.plenary(id)
        let inPlenary = context.session.stage?.kind == .plenary
        return Action(
            id: id, name: words.name, summary: words.summary, keys: Self.keys(id, context.phrases),
            hint: id == .nextTurn && !inPlenary ? nil : words.hint)
    }

    /// Whether this is the screen of somebody who reads everything and changes nothing.
    func isReader(_ context: ScreenContext) -> Bool { context.client.hello.role == .reader }

    /// What changes nothing.
    private static let reading: Set<PlenaryAction> = [
        .open, .palette, .help, .nextPage, .previousPage, .filter, .everything, .unreviewed, .proposals,
        .openQuestions, .minutes, .leave, .arrange, .initiatives,
    ]

    static func noteActions(_ note: Note) -> [PlenaryAction] {
        var actions: [PlenaryAction] = [.word]
        if note.kind == .question { actions += [.answer, .spoken, .outcome] }
        actions += [.star, .present, .rank, .hands]
        if note.kind != .question, note.kind != .conclusion { actions += [.feasibility, .outcome] }
        if note.kind == .redirection { actions.append(.file) }
        return actions + [.commit, .outOfScope, .correct, .strike, .withdraw, .mark]
    }

    /// What can be done with a line that is no note of its own.
    func itemActions(_ session: SessionState) -> [PlenaryAction] {
        switch item {
        case .member: [.leaveGroup, .dissolveGroup]
        case .group: [.word, .commit] + (marked.isEmpty ? [] : [.addToGroup]) + [.dissolveGroup]
        case .commitment: [.editCommitment, .withdrawCommitment]
        case .note, .table, nil: []
        }
    }

    static func keys(_ action: PlenaryAction, _ phrases: any Phrases) -> [Action<PlenaryAction>.Chord] {
        func letter(_ letter: Character) -> Action<PlenaryAction>.Chord {
            .init(.character(letter), String(letter))
        }
        return switch action {
        case .open: [.init(.enter, "Enter")]
        case .review: [letter("r")]
        case .word, .editCommitment: [letter("e")]
        case .answer: [letter("w")]
        case .star: [letter("d")]
        case .present: [letter("z")]
        case .rank: [letter("p")]
        case .hands: [letter("m")]
        case .outcome: [letter("o")]
        case .feasibility: [letter("v")]
        case .outOfScope: [letter("i")]
        case .commit: [letter("k")]
        case .file: [letter("j")]
        case .correct: [letter("c")]
        case .strike: [letter("t")]
        case .withdraw, .withdrawCommitment: [letter("x")]
        case .mark: [.init(.character(" "), phrases.plenary(.space))]
        case .group: [letter("a")]
        case .similar: [letter("b")]
        case .leaveGroup: [letter("s")]
        case .nextTurn: [letter("n")]
        case .previousPage: [.init(.left(), "←"), .init(.backtab, phrases.shiftTab)]
        case .nextPage: [.init(.right(), "→"), .init(.tab, "Tab")]
        case .filter: [letter("f")]
        case .initiatives: [letter("l")]
        case .arrange: [letter("h")]
        case .undo: [letter("u"), .init(.control("z"), "Ctrl-Z")]
        case .redo: [letter("y"), .init(.control("y"), "Ctrl-Y")]
        case .minutes: [letter("g")]
        case .palette: [letter("/"), .init(.control("p"), "Ctrl-P")]
        case .help: [.init(.function(1), "F1"), letter("?")]
        case .leave: [letter("q"), .init(.control("c"), "Ctrl-C")]
        case .pillar, .problem, .spoken, .addToGroup, .dissolveGroup, .unreviewed,
            .proposals, .openQuestions, .everything, .finish, .approve, .reopen, .reviewMinutes:
            []
        }
    }

    mutating func pressed(_ key: Key, _ context: inout ScreenContext) -> [Effect] {
        let session = context.session
        let typed = typedTable
        typedTable = nil
        switch key {
        case .up: move(by: -1, session)
        case .down: move(by: 1, session)
        case .pageUp: move(by: -10, session)
        case .pageDown: move(by: 10, session)
        case .home: move(by: -lines.count, session)
        case .end: move(by: lines.count, session)
        case .escape:
            marked = []
            isQuiet = true
            notice = nil
        case .character(let digit) where digit.isASCII && digit.isNumber:
            turn(toDigit: digit.wholeNumberValue ?? 0, after: typed, session)
        default:
            guard let action = actions(context).called(by: Self.lowered(key)) else {
                refuse(key, context)
                return []
            }
            return perform(action, &context)
        }
        return []
    }

    /// With more than nine tables a digit may go on with the number that the last keys began: 3, then 4 is table 34.
    private mutating func turn(toDigit digit: Int, after typed: Int?, _ session: SessionState) {
        let longer = typed.map { $0 * 10 + digit }.flatMap { session.table(TableNumber($0))?.number }
        if longer == nil, digit == 0 { return turn(to: .whole, session) }
        guard let table = longer ?? session.table(TableNumber(digit))?.number else { return }
        typedTable = table.value
        turn(to: .table(table), session)
    }

    /// A letter means the same with Caps Lock on.
    private static func lowered(_ key: Key) -> Key {
        guard case .character(let letter) = key else { return key }
        return .character(Character(letter.lowercased()))
    }

    mutating func perform(_ action: PlenaryAction, _ context: inout ScreenContext) -> [Effect] {
        let session = context.session
        switch action {
        case .open: return open(&context)
        case .previousPage: turnPage(by: -1, session)
        case .nextPage: turnPage(by: 1, session)
        case .filter: show(filter.next, session)
        case .unreviewed: show(.unreviewed, session)
        case .proposals: show(.proposals, session)
        case .openQuestions: show(.openQuestions, session)
        case .everything: show(.all, session)
        case .initiatives: panel = .pillars
        case .arrange:
            let all = PlenaryArrangement.allCases
            arrangement = all[((all.firstIndex(of: arrangement) ?? 0) + 1) % all.count]
            filter = .all
            turn(to: .whole, session)
            list(session)
        case .palette: openPalette(context)
        case .help: openHelp(context)
        case .leave: ask(.leaveTitle, .leaveText, yes: .leaveYes, no: .leaveNo, .leave, context)
        case .minutes: openMinutes(context)
        case .reopen:
            ask(
                .reopenTitle, .reopenText, yes: .reopenYes, no: .approveNo, .order(.approveMinutes(false)),
                context)
        case .mark: toggleMark(session)
        default:
            guard !session.approved else {
                sayFrozen(context)
                return []
            }
            return change(action, &context)
        }
        return []
    }

    /// A key that does nothing now: what would have changed something is refused with the reason.
    private mutating func refuse(_ key: Key, _ context: ScreenContext) {
        if isReader(context) {
            let changing = PlenaryAction.allCases.filter { !Self.reading.contains($0) }
            let isMeant = changing.contains { id in
                Self.keys(id, context.phrases).contains { $0.key == Self.lowered(key) }
            }
            guard isMeant else { return }
            notice = Notice(context.phrases.seatWords.readOnlyRefused, style: .warning, context)
        } else if context.session.approved, case .character = key {
            sayFrozen(context)
        } else if PlenaryAction.allCases.contains(where: { id in
            Self.keys(id, context.phrases).contains { $0.key == Self.lowered(key) }
        }) {
            // Who believes to be writing now would have letters taken for orders.
            say(.notHere, style: .warning, context)
        }
    }

    private mutating func sayFrozen(_ context: ScreenContext) {
        let sentence = context.phrases.sentence(Refusal.minutesFrozen, in: context.session)
        notice = Notice(sentence, style: .warning, context)
    }

    private mutating func toggleMark(_ session: SessionState) {
        guard let note = item?.note else { return }
        if let place = marked.firstIndex(of: note) {
            marked.remove(at: place)
        } else {
            marked.append(note)
        }
        move(by: 1, session)
    }
}
