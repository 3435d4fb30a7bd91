import CafeModel
import CafeWire

@testable import SessionTUI

/// A person at a screen: the real client and the real screen, and what the person has typed and been told.
final class Seat {
    let number: Int
    let role: Role
    private let session: SessionID
    /// Counts lives: a screen that is killed is opened again.
    private(set) var life = 0
    private(set) var client: Client
    private(set) var screen: any Screen
    private var generator: SeededGenerator
    /// Whether its screen has been opened: between a kill and the next opening there is none.
    var isOpen = false
    var link: ConnectionID?
    /// When its client next wants to be woken; what is arranged already.
    var ticks: Int64?
    /// Since when the hub hears this seat; nil when it does not.
    var connectedSince: Int64?
    /// What was typed and not yet sent, by its draft, with the time since when.
    var unsent: [CommandID: Int64] = [:]

    init(_ number: Int, _ role: Role, _ session: SessionID, seed: UInt64) {
        self.number = number
        self.role = role
        self.session = session
        generator = SeededGenerator(seed: (seed, UInt64(number), 0, 9))
        client = Client(hello: Hello(role: role, session: session), generator: Self.split(&generator))
        screen = Self.screen(role)
    }

    private static func screen(_ role: Role) -> any Screen {
        switch role {
        case .table(let number): TableScreen(table: number)
        case .recorder: PlenaryScreen()
        case .projector: ProjectorScreen()
        default: FacilitatorScreen()
        }
    }

    private static func split(_ generator: inout SeededGenerator) -> SeededGenerator {
        SeededGenerator(seed: generator.next())
    }

    /// The screen was killed, and is opened again.
    func openAgain() {
        life += 1
        client = Client(hello: Hello(role: role, session: session), generator: Self.split(&generator))
        screen = Self.screen(role)
        isOpen = false
        (link, ticks, connectedSince, unsent) = (nil, nil, nil, [:])
    }

    func context(_ reading: Reading) -> ScreenContext {
        ScreenContext(
            client: client, phrases: Language.spanish.phrases, reading: reading, utcOffset: -5 * 3600,
            generator: generator)
    }

    /// Tells the screen something; what it wants done.
    func tell(_ input: ScreenInput, _ reading: Reading) -> [Effect] {
        var context = context(reading)
        let effects = screen.update(input, &context)
        generator = context.generator
        return effects
    }

    /// Lets the client do something.
    func with(_ act: (inout Client) -> [ClientOutput]) -> [ClientOutput] { act(&client) }

    /// Remembers since when the hub hears this seat.
    func noticeLink(_ now: Int64) {
        switch client.link {
        case .catchingUp, .live: connectedSince = connectedSince ?? now
        default: connectedSince = nil
        }
    }

    func newCommandID() -> CommandID { CommandID(using: &generator) }

    /// The session as it is known here.
    var state: SessionState { client.session ?? SessionState(id: session) }
}
