import CafeModel
import CafeWire

/// The lead facilitator's screen (`cafe facilitar`): the running order, the tables, the clock and everything that
/// moves the event.
struct FacilitatorScreen: Screen {
    /// The table that Enter opens, as a place in the list.
    var chosen = ListWindow()
    /// The table that the cursor is on.
    var chosenNumber = TableNumber(1)
    /// In which order the tables are listed.
    var arrangement = TableArrangement.number
    /// Whether only the tables that need something are listed.
    var onlyNeeding = false
    /// What lies above and has the keys.
    var panel: FacilitatorPanel?
    /// Whether this window shows the wall.
    var showsWall = false
    /// How the wall is set.
    var wall = ProjectorScreen()
    /// What happened last.
    var notice: Notice?
    /// Why something could not be written, as long as that is so.
    var trouble: StorageTrouble?
    /// Messages begun and not sent, by recipient: Esc throws no word away.
    var begunMessages: [ClockScope: String] = [:]
    /// The orders that welcome somebody, until that person has a seat.
    var arrivals: Set<CommandID> = []
    /// The numbers of those who arrived with the last such order.
    var arrived: [Int] = []
    /// What an undo or redo takes back, to tell it when it is done.
    var undoing: [CommandID: String] = [:]
    /// The last order that took a step back.
    var lastUndo: CommandID?
    /// The undo that does a step again.
    var redoing: Set<CommandID> = []
    /// The place whose PIN was asked for.
    var wantedPIN: Role?
    /// The attacks on the door that were told.
    var toldAttacks: Set<DoorReport.Attack> = []
    var bells = TimeBells()
    /// Whether the person does not want to be told how far a document is.
    var isQuiet = false
    /// How wide the window is, as far as it was told.
    var columns = 80

    mutating func update(_ input: ScreenInput, _ context: inout ScreenContext) -> [Effect] {
        // History, thousands of facts of it: only who was welcomed here follows from it.
        if case .event(let event) = input, case .fact = event, context.client.link != .live {
            return hear(event, context)
        }
        if notice?.isOver(context) == true { notice = nil }
        var effects = listen(context)
        followChosen(context)
        switch input {
        case .opened, .planRead, .tick: break
        case .key(let key): effects += press(key, &context)
        case .event(let event):
            effects += hear(event, context)
            refreshEvaluation(event, context)
        case .looked: return []
        case .underWay(let sentence):
            if !isQuiet, !sentence.isEmpty { notice = Notice(sentence, style: .muted, seconds: 3, context) }
        case .finished(let sentence, let succeeded):
            isQuiet = false
            if !sentence.isEmpty { tell(sentence, succeeded, context) }
        }
        return effects
    }

    /// What has to be copied stays until it has been read, unless something else is open.
    private mutating func tell(_ sentence: String, _ succeeded: Bool, _ context: ScreenContext) {
        guard sentence.contains("\n"), panel == nil else {
            let line = (succeeded ? "√ " : "! ") + sentence.split(separator: "\n").joined(separator: " ")
            notice = Notice(line, style: succeeded ? .done : .danger, seconds: 30, context)
            return
        }
        notice = nil
        var menu = Menu<FacilitatorDeed>(
            title: context.phrases.words(asking: .actaFormat).title, text: sentence,
            choices: [.init(.nothing, context.phrases.documentRead)])
        menu.keepsLines = true
        panel = .menu(menu)
    }

    /// When the clock passes a mark: one bell and a sentence.
    private mutating func listen(_ context: ScreenContext) -> [Effect] {
        guard context.isReady, let mood = bells.look(context.session, at: context.time) else { return [] }
        notice = Notice(
            context.phrases.timeSignal(mood), style: mood == .overtime ? .danger : .warning, seconds: 20,
            context)
        return [.bell]
    }

    func nextChange(_ context: ScreenContext) -> Milliseconds? {
        let session = context.session
        let countdowns = [session.clocks.stage] + session.clocks.tables.values
        var due = countdowns.compactMap { context.nextSecond(of: $0) }
        if let notice { due.append(notice.until) }
        if showsWall, let wall = wall.nextChange(context) { due.append(wall) }
        // The forecast moves on although the clocks stand still.
        if session.phase == .live { due.append(context.reading.boot + .seconds(5)) }
        return due.min()
    }
}
