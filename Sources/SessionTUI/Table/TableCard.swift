import CafeModel

/// What a table's host reads, aloud or to himself, when a stage begins. Shown above the list; takes no keys.
enum TableCard {
    /// A card: a heading and its lines, each wrapped when it is drawn.
    struct Card: Hashable {
        var title: String
        var lines: [String]
    }

    /// Whether a card is seen on a screen, with signs and keys, or read out line by line.
    enum Medium: Hashable {
        case screen
        case lines
    }

    /// The card of the stage that is on; nil when there is nothing to say.
    static func card(_ table: TableNumber, _ context: ScreenContext, in medium: Medium = .screen) -> Card? {
        let session = context.session
        let words = context.phrases
        guard let stage = session.stage else { return Card(title: words.finished, lines: words.cardFinished) }
        switch stage.kind {
        case .preparation, .registration:
            return Card(
                title: words.title(of: stage),
                lines: words.cardBefore + briefing(table, context).map { words.briefing + ": " + $0 }
                    + TableDesk(table: table, context: context).facts)
        case .welcome, .opening:
            let complaints = [words.complaintsGo(session.plan.complaintsChannel)]
            return Card(
                title: words.readAloud,
                lines: words.rules(of: session.plan.mechanism).map { bullet(medium) + $0 } + complaints)
        case .round: return round(table, stage, context, medium)
        case .change: return Card(title: words.readAloud, lines: moves(from: table, stage, context, medium))
        case .conclusions:
            return Card(
                title: words.title(of: stage),
                lines: medium == .screen ? words.cardConclusions : words.lineConclusions)
        case .plenary:
            return Card(
                title: words.title(of: stage),
                lines: turn(table, context).map { medium == .screen ? $0 : $0.withoutSign })
        case .review:
            return Card(
                title: words.earlierTitle,
                lines: words.mechanismCard(.review) + context.earlierLines.map { bullet(medium) + $0 })
        case .workshop, .problems, .solutions, .prioritization, .election, .dialogue:
            return work(table, stage, context, medium)
        case .pause, .commitments, .evaluation, .closing: return nil
        }
    }

    /// What stands beside the list where the window is wide: the stage's card, the open questions, the briefing.
    static func beside(_ table: TableNumber, _ context: ScreenContext, isClosed: Bool) -> [Card] {
        let session = context.session
        let words = context.phrases
        var cards = isClosed ? [] : [card(table, context)].compactMap(\.self)
        guard session.stage?.kind != .plenary, session.stage != nil else { return cards }
        let count = session.table(table)?.openQuestions ?? 0
        let open = count == 0 ? [] : Array(newest(table, session).filter(\.isOpenQuestion).prefix(5))
        if !open.isEmpty {
            let lines = open.map { "! " + excerpt(of: $0, session, words, columns: 100) }
            cards.append(Card(title: words.openQuestions(count), lines: lines))
        }
        let briefing = briefing(table, context)
        if !briefing.isEmpty, !cards.contains(where: { $0.lines.contains { $0.hasSuffix(briefing[0]) } }) {
            cards.append(Card(title: words.briefing, lines: briefing))
        }
        return cards
    }

    /// How many of the last notes the cards look at, so that a picture costs the same after hours of work.
    private static let shownNotes = 200

    private static func recent(_ table: TableNumber, _ session: SessionState, last count: Int) -> [Note] {
        (session.table(table)?.notes ?? []).suffix(count).compactMap { session.notes[$0] }
    }

    /// The same, the newest first, each looked up when it is asked for: mostly the first of them answers the question.
    private static func newest(
        _ table: TableNumber, _ session: SessionState
    ) -> some Sequence<Note> & LazySequenceProtocol {
        (session.table(table)?.notes ?? []).suffix(shownNotes).reversed().lazy.compactMap {
            session.notes[$0]
        }
    }

    private static func excerpt(
        of note: Note, _ session: SessionState, _ words: any Phrases, columns: Int = 200
    ) -> String {
        guard let text = session.text(note.text) else { return words.suppressed }
        return text.opening(lines: 1, columns: columns)[0]
    }

