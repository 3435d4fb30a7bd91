import CafeModel

extension FollowUpScreen {
    /// What a line says, or that it was suppressed.
    func said(_ row: FollowUpRow, _ context: ScreenContext) -> String {
        row.text.isEmpty ? context.phrases.suppressed : CleanText.clean(row.text)
    }

    /// How a line stands, in a word with its sign.
    func word(of standing: FollowUpRow.Standing, _ context: ScreenContext) -> String {
        switch standing {
        case .commitment(let state): Self.sign(state) + " " + context.phrases.name(of: state)
        case .pendingProposal: "○ " + context.phrases.followUp(.pendingProposal)
        case .openQuestion: "○ " + context.phrases.followUp(.openQuestion)
        }
    }

    private static func sign(_ state: CommitmentState) -> String {
        switch state {
        case .open: "○"
        case .inProgress: "●"
        case .overdue: "!"
        case .fulfilled: "√"
        case .notViable: "─"
        }
    }

    /// The session of a line with its day.
    func session(of row: FollowUpRow, _ context: ScreenContext) -> String {
        row.session + (row.date.map { " · " + shortDay($0, context) } ?? "")
    }

    /// A day where there is little room, with its year: a promise may be of another one.
    func shortDay(_ date: CalendarDate, _ context: ScreenContext) -> String {
        context.phrases.shortDay(date) + " " + String(date.year)
    }

    /// All that is known of a line.
    func paragraphs(of row: FollowUpRow, _ context: ScreenContext) -> [String] {
        let phrases = context.phrases
        func labelled(_ word: FollowUpWord, _ text: String) -> String { phrases.followUp(word) + ": " + text }
        var all = [said(row, context)]
        all.append("· " + labelled(.office, row.office.isEmpty ? phrases.followUp(.noOffice) : row.office))
        if case .commitment = row.standing {
            all.append(
                "· " + labelled(.person, row.person.isEmpty ? phrases.followUp(.noPerson) : row.person))
        }
        all.append("· " + labelled(.due, dueWords(row, context)))
        if let found = commitment(context), found.promised != row.due?.iso,
            let day = found.promised.flatMap({ CalendarDate(iso: $0) })
        {
            all.append("· " + labelled(.promised, phrases.day(day)))
        }
        all.append("· " + labelled(.session, session(of: row, context)))
        if !row.process.isEmpty { all.append("· " + labelled(.series, row.process)) }
        guard let found = commitment(context) else { return all + matterLines(row, context) }
        if !found.steps.isEmpty {
            all.append(phrases.followUp(.history) + ":")
            all += found.steps.map { "· " + phrases.line(of: $0, context) }
        }
        if !found.sources.isEmpty {
            all.append(phrases.followUp(.sources) + ":")
            all += found.sources.map { source in
                let text = source.text.isEmpty ? phrases.suppressed : source.text
                return "· " + phrases.followUpSource(source.table, phrases.name(of: source.kind)) + ": "
                    + text
            }
        }
        return all
    }

    private func matterLines(_ row: FollowUpRow, _ context: ScreenContext) -> [String] {
        guard let source = matter(row.item, context)?.source else { return [] }
        return ["· " + context.phrases.followUpSource(source.table, context.phrases.name(of: source.kind))]
    }

    /// The day with how far it is.
    func dueWords(_ row: FollowUpRow, _ context: ScreenContext) -> String {
        guard let due = row.due else { return context.phrases.followUp(.noDay) }
        let day = context.phrases.day(due)
        guard !row.standing.isClosed, let days = row.daysLeft else { return day }
        return day + ", " + context.phrases.followUpDays(days)
    }
}

extension Phrases {
    /// A step in the life of a commitment, in a line: when, what, the words, the evidence.
    func line(of step: FollowedStep, _ context: ScreenContext) -> String {
        let day = CalendarDate(
            dayNumber: (Int(step.recorded.count / 1000) + context.utcOffset) / 86_400)
        let words = step.words
        var parts = [shortDay(day) + " " + String(day.year), name(of: step.step)]
        if let new = step.step.day.flatMap({ CalendarDate(iso: $0) }) { parts.append(self.day(new)) }
        parts += [words.office, words.person, words.reviewer]
        if let looked = CalendarDate(iso: words.day) { parts.append(self.day(looked)) }
        parts.append(words.text)
        if words.hasEvidence {
            let shown = [words.link, words.file].filter { !$0.isEmpty }.joined(separator: ", ")
            parts.append(followUp(FollowUpWord.evidence) + ": " + shown)
        }
        if !words.fileHash.isEmpty {
            parts.append(followUp(FollowUpWord.fileHash) + ": " + words.fileHash.prefix(12) + "…")
        }
        if step.withdrawn { parts.append("(" + followUp(FollowUpWord.withdrawn) + ")") }
        return CleanText.singleLine(parts.filter { !$0.isEmpty }.joined(separator: " · "))
    }
}
