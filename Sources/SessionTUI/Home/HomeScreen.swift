import CafeModel
import CafeWire

/// The sessions, and what can be done with each.
struct HomeScreen: Screen {
    enum ActionID: Hashable {
        case open
        case create
        case prepare
        case duplicate
        case rehearse
        case followUp
        case search
        case palette
        case help
        case leave
        case askToLeave
    }

    /// What can be done with a session.
    enum Task: Hashable {
        case prepare
        case duplicate
        case facilitate
        case table
        case project
        case plenary
        case register
    }

    /// What the palette finds.
    enum Found: Hashable {
        case action(ActionID)
        case session(SessionID)
    }

    /// What lies over the list and has the keyboard.
    enum Overlay {
        case session(SessionID, Menu<Task>)
        case tableNumber(SessionID, Prompt)
        case help(HelpPanel)
        case palette(CommandPalette<Found>)
        case leaving(Menu<Bool>)
        /// Why a rehearsal could not be made.
        case trouble(Menu<Bool>)
    }

    var window = ListWindow()
    /// The session that the keys act on, wherever it moves in the list.
    private var chosen: SessionID?
    var overlay: Overlay?
    /// The words that titles are filtered by.
    var filter = Editor()
    /// Whether the keys go to the filter.
    var isSearching = false

    /// The home screen.
    init() {}

    func list(_ context: ScreenContext) -> HomeList {
        HomeList(context.client.sessions, filter: filter.text)
    }

    /// Whether the hub has told that there are no sessions.
    func isEmpty(_ context: ScreenContext) -> Bool {
        context.client.sessions.isEmpty && context.client.link == .live
    }

    mutating func update(_ input: ScreenInput, _ context: inout ScreenContext) -> [Effect] {
        switch input {
        case .key(let key):
            let effects = take(key, &context)
            remember(context)
            return effects
        case .event(.sessions):
            let sessions = list(context).sessions
            window.selected = sessions.firstIndex { $0.id == chosen } ?? window.selected
            window.clamp(count: choices(context))
            remember(context)
        case .finished(let sentence, false):
            let choices = [Menu<Bool>.Choice(true, context.phrases.homeBack)]
            overlay = .trouble(
                Menu(title: context.phrases.homeRehearseLong, text: sentence, choices: choices))
        case .opened, .event, .finished, .underWay, .looked, .planRead, .tick: break
        }
        return []
    }

    private mutating func remember(_ context: ScreenContext) {
        window.clamp(count: choices(context))
        let sessions = list(context).sessions
        chosen = sessions.indices ~= window.selected ? sessions[window.selected].id : nil
    }

    /// How many lines the arrow keys walk over.
    private func choices(_ context: ScreenContext) -> Int {
        isEmpty(context) ? 2 : list(context).sessions.count
    }

    private mutating func take(_ key: Key, _ context: inout ScreenContext) -> [Effect] {
        switch key {
        case .resize, .focus: return []
        default: break
        }
        if let overlay { return take(key, over: overlay, &context) }
        if isSearching { return search(key, context) }
        if window.handle(key, count: choices(context)) { return [] }
        if key == .escape, !filter.isEmpty {
            filter = Editor()
            return []
        }
        guard let action = actions(context).called(by: key.inLowerCase) else { return [] }
        return perform(action, &context)
    }

    /// Keys while words are typed that titles are filtered by.
    private mutating func search(_ key: Key, _ context: ScreenContext) -> [Effect] {
        switch key {
        case .enter, .tab: isSearching = false
        case .escape, .control("c"):
            isSearching = false
            filter = Editor()
        case .backspace where filter.isEmpty: isSearching = false
        case .up, .down, .pageUp, .pageDown: _ = window.handle(key, count: choices(context))
        default: if filter.handle(key) { window.selected = 0 }
        }
        return []
    }

    mutating func perform(_ action: ActionID, _ context: inout ScreenContext) -> [Effect] {
        switch action {
        case .open: return open(&context)
        case .create: return [.open(.prepare(context.newSessionID(), like: nil))]
        case .prepare: return selected(context).map { [.open(.prepare($0.id, like: nil))] } ?? []
        case .duplicate:
            return selected(context).map { [.open(.prepare(context.newSessionID(), like: $0.id))] } ?? []
        case .rehearse: return [.open(.rehearsal)]
        case .followUp: return [.open(.followUp)]
        case .search: isSearching = true
        case .palette: overlay = .palette(palette(context))
        case .help:
            overlay = .help(HelpPanel(title: context.phrases.homeHelpTitle, actions: actions(context)))
        case .leave: return [.leave]
        case .askToLeave:
            overlay = .leaving(
                Menu(
                    title: context.phrases.homeLeaveTitle, text: context.phrases.homeLeaveText,
                    choices: [
                        .init(false, context.phrases.homeStay), .init(true, context.phrases.homeLeaveNow),
                    ]))
        }
        return []
    }

    private mutating func open(_ context: inout ScreenContext) -> [Effect] {
        if isEmpty(context) { return perform(window.selected == 0 ? .create : .rehearse, &context) }
        guard let session = selected(context) else { return [] }
        if session.isUnfinished { return perform(.prepare, &context) }
        overlay = menu(for: session, context)
        return []
    }

    /// The session that the keys act on.
    func selected(_ context: ScreenContext) -> SessionSummary? {
        let sessions = list(context).sessions
        return sessions.indices ~= window.selected ? sessions[window.selected] : nil
    }

    func nextChange(_ context: ScreenContext) -> Milliseconds? {
        let now = context.reading.boot
        return context.client.sessions.compactMap { $0.nextSecond(after: now) }.min()
    }
}

extension SessionSummary {
    /// When the session's countdown next shows another second, in milliseconds since boot; nil when it stands still.
    func nextSecond(after boot: Milliseconds) -> Milliseconds? {
        guard phase == .live, !isPaused, let remaining = remaining(at: boot) else { return nil }
        let fraction = ((remaining.count % 1000) + 1000) % 1000
        let wait = (fraction == 0 ? 1000 : fraction) / Int64(max(1, rate))
        // A rehearsal's seconds are short: no eye needs more than a few pictures a second here.
        return boot + Milliseconds(max(rate > 1 ? 500 : 5, wait + 1))
    }
}
