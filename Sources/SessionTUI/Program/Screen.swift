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
    /// What the program does for the screen outside of the session goes on: how far it is, for the person. The screen may
    /// be used meanwhile.
    case underWay(sentence: String)
    /// A plan that the screen asked for, as the bytes of a plan file.
    case planRead([UInt8])
    /// What was found out about a file; without evidence, the sentence says why not.
    case looked(FileEvidence?, sentence: String)
    /// Time has passed.
    case tick
}

/// What a screen wants done.
public enum Effect: Hashable, Sendable {
    /// Give this order; its answer comes as ``ClientEvent/answered(_:_:_:)`` with the same id.
    case submit(Command, CommandID)
    /// Give this order to a session, from a screen over all of them.
    case order(Command, CommandID, SessionID)
    /// Find out a file's name and hash; they come as ``ScreenInput/looked(_:sentence:)``.
    case look(path: String)
    /// Keep what is being typed.
    case keep(DraftMessage)
    /// Throw a draft away.
    case drop(CommandID)
    /// A draft goes on at another screen: it is kept from here no longer, and stays where it is.
    case release(CommandID)
    /// Ask the hub for something; its answer comes as ``ClientEvent/reply(_:_:)`` with the same number.
    case ask(Int, Request)
    /// Sit down at a place where somebody else is too.
    case sit(Seating)
    /// Tell the hub the person's name.
    case introduce(String)
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
    /// Write the acta in a format (as in `cafe acta`) to a file.
    case saveMinutes(format: String, path: String)
    /// Put the acta in a format where the session's finished documents are.
    case shelveMinutes(format: String)
    /// Keep the version of the acta that has just been approved there too, without a word unless it fails.
    case keepApproved
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
    /// The plenary for somebody who reads everything and changes nothing.
    case consult(SessionID)
    /// The door of the room.
    case register(SessionID)
    /// The follow-up over all sessions.
    case followUp
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
        case .consult(let id): Hello(role: .reader, session: id)
        case .register(let id): Hello(role: .registration, session: id)
        case .followUp: Hello(role: .followup)
        case .rehearsal: nil
        }
    }

    /// The screen of a role that comes in by the front door; nil for one that has no screen yet.
    public init?(_ role: Role, in session: SessionID) {
        switch role {
        case .table(let number): self = .table(number, session)
        case .facilitator: self = .facilitate(session)
        case .recorder: self = .plenary(session)
        case .projector: self = .project(session)
        case .reader: self = .consult(session)
        case .registration: self = .register(session)
        case .followup: self = .followUp
        case .preparation: self = .prepare(session, like: nil)
        case .home, .owner, .door: return nil
        }
    }
}
