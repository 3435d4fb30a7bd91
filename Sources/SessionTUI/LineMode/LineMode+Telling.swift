import CafeModel
import CafeWire

extension LineMode {
    // MARK: Where one is

    /// Table, question, stage, time, and what to read aloud.
    func situation(_ context: ScreenContext) -> [String] {
        let session = context.session
        let words = context.phrases
        var lines = [words.lineTable(table, topic: session.topic(table)?.title ?? "")]
        if session.isRehearsal { lines.append(words.lineRehearsal) }
        if let question = session.topic(table)?.question, !question.isEmpty {
            lines.append(words.lineQuestion(question))
        }
        lines += stageLines(context)
        let desk = desk(context)
        let open = session.table(table)?.openQuestions ?? 0
        if open > 0 { lines.append(words.lineOpenQuestions(open)) }
        if desk.asksSupport { lines.append(words.supportAsked) }
        lines.append(desk.hostName.map { words.tableHostLine($0) } ?? words.hostUnknown)
        return lines
    }

    /// The stage with its time, and its card.
    func stageLines(_ context: ScreenContext) -> [String] {
        var lines = [timeSentence(context)]
        if let card = TableCard.card(table, context, in: .lines), context.session.stage != nil {
            if card.title != context.session.stage.map(context.phrases.title(of:)) {
                lines.append(card.title + ":")
            }
            lines += card.lines
        } else if context.session.stage == nil {
            lines += context.phrases.cardFinished
        }
        return lines
    }

    /// *Ronda 2 de 5. Quedan 12 minutos.*
    func timeSentence(_ context: ScreenContext) -> String {
        let session = context.session
        let words = context.phrases
        guard let stage = session.stage else { return words.finished + "." }
        let title =
            stage.kind == .round ? words.round(stage.round ?? 1, of: session.rounds) : words.title(of: stage)
        guard stage.duration != nil else { return title + ". " + words.lineNoClock }
        let countdown = desk(context).countdown
        let remaining = words.lineRemaining(countdown.remaining(at: context.time))
        return title + ". " + (countdown.isPaused ? words.linePaused + " " : "") + remaining
    }

    // MARK: Notes

    /// All notes by round; those of one round; or, when there are many, those of the present one.
    mutating func sayNotes(_ rest: String, _ context: ScreenContext) {
        let words = context.phrases
        let all = desk(context).notes.compactMap { context.session.notes[$0] }
        guard !all.isEmpty else { return say(words.noNoteYet) }
        var chosen = all
        if let (round, _) = Self.number(in: rest) {
            chosen = all.filter { ($0.round ?? 0) == round }
            guard !chosen.isEmpty else { return say(words.noNoteYet) }
            return sayByRound(chosen, context)
        }
        if rest.isEmpty, all.count > Self.toldNotes { chosen = all.suffix(Self.toldNotes) }
        sayByRound(chosen, context)
        if chosen.count < all.count { say(words.lineEarlier(all.count - chosen.count)) }
    }

    private mutating func sayByRound(_ notes: [Note], _ context: ScreenContext) {
        var round: Int??
        for note in notes {
            if round != .some(note.round) { say(context.phrases.roundHeading(note.round) + ".") }
            round = .some(note.round)
            say(note, context)
        }
    }

    /// The last of some notes.
    mutating func sayNotes(_ notes: [Note], _ context: ScreenContext) {
        for note in notes.suffix(Self.toldNotes) { say(line(of: note, context)) }
    }

    private mutating func say(_ note: Note, _ context: ScreenContext) {
        say(line(of: note, context))
        guard let answer = context.session.text(note.answer?.text), let number = number(of: note.id, context)
        else { return }
        say(context.phrases.lineAnswerOf(number, answer))
    }

    func line(of note: Note, _ context: ScreenContext) -> String {
        context.phrases.lineNote(
            number(of: note.id, context) ?? 0, note.kind, states: states(note, context),
            text: desk(context).excerpt(of: note))
    }

