import CafeModel

extension PlenaryScreen {
    /// A paragraph of the chosen note's whole.
    private struct Paragraph {
        var heading: PlenaryWord?
        var text: String
        var style = Style.normal
    }

    /// The chosen item whole, beside the list.
    func drawDetail(in area: Rect, of grid: inout Grid, _ context: ScreenContext) {
        guard let item else { return }
        var area = area
        grid.put(
            title(of: item, context), row: area.takeTop(1).row, column: area.column, style: .heading,
            width: area.columns)
        if case .table(let table) = item {
            drawRounds(of: table, in: area, of: &grid, context)
            return
        }
        for paragraph in paragraphs(of: item, width: area.columns, context) {
            if let heading = paragraph.heading {
                area.takeTop(1)
                guard area.rows > 1 else { break }
                grid.put(
                    context.phrases.plenary(heading), row: area.takeTop(1).row, column: area.column,
                    style: .muted, width: area.columns)
            }
            // No more than can be seen is broken into lines.
            let visible = String(paragraph.text.prefix(area.columns * max(1, area.rows)))
            for line in visible.wrapped(to: area.columns) {
                guard area.rows > 0 else { return }
                grid.put(
                    line, row: area.takeTop(1).row, column: area.column, style: paragraph.style,
                    width: area.columns)
            }
        }
    }

    private func paragraphs(of item: PlenaryItem, width: Int, _ context: ScreenContext) -> [Paragraph] {
        switch item {
        case .note(let id), .member(let id, _):
            context.session.notes[id].map { paragraphs(of: $0, width: width, context) } ?? []
        case .group(let id):
            context.session.groups.first { $0.id == id }.map { paragraphs(of: $0, context) } ?? []
        case .commitment(let id):
            context.session.commitment(id).map { paragraphs(of: $0, context) } ?? []
        case .table: []
        }
    }

    private func paragraphs(of note: Note, width: Int, _ context: ScreenContext) -> [Paragraph] {
        let phrases = context.phrases
        let session = context.session
        var all: [Paragraph] = []
        let facts = facts(of: note, context)
        if !facts.isEmpty {
            let lines = Self.flowed(facts, width: width)
            all.append(Paragraph(text: lines.joined(separator: "\n"), style: .attention))
        }
        if let wording = session.text(note.wording) {
            all.append(Paragraph(heading: .wording, text: wording, style: .strong))
        }
        all.append(Paragraph(heading: .raw, text: session.text(note.text) ?? phrases.suppressed))
        switch note.answer {
        case .written(let id):
            all.append(Paragraph(heading: .answer, text: session.text(id) ?? phrases.suppressed))
        case .spoken, nil: break
        }
        if let group = session.groups.first(where: { $0.notes.contains(note.id) }) {
            all.append(Paragraph(heading: .group, text: session.text(group.text) ?? phrases.suppressed))
        }
        let commitments = session.commitments.filter {
            !$0.withdrawn && $0.terms.sources.contains(note.id)
        }
        if !commitments.isEmpty { all.append(promise(commitments, context)) }
        let links = note.links.compactMap { session.notes[$0] }
        if !links.isEmpty {
            let lines = links.map { phrases.table($0.table) + ": " + publicText($0, context) }
            all.append(Paragraph(heading: .links, text: lines.joined(separator: "\n")))
        }
        if let filing = session.filing(of: note) {
            let day = CalendarDate(iso: filing.date).map { phrases.day($0) } ?? ""
            let parts = [filing.number, day, filing.name, filing.contact].filter { !$0.isEmpty }
            all.append(Paragraph(heading: .filing, text: parts.joined(separator: "\n")))
        }
        let former = note.formerTexts.compactMap { session.text($0) }
        all.append(Paragraph(heading: .history, text: history(note, context), style: .muted))
        if !former.isEmpty {
            all.append(Paragraph(heading: .formerly, text: former.joined(separator: "\n"), style: .muted))
        }
        return all
    }

    private func history(_ note: Note, _ context: ScreenContext) -> String {
        let phrases = context.phrases
        var lines = [
            phrases.plenaryTaken(context.timeOfDay(note.recorded), by: phrases.name(of: note.author.role))
        ]
        if !note.formerTexts.isEmpty { lines.append(phrases.plenaryCorrected(note.formerTexts.count)) }
        if let last = context.session.changes.last(where: { $0.thing == .note(note.id) }),
            last.event.textID != note.text || !note.formerTexts.isEmpty
        {
            lines.append(phrases.plenaryLastChange(by: phrases.name(of: last.actor.role)))
        }
        if note.struck { lines.append(phrases.plenary(.struck)) }
        return lines.joined(separator: "\n")
    }

