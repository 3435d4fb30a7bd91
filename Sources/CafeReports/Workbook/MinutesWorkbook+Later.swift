import CafeModel

// Sheets that only some sessions have.
extension MinutesWorkbook {
    /// What happened to the commitments, a step per row; nil while nothing has.
    var followed: Sheet? {
        let rows = record.commitments.flatMap { commitment in
            commitment.steps.map { row($0, of: commitment) }
        }
        guard !rows.isEmpty else { return nil }
        return Sheet(
            name: phrases.document(.progress),
            columns: [
                column(.commitment, 60), column(.recorded, 17), column(.step, 16), column(.text, 60),
                column(.office, 28), column(.person, 24), column(.deadline), column(.evidence, 40),
            ], rows: rows)
    }

    private func row(_ step: FollowedStep, of commitment: CommitmentRecord) -> [Cell] {
        let moment = record.local(step.recorded)
        let evidence = [step.words.link, step.words.file, step.words.fileHash].filter { !$0.isEmpty }
        return [
            .words(commitment.words.text), .moment(moment.date, minute: moment.minute),
            .text(phrases.name(of: step.step)), .words(step.words.text), .words(step.words.office),
            .words(step.words.person), .date(step.step.day), .words(evidence.joined(separator: " · ")),
        ]
    }

    /// Whom the tables elected; no sheet where nobody stood.
    var elections: [Sheet] {
        let rows: [[Cell]] = record.elections.flatMap { election in
            election.elected.map { elected in
                [
                    .number(election.table.value), .words(elected.name), .words(elected.organization),
                    .text(phrases.name(of: elected.seat)), .number(elected.votes),
                ]
            }
        }
        guard !rows.isEmpty else { return [] }
        return [sheet(phrases.electionTitle, phrases.electionColumns, rows)]
    }

    /// The hands counted for each question; no sheet where none were.
    var evaluation: [Sheet] {
        guard !record.evaluation.isEmpty else { return [] }
        let rows: [[Cell]] = (1...EvaluationCounts.questions).map { question in
            [.text("\(question). " + phrases.evaluationQuestion(question))]
                + EvaluationAnswer.allCases.map { .count(record.evaluation[question, $0]) }
        }
        return [sheet(phrases.evaluationTitle, phrases.evaluationColumns, rows)]
    }

    private func sheet(_ name: String, _ titles: [String], _ rows: [[Cell]]) -> Sheet {
        Sheet(name: name, columns: titles.map { Sheet.Column($0, width: max(14, $0.count)) }, rows: rows)
    }
}
