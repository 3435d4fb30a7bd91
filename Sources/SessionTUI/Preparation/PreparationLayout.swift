import CafeModel

/// The rows of the form, from the mechanism to the last line. The topic and the workshop that the cursor is in are
/// unfolded; of the others one sees what they are called and whether anything is missing.
struct PreparationLayout {
    /// A row.
    struct Row {
        /// Whose row it is.
        var spot: PreparationSpot?
        var label = ""
        var labelStyle = Style.normal
        var text = ""
        var style = Style.normal
        /// What stands behind the text: what it means, or what is as usual.
        var beside = ""
        /// Whether the text begins at the left, across the labels.
        var isWide = false
        /// Whether it is a row of the answer in which the cursor is.
        var isEntry = false
        /// A rule behind the label, for headings.
        var isHeading = false
    }

    /// The column in which answers begin.
    static let valueColumn = 25
    /// From this width on the running order stands beside the form.
    static let wide = 100
    /// Rows that a long answer takes while it is written, at most.
    static let entryRows = 8

    /// The columns of the running order beside the form; none where there is no room.
    static func panelWidth(_ columns: Int) -> Int { columns >= wide ? min(46, columns / 3 + 3) : 0 }

    /// The columns that an answer has.
    static func valueWidth(_ columns: Int) -> Int {
        let panel = panelWidth(columns)
        return max(8, min(84, columns - panel - (panel > 0 ? 1 : 0) - valueColumn - 2))
    }

    private let screen: PreparationScreen
    private let words: any Phrases
    private let plan: Plan
    private let width: Int
    private let advice: [PreparationAdvice]
    private let listed: Int
    private(set) var rows: [Row] = []
    /// The editor's rows, to put the cursor.
    private(set) var entry: EditorLayout?

    init(_ screen: PreparationScreen, _ context: ScreenContext, columns: Int) {
        self.screen = screen
        words = context.phrases
        plan = screen.form.plan(on: screen.plan)
        width = Self.valueWidth(columns)
        advice = screen.form.advice
        listed = context.session.people.count { $0.registered }
        addEvent()
        addTopics()
        if screen.form.mechanism.value.places != .tablePerTopic { addWorkshops() }
        addPeople()
        addReview()
    }

    /// The rows in sight, those of the cursor among them.
    func visible(rows count: Int) -> Range<Int> {
        guard count > 0, !rows.isEmpty else { return 0..<0 }
        let first = rows.firstIndex { $0.spot == screen.focus } ?? 0
        let last = rows.lastIndex { $0.spot == screen.focus } ?? first
        var start = first - count / 3
        start = max(start, last - count + 2)
        start = min(start, first, rows.count - count)
        return max(0, start)..<min(rows.count, max(0, start) + count)
    }

    // MARK: Sections

    private mutating func addEvent() {
        heading(.event)
        add(.mechanism)
        if screen.focus == .field(.mechanism) {
            remark(words.prepPurpose(of: screen.form.mechanism), .normal, of: .mechanism)
            remark(words.prep(.notFor) + ":", .strong, of: .mechanism)
            for line in words.notFor(screen.form.mechanism) { remark("· " + line, .normal, of: .mechanism) }
        }
        for fact in PlanFact.allCases { add(.fact(fact)) }
    }

    private mutating func addTopics() {
        blank()
        heading(.topics, detail: screen.form.writtenTopics.count)
        for item in advice where item.field == nil {
            remark("! " + item.words(words), .warning, of: nil)
        }
        for index in 0..<screen.form.topicCount {
            if screen.focus.topic == index {
                for field in screen.form.topicFields(index) { add(field, title: topicLabel(field, index)) }
            } else {
                folded(
                    .topic(index, .title), words.prepTopic(index + 1), screen.form[.topic(index, .title)],
                    fields: screen.form.topicFields(index),
                    more: screen.form.mechanism.value.places == .tablePerTopic
                        ? words.prepChairs(plan.chairsOfTopic(index, in: screen.form)) : "")
            }
        }
        let next = screen.form.topicCount
        guard next < PlanReader.tableLimit else { return }
        add(.topic(next, .title), title: words.prepTopic(next + 1), placeholder: words.prep(.addTopic))
    }

