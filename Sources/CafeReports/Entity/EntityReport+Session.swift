import CafeModel

// Reports about one session.
extension EntityReport {
    /// Formato interno de reporte: activity, value groups, topics and goals, what was said, result.
    func fillInward(_ draft: inout ReportDraft) {
        guard let record = records.first else { return draft.paragraph(word(.none)) }
        let plan = record.plan
        draft.section(.activity)
        draft.tell([
            (.space, name(record)), (.entity, plan.entity), (.office, plan.office),
            (.date, Self.day(record).map { phrases.day($0) }), (.state, word(state(of: record))),
            (.modality, plan.modality), (.objective, plan.objective), (.process, plan.process),
        ])
        draft.section(.valueGroups)
        var groups: [[Cell]] = record.attendance.groups.map { [.text($0.name), .number($0.count)] }
        if record.attendance.withoutGroup > 0 {
            groups.append([.text(phrases.document(.noGroup)), .number(record.attendance.withoutGroup)])
        }
        draft.table(word(.valueGroups), [(.group, 40), (.people, 10)], groups)
        draft.section(.topics)
        draft.table(
            word(.topics), [(.topic, 40), (.goal, 40)],
            topics(record).map { [.text($0), .text(plan.goal.isEmpty ? word(.toWrite) : plan.goal)] })
        draft.section(.said)
        draft.table(
            word(.said), [(.reference, 11), (.topic, 30), (.kind, 14), (.text, 60)],
            contributions([record]).filter { $0.2.note.kind != .question }.map { _, table, note in
                [
                    .words(note.reference), .text(topic(record, table, note)),
                    .text(phrases.name(of: note.note.kind)),
                    .words(words(note)),
                ]
            })
        draft.section(.result)
        tellOutcomes([record], &draft)
        tellCommitments([record], &draft)
        tellElected([record], &draft)
        tellHands([record], &draft)
        draft.tell([
            (.evaluation, record.evaluation.isEmpty ? nil : phrases.evaluationTitle), (.recommendations, nil),
        ])
    }

    /// How many proposals came to what.
    func tellOutcomes(_ records: [MinutesRecord], _ draft: inout ReportDraft) {
        let proposals = contributions(records).filter { $0.2.note.kind != .question }
        draft.table(
            word(.outcomes), [(.outcome, 30), (.count, 10)],
            Outcome.allCases.map { outcome in
                [.text(phrases.name(of: outcome)), .number(proposals.count { $0.2.note.outcome == outcome })]
            }, drawn: true)
    }

    /// Form 4202000-FT-1311, version 01: its parts in its order. The page's head and foot carry what it asks for.
    func fillGoodPractice(_ draft: inout ReportDraft) {
        guard let record = records.first else { return draft.paragraph(word(.none)) }
        let plan = record.plan
        draft.tell([
            (.process, plan.process), (.procedure, nil), (.form, word(.titleGoodPractice)),
            (.code, Self.formCode), (.version, Self.formVersion),
        ])
        draft.section(.general)
        draft.tell([
            (.practiceName, name(record)), (.entity, plan.entity), (.office, plan.office), (.head, nil),
            (.process, plan.process), (.team, nil), (.contact, nil),
            (.startDate, Self.day(record).map { phrases.day($0) }),
        ])
        let said = contributions([record])
        let held = record.began == nil ? nil : phrases.contributions(said.count)
        let population = plan.valueGroups.joined(separator: ", ")
        let parts: [(EntityReportWord, String?)] = [
            (
                .description,
                [phrases.name(of: plan.mechanism), plan.objective].filter { !$0.isEmpty }.joined(
                    separator: ". ")
            ),
            (.baseline, nil), (.population, population), (.scope, plan.territory), (.contribution, held),
            (.dissemination, nil), (.other, nil), (.challenges, nil),
        ]
        for (part, text) in parts { write(part, text, &draft) }
        draft.section(.stability)
        draft.tell([(.changes, nil), (.period, nil), (.continuity, nil), (.adaptation, nil), (.keep, nil)])
        let conclusions = record.tables.flatMap(\.conclusions).map { "• " + $0.text }.joined(separator: "\n")
        write(.conclusions, conclusions, &draft)
        write(.annexes, phrases.minutesTitle(plan.mechanism) + ". " + name(record), &draft)
        draft.heading(2, phrases.heading(.personalData))
        draft.paragraph(phrases.minutesPersonalData)
        tellOutcomes([record], &draft)
    }

    private func write(_ part: EntityReportWord, _ text: String?, _ draft: inout ReportDraft) {
        draft.section(part)
        draft.paragraph(text.flatMap { $0.isEmpty ? nil : $0 } ?? word(.toWrite))
    }
}
