import CafeModel

/// Makes of a record the acta that people read.
struct MinutesDocument {
    let record: MinutesRecord
    let phrases: any Phrases

    var document: Document {
        let kind = phrases.minutesTitle(record.plan.mechanism)
        let title = CleanText.singleLine(record.plan.title)
        return Document(
            language: phrases.language.rawValue, title: kind + " · " + title,
            blocks: opening(kind: kind, title: title) + event + attendance + talk + timetable + summary
                + tables
                + groups + solutions + priorities + elections + commitments + evaluation + redirections
                + closing)
    }

    private func opening(kind: String, title: String) -> [Block] {
        var blocks: [Block] = [.heading(1, kind + ". " + title)]
        if record.isRehearsal { blocks.append(.banner(Line(phrases.minutesRehearsal, .strong))) }
        if record.approved {
            blocks.append(.banner(Line(phrases.minutesApproved, .strong)))
        } else {
            let draft = phrases.minutesDraft
            blocks.append(.banner(Line(draft.mark, .strong).then(". " + draft.meaning)))
        }
        return blocks
    }

    private var talk: [Block] {
        section(.rules, [points(phrases.rules(of: record.plan.mechanism))])
            + section(.notFor, [points(phrases.notFor(record.plan.mechanism))])
    }

    private var closing: [Block] {
        let form = Block.Grid(
            caption: phrases.heading(.signatures),
            header: [.signatory, .name, .post, .signature].map { phrases.label($0) },
            rows: phrases.minutesSignatories.map { [$0, "", "", ""] }, isForm: true)
        return section(.nextSteps, [points(phrases.minutesNextSteps)])
            + section(.personalData, [.paragraph(Line(phrases.minutesPersonalData))])
            + section(.signatures, [.table(form)])
    }

    // MARK: Parts of parts

    func section(_ section: MinutesSection, level: Int = 2, _ blocks: [Block]) -> [Block] {
        [.heading(level, phrases.heading(section))] + blocks
    }

    func points(_ sentences: [String]) -> Block { .list(sentences.map { Block.Item(line: Line($0)) }) }

    func facts(_ facts: [(MinutesLabel, String?)]) -> Block {
        .facts(
            facts.compactMap { label, value in
                guard let value, !value.isEmpty else { return nil }
                return Block.Fact(label: phrases.label(label), value: value)
            })
    }
}
