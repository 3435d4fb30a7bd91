import CafeModel

// What was said at the tables.
extension MinutesDocument {
    /// How many contributions count, by table and kind; redirections stand in a section of their own.
    var summary: [Block] {
        let kinds = spokenKinds
        guard !kinds.isEmpty else { return empty.isEmpty ? [] : section(.summary, empty) }
        var totals = [Int](repeating: 0, count: kinds.count + 1)
        var rows = record.tables.map { table in
            var counts = kinds.map { kind in table.readable.count { $0.note.kind == kind && $0.note.counts } }
            counts.append(counts.reduce(0, +))
            for index in totals.indices { totals[index] += counts[index] }
            return [heading(of: table)] + counts.map { String($0) }
        }
        rows.append([phrases.label(.total)] + totals.map { String($0) })
        let grid = Block.Grid(
            caption: phrases.heading(.summary),
            header: [phrases.label(.table)] + kinds.map { phrases.name(of: $0) } + [phrases.label(.total)],
            rows: rows, numbersFrom: 1)
        return section(.summary, [.table(grid)] + empty)
    }

    /// The tables at which nothing counts, each with the reason.
    private var empty: [Block] {
        let tables =
            record.plan.sharesTopics
            ? emptyByReason
            : record.tables.compactMap { table in
                reason(table).map { heading(of: table) + " (" + phrases.minutesReason($0) + ")" }
            }
        let count = record.tables.count { reason($0) != nil }
        return tables.isEmpty ? [] : [.paragraph(Line(phrases.minutesWithout(tables, count: count)))]
    }

    /// Tables that have only a number, of which there may be 34: those that follow one another and are empty for the
    /// same reason are told together.
    private var emptyByReason: [String] {
        var runs: [(reason: EmptyTableReason, first: TableNumber, last: TableNumber)] = []
        for table in record.tables {
            guard let reason = reason(table) else { continue }
            if let run = runs.last, run.reason == reason, run.last.value + 1 == table.number.value {
                runs[runs.count - 1].last = table.number
            } else {
                runs.append((reason, table.number, table.number))
            }
        }
        return runs.map { run in
            guard run.first != run.last else { return "\(run.first) (\(phrases.minutesReason(run.reason)))" }
            let why =
                run.reason == .nothingNoted
                ? phrases.minutesNoneNotedBySeveral : phrases.minutesReason(run.reason)
            return phrases.minutesTables(from: run.first, to: run.last) + " (\(why))"
        }
    }

    /// What all tables talk about, where they share it: told once.
    var topics: [Block] {
        guard record.plan.sharesTopics, !record.plan.topics.isEmpty else { return [] }
        let items = record.plan.topics.map { topic in
            let told: [(MinutesLabel, String?)] = [
                (.question, topic.question),
                (.classification, topic.classification.map { phrases.classified($0) }),
            ]
            return Block.Item(
                line: Line(CleanText.singleLine(topic.title), .strong),
                details: told.compactMap { label, value in
                    guard let value, !value.isEmpty else { return nil }
                    return .labelled(phrases.label(label), value)
                })
        }
        return section(.topics, [.list(items)])
    }

    private func reason(_ table: TableRecord) -> EmptyTableReason? {
        if table.readable.contains(where: \.note.counts) { return nil }
        if !table.readable.isEmpty { return .allWithdrawn }
        if !table.redirections.isEmpty { return .onlyRedirections }
        if record.began == nil { return .notBegun }
        return record.talked ? .nothingNoted : .noRound
    }

    private var spokenKinds: [NoteKind] {
        let all = record.tables.flatMap(\.readable).filter(\.note.counts).map(\.note.kind)
        return NoteKind.allCases.filter { all.contains($0) }
    }

    var tables: [Block] {
        guard !record.tables.isEmpty else { return [] }
        return section(.tables, record.tables.flatMap { blocks(of: $0) })
    }

    private func heading(of table: TableRecord) -> String {
        table.name(record.plan, phrases)
    }

