import CafeModel

// Reports about a year.
extension EntityReport {
    /// The spaces of the year by cuatrimestre, planned against held.
    func fillSchedule(_ draft: inout ReportDraft) {
        draft.tell([(.year, String(year))])
        for term in 1...3 {
            draft.heading(2, phrases.entityReportTerm(term))
            let spaces = ofYear.filter { record in
                Self.day(record).map { ($0.month + 3) / 4 == term } ?? false
            }
            tellSpaces(spaces, phrases.entityReportTerm(term), &draft)
        }
        let undated = ofYear.filter { Self.day($0) == nil }
        guard !undated.isEmpty else { return }
        draft.section(.undated)
        tellSpaces(undated, word(.undated), &draft)
    }

    private func tellSpaces(_ spaces: [MinutesRecord], _ caption: String, _ draft: inout ReportDraft) {
        draft.table(
            caption,
            [
                (.space, 36), (.modality, 14), (.date, 14), (.heldOn, 14), (.objective, 40), (.goal, 30),
                (.group, 30),
                (.office, 28), (.state, 18),
            ],
            spaces.map { record in
                let plan = record.plan
                return [
                    .text(name(record)), .text(plan.modality.isEmpty ? word(.toWrite) : plan.modality),
                    day(plan.date), record.began.map { .day($0.date) } ?? .empty,
                    .text(plan.objective.isEmpty ? word(.toWrite) : plan.objective),
                    .text(plan.goal.isEmpty ? word(.toWrite) : plan.goal),
                    .text(
                        plan.valueGroups.isEmpty ? word(.toWrite) : plan.valueGroups.joined(separator: ", ")),
                    .text(plan.office.isEmpty ? word(.toWrite) : plan.office), .text(word(state(of: record))),
                ]
            })
    }

    /// The year in figures, what became of proposals, and the commitments one by one under their share.
    func fillEvaluation(_ draft: inout ReportDraft) {
        let spaces = ofYear, held = spaces.filter { $0.began != nil }
        let said = contributions(held), promises = standing(held)
        let states = promises.map { $0.1.state(on: today) }
        let overdue = states.count { $0 == .overdue }
        draft.tell([(.year, String(year))])
        draft.section(.figures)
        draft.table(
            word(.figures), [(.concept, 44), (.count, 10)],
            [
                [.text(word(.spacesPlanned)), .number(spaces.count)],
                [.text(word(.spacesHeld)), .number(held.count)],
                [.text(word(.peopleExpected)), .number(held.reduce(0) { $0 + $1.attendance.expected })],
                [.text(word(.contributions)), .number(said.count)],
                [.text(word(.questionsOpen)), .number(said.count { $0.2.note.isOpenQuestion })],
                [.text(word(.goals)), .number(Set(held.map(\.plan.goal).filter { !$0.isEmpty }).count)],
                [.text(word(.commitmentsAll)), .number(promises.count)],
                [.text(word(.commitmentsOverdue)), .number(overdue)],
            ])
        draft.section(.valueGroups)
        draft.table(word(.valueGroups), [(.group, 40), (.people, 10)], groups(held))
        draft.section(.outcomes)
        tellOutcomes(held, &draft)
        draft.section(.compliance)
        draft.tell([
            (.spacesHeld, phrases.entityReportShare(held.count, of: spaces.count)),
            (
                .commitmentsFulfilled,
                phrases.entityReportShare(states.count { $0 == .fulfilled }, of: promises.count)
            ),
            (.commitmentsOverdue, phrases.entityReportShare(overdue, of: promises.count)),
        ])
        draft.table(
            word(.commitmentsByState), [(.state, 30), (.count, 10)],
            CommitmentState.allCases.map { state in
                [.text(phrases.name(of: state)), .number(states.count { $0 == state })]
            }, drawn: true)
        tellCommitments(held, &draft)
        tellElected(held, &draft)
        draft.section(.spaceEvaluations)
        tellHands(held, &draft)
        draft.table(
            word(.spaceEvaluations), [(.space, 36), (.date, 14), (.evaluation, 40), (.recommendations, 40)],
            held.map {
                [
                    .text(name($0)), day(Self.day($0)),
                    .text($0.evaluation.isEmpty ? word(.toWrite) : phrases.evaluationTitle),
                    .text(word(.toWrite)),
                ]
            })
        draft.section(.recommendations)
        draft.paragraph(word(.toWrite))
    }

    private func groups(_ records: [MinutesRecord]) -> [[Cell]] {
        var order: [String] = [], counts: [String: Int] = [:]
        for group in records.flatMap(\.attendance.groups) {
            if counts[group.name] == nil { order.append(group.name) }
            counts[group.name, default: 0] += group.count
        }
        return order.map { [.text($0), .number(counts[$0] ?? 0)] }
    }
}