    /// At the beginning of a round, until its first note: what was said before, or the briefing.
    private static func round(
        _ table: TableNumber, _ stage: Stage, _ context: ScreenContext, _ medium: Medium
    ) -> Card? {
        let session = context.session
        guard !newest(table, session).contains(where: { $0.round == stage.round }) else { return nil }
        let said = summary(table, context, limit: 6, of: shownNotes, in: medium)
        if !said.isEmpty { return Card(title: context.phrases.readAloud, lines: said) }
        let lines = briefing(table, context)
        return lines.isEmpty ? nil : Card(title: context.phrases.briefing, lines: lines)
    }

    /// In a stage without rounds, until its first note: what is to be done, and the briefing.
    private static func work(
        _ table: TableNumber, _ stage: Stage, _ context: ScreenContext, _ medium: Medium
    ) -> Card? {
        let began = context.session.visits.last?.wall ?? .zero
        if stage.kind.talks, recent(table, context.session, last: 1).contains(where: { $0.recorded >= began })
        {
            return nil
        }
        let words = context.phrases
        return Card(
            title: words.title(of: stage),
            lines: (medium == .screen ? words.mechanismCard(stage.kind) : words.mechanismLines(stage.kind))
                + briefing(table, context).map { words.briefing + ": " + $0 }
                + TableDesk(table: table, context: context).facts)
    }

    private static func briefing(_ table: TableNumber, _ context: ScreenContext) -> [String] {
        guard let text = context.session.topic(table)?.briefing, !text.isEmpty else { return [] }
        return [text]
    }

    /// What this table said in earlier rounds, as far as the last notes tell: the starred first, then the newest.
    static func summary(
        _ table: TableNumber, _ context: ScreenContext, limit: Int, of count: Int = .max,
        in medium: Medium = .screen
    ) -> [String] {
        let session = context.session
        let words = context.phrases
        let now = session.stage?.kind == .round ? session.round : nil
        let before = recent(table, session, last: count).filter {
            !$0.withdrawn && $0.kind != .redirection && $0.kind != .conclusion
                && ($0.round != now || now == nil)
        }
        guard !before.isEmpty else { return [] }
        let rounds = Set(before.compactMap(\.round)).count
        let chosen = (before.filter(\.starred) + before.reversed().filter { !$0.starred }).prefix(limit)
        var lines = [words.saidBefore(max(1, rounds))]
        lines += chosen.map { note in
            let mark = note.starred && medium == .lines ? ", " + words.starredMark.withoutSign : ""
            return (note.starred && medium == .screen ? "♦ " : bullet(medium)) + words.name(of: note.kind)
                + mark + ": " + excerpt(of: note, session, words)
        }
        if before.count > limit {
            let more = before.count - limit
            lines.append(medium == .screen ? words.andMore(more) : words.lineMore(more))
        }
        return lines
    }

    private static func bullet(_ medium: Medium) -> String { medium == .screen ? "· " : "" }

    /// Who goes from this table to which.
    private static func moves(
        from table: TableNumber, _ stage: Stage, _ context: ScreenContext, _ medium: Medium
    ) -> [String] {
        let session = context.session
        let words = context.phrases
        guard let next = stage.round else { return [words.movesUnknown] }
        var going: [TableNumber: [Int]] = [:]
        for person in session.people where !person.left {
            guard person.seats.indices ~= next - 1, next >= 2, person.seats[next - 2] == table,
                let there = person.seats[next - 1]
            else { continue }
            going[there, default: []].append(person.number)
        }
        guard !going.isEmpty else { return [words.movesUnknown] }
        return [words.changeIntroduction]
            + going.sorted { $0.key < $1.key }.map { there in
                let line = words.moves(there.value, to: there.key)
                return medium == .screen ? line : line.replacing(" → ", with: ": ")
            }
    }

    private static func turn(_ table: TableNumber, _ context: ScreenContext) -> [String] {
        let session = context.session
        guard session.tables.indices ~= session.turn else { return [] }
        let speaking = session.tables[session.turn].number
        var lines = [speaking == table ? context.phrases.yourTurn : context.phrases.speaks(speaking)]
        if session.tables.indices ~= session.turn + 1 {
            lines.append(context.phrases.speaksNext(session.tables[session.turn + 1].number))
        }
        return lines
    }
}
