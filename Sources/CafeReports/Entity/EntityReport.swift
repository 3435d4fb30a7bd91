import CafeModel

/// One of the reports that an entity owes, filled with what its sessions know and marked where a person must write.
public struct EntityReport: Sendable {
    let kind: EntityReportKind
    let records: [MinutesRecord]
    let year: Int
    let phrases: any Phrases
    let today: CalendarDate

    /// A report.
    /// - Parameters:
    ///   - sessions: what it is about; for the reports of one session only the first counts.
    ///   - year: the calendar year of the reports that are about one.
    ///   - utcOffsetSeconds: how far local time is ahead of UTC.
    public init(
        _ kind: EntityReportKind, sessions: [SessionState], year: Int, phrases: any Phrases,
        today: CalendarDate,
        utcOffsetSeconds: Int
    ) {
        self.kind = kind
        self.year = year
        self.phrases = phrases
        self.today = today
        records = sessions.map {
            MinutesRecord(
                $0, suppressed: phrases.suppressed, utcOffsetSeconds: utcOffsetSeconds, current: true)
        }.sorted { left, right in
            (Self.day(left)?.iso ?? "9999", left.plan.title) < (
                Self.day(right)?.iso ?? "9999", right.plan.title
            )
        }
    }

    /// The report, ready for any format.
    public var deliverable: Deliverable {
        var draft = ReportDraft(phrases)
        let title = word(titleWord)
        draft.heading(1, title)
        if records.contains(where: \.isRehearsal) { draft.paragraph(phrases.minutesRehearsal) }
        draft.paragraph(word(.toWriteNote))
        switch kind {
        case .inward: fillInward(&draft)
        case .schedule: fillSchedule(&draft)
        case .evaluation: fillEvaluation(&draft)
        case .goodPractice: fillGoodPractice(&draft)
        case .inventory: fillInventory(&draft)
        case .actionPlan: fillActionPlan(&draft)
        }
        let sheets =
            draft.sheets.isEmpty
            ? [Sheet(name: title, columns: [Sheet.Column(title)], rows: [])] : draft.sheets
        let facts = draft.facts, kind = kind
        return Deliverable(
            document: Document(
                language: phrases.language.rawValue, title: title, blocks: draft.blocks,
                page: phrases.documentPage, mark: kind == .goodPractice ? formMark : ""),
            workbook: Workbook(title: title, sheets: sheets), moment: records.map(\.changed).max() ?? 0,
            phrases: phrases, csv: { EntityReportData.csv(sheets, separator: $0) },
            json: { EntityReportData.json(kind, facts, sheets) })
    }

    /// What the form asks for at the head of each page, beside its title: process, procedure, code and version.
    private var formMark: String {
        let process = records.first.map { CleanText.singleLine($0.plan.process) } ?? ""
        let parts: [(EntityReportWord, String)] = [
            (.process, process.isEmpty ? word(.toWrite) : process), (.procedure, word(.toWrite)),
            (.code, Self.formCode), (.version, Self.formVersion),
        ]
        return parts.map { word($0) + ": " + $1 }.joined(separator: " · ")
    }

    static let formCode = "4202000-FT-1311", formVersion = "01"

    private var titleWord: EntityReportWord {
        switch kind {
        case .inward: .titleInternal
        case .schedule: .titleSchedule
        case .evaluation: .titleEvaluation
        case .goodPractice: .titleGoodPractice
        case .inventory: .titleInventory
        case .actionPlan: .titleActionPlan
        }
    }

    func word(_ word: EntityReportWord) -> String { phrases.entityReport(word) }

    // MARK: What the reports have in common

    /// The day on which a session was held, else that for which it is planned.
    static func day(_ record: MinutesRecord) -> CalendarDate? { record.began?.date ?? record.plan.date }

    func name(_ record: MinutesRecord) -> String { CleanText.singleLine(record.plan.title) }

    /// Realizado, previsto, or previsto and not realizado by now.
    func state(of record: MinutesRecord) -> EntityReportWord {
        if record.began != nil { return .held }
        guard let day = record.plan.date else { return .planned }
        return day < today ? .notHeld : .planned
    }

