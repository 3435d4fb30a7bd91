import CafeModel

/// The running order of a plan as people read it, with times of day where the beginning is known.
struct RunningOrderLines {
    /// A line: when, what, how long.
    struct Line: Hashable {
        var time: String
        var title: String
        /// The title where there is little room.
        var short: String
        var length: String
    }

    let lines: [Line]
    /// When it ends and how long it takes.
    let end: String
    /// How many people sit where; empty when nobody knows how many come.
    let seats: String

    init(_ plan: Plan, _ words: any Phrases) {
        lines = plan.runningOrder.map { planned in
            Line(
                time: plan.startMinute.map { words.timeOfDay(minute: ($0 + planned.start) % 1440) } ?? "",
                title: words.title(of: planned.stage), short: words.shortTitle(of: planned.stage),
                length: planned.minutes > 0 ? words.span(minutes: planned.minutes) : "")
        }
        let length = words.prepLength(words.span(minutes: plan.length))
        end =
            plan.endMinute.map { words.prepEnd(words.timeOfDay(minute: $0 % 1440)) + " · " + length }
            ?? length
        let tables = plan.tableCount
        seats =
            plan.people > 0 && tables > 0 && !plan.topics.isEmpty
            ? words.prepSeats(people: plan.people, tables: tables, in: plan) : ""
    }
}

extension PreparationScreen {
    /// The running order as a panel, where it does not fit beside the form.
    func orderPanel(_ context: ScreenContext) -> ReadingPanel {
        let words = context.phrases
        let plan = form.plan(on: plan)
        let order = RunningOrderLines(plan, words)
        let width = order.lines.map(\.title.columns).max() ?? 0
        // Columns: the blanks between them are none where lines may be broken or that are drawn together.
        var paragraphs = order.lines.map { line in
            let words =
                "· " + (line.time.isEmpty ? "" : line.time.paddedLeft(to: 11) + "  ")
                + line.title.padded(to: width) + "  " + line.length
            return words.replacing("  ", with: "\u{A0}\u{A0}")
        }
        paragraphs.append(order.end.capitalizedFirst)
        if !order.seats.isEmpty { paragraphs.append(order.seats) }
        if plan.startMinute == nil { paragraphs.append(words.prep(.orderNeedsStart)) }
        return ReadingPanel(title: words.prep(.order), paragraphs: paragraphs)
    }
}
