import CafeModel
import CafeWire

@testable import SessionTUI

/// Drives a screen as a person would: keys in, a text grid out. *Given state, when keys, then screen.*
final class Driver<S: Screen>: Seat {
    var screen: S
    private(set) var client: Client
    let room: Room
    /// The language of the words.
    var language = Language.spanish
    /// The window; the screen is told when it changes.
    var size = (rows: 24, columns: 80) {
        didSet { tell(.key(.resize(rows: size.rows, columns: size.columns))) }
    }
    /// What the screen wanted done that is not the session's business.
    private(set) var effects: [Effect] = []
    private let role: Role
    private var isAway = false
    private(set) var keptDrafts: [DraftMessage] = []
    private(set) var droppedDrafts: [CommandID] = []
    /// What the screen told the hub of how it sits, and under which names.
    private(set) var seatings: [Seating] = []
    private(set) var names: [String] = []
    /// What the screen asked the hub for.
    private(set) var asked: [(number: Int, request: Request)] = []

    init(_ screen: S, as role: Role, in room: Room, via: String? = nil) {
        self.screen = screen
        self.room = room
        self.role = role
        client = Client(
            hello: Hello(role: role, session: room.state.id, via: via), generator: SeededGenerator(seed: 5))
        room.sit(self)
        tell(.opened)
        resize(rows: size.rows, columns: size.columns)
        _ = client.tick(.zero)
        perform(client.connected())
        welcome()
    }

    private func welcome() {
        let connection = ConnectionID(high: 9, low: UInt64(room.seats.count))
        hear(.welcome(Welcome(connection: connection, role: role, resumption: .restarts)))
        for (index, fact) in room.facts.enumerated() { hear(.fact(sequence: index + 1, fact)) }
        hear(.current(Hello.Known(sequence: room.facts.count, hash: .none)))
    }

    /// Gives the window another size.
    func resize(rows: Int, columns: Int) {
        size = (rows, columns)
    }

    /// Presses keys, one after another.
    func press(_ keys: Key...) { for key in keys { tell(.key(key)) } }

    /// Types a text, letter by letter.
    func type(_ text: String) { for letter in text { tell(.key(.character(letter))) } }

    /// Lets time pass and tells the screen.
    func pass(seconds: Int) {
        room.pass(seconds: seconds)
        perform(client.tick(room.reading.boot))
        tell(.tick)
    }

    /// The connection breaks; what happens meanwhile in the room does not reach the screen.
    func lose() {
        isAway = true
        perform(client.disconnected(now: room.reading.boot))
    }

    /// The connection stands again: everything that happened meanwhile arrives.
    func reconnect() {
        isAway = false
        perform(client.connected())
        welcome()
    }

    /// How many bells rang so far.
    var bells: Int { effects.count { $0 == .bell } }

    /// The screen as lines of text.
    var lines: [String] { grid.lines }

    /// The screen as a grid.
    var grid: Grid { screen.view(context, rows: size.rows, columns: size.columns) }

    /// The screen as one text.
    var text: String { grid.text }

    var context: ScreenContext {
        ScreenContext(
            client: client, phrases: language.phrases, reading: room.reading, utcOffset: -5 * 3600,
            generator: room.generator)
    }

    func hear(_ message: HubMessage) {
        guard !isAway else { return }
        perform(client.received(Array(message.encoded().dropLast()), now: room.reading.boot))
    }

    /// Gives the screen an input that no key makes.
    func tell(_ input: ScreenInput) {
        var context = context
        let effects = screen.update(input, &context)
        room.generator = context.generator
        for effect in effects { perform(effect) }
    }

    private func perform(_ effect: Effect) {
        effects.append(effect)
        switch effect {
        case .submit(let command, let id): perform(client.submit(command, id: id).outputs)
        case .order(let command, let id, let session):
            perform(client.submit(command, id: id, session: session).outputs)
        case .keep(let draft): perform(client.keep(draft, now: room.reading.boot))
        case .drop(let id): perform(client.drop(draft: id))
        case .release(let id): client.release(draft: id)
        case .ask(let number, let request): perform(client.request(number, request))
        case .sit(let seating): perform(client.sit(seating))
        case .introduce(let name): perform(client.introduce(name))
        default: break
        }
    }

    private func perform(_ outputs: [ClientOutput]) {
        for output in outputs {
            switch output {
            case .event(let event): tell(.event(event))
            case .send(let bytes): hubHears(bytes)
            case .connect, .hangUp: break
            }
        }
    }

    private func hubHears(_ bytes: [UInt8]) {
        guard let message = try? ClientMessage(Array(bytes.dropLast())) else { return }
        switch message {
        case .command(let id, _, let command):
            let answer = room.order(command, as: role, id: id)
            hear(.answer(id, answer))
            room.release()
        case .draft(let draft):
            keptDrafts.append(draft)
            if room.trouble == nil { hear(.draftKept(draft.command, edit: draft.edit)) }
        case .ping: hear(.pong)
        case .dropDraft(let id): droppedDrafts.append(id)
        case .seat(let seating): seatings.append(seating)
        case .introduce(let name): names.append(name)
        case .request(let number, let request): asked.append((number, request))
        case .hello, .admit: break
        }
    }
}
