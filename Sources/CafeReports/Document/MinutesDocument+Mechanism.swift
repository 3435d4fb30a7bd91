import CafeModel

// What only some mechanisms leave behind.
extension MinutesDocument {
    /// The inventory: every problem with its solutions in their order of priority.
    var solutions: [Block] {
        let answers = record.plan.mechanism.value.answers
        guard !answers.isEmpty else { return [] }
        let notes = record.tables.flatMap(\.readable).filter(\.note.counts)
        let problems = notes.filter { answers.values.contains($0.note.kind) }
        let replies = notes.filter { answers[$0.note.kind] != nil }
        guard !problems.isEmpty || !replies.isEmpty else { return [] }
        let items = problems.map { problem in
            let own = ranked(replies.filter { $0.problem == problem.note.id })
            return Block.Item(
                line: named(problem),
                details: own.isEmpty ? [Line(phrases.solutionsNone, .aside)] : own.map { solution($0) })
        }
        let loose = ranked(replies.filter { $0.problem == nil })
        let rest =
            loose.isEmpty
            ? []
            : [Block.Item(line: Line(phrases.solutionsLoose, .aside), details: loose.map { solution($0) })]
        return [.heading(2, phrases.solutionsHeading), .list(items + rest)]
    }

    private func ranked(_ notes: [NoteRecord]) -> [NoteRecord] {
        notes.enumerated().sorted { first, second in
            (first.element.note.rank ?? .max, first.offset) < (
                second.element.note.rank ?? .max, second.offset
            )
        }.map(\.element)
    }

    private func named(_ record: NoteRecord) -> Line {
        Line(record.reference ?? "", .strong).then(" " + (record.wording ?? record.text))
    }

    private func solution(_ record: NoteRecord) -> Line {
        let mark = phrases.rankMark(record.note.rank, hands: record.note.hands)
        let place = record.pillar.map { phrases.name(of: $0) } ?? ""
        let told = [mark, place].filter { !$0.isEmpty }.joined(separator: " · ")
        return told.isEmpty ? named(record) : named(record).then(" (" + told + ")", .aside)
    }

    /// Whom the tables elected for the follow-up committee.
    var elections: [Block] {
        guard !record.elections.isEmpty else { return [] }
        let rows = record.elections.flatMap { election in
            election.elected.map { elected in
                [
                    election.table.description, elected.name, elected.organization,
                    phrases.name(of: elected.seat), String(elected.votes),
                ]
            }
        }
        var blocks: [Block] = [.heading(2, phrases.electionTitle)]
        if !rows.isEmpty {
            blocks.append(
                .table(
                    Block.Grid(
                        caption: phrases.electionTitle, header: phrases.electionColumns, rows: rows,
                        numbersFrom: 4)))
        }
        for election in record.elections where election.hasOpenTie {
            let place = phrases.wallPlace(election.table, record.plan)
            blocks.append(.paragraph(Line(place + ": " + phrases.electionOpenTie)))
        }
        return blocks
    }

    /// The hands counted for each question.
    var evaluation: [Block] {
        guard !record.evaluation.isEmpty else { return [] }
        let rows = (1...EvaluationCounts.questions).map { question in
            ["\(question). " + phrases.evaluationQuestion(question)]
                + EvaluationAnswer.allCases.map { phrases.evaluationHands(record.evaluation[question, $0]) }
        }
        let grid = Block.Grid(
            caption: phrases.evaluationTitle, header: phrases.evaluationColumns, rows: rows, numbersFrom: 1)
        return [.heading(2, phrases.evaluationTitle), .table(grid)]
    }
}

extension MechanismPhrases {
    /// A pillar, or a subtheme, by its official name.
    public func name(of place: PillarPlace) -> String {
        switch place {
        case .pillar(let pillar): name(of: pillar)
        case .subtheme(let subtheme): name(of: subtheme)
        }
    }
}
