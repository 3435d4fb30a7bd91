import CafeModel
import CafeWire

/// The wall. It shows and is left alone: opened by itself it takes only the keys that concern the wall.
///
/// The facilitator's screen shows the same view in its own window, with its own keys below.
struct ProjectorScreen: Screen {
    enum ActionID: Hashable {
        case tables
        case joining
        case help
        case leave
    }

    /// What lies over the wall.
    private enum Overlay {
        case help(HelpPanel)
        case leaving(Menu<Bool>)
    }

    /// How long the line of keys stays after a key, or after opening: then the wall is free of it.
    private static let keysStay = Milliseconds.seconds(10)

    /// Whether the tables are shown although there is little room, or hidden although there is much.
    private(set) var isOtherwise = false
    /// Whether the wall shows how the tables come in.
    private(set) var showsJoining = false
    private var overlay: Overlay?
    private var keysUntil: Milliseconds?

    /// A wall.
    init() {}

    mutating func update(_ input: ScreenInput, _ context: inout ScreenContext) -> [Effect] {
        switch input {
        case .opened: keysUntil = context.reading.boot + Self.keysStay
        case .key(let key): return take(key, context)
        case .tick:
            if let until = keysUntil, context.reading.boot >= until { keysUntil = nil }
        case .event, .finished, .underWay, .looked, .planRead: break
        }
        return []
    }

    private mutating func take(_ key: Key, _ context: ScreenContext) -> [Effect] {
        switch key {
        case .resize, .focus: return []
        default: keysUntil = context.reading.boot + Self.keysStay
        }
        switch overlay {
        case .help(var panel):
            overlay = panel.handle(key) ? .help(panel) : nil
        case .leaving(var menu):
            switch menu.handle(key) {
            case .chosen(let leaves):
                overlay = nil
                return leaves ? [.leave] : []
            case .closed: overlay = nil
            case .open, .ignored: overlay = .leaving(menu)
            }
        case nil: act(on: key, context)
        }
        return []
    }

    private mutating func act(on key: Key, _ context: ScreenContext) {
        switch actions(context).called(by: key.inLowerCase) {
        case .tables: toggleTables()
        case .joining: toggleJoining()
        case .help:
            overlay = .help(HelpPanel(title: context.phrases.wallHelpTitle, actions: actions(context)))
        case .leave:
            overlay = .leaving(
                Menu(
                    title: context.phrases.wallLeaveTitle, text: context.phrases.wallLeaveText,
                    choices: [
                        .init(false, context.phrases.wallStay),
                        .init(true, context.phrases.wallClose),
                    ]))
        case nil: break
        }
    }

    /// Shows the tables, or hides them.
    mutating func toggleTables() { isOtherwise.toggle() }

    /// Shows how the tables come in, or what the stage shows.
    mutating func toggleJoining() { showsJoining.toggle() }

    private func actions(_ context: ScreenContext) -> [Action<ActionID>] {
        let phrases = context.phrases
        let all: [Action<ActionID>] = [
            Action(
                id: .tables, name: phrases.wallTables, summary: phrases.wallTablesSummary,
                keys: [.init(.character("t"), "t")], hint: phrases.wallTables),
            Action(
                id: .joining, name: phrases.doorWords.joinAction, summary: phrases.doorWords.joinSummary,
                keys: [.init(.character("e"), "e")], hint: phrases.doorWords.joinAction),
            Action(
                id: .help, name: phrases.wallHelp, summary: phrases.wallHelpSummary,
                keys: [.init(.character("?"), "?"), .init(.function(1), "F1")], hint: phrases.wallHelp),
            Action(
                id: .leave, name: phrases.wallLeave, summary: phrases.wallCloseSummary,
                keys: [.init(.character("q"), "q"), .init(.control("c"), "Ctrl-C")],
                hint: phrases.wallLeave),
        ]
        let hasTables = Wall.mayShowTables(in: context.session.stage) && !context.session.tables.isEmpty
        let hasDoor = context.client.door?.isOpen ?? false
        return all.filter { ($0.id != .tables || hasTables) && ($0.id != .joining || hasDoor) }
    }

    func view(_ context: ScreenContext, rows: Int, columns: Int) -> Grid {
        var grid = Grid(rows: rows, columns: columns)
        var area = grid.bounds
        if keysUntil != nil || overlay != nil {
            grid.putKeys(keys(context), row: area.takeBottom(1).row)
        }
        let tables = Wall.hasRoomForTables(rows: rows, columns: columns) != isOtherwise
        Wall(context, showsTables: tables, showsJoining: showsJoining).draw(in: area, of: &grid)
        switch overlay {
        case .help(let panel):
            let size = grid.centred(rows: panel.lines.count + 5, columns: 64, in: area)
            panel.draw(in: size, of: &grid, hint: context.phrases.wallHelpHint)
        case .leaving(let menu): menu.draw(in: area, of: &grid)
        case nil: break
        }
        return grid
    }

    private func keys(_ context: ScreenContext) -> [(key: String, hint: String)] {
        switch overlay {
        case .help: [("Esc", context.phrases.wallBack)]
        case .leaving: [("Enter", context.phrases.wallChoose), ("Esc", context.phrases.wallStay)]
        case nil:
            actions(context).compactMap { action in
                action.hint.map { (action.keys.first?.label ?? "", $0) }
            }
        }
    }

    func nextChange(_ context: ScreenContext) -> Milliseconds? {
        [Wall.nextChange(context), keysUntil].compactMap(\.self).min()
    }
}

extension Key {
    /// The same key without the shift of a letter: a command's letter counts in either case.
    var inLowerCase: Key {
        guard case .character(let letter) = self, let lower = letter.lowercased().first else { return self }
        return .character(lower)
    }
}
