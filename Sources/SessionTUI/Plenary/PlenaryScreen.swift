import CafeModel
import CafeWire

/// The recorders' screen: reviews and words what the tables took, gives the word in the plenary, and goes on after
/// the event until the acta is approved.
struct PlenaryScreen: Screen {
    /// What an order of this screen was, until it is answered.
    enum Sent: Hashable {
        case entry(PlenaryEntry)
        case form(CommitmentForm)
        case resolution(ResolutionForm)
        case undo, redo
        case approval(Bool)
    }

    var page = PlenaryPage.whole
    var filter = PlenaryFilter.all
    /// In which order the page of the whole lists the tables.
    var arrangement = PlenaryArrangement.number
    /// The table whose number was typed by the last keys, so that more digits can follow.
    var typedTable: Int?
    var index = PlenaryIndex()
    var lines: [PlenaryLine] = []
    /// The place of what is chosen among the lines.
    var place = 0
    /// What is chosen on each page.
    var choices: [PlenaryPage: PlenaryItem] = [:]
    /// Notes marked to be grouped, in the order in which they were marked.
    var marked: [NoteID] = []
    var panel: PlenaryPanel?
    var notice: Notice?
    /// Whether the person does not want to be told how far a document is.
    var isQuiet = false
    /// Texts put aside.
    var drafts: [PlenaryEntry.Purpose: PlenaryDraft] = [:]
    var forms: [CommitmentForm.Subject: CommitmentForm] = [:]
    var resolutions: [NoteID: ResolutionForm] = [:]
    var sent: [CommandID: Sent] = [:]
    /// The window's width, as far as the screen has been told.
    var columns = 80

    mutating func update(_ input: ScreenInput, _ context: inout ScreenContext) -> [Effect] {
        switch input {
        case .opened, .planRead: return []
        case .key(.resize(_, let columns)):
            self.columns = columns
            fitPanel()
            return []
        case .key(.focus): return []
        case .key(let key): return panel == nil ? pressed(key, &context) : pressedInPanel(key, &context)
        case .event(let event): return hear(event, &context)
        case .underWay(let sentence):
            if !isQuiet, !sentence.isEmpty { notice = Notice(sentence, style: .muted, seconds: 3, context) }
            return []
        case .finished(let sentence, let succeeded):
            isQuiet = false
            if !sentence.isEmpty { tell(sentence, succeeded, context) }
            return []
        case .looked: return []
        case .tick:
            if notice?.isOver(context) == true { notice = nil }
            return []
        }
    }

    func nextChange(_ context: ScreenContext) -> Milliseconds? {
        var times: [Milliseconds] = []
        if let notice, !notice.isOver(context) { times.append(notice.until) }
        if let clock = clock(context), let next = context.nextSecond(of: clock) { times.append(next) }
        return times.min()
    }

    /// The countdown that the head shows: the speaking table's in the plenary, the stage's otherwise.
    func clock(_ context: ScreenContext) -> Countdown? {
        let session = context.session
        guard let stage = session.stage, stage.duration != nil else { return nil }
        guard stage.kind == .plenary else { return session.clocks.stage }
        return session.clocks.countdown(of: TableNumber(session.turn + 1))
    }

    /// What has to be copied stays until it has been read; where somebody is writing, it waits on the line of notices.
    private mutating func tell(_ sentence: String, _ succeeded: Bool, _ context: ScreenContext) {
        guard sentence.contains("\n"), panel == nil else {
            let line = sentence.split(separator: "\n").joined(separator: " ")
            notice = Notice(line, style: succeeded ? .done : .danger, seconds: 20, context)
            return
        }
        notice = nil
        var menu = Menu<PlenaryChoice>(
            title: context.phrases.plenary(.minutesTitle), text: sentence,
            choices: [.init(.nothing, context.phrases.documentRead)])
        menu.keepsLines = true
        panel = .menu(menu)
    }

    mutating func say(_ word: PlenaryWord, style: Style = .attention, _ context: ScreenContext) {
        notice = Notice(context.phrases.plenary(word), style: style, context)
    }

    mutating func fitPanel() {
        switch panel {
        case .entry(var entry):
            entry.prompt.fit(columns: columns)
            panel = .entry(entry)
        case .form(var form):
            form.prompt.fit(columns: columns)
            panel = .form(form)
        case .filing(var form):
            form.prompt.fit(columns: columns)
            panel = .filing(form)
        case .resolution(var form):
            form.sheet.prompt.fit(columns: columns)
            panel = .resolution(form)
        case .help, .palette, .menu, .pillars, nil: break
        }
    }
}
