import CafeModel
import CafeWire

/// One screen: a pure state machine over keys, the session and time.
public protocol Screen {
    /// Takes an input in and says what to do.
    mutating func update(_ input: ScreenInput, _ context: inout ScreenContext) -> [Effect]
    /// What the screen looks like now. The same state, context and size give the same grid.
    func view(_ context: ScreenContext, rows: Int, columns: Int) -> Grid
    /// When the view changes although nothing happens (a clock's next second), in milliseconds since boot; nil when
    /// it does not.
    func nextChange(_ context: ScreenContext) -> Milliseconds?
}

/// What a screen is told.
public enum ScreenInput: Hashable, Sendable {
    /// The screen has been opened.
    case opened
    /// Somebody pressed a key, or pasted.
    case key(Key)
    /// Something came over the wire.
    case event(ClientEvent)
    /// What the program did for the screen outside of the session has ended: with a sentence for the person.
    case finished(sentence: String, succeeded: Bool)
    /// A plan that the screen asked for, as the bytes of a plan file.
    case planRead([UInt8])
    /// Time has passed.
    case tick
}

/// What a screen wants done.
public enum Effect: Hashable, Sendable {
    /// Give this order; its answer comes as ``ClientEvent/answered(_:_:_:)`` with the same id.
    case submit(Command, CommandID)
    /// Keep what is being typed.
    case keep(DraftMessage)
    /// Throw a draft away.
    case drop(CommandID)
    /// One bell.
    case bell
    /// Do something outside of the session.
    case perform(HostTask)
    /// Read a plan; it comes as ``ScreenInput/planRead(_:)``.
    case readPlan(PlanSource)
    /// Open another screen above this one.
    case open(ScreenRequest)
    /// Leave this screen.
    case leave
    /// Leave the program.
    case quit
}

/// Something that the program does outside of the session, for a screen.
public enum HostTask: Hashable, Sendable {
    /// Write the acta in a format (`md html csv json`) to a file.
    case saveMinutes(format: String, path: String)
    /// Write a plan to a file.
    case savePlan(text: String, path: String)
    /// Make a verified copy of everything.
    case backup(path: String)
}

/// Where a plan is read from.
public enum PlanSource: Hashable, Sendable {
    /// A plan file.
    case file(String)
    /// Another session.
    case session(SessionID)
}

/// Which screen to open.
public enum ScreenRequest: Hashable, Sendable {
    /// The sessions.
    case home
    /// The facilitator's.
    case facilitate(SessionID)
    /// A table's.
    case table(TableNumber, SessionID)
    /// The wall.
    case project(SessionID)
    /// The plenary.
    case plenary(SessionID)
    /// The form in which a session is prepared: a new one, perhaps after another session, or one that is there.
    case prepare(SessionID, like: SessionID?)
    /// A new rehearsal with sample data: the program makes it and opens its facilitator's screen.
    case rehearsal

    /// The role that the screen has, and the session it joins.
    public var hello: Hello? {
        switch self {
        case .home: Hello(role: .home)
        case .facilitate(let id): Hello(role: .facilitator, session: id)
        case .table(let number, let id): Hello(role: .table(number), session: id)
        case .project(let id): Hello(role: .projector, session: id)
        case .plenary(let id): Hello(role: .recorder, session: id)
        case .prepare(let id, _): Hello(role: .preparation, session: id)
        case .rehearsal: nil
        }
    }
}