    private func topicLabel(_ field: PlanField, _ index: Int) -> String {
        if case .topic(_, .title) = field { return words.prepTopic(index + 1) }
        return "  " + words.prepLabel(field)
    }

    private mutating func addWorkshops() {
        blank()
        heading(.workshops, detail: plan.tableCount)
        add(.workshops, placeholder: words.prep(.asFewAsHold) + ": \(plan.tableCount)")
        for index in 0..<screen.form.workshopCount {
            let fields = WorkshopPart.allCases.map { PlanField.workshop(index, $0) }
            if screen.focus.workshop == index {
                for (place, field) in fields.enumerated() {
                    if place == 0 {
                        rows.append(Row(label: words.prepWorkshop(index + 1), labelStyle: .strong))
                    }
                    add(field, title: "  " + words.prepLabel(field))
                }
            } else {
                let said = [WorkshopPart.facilitator, .recorder, .host]
                    .map { screen.form[.workshop(index, $0)] }.filter { !$0.isEmpty }
                folded(
                    fields[0], words.prepWorkshop(index + 1), said.joined(separator: " · "), fields: fields)
            }
        }
    }

    private mutating func addPeople() {
        blank()
        heading(.people)
        add(.people, beside: listed > 0 ? words.prepListed(listed) : "")
        if screen.form.isAsked(.organizations) { add(.organizations) }
        if screen.form.mechanism.value.rotates {
            add(
                .rounds,
                placeholder: words.prep(.asManyAsTopics)
                    + (plan.topics.isEmpty ? "" : ": \(plan.topics.count)"))
        }
        for length in PlanForm.lengths(of: screen.form.mechanism.value) {
            let field = PlanField.minutes(length.stage)
            let said = PlanForm.number(screen.form[field])
            add(
                field,
                placeholder: length.isOptional ? words.prep(.leftOut) : words.prepUsual(length.usual),
                beside: said.map { words.prepMinutes($0) } ?? "")
        }
    }

    private mutating func addReview() {
        blank()
        heading(.review)
        let start = rows.count
        for (index, item) in advice.enumerated() {
            let isChosen = screen.focus == .advice(index)
            let style: Style = isChosen ? .selected : item.isFault ? .danger : .warning
            for (place, line) in item.sentence(words).wrappedHanging(to: width + Self.valueColumn - 4)
                .enumerated()
            {
                rows.append(
                    Row(
                        spot: .advice(index), label: isChosen && place == 0 ? "►" : "", text: line,
                        style: style, isWide: true))
            }
        }
        if rows.count == start {
            rows.append(Row(text: words.prep(.followsGuide), style: .done, isWide: true))
        }
        blank()
        let isChosen = screen.focus == .open
        rows.append(
            Row(
                spot: .open, label: isChosen ? "►" : "", text: "[ " + words.prep(.openEvent) + " ]",
                style: isChosen ? .selected : .strong, isWide: true))
    }

    // MARK: Rows

    private mutating func blank() { rows.append(Row()) }

    private mutating func heading(_ section: PreparationSection, detail: Int = 0) {
        rows.append(
            Row(
                label: words.prepSection(section) + (detail > 0 ? " · \(detail)" : ""), labelStyle: .heading,
                isHeading: true))
    }

    private mutating func remark(_ text: String, _ style: Style, of field: PlanField?) {
        for line in text.wrappedHanging(to: width) {
            rows.append(Row(spot: field.map { .field($0) }, text: line, style: style))
        }
    }

    /// A topic or a workshop of which one sees a line.
    private mutating func folded(
        _ field: PlanField, _ label: String, _ title: String, fields: [PlanField], more: String = ""
    ) {
        let about = advice.filter { item in
            item.field.map { fields.contains($0) && (!item.isFault || screen.visited.contains($0)) } ?? false
        }
        let faults = about.count(where: \.isFault), warnings = about.count - faults
        var beside = [more].filter { !$0.isEmpty }
        if faults > 0 { beside.append("! " + words.prepFaults(faults)) }
        if warnings > 0 { beside.append("! " + words.prepWarnings(warnings)) }
        let room = beside.isEmpty ? width : width - 26
        rows.append(
            Row(
                spot: .field(field), label: label, text: title.opening(lines: 1, columns: room)[0],
                beside: beside.joined(separator: " · ")))
    }

