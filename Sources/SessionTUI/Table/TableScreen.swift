import CafeModel
import CafeWire

/// The screen of the servant at a table: an entry line that is always ready, and what the table has said.
struct TableScreen: Screen {
    /// Where the keys go.
    enum Focus: Hashable {
        /// To the entry.
        case entry
        /// To the list, this note chosen.
        case list(NoteID)
    }

    /// Something laid over the list. None of them takes a letter from the entry but those that are for typing.
    enum Overlay: Hashable {
        case help(HelpPanel)
        case palette(CommandPalette<PaletteItem>)
        case noteMenu(NoteID, Menu<TableActionName>)
        case paste(String, Menu<PasteChoice>)
        case leave(Menu<Bool>)
        case name(Prompt)
        case passage(NoteID, Prompt)
        case reason(NoteID, passage: String, Menu<StrikeReason>)
        case filing(FilingForm)
        case link(NoteID, Menu<NoteID>)
        case reading(ReadingPanel)
        case mechanism(MechanismOverlay)
        case seat(Menu<Seating>)
    }

    /// The columns at the left of a note and of the entry that its kind takes: those of the longest word of the mechanism.
    static func labelWidth(_ context: ScreenContext) -> Int {
        max(13, context.kindColumns + 3)
    }

    /// What the palette finds.
    enum PaletteItem: Hashable {
        case action(TableActionName)
        case note(NoteID)
    }

    /// What to do with a paste of many lines.
    enum PasteChoice: Hashable {
        case one
        case lines
        case pieces
        case none
    }

    let table: TableNumber
    var entry: TableEntry
    /// Entries put aside for another one (an answer in the middle of a note), or given back by the hub; the last first.
    var waiting: [TableEntry] = []
    /// Entries whose commands have no answer yet, in the order in which they were saved.
    var underWay: [TableEntry] = []
    /// Commands of other actions under way, with the name to tell when they are done.
    var actions: [CommandID: TableActionName] = [:]
    var focus = Focus.entry
    var overlay: Overlay?
    var notice: Notice?
    /// Drafts that were found here, by the id of the entry that goes on with them; thrown away once that is safe.
    var adopted: [CommandID: CommandID] = [:]
    /// Why the last commands could not be written yet.
    var trouble: StorageTrouble?
    /// When the last note was on disk, on the wall clock.
    var lastSaved: Milliseconds?
    /// The kind chosen for notes; a first `¿` does not change it.
    var chosenKind = NoteKind.question
    /// The topic that notes are about, from 1, where the table takes several; nil is all of them.
    var chosenTopic: Int?
    /// The stage for which the kinds were set.
    var kindsStage: StageIndex?
    /// The kinds that were to be chosen from in it.
    var offered: [NoteKind] = []
    /// Which warnings of time were given.
    var watch = TimeWatch()
    /// Whether the card of the stage was put away.
    var closedCard: StageIndex?
    /// The message of the facilitation that was put away, by its place.
    var closedMessage: Int?
    /// Whether this table has called for support since the screen was opened.
    var hadSupport = false
    /// Whether it was settled how this screen sits, where somebody else may be.
    var isSettled = false
    /// How somebody wants to sit who is being asked for a name first.
    var sittingDown: Seating?
    /// The entry that another Esc gives up although something was typed.
    var abandoning: CommandID?
    /// The window.
    var size = (rows: 24, columns: 80)

    init(table: TableNumber) {
        self.table = table
        entry = TableEntry(id: CommandID(high: 0, low: 0), kind: .question)
    }

    mutating func update(_ input: ScreenInput, _ context: inout ScreenContext) -> [Effect] {
        // History, thousands of facts of it: nothing here follows from it before all of it is there.
        if case .event(.fact) = input, context.client.link != .live { return [] }
        defer { fitEditors(context) }
        if let notice, notice.isOver(context) { self.notice = nil }
        switch input {
        case .opened:
            entry = TableEntry(id: context.newCommandID(), kind: chosenKind)
            return []
        case .key(.alt(let letter)) where !Editor.altLetters.contains(letter):
            // Esc and a letter that a line delivers together look like this; what is typed must not be lost.
            let before = abandoning == nil ? press(.escape, &context) : []
            return before + press(.character(letter), &context)
        case .key(let key): return press(key, &context)
        case .event(let event): return hear(event, &context)
        case .looked, .planRead: return []
        case .finished, .underWay: return []
        case .tick: return followTime(context)
        }
    }

    /// Keeps the lines of what is being typed as wide as they are drawn, so that ↑ and ↓ walk what one sees.
    private mutating func fitEditors(_ context: ScreenContext) {
        entry.editor.width = entryWidth(size.columns, context)
        switch overlay {
        case .name(var prompt):
            prompt.fit(columns: size.columns)
            overlay = .name(prompt)
        case .passage(let note, var prompt):
            prompt.fit(columns: size.columns)
            overlay = .passage(note, prompt)
        case .filing(var form):
            form.prompt.fit(columns: size.columns)
            overlay = .filing(form)
        case .mechanism(var overlay):
            overlay.fit(columns: size.columns)
            self.overlay = .mechanism(overlay)
        default: break
        }
    }

    func nextChange(_ context: ScreenContext) -> Milliseconds? {
        let clock = context.isReady ? context.nextSecond(of: countdown(context)) : nil
        return [clock, notice?.until].compactMap(\.self).min()
    }

    /// What stands at the table now, and what can be done with it.
    func desk(_ context: ScreenContext) -> TableDesk { TableDesk(table: table, context: context) }

    /// The table's own countdown, or the stage's.
    func countdown(_ context: ScreenContext) -> Countdown { desk(context).countdown }

    /// The kinds that a note may have here now.
    func kinds(_ context: ScreenContext) -> [NoteKind] { desk(context).kinds }

    /// The notes that can be chosen in the list.
    func listed(_ context: ScreenContext) -> [NoteID] { desk(context).notes }

    mutating func say(_ text: String, _ style: Style = .attention, seconds: Int = 8, _ context: ScreenContext)
    {
        notice = Notice(text, style: style, seconds: seconds, context)
    }
}
