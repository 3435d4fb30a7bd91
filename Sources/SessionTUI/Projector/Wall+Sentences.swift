import CafeModel

extension Wall {
    /// A stage about which the wall says a few sentences.
    func drawSentences(_ sentences: [String], in area: Rect, of grid: inout Grid) {
        let rest = drawStrip(in: area, of: &grid)
        putSentences(sentences, in: rest, of: &grid)
    }

    /// The rules, and what the space is not.
    func drawWelcome(in area: Rect, of grid: inout Grid) {
        let rest = drawStrip(in: area, of: &grid)
        let mechanism = state.plan.mechanism
        var notFor = phrases.notFor(mechanism)
        let channel = state.plan.complaintsChannel
        if !channel.isEmpty { notFor.append(phrases.wallComplaints(channel)) }
        putBlocks(
            [
                (phrases.wallRules, phrases.rules(of: mechanism)), (phrases.wallNotFor, notFor),
            ], in: rest, of: &grid)
    }

    /// What is going to take place, where and when.
    func drawPreparation(in area: Rect, of grid: inout Grid) {
        var rest = area.inset(rows: area.rows >= 20 ? 1 : 0, columns: area.columns >= 60 ? 2 : 0)
        let title = rest.takeTop(max(1, rest.rows / 3))
        putLarge(state.plan.title, in: title, of: &grid)
        let plan = state.plan
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
        let entity = state.plan.entity.isEmpty ? phrases.wallTheEntity : state.plan.entity
        putSentences(
            [
                phrases.wallContributions(state.contributionCount), phrases.wallResults(entity),
                phrases.wallFollowUp(state.commitments.count { !$0.withdrawn }),
            ].compactMap(\.self), in: rest, of: &grid, bullet: "")
    }

    /// Sentences in large spacing, in pages that follow one another if they don't fit.
    func putSentences(_ sentences: [String], in area: Rect, of grid: inout Grid, bullet: String = "● ") {
        let indent = bullet.columns
        let texts = sentences.map { $0.wrapped(to: area.columns - indent) }
        let wanted = texts.reduce(0) { $0 + $1.count }
        let gap = max(0, min(2, (area.rows - wanted) / max(1, texts.count)))
        let pages = TimedPages(heights: texts.map { $0.count + gap }, rows: area.rows + gap)
        var row = area.row
        for index in pages.items(at: context.reading.boot) {
            grid.put(bullet, row: row, column: area.column, style: .heading)
            for line in texts[index] where row < area.endRow {
                grid.put(line, row: row, column: area.column + indent, style: .title)
                row += 1
            }
            row += gap
        }
    }

    /// Headed lists one above the other if they fit, side by side in wide windows, else in turns.
    private func putBlocks(_ blocks: [(title: String, lines: [String])], in area: Rect, of grid: inout Grid) {
        if area.columns >= 116 {
            var rest = area
            let width = area.columns / blocks.count
            for block in blocks {
                put(block, in: rest.takeLeft(width).inset(columns: 1), of: &grid)
            }
            return
        }
        let heights = blocks.map { block in
            2 + block.lines.reduce(0) { $0 + $1.wrapped(to: area.columns - 2).count }
        }
        var rest = area
        if heights.reduce(0, +) <= area.rows {
            for (block, height) in zip(blocks, heights) { put(block, in: rest.takeTop(height), of: &grid) }
            return
        }
        let pages = TimedPages(heights: blocks.map { _ in area.rows }, rows: area.rows)
        for index in pages.items(at: context.reading.boot) { put(blocks[index], in: area, of: &grid) }
    }

    private func put(_ block: (title: String, lines: [String]), in area: Rect, of grid: inout Grid) {
        var rest = area
        let row = rest.takeTop(1)
        grid.put(block.title, row: row.row, column: row.column, style: .heading, width: row.columns)
        let wanted = block.lines.reduce(0) { $0 + $1.wrapped(to: rest.columns - 2).count }
        if rest.rows > wanted + block.lines.count { rest.takeTop(1) }
        putSentences(block.lines, in: rest, of: &grid)
    }
}
