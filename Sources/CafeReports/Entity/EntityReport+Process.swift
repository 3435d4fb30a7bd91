import CafeModel

// Reports about a process of several sessions.
extension EntityReport {
    /// Needs and proposals, each with where it was said and what became of it.
    func fillInventory(_ draft: inout ReportDraft) {
        let said = contributions(records)
        draft.section(.needs)
        draft.table(
            word(.needs), [(.reference, 11), (.space, 30), (.topic, 30), (.kind, 14), (.text, 60)],
            said.filter { [.problem, .observation, .question].contains($0.2.note.kind) }.map {
                record, table, note in
                [
                    .words(note.reference), .text(name(record)), .text(topic(record, table, note)),
                    .text(phrases.name(of: note.note.kind)), .words(words(note)),
                ]
            })
        draft.section(.proposals)
        draft.table(
            word(.proposals),
            [
                (.reference, 11), (.space, 30), (.topic, 30), (.classification, 24), (.text, 60),
                (.priority, 10),
                (.votes, 8), (.feasibility, 30), (.outcome, 18),
            ],
            said.filter { [.proposal, .suggestion, .solution].contains($0.2.note.kind) }.map {
                record, table, note in
                [
                    .words(note.reference), .text(name(record)), .text(topic(record, table, note)),
                    .words(classification(table)),
                    .words(words(note)), .count(note.note.rank), .count(note.note.hands),
                    .words(feasibility(note.note)), .text(phrases.name(of: note.note.outcome)),
                ]
            })
    }

    private func classification(_ table: TableRecord) -> String? {
        table.topic.classification.map { phrases.minutesClassification($0.type, $0.value) }
    }

    private func feasibility(_ note: Note) -> String? {
        guard let marks = note.feasibility else { return nil }
        let met = Feasibility.conditions.filter { marks.contains($0) }.map { phrases.plenary($0) }
        return met.isEmpty ? phrases.minutesNoConditions : met.joined(separator: "; ")
    }

    /// What the entity promised and what it accepted without a commitment yet: office and day are then to be written.
    func fillActionPlan(_ draft: inout ReportDraft) {
        draft.section(.actions)
        tellCommitments(records, &draft)
        draft.section(.proposals)
        let promised = Set(standing(records).flatMap(\.1.sources))
        let accepted = contributions(records).filter { _, _, note in
            [.accepted, .partlyAccepted].contains(note.note.outcome) && !promised.contains(note.note.id)
        }
        draft.table(
            word(.proposals),
            [(.action, 60), (.office, 28), (.deadline, 14), (.feasibility, 30), (.origin, 11), (.space, 30)],
            accepted.map { record, _, note in
                [
                    .words(words(note)), .text(word(.toWrite)), .text(word(.toWrite)),
                    .words(feasibility(note.note)),
                    .words(note.reference), .text(name(record)),
                ]
            })
    }
}
