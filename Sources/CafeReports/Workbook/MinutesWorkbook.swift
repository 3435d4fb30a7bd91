import CafeModel

/// Makes of a record the sheets that people sort and filter. Redirected complaints are counted in the acta and stand
/// in no sheet.
struct MinutesWorkbook {
    let record: MinutesRecord
    let phrases: any Phrases

    var workbook: Workbook {
        Workbook(
            title: CleanText.singleLine(record.plan.title),
            sheets: [contributions, answers, commitments] + (followed.map { [$0] } ?? []) + [attendance]
                + elections + evaluation)
    }

    typealias Column = Sheet.Column

    func column(_ word: DocumentWord, _ width: Int = 14) -> Column {
        Column(phrases.document(word), width: width)
    }

    private func label(_ label: MinutesLabel, _ width: Int = 14) -> Column {
        Column(phrases.label(label), width: width)
    }

    private var notes: [(table: TableRecord, note: NoteRecord)] {
        record.tables.flatMap { table in (table.readable + table.conclusions).map { (table, $0) } }
    }

    private func said(_ yes: Bool) -> Cell { .text(phrases.document(yes ? .yes : .no)) }

    private var contributions: Sheet {
        let columns = [
            column(.reference, 11), column(.table, 7), column(.topic, 24), column(.round, 8), column(.kind),
            column(.text, 60), column(.wording, 40), column(.answer, 40), column(.priority, 10),
            column(.votes, 8), column(.starred, 11), column(.reviewed, 10), column(.state, 16),
            label(.reason, 40), label(.replyOffice, 28), label(.replyDate),
            column(.recorded, 17), column(.identifier, 34),
        ]
        return Sheet(
            name: phrases.document(.contributions), columns: columns,
            rows: notes.map { row($0.note, $0.table) })
    }

    private func row(_ record: NoteRecord, _ table: TableRecord) -> [Cell] {
        let note = record.note
        let moment = self.record.local(note.recorded)
        let state = note.withdrawn ? phrases.document(.withdrawn) : phrases.name(of: note.outcome)
        return [
            .words(record.reference), .number(table.number.value),
            .words(record.subject ?? table.topic.title),
            .count(note.round),
            .text(phrases.name(of: note.kind)), .words(record.text), .words(record.wording),
            .words(answer(record)), .count(note.rank), .count(note.hands), said(note.starred),
            said(note.reviewed),
            note.kind.isContribution ? .text(state) : .empty, .words(record.resolution.reason),
            .words(record.resolution.office), .date(record.resolution.due),
            .moment(moment.date, minute: moment.minute),
            .text(note.id.hex),
        ]
    }

    private func answer(_ record: NoteRecord) -> String? {
        switch record.answer {
        case .written(let text): text
        case .spoken: phrases.minutesAnsweredAloud
        case nil: nil
        }
    }

    private var answers: Sheet {
        let questions = notes.filter { $0.note.note.kind == .question && !$0.note.note.withdrawn }
        return Sheet(
            name: phrases.document(.answers),
            columns: [
                column(.reference, 11), column(.table, 7), column(.question, 60), column(.answer, 60),
                column(.state, 16),
            ],
            rows: questions.map { table, record in
                [
                    .words(record.reference), .number(table.number.value), .words(record.text),
                    .words(answer(record)),
                    .text(phrases.document(record.answer == nil ? .unanswered : .answered)),
                ]
            })
    }

    private var commitments: Sheet {
        Sheet(
            name: phrases.document(.commitments),
            columns: [
                column(.commitment, 60), column(.office, 28), column(.person, 24), column(.deadline),
                column(.promised), column(.state), label(.reason, 40), column(.origin, 20),
            ],
            rows: record.commitments.map { commitment in
                [
                    .words(commitment.words.text), .words(commitment.office), .words(commitment.person),
                    commitment.due.map { .day($0) } ?? .empty, .date(commitment.date),
                    .text(
                        commitment.withdrawn
                            ? phrases.document(.withdrawn) : phrases.name(of: commitment.state)),
                    .words(commitment.reason),
                    .words(commitment.sources.compactMap { record.references[$0] }.joined(separator: ", ")),
                ]
            })
    }

    private var attendance: Sheet {
        let attendance = record.attendance
        var rows: [[Cell]] = attendance.groups.map { [.text($0.name), .number($0.count)] }
        if attendance.withoutGroup > 0 {
            rows.append([.text(phrases.document(.noGroup)), .number(attendance.withoutGroup)])
        }
        rows += [
            [.text(phrases.document(.expected)), .number(attendance.expected)],
            [.text(phrases.document(.latecomers)), .number(attendance.latecomers)],
            [.text(phrases.document(.leftEarly)), .number(attendance.left)],
        ]
        return Sheet(
            name: phrases.document(.attendance), columns: [column(.group, 40), column(.people, 10)],
            rows: rows)
    }
}
