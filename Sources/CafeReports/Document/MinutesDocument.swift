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
            blocks: opening(kind: kind, title: title) + event + attendance + talk + timetable + topics
                + summary
                + tables
                + groups + solutions + priorities + elections + commitments + evaluation + redirections
                + closing,
            page: phrases.documentPage, mark: mark)
    }

    /// BORRADOR, REVISADA or APROBADA.
    var mark: String {
        if record.approved { return phrases.minutesApproved }
        return record.reviewed ? phrases.minutesReviewed.mark : phrases.minutesDraft.mark
    }

    private var markMeaning: String {
        if record.approved { return phrases.minutesApproved(version: record.version) }
        return record.reviewed ? phrases.minutesReviewed.meaning : phrases.minutesDraft.meaning
    }

    private func opening(kind: String, title: String) -> [Block] {
        var blocks: [Block] = [.heading(1, kind + ". " + title)]
        if record.isRehearsal { blocks.append(.banner(Line(phrases.minutesRehearsal, .strong))) }
        return blocks + [.banner(Line(mark, .strong).then(". " + markMeaning))]
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
            + integrity + section(.personalData, [.paragraph(Line(phrases.minutesPersonalData))])
            + section(.signatures, [.table(form)])
    }

    private var integrity: [Block] {
        guard let journal = record.journal else { return [] }
        return section(
            .integrity,
            [
                facts([(.facts, String(journal.sequence)), (.digest, journal.hash)]),
                .paragraph(Line(phrases.minutesIntegrity)),
            ])
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