    private mutating func add(
        _ field: PlanField, title: String? = nil, placeholder: String = "", beside: String = ""
    ) {
        let isFocused = screen.focus == .field(field)
        let label = title ?? words.prepLabel(field)
        let labelStyle: Style = isFocused ? .strong : .normal
        if PreparationChoices.words(for: field, in: screen.form) != nil {
            let chosen = PreparationChoices.chosen(field, in: screen.form)
            let name = words.prepChoice(chosen, of: field)
            rows.append(
                Row(
                    spot: .field(field), label: label, labelStyle: labelStyle,
                    text: isFocused ? "◄ " + name + " ►" : name,
                    style: isFocused ? .entry : chosen.isEmpty ? .muted : .normal, isEntry: isFocused))
        } else if isFocused {
            addEntry(field, label, placeholder, beside)
        } else {
            addText(field, label, placeholder, beside)
        }
        addRemarks(field, isFocused: isFocused)
    }

    private mutating func addEntry(
        _ field: PlanField, _ label: String, _ placeholder: String, _ beside: String
    ) {
        let layout = screen.editor.layout(width: width, rows: Self.entryRows)
        entry = layout
        for (index, line) in layout.lines.enumerated() {
            let isEmpty = screen.editor.isEmpty
            rows.append(
                Row(
                    spot: .field(field), label: index == 0 ? label : "", labelStyle: .strong,
                    text: line.text + (line.endsInBreak ? EditorLayout.breakSign : ""), style: .entry,
                    beside: isEmpty ? self.placeholder(field, placeholder) : self.beside(field, beside),
                    isEntry: true))
        }
    }

    private mutating func addText(
        _ field: PlanField, _ label: String, _ placeholder: String, _ beside: String
    ) {
        let text = screen.form[field]
        guard !text.isEmpty else {
            rows.append(
                Row(
                    spot: .field(field), label: label, text: self.placeholder(field, placeholder),
                    style: .muted))
            return
        }
        for (index, line) in text.opening(lines: 3, columns: width).enumerated() {
            rows.append(
                Row(
                    spot: .field(field), label: index == 0 ? label : "", text: line,
                    beside: index == 0 ? self.beside(field, beside) : ""))
        }
    }

    private func placeholder(_ field: PlanField, _ given: String) -> String {
        if case .topic(_, .chairs) = field { return words.prepUsualChairs(PlanForm.usualChairs) }
        if case .workshop(_, .chairs) = field, case .workshops(let size) = screen.form.mechanism.value.places
        {
            return words.prepUsualChairs(size)
        }
        return given
    }

    /// What an answer means: a day and a time of day in words.
    private func beside(_ field: PlanField, _ given: String) -> String {
        let text = screen.form[field].trimmed
        switch field {
        case .fact(.date), .fact(.call):
            return CalendarDate(written: text).map { words.prepDay($0) } ?? given
        case .fact(.start), .fact(.hallEnd):
            return TimeOfDay.minute(written: text).map { words.timeOfDay(minute: $0) } ?? given
        default: return given
        }
    }

    /// What is wrong with an answer that somebody has left, and what the guide says otherwise.
    private mutating func addRemarks(_ field: PlanField, isFocused: Bool) {
        guard screen.visited.contains(field) else { return }
        for item in advice where item.field == field && !(isFocused && item.isFault) {
            remark("! " + item.words(words), item.isFault ? .danger : .warning, of: field)
        }
    }
}

extension Plan {
    /// The chairs of a topic of a form, by its place there.
    fileprivate func chairsOfTopic(_ index: Int, in form: PlanForm) -> Int {
        guard let place = form.writtenTopics.firstIndex(of: index), topics.indices ~= place else {
            return PlanForm.usualChairs
        }
        return topics[place].chairs
    }
}
