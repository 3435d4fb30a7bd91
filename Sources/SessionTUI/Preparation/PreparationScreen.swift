import CafeModel
import CafeWire

/// The form in which an event is prepared. Every row is an answer with the cursor in it; what is typed is kept at once,
/// as a draft as long as it is no plan yet, as the session's plan from then on.
struct PreparationScreen: Screen {
    /// What lies over the form and has the keyboard.
    enum Overlay {
        case choices(PlanField, Menu<String>)
        case help(HelpPanel)
        case palette(CommandPalette<PreparationAction>)
        case order(ReadingPanel)
        case reading(ReadingPanel)
        case importing(Prompt)
        case exporting(Prompt)
        case replacing(PlanReader.Reading, Menu<Bool>)
        case discarding(Menu<Bool>)
        case leaving(Menu<Bool>)
        case colliding(PlanCollision, Menu<CollisionChoice>)
    }

    /// Why the screen wants to be left, as soon as everything is safe.
    enum Departure: Hashable {
        case leave
        case open
    }

    /// A plan on its way to the disk.
    struct Saving {
        var id: CommandID
        var form: PlanForm
        var plan: Plan
        /// The plan that it takes the place of.
        var seen: TextID?
    }

    /// The session that this one is made after.
    let source: SessionID?
    /// The answers.
    var form = PlanForm()
    /// The form of the session's plan as far as it is known: what drafts are told apart from.
    var base = PlanForm()
    /// The session's plan; nil before there is one.
    var plan: Plan?
    /// Which plan ``base`` is the form of; nil while it is not known yet.
    var seen: TextID?
    /// What others have answered otherwise at the same time, until it is chosen what stands; ``base`` has theirs.
    var collisions: [PlanCollision] = []
    /// Those of them that were asked about once.
    var asked: Set<PlanCollision> = []
    var focus = PreparationSpot.field(.mechanism)
    var editor = Editor()
    /// Answers that somebody has left: only of these it is told what is missing.
    var visited: Set<PlanField> = []
    /// The id of the next command, and of the draft until then.
    var draft = CommandID(high: 0, low: 0)
    var edit = 0
    var keptEdit = 0
    /// Drafts that were found and are part of this one now; thrown away once that is safe.
    var adopted: [CommandID] = []
    /// Whether this screen goes on with a draft that was found.
    var isRecovered = false
    var saving: Saving?
    var wantsSave = false
    var savedAt: Milliseconds?
    /// Whether the last order could not be written yet.
    var isUnsaved = false
    /// The form before a topic was removed or a file read.
    var former: PlanForm?
    var overlay: Overlay?
    var notice: Notice?
    var departure: Departure?
    var hasJoined = false
    private var isOpened = false
    var size = (rows: 24, columns: 80)

    /// A form for a session, new or not; a new one may begin as another session's plan.
    init(source: SessionID? = nil) { self.source = source }

    mutating func update(_ input: ScreenInput, _ context: inout ScreenContext) -> [Effect] {
        if let notice, notice.isOver(context) { self.notice = nil }
        switch input {
        case .opened:
            hasJoined = false
            departure = nil
            if !isOpened {
                isOpened = true
                draft = context.newCommandID()
            }
            return []
        case .key(.resize(let rows, let columns)):
            size = (rows, columns)
            fitEditor()
            return []
        case .key(.focus): return []
        case .key(let key): return press(key, &context)
        case .event(let event): return hear(event, &context)
        case .planRead(let bytes): return take(planFile: bytes, &context)
        case .finished(let sentence, let succeeded):
            say(sentence, succeeded ? .done : .danger, seconds: 15, context)
            return []
        case .looked, .underWay, .tick: return []
        }
    }

    func nextChange(_ context: ScreenContext) -> Milliseconds? { notice?.until }

    mutating func say(_ text: String, _ style: Style = .attention, seconds: Int = 8, _ context: ScreenContext)
    {
        notice = Notice(text, style: style, seconds: seconds, context)
    }

    /// Whether the plan may still be changed.
    func mayChange(_ context: ScreenContext) -> Bool { plan == nil || context.session.phase == .prepared }

    // MARK: Where the cursor is

    /// Every place that the cursor can be in.
    var spots: [PreparationSpot] { form.spots(advice: form.advice.count) }

    /// Puts the cursor somewhere, behind what stands there.
    mutating func enter(_ spot: PreparationSpot) {
        focus = spot
        loadEditor()
    }

    /// Takes what stands in the answer into the entry.
    mutating func loadEditor() {
        editor = Editor(focus.field.map { form[$0] } ?? "", byteLimit: PlanReader.textLimit)
        fitEditor()
    }

    /// ↑ and ↓ walk the lines that one sees.
    mutating func fitEditor() { editor.width = PreparationLayout.valueWidth(size.columns) }

    /// Leaves the answer: it is tidied, and what may be missing in it is told from now on.
    mutating func leaveField() {
        guard let field = focus.field else { return }
        visited.insert(field)
        let tidied = form.tidied(field)
        if tidied != form[field] { form[field] = tidied }
    }

    /// Goes to another place and saves what can be saved.
    mutating func move(to spot: PreparationSpot, _ context: inout ScreenContext) -> [Effect] {
        let left = focus.field
        leaveField()
        enter(spot)
        dropBlankTopics()
        askAboutCollision(leaving: left, context)
        return save(&context)
    }

    /// Topics at the end of which nothing is said go, but for the one that the cursor is in.
    private mutating func dropBlankTopics() {
        let written = (form.writtenTopics.last ?? -1) + 1
        let kept = max(
            written, (focus.topic ?? -1) + (focus.field == .topic(form.topicCount, .title) ? 0 : 1))
        while form.topicCount > kept { form.removeTopic(at: form.topicCount - 1) }
        if let topic = focus.topic, topic > form.topicCount { enter(.field(.topic(form.topicCount, .title))) }
    }

    /// Goes on by so many places.
    mutating func step(_ count: Int, _ context: inout ScreenContext) -> [Effect] {
        let spots = spots
        guard let index = spots.firstIndex(of: focus) else { return move(to: .field(.mechanism), &context) }
        return move(to: spots[max(0, min(spots.count - 1, index + count))], &context)
    }

    /// Goes up: past a topic that is folded in one step.
    mutating func stepUp(_ context: inout ScreenContext) -> [Effect] {
        let spots = spots
        guard let index = spots.firstIndex(of: focus), index > 0 else { return [] }
        let before = spots[index - 1]
        if let topic = before.topic, topic != focus.topic {
            return move(to: .field(.topic(topic, .title)), &context)
        }
        if let workshop = before.workshop, workshop != focus.workshop {
            return move(to: .field(.workshop(workshop, .facilitator)), &context)
        }
        return move(to: before, &context)
    }

    /// Goes to the first place of a section so many further.
    mutating func stepSection(_ count: Int, _ context: inout ScreenContext) -> [Effect] {
        let sections = form.sections
        let spots = spots
        guard let index = sections.firstIndex(of: focus.section) else { return [] }
        let target = max(0, min(sections.count - 1, index + count))
        guard target != index || count <= 0 else { return move(to: .open, &context) }
        return move(to: spots.first { $0.section == sections[target] } ?? .open, &context)
    }
}
