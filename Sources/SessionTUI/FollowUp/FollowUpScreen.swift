import CafeModel
import CafeWire

/// The follow-up over all sessions: every commitment, proposal *por analizar* and open question, what is late on top,
/// and all that happens to them.
struct FollowUpScreen: Screen {
    /// An order that has no answer yet.
    enum Sent: Hashable {
        case form(FollowUpForm)
        case resolution(ResolutionForm, SessionID)
        case takeBack
    }

    /// What was put aside belongs to its line and its task.
    struct Place: Hashable {
        var item: FollowUpItem
        var task: FollowUpTask
    }

    /// The lines of all sessions, in their order.
    var rows: [FollowUpRow] = []
    /// The day on which they were made: tomorrow something more is late.
    var day: CalendarDate?
    var filter = FollowUpFilter()
    /// The lines that the filter lets through.
    var shown: [FollowUpRow] = []
    /// What is chosen, by reference: what others do never moves it.
    var chosen: FollowUpItem?
    var panel: FollowUpPanel?
    var notice: Notice?
    var aside: [Place: FollowUpForm] = [:]
    var resolutions: [FollowUpItem: ResolutionForm] = [:]
    var sent: [CommandID: Sent] = [:]
    /// A form that waits until its file has been looked at.
    var looking: FollowUpForm?
    /// The window's width, as far as the screen has been told.
    var columns = 80

    mutating func update(_ input: ScreenInput, _ context: inout ScreenContext) -> [Effect] {
        switch input {
        case .opened, .planRead, .underWay: return []
        case .key(.resize(_, let columns)):
            self.columns = columns
            fitPanel()
            return []
        case .key(.focus): return []
        case .key(let key): return panel == nil ? pressed(key, &context) : pressedInPanel(key, &context)
        case .event(let event): return hear(event, &context)
        case .looked(let evidence, let sentence): return take(evidence, sentence, &context)
        case .finished(let sentence, let succeeded):
            notice = Notice(sentence, style: succeeded ? .done : .danger, seconds: 20, context)
            return []
        case .tick:
            if notice?.isOver(context) == true { notice = nil }
            if day != context.today { list(context) }
            return []
        }
    }

    func nextChange(_ context: ScreenContext) -> Milliseconds? {
        let seconds = Int64(context.reading.wall.count / 1000) + Int64(context.utcOffset)
        let midnight = context.reading.boot + Milliseconds((86_400 - seconds % 86_400) * 1000)
        guard let notice, !notice.isOver(context) else { return midnight }
        return min(midnight, notice.until)
    }

    /// Makes the lines anew. What was chosen stays chosen as long as it is there.
    mutating func list(_ context: ScreenContext) {
        day = context.today
        rows = FollowUpRow.rows(of: Array(context.client.followUps.values), on: context.today)
        show()
    }

    /// Lists what the filter lets through; what is chosen stays in sight also where it would be left out.
    mutating func show() {
        let before = place
        shown = filter.admitted(rows)
        if let chosen, !shown.contains(where: { $0.item == chosen }) {
            self.chosen = shown.isEmpty ? nil : shown[min(before, shown.count - 1)].item
        } else if chosen == nil {
            chosen = shown.first?.item
        }
    }

    /// The place of what is chosen among the lines.
    var place: Int { chosen.flatMap { chosen in shown.firstIndex { $0.item == chosen } } ?? 0 }

    /// The line that the keys act on.
    var row: FollowUpRow? { shown.indices ~= place ? shown[place] : nil }

    mutating func say(_ word: FollowUpWord, style: Style = .attention, _ context: ScreenContext) {
        notice = Notice(context.phrases.followUp(word), style: style, context)
    }

    mutating func fitPanel() {
        switch panel {
        case .form(var form):
            form.sheet.prompt.fit(columns: columns)
            panel = .form(form)
        case .resolution(var form, let session):
            form.sheet.prompt.fit(columns: columns)
            panel = .resolution(form, session)
        case .words(var prompt):
            prompt.fit(columns: columns)
            panel = .words(prompt)
        case .until(var prompt):
            prompt.fit(columns: columns)
            panel = .until(prompt)
        case .help, .palette, .menu, .details, nil: break
        }
    }
}