    private func paragraphs(of group: NoteGroup, _ context: ScreenContext) -> [Paragraph] {
        let phrases = context.phrases
        let originals = group.notes.compactMap { context.session.notes[$0] }.map {
            phrases.table($0.table) + ": " + publicText($0, context)
        }
        let words = context.session.text(group.text) ?? phrases.suppressed
        let commitments = context.session.commitments.filter { commitment in
            !commitment.withdrawn && commitment.terms.sources.contains { group.notes.contains($0) }
        }
        return [
            Paragraph(text: words, style: .strong),
            Paragraph(heading: .sources, text: originals.joined(separator: "\n")),
        ] + (commitments.isEmpty ? [] : [promise(commitments, context)])
    }

    /// A commitment in a line: what, who, by when, and how it stands today.
    func promise(_ commitment: Commitment, _ context: ScreenContext) -> String {
        let followed = context.session.followed(commitment)
        let parts = [
            followed.words.text, followed.office, followed.due.map { context.phrases.day($0) } ?? "",
            context.phrases.name(of: followed.state(on: context.today)),
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// What was promised of a note or a group, with how it stands today.
    private func promise(_ commitments: [Commitment], _ context: ScreenContext) -> Paragraph {
        let lines = commitments.map { promise($0, context) }
        return Paragraph(heading: .commitmentTitle, text: lines.joined(separator: "\n"))
    }

    private func paragraphs(of commitment: Commitment, _ context: ScreenContext) -> [Paragraph] {
        let phrases = context.phrases
        let session = context.session
        let words = CommitmentWords(encoded: session.text(commitment.terms.text) ?? "")
        var all = [Paragraph(text: words.text, style: .strong)]
        if commitment.withdrawn { all.append(Paragraph(text: phrases.plenary(.withdrawn), style: .warning)) }
        if !words.office.isEmpty { all.append(Paragraph(heading: .office, text: words.office)) }
        if !words.person.isEmpty { all.append(Paragraph(heading: .person, text: words.person)) }
        if let day = commitment.terms.date.flatMap({ CalendarDate(iso: $0) }) {
            all.append(Paragraph(heading: .date, text: phrases.day(day)))
        }
        let followed = session.followed(commitment)
        if !followed.steps.isEmpty {
            let lines = followed.standing.map { phrases.line(of: $0, context) }
            all.append(
                Paragraph(
                    heading: .history,
                    text: (lines + [phrases.name(of: followed.state(on: context.today))])
                        .joined(separator: "\n")))
        }
        let sources = commitment.terms.sources.compactMap { session.notes[$0] }.map {
            phrases.table($0.table) + ": " + publicText($0, context)
        }
        if !sources.isEmpty {
            all.append(Paragraph(heading: .sources, text: sources.joined(separator: "\n")))
        }
        return all
    }

    /// How many notes of each kind a table took in each round.
    private func drawRounds(
        of table: TableNumber, in area: Rect, of grid: inout Grid, _ context: ScreenContext
    ) {
        let phrases = context.phrases
        var area = area
        if let topic = context.session.topic(table) {
            for line in (topic.title + "\n" + topic.question).wrapped(to: area.columns).prefix(4) {
                grid.put(line, row: area.takeTop(1).row, column: area.column, width: area.columns)
            }
        }
        area.takeTop(1)
        let rounds = index.entry(of: table).rounds
        let hasRounds = context.session.order.contains { $0.kind == .round }
        for round in rounds.keys.sorted() where area.rows > 1 {
            // Where there is one talk only, its sums are those of the table.
            if hasRounds {
                grid.put(
                    phrases.plenaryRound(round == 0 ? nil : round), row: area.takeTop(1).row,
                    column: area.column, style: .muted, width: area.columns)
            }
            let counts = NoteKind.allCases.compactMap { kind in
                rounds[round]?[kind].map { phrases.count($0, of: kind) }
            }
            for line in counts.joined(separator: " · ").wrapped(to: area.columns - 2) {
                grid.put(line, row: area.takeTop(1).row, column: area.column + 2, width: area.columns - 2)
            }
        }
    }
}