    private func blocks(of table: TableRecord) -> [Block] {
        let topic = table.topic
        let isOwn = !record.plan.sharesTopics
        let classification = isOwn ? topic.classification.map { phrases.classified($0) } : nil
        var blocks: [Block] = [.heading(3, heading(of: table))]
        let facts = facts([
            (.question, isOwn ? topic.question : nil),
            (.host, table.host.isEmpty ? phrases.minutesNotGiven : table.host),
            (.facilitator, topic.facilitator), (.recorder, topic.recorder),
            (.helpers, topic.helpers), (.locality, topic.territory),
            (.voices, table.voices.map { phrases.minutesVoices($0.spoken, of: $0.seats) }),
            (.classification, classification),
        ])
        blocks.append(facts)
        if table.readable.isEmpty, let reason = reason(table) {
            blocks.append(.paragraph(Line(phrases.minutesNoContributions(reason))))
        }
        blocks += rounds(of: table)
        if !table.conclusions.isEmpty {
            blocks.append(.heading(4, phrases.heading(.conclusions)))
            blocks.append(.list(table.conclusions.map { item($0) }))
        } else if !table.readable.isEmpty {
            blocks.append(.heading(4, phrases.heading(.conclusions)))
            blocks.append(.paragraph(Line(phrases.minutesNoConclusions)))
        }
        if !table.redirections.isEmpty {
            let count = phrases.minutesRedirections(table.redirections.count, unfiled: table.unfiled)
            blocks.append(.paragraph(Line(count + ".")))
        }
        return blocks
    }

    /// By round, in each by kind, in each as they were taken.
    private func rounds(of table: TableRecord) -> [Block] {
        let rounds = Set(table.readable.map { $0.note.round ?? 0 }).sorted()
        return rounds.flatMap { round -> [Block] in
            let notes = table.readable.filter { ($0.note.round ?? 0) == round }
            let ordered = NoteKind.allCases.flatMap { kind in notes.filter { $0.note.kind == kind } }
            return [
                .heading(
                    4,
                    record.plan.mechanism.value.rotates
                        ? phrases.minutesRound(round == 0 ? nil : round) : phrases.mechanismNotes),
                .list(ordered.map { item($0) }),
            ]
        }
    }

    private func item(_ record: NoteRecord) -> Block.Item {
        let note = record.note
        var line = Line(record.reference ?? "", .strong)
        if note.kind.isContribution { line = line.then(" ").then(phrases.name(of: note.kind) + ":", .aside) }
        line = line.then(" " + record.text)
        if let subject = record.subject { line = line.then(" ").then("[" + subject + "]", .aside) }
        let marks = marks(of: note).map { phrases.word($0) }
        if !marks.isEmpty { line = line.then(" ").then("(" + marks.joined(separator: "; ") + ")", .aside) }
        return Block.Item(line: line, details: details(of: record))
    }

    private func marks(of note: Note) -> [MinutesMark] {
        let all: [(MinutesMark, Bool)] = [
            (.starred, note.starred), (.presented, note.presented), (.withdrawn, note.withdrawn),
            (.outOfScope, note.outOfScope),
        ]
        return all.filter(\.1).map(\.0)
    }

    private func details(of record: NoteRecord) -> [Line] {
        let note = record.note
        var details: [(MinutesLabel, String?)] = [(.wording, record.wording), (.answer, answer(of: record))]
        if note.kind != .question, note.kind.isContribution, !note.withdrawn {
            details.append((.outcome, phrases.name(of: note.outcome)))
        }
        details += reply(of: record)
        details.append((.commitment, commitments(from: note.id)))
        if let feasibility = note.feasibility {
            let met = Feasibility.conditions.filter { feasibility.contains($0) }.map { phrases.plenary($0) }
            details.append(
                (.feasibility, met.isEmpty ? phrases.minutesNoConditions : met.joined(separator: "; ")))
        }
        details.append((.rank, note.rank.map { String($0) }))
        details.append((.votes, note.hands.map { String($0) }))
        let related = references(note.links)
        details.append((.related, related.isEmpty ? nil : related))
        return details.compactMap { label, value in value.map { Line.labelled(phrases.label(label), $0) } }
    }

    /// Why, which office replies, and by when.
    private func reply(of record: NoteRecord) -> [(MinutesLabel, String?)] {
        let resolution = record.resolution
        let day = CalendarDate(iso: resolution.due).map { phrases.day($0) }
        return [
            (.reason, resolution.reason.isEmpty ? nil : resolution.reason),
            (.replyOffice, resolution.office.isEmpty ? nil : resolution.office), (.replyDate, day),
        ]
    }

    /// What the entity promised because of a contribution.
    private func commitments(from note: NoteID) -> String? {
        let made = record.commitments.filter { !$0.withdrawn && $0.sources.contains(note) }.map(\.words.text)
        return made.isEmpty ? nil : made.joined(separator: "; ")
    }

    private func answer(of record: NoteRecord) -> String? {
        switch record.answer {
        case .written(let text): text
        case .spoken: phrases.minutesAnsweredAloud
        case nil: record.note.isOpenQuestion ? phrases.minutesUnanswered : nil
        }
    }

    /// Notes by their references; redirections, which have none, are left out.
    func references(_ notes: [NoteID]) -> String {
        notes.compactMap { record.references[$0] }.joined(separator: ", ")
    }
}
