import CafeModel
import CafeWire

/// The door of the room: part of a name, Enter, and whoever came is marked and told their table.
struct RegistrationScreen: Screen {
    /// What lies over the list and has the keyboard.
    enum Overlay {
        case newcomer(Prompt)
        /// Somebody new, by name, who has not answered yet.
        case newcomerConsent(name: String, ConsentForm)
        case consent(Int, ConsentForm)
        case person(PersonForm)
        case departure(Int, Menu<DepartureChoice>)
        case reading(ReadingPanel)
        case help(HelpPanel)
        case palette(CommandPalette<RegistrationAction>)
        case leaving(Menu<Bool>)
    }

    var book = RegistrationBook()
    var search = Editor()
    var window = ListWindow()
    /// The number that the keys act on, wherever it moves in the list.
    var chosen: Int?
    var overlay: Overlay?
    var notice: Notice?
    /// Steps of this screen that the hub has not answered.
    var unsaved: Set<CommandID> = []
    /// Steps of this screen whose facts are told here.
    var own: Set<CommandID> = []
    /// What is being typed, as the hub keeps it.
    var draft: RegistrationDraft?
    /// What was found half-typed, or refused, until somebody goes on with it.
    var waiting: [RegistrationDraft] = []
    /// Why the last step could not be stored.
    var trouble: StorageTrouble?

    /// The screen.
    init() {}

    mutating func update(_ input: ScreenInput, _ context: inout ScreenContext) -> [Effect] {
        if notice?.isOver(context) == true { notice = nil }
        switch input {
        case .key(let key): return take(key, &context) + keep(&context)
        case .event(let event): return hear(event, &context)
        case .opened, .finished, .underWay, .looked, .planRead, .tick: break
        }
        return []
    }

    func nextChange(_ context: ScreenContext) -> Milliseconds? { notice?.until }

    /// The numbers in the list.
    func listed() -> [Int] { book.found(search.text) }

    /// The chosen person.
    func person(_ context: ScreenContext) -> Person? { chosen.flatMap { context.session.person($0) } }

    /// Somebody by name or number.
    func called(_ number: Int, _ context: ScreenContext) -> String {
        let name = book.entries.indices ~= number - 1 ? book.entries[number - 1].name : ""
        return context.phrases.personCalled(number, name)
    }

    /// Keeps the choice on the same person, or on the first one found.
    mutating func settle(resetting: Bool = false) {
        let numbers = listed()
        if !resetting, let chosen, let index = numbers.firstIndex(of: chosen) {
            window.selected = index
        } else if resetting {
            window.selected = 0
        }
        window.clamp(count: numbers.count)
        chosen = numbers.indices ~= window.selected ? numbers[window.selected] : nil
    }

    mutating func say(_ text: String, _ style: Style, seconds: Int = 12, _ context: ScreenContext) {
        notice = Notice(text, style: style, seconds: seconds, context)
    }

    /// Gives an order whose facts are told here.
    mutating func submit(
        _ command: Command, as given: CommandID? = nil, _ context: inout ScreenContext
    ) -> [Effect] {
        let id = given ?? context.newCommandID()
        unsaved.insert(id)
        own.insert(id)
        return [.submit(command, id)]
    }
}