    /// The sessions of the year; those without a day belong to every one.
    var ofYear: [MinutesRecord] {
        records.filter { record in Self.day(record).map { $0.year == year } ?? true }
    }

    /// The contributions that count, with where they were said; redirected complaints are never among them.
    func contributions(_ records: [MinutesRecord]) -> [(MinutesRecord, TableRecord, NoteRecord)] {
        records.flatMap { record in
            record.tables.flatMap { table in
                table.readable.filter(\.note.counts).map { (record, table, $0) }
            }
        }
    }

    func words(_ note: NoteRecord) -> String { note.wording ?? note.text }

    /// Where and about what a note was said.
    func topic(_ record: MinutesRecord, _ table: TableRecord, _ note: NoteRecord) -> String {
        let subject = note.subject.map { ". " + CleanText.singleLine($0) } ?? ""
        return table.name(record.plan, phrases.of(record.plan)) + subject
    }

    /// What a session talked about, topic by topic.
    func topics(_ record: MinutesRecord) -> [String] {
        guard record.plan.sharesTopics else {
            return record.tables.map { $0.name(record.plan, phrases.of(record.plan)) }
        }
        return record.plan.topics.map { CleanText.singleLine($0.title) }
    }

    func standing(_ records: [MinutesRecord]) -> [(MinutesRecord, CommitmentRecord)] {
        records.flatMap { record in record.commitments.filter { !$0.withdrawn }.map { (record, $0) } }
    }

    func deadline(_ commitment: CommitmentRecord) -> Cell {
        commitment.due.map { .day($0) } ?? .text(word(.toWrite))
    }

    func day(_ date: CalendarDate?) -> Cell { date.map { .day($0) } ?? .text(word(.undated)) }

    /// The commitments of some sessions as a table, each as it stands today.
    func tellCommitments(_ records: [MinutesRecord], _ draft: inout ReportDraft) {
        draft.table(
            word(.commitments),
            [
                (.action, 60), (.office, 28), (.deadline, 14), (.state, 14), (.progress, 60), (.origin, 20),
                (.space, 30),
            ],
            standing(records).map { record, commitment in
                [
                    .words(commitment.words.text), .words(commitment.office), deadline(commitment),
                    .text(phrases.name(of: commitment.state(on: today))), .words(lastStep(of: commitment)),
                    .words(commitment.sources.compactMap { record.references[$0] }.joined(separator: ", ")),
                    .text(name(record)),
                ]
            })
    }

    /// What was last written down about a commitment; why it cannot be done, if that is how it stands.
    private func lastStep(of commitment: CommitmentRecord) -> String? {
        if !commitment.reason.isEmpty { return commitment.reason }
        guard let step = commitment.steps.last else { return nil }
        let told = [step.words.office, step.words.text, step.step.day ?? ""].filter { !$0.isEmpty }
        return ([phrases.name(of: step.step)] + told).joined(separator: ". ")
    }

    /// Whom the tables of some sessions elected, where any did.
    func tellElected(_ records: [MinutesRecord], _ draft: inout ReportDraft) {
        let rows: [[Cell]] = records.flatMap { record in
            record.elections.flatMap { election in
                election.elected.map { elected in
                    [
                        .text(name(record)), .text(election.table.description), .words(elected.name),
                        .words(elected.organization), .text(phrases.name(of: elected.seat)),
                        .number(elected.votes),
                    ]
                }
            }
        }
        guard !rows.isEmpty else { return }
        draft.heading(2, phrases.electionTitle)
        draft.table(phrases.electionTitle, [word(.space)] + phrases.electionColumns, rows)
    }

    /// The hands counted in some sessions, where any were.
    func tellHands(_ records: [MinutesRecord], _ draft: inout ReportDraft) {
        let rows: [[Cell]] = records.filter { !$0.evaluation.isEmpty }.flatMap { record in
            (1...EvaluationCounts.questions).map { question in
                [.text(name(record)), .text("\(question). " + phrases.evaluationQuestion(question))]
                    + EvaluationAnswer.allCases.map { .count(record.evaluation[question, $0]) }
            }
        }
        guard !rows.isEmpty else { return }
        draft.table(phrases.evaluationTitle, [word(.space)] + phrases.evaluationColumns, rows)
    }
}