    /// A note in full, each of its lines on a line.
    mutating func sayNote(_ number: Int, _ context: ScreenContext) {
        guard let note = note(number, context) else { return }
        let words = context.phrases
        let text = context.session.text(note.text) ?? words.suppressed
        let parts = text.split(separator: "\n").map(String.init)
        say(words.lineNote(number, note.kind, states: states(note, context), text: parts.first ?? ""))
        say(Array(parts.dropFirst()))
        if let answer = context.session.text(note.answer?.text) { say(words.lineAnswerOf(number, answer)) }
        for other in note.links.compactMap({ context.session.notes[$0] }) {
            say(words.lineLinked(line(of: other, context)))
        }
    }

    private func states(_ note: Note, _ context: ScreenContext) -> [String] {
        let words = context.phrases
        if note.withdrawn { return [words.withdrawnMark.withoutSign] }
        var states: [String] = []
        if note.kind == .redirection {
            let number = context.session.filing(of: note)?.number ?? words.suppressed
            states.append(context.session.isFiled(note) ? words.lineFiled(number) : words.unfiledMark)
        }
        if note.starred { states.append(words.starredMark) }
        if note.presented { states.append(words.presentedMark) }
        if note.kind == .question {
            switch note.answer {
            case nil: states.append(words.pending)
            case .spoken: states.append(words.lineAnsweredAloud)
            case .written: states.append(words.answered)
            }
        }
        if context.session.lacksAnswered(note) { states.append(words.problemMissing) }
        if note.rank != nil || note.hands != nil {
            states.append(words.rankMark(note.rank, hands: note.hands))
        }
        return states.map(\.withoutSign)
    }

    // MARK: Help, people, readings

    mutating func sayHelp(_ context: ScreenContext) {
        let words = context.phrases
        let actions = actions(context)
        say(words.lineHelp(desk(context).kinds))
        for (index, action) in actions.enumerated() where isPossible(action, context) {
            let about = words.lineAction(action)
            say(words.lineChoice(index + 1, about.name + ": " + about.summary + "."))
        }
        if asking == .note || asking.isChoice { asking = .action(actions) }
    }

    private func isPossible(_ action: LineActionName, _ context: ScreenContext) -> Bool {
        if case .table(let name) = action, name != .nextKind { desk(context).isPossible(name) } else { true }
    }

    mutating func sayMessages(_ context: ScreenContext) {
        let session = context.session
        let here = session.messages.filter { concerns($0.scope) }.suffix(Self.toldNotes)
        if here.isEmpty { say(context.phrases.lineNoMessage) }
        for message in here {
            let time = context.timeOfDay(session.timeline.wall(of: message.time, at: context.reading))
            say(
                context.phrases.lineMessage(
                    session.text(message.text) ?? context.phrases.suppressed, at: time))
        }
    }

    mutating func sayPeople(_ context: ScreenContext) {
        let here = context.client.presence.filter { $0.role == .table(table) }
        say(context.phrases.lineConnected(here.count))
        for person in here {
            let isYou = person.connection == context.client.connection
            say(
                context.phrases.linePerson(
                    since: context.timeOfDay(person.since), isYou: isYou, writes: person.isWriting && !isYou))
        }
        say(desk(context).hostName.map { context.phrases.tableHostLine($0) } ?? context.phrases.hostUnknown)
    }

    mutating func sayReading(_ action: LineActionName, _ context: ScreenContext) {
        let words = context.phrases
        if action == .table(.briefing) {
            let text = context.session.topic(table)?.briefing ?? ""
            let lines = text.split(separator: "\n").map(String.init) + desk(context).facts
            guard !lines.isEmpty else { return say(words.noBriefing) }
            say(words.briefing + ":")
            return say(lines)
        }
        let lines = TableCard.summary(table, context, limit: 200, in: .lines)
        say(lines.isEmpty ? [words.noNoteYet] : lines)
    }
}
