import CafeModel

extension Wall {
    /// A stage about which the wall says a few sentences.
    func drawSentences(_ sentences: [String], in area: Rect, of grid: inout Grid) {
        let rest = drawStrip(in: area, of: &grid)
        putSentences(sentences, in: rest, of: &grid)
    }

    /// What hands are raised for, and the hands that were counted.
    var evaluation: [String] {
        guard !state.evaluation.isEmpty else { return phrases.wallEvaluation }
        return (1...EvaluationCounts.questions).map { question in
            let counts = EvaluationAnswer.allCases.compactMap { answer in
                state.evaluation[question, answer].map { phrases.name(of: answer) + " " + String($0) }
            }
            let told = counts.isEmpty ? "" : "\n" + counts.joined(separator: " · ")
            return "\(question). " + phrases.evaluationQuestion(question) + told
        }
    }

    /// The rules, and what the space is not.
    func drawWelcome(in area: Rect, of grid: inout Grid) {
        let rest = drawStrip(in: area, of: &grid)
        let mechanism = state.plan.mechanism
        var notFor = phrases.notFor(mechanism)
        let channel = state.plan.complaintsChannel
        if !channel.isEmpty { notFor.append(phrases.wallComplaints(channel)) }
        putBlocks(
            [(phrases.wallRules, phrases.rules(of: mechanism)), (phrases.wallNotFor, notFor)], in: rest,
            of: &grid)
    }

    /// What is going to take place, where and when.
    func drawPreparation(in area: Rect, of grid: inout Grid) {
        var rest = area.inset(rows: area.rows >= 20 ? 1 : 0, columns: area.columns >= 60 ? 2 : 0)
        let plan = state.plan
        if showsTables, !state.tables.isEmpty {
            let list = rest.takeBottom(tableRows(columns: rest.columns, atMost: rest.rows / 2))
            drawTables(in: list, of: &grid)
            rest.takeBottom(1)
        }
        putLarge(plan.title, in: rest.takeTop(max(1, rest.rows * 2 / 5)), of: &grid)
        let facts = [plan.entity, plan.office, when, plan.place, plan.objective].filter { !$0.isEmpty }
        rest.takeTop(1)
        putSentences(facts, in: rest, of: &grid, bullet: "")
    }

    private var when: String {
        let plan = state.plan
        var parts: [String] = []
        if let date = plan.date {
            let days = date.dayNumber - context.today.dayNumber
            parts.append(phrases.day(date) + (days > 0 ? " · " + phrases.wallDaysToGo(days) : ""))
        }
        if let minute = plan.startMinute {
            parts.append(phrases.wallBegins(phrases.timeOfDay(minute: minute)))
        }
        return parts.joined(separator: " · ")
    }

    /// Thanks, and where the results will be.
    func drawEnd(in area: Rect, of grid: inout Grid) {
        var rest = area.inset(columns: area.columns >= 60 ? 2 : 0)
        let title = rest.takeTop(max(1, min(rest.rows / 2, rest.rows - 8)))
        if !BlockText.draw(phrases.wallThanks, in: title.inset(rows: 1), of: &grid, style: .title) {
            grid.putCentred(phrases.wallThanks, row: title.row + title.rows / 2, in: title, style: .title)
        }
        putSentences(
            [
                phrases.wallContributions(state.contributionCount), phrases.wallResults(state.plan.entity),
                phrases.wallFollowUp(state.commitments.count { !$0.withdrawn }),
            ].compactMap(\.self), in: rest, of: &grid, bullet: "")
    }

    /// Sentences in large spacing, in pages that follow one another if they don't fit.
    func putSentences(_ sentences: [String], in area: Rect, of grid: inout Grid, bullet: String = "● ") {
        put([(nil, sentences)], in: area, of: &grid, bullet: bullet)
    }

    /// Headed lists side by side in wide windows, one above the other where they fit with air between the lines, else
    /// one after another.
    private func putBlocks(_ blocks: [Block], in area: Rect, of grid: inout Grid) {
        guard area.columns >= 116 else { return put(blocks, in: area, of: &grid, bullet: "● ") }
        var rest = area
        let width = area.columns / max(1, blocks.count)
        for block in blocks {
            put([block], in: rest.takeLeft(width).inset(columns: 1), of: &grid, bullet: "● ")
        }
    }

    /// A list, headed or not.
    private typealias Block = (title: String?, lines: [String])

    /// A heading or a sentence, broken into lines.
    private struct Item {
        var lines: [String]
        var isHeading = false
        var indent = 0
    }

    private func put(_ blocks: [Block], in area: Rect, of grid: inout Grid, bullet: String) {
        var items: [Item] = []
        var headings: Set<Int> = []
        for block in blocks {
            if let title = block.title {
                headings.insert(items.count)
                items.append(Item(lines: [title.truncated(to: area.columns)], isHeading: true))
            }
            items += block.lines.map {
                Item(lines: $0.wrapped(to: area.columns - bullet.columns), indent: bullet.columns)
            }
        }
        let wanted = items.reduce(0) { $0 + $1.lines.count }
        let isWhole = wanted + items.count <= area.rows + 1
        let gap = isWhole ? min(2, (area.rows - wanted) / max(1, items.count - 1)) : area.rows >= 10 ? 1 : 0
        let pages = TimedPages(
            heights: items.map { $0.lines.count + gap }, rows: area.rows + gap,
            starts: isWhole ? [] : headings)
        var row = area.row
        for index in pages.items(at: context.reading.boot) {
            let item = items[index]
            if !item.isHeading { grid.put(bullet, row: row, column: area.column, style: .heading) }
            for line in item.lines where row < area.endRow {
                grid.put(
                    line, row: row, column: area.column + item.indent,
                    style: item.isHeading ? .heading : .title)
                row += 1
            }
            row += gap
        }
    }
}
