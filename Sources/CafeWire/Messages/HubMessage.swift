import CafeModel

/// What the hub says to a client: one JSON object per line.
public enum HubMessage: Hashable, Sendable {
    /// The answer to ``Hello``.
    case welcome(Welcome)
    /// A fact of the session, with its number.
    case fact(sequence: Int, Fact)
    /// Every fact up to this one has been said; its hash.
    case current(Hello.Known)
    /// A text that this role may see from now on.
    case reveal(TextID, String)
    /// What became of a command.
    case answer(CommandID, CommandAnswer)
    /// A draft is on disk, as it was at this edit.
    case draftKept(CommandID, edit: Int)
    /// A draft that was found and is this connection's from now on.
    case draft(DraftMessage)
    /// Who is here.
    case presence([Presence])
    /// The sessions, for the home screen; again whenever something of it changes.
    case sessions([SessionSummary])
    /// What was promised in other sessions of this one's process, where its mechanism recalls that; again whenever
    /// something of it changes.
    case earlier([EarlierCommitment])
    /// What is left to follow of a session, for the follow-up over all sessions; again whenever it changes. After the
    /// last one of the beginning come the ``sessions(_:)``.
    case followUp(SessionFollowUp)
    /// An answer to a request, or a part of it.
    case reply(Int, Reply)
    /// Whether somebody may come in by the front door.
    case admission(Int, Admission)
    /// How the front door stands; to those who lead.
    case door(DoorReport)
    /// Somebody of this name took this connection's place: it only watches from now on.
    case displaced(by: String)
    /// The answer to ``ClientMessage/ping``.
    case pong
    /// The hub ends the connection.
    case goodbye(Goodbye)
}

/// The hub's first line.
public struct Welcome: Hashable, Sendable {
    /// The version of the wire that the hub speaks.
    public var version = Hello.version
    /// The connection's reference.
    public var connection: ConnectionID
    /// The role that it has.
    public var role: Role
    /// How the client's knowledge stands to the hub's.
    public var resumption: Resumption
    /// The name that the hub has for the person; empty when it has none.
    public var name: String

    /// How a client's knowledge stands to the hub's.
    public enum Resumption: Hashable, Sendable {
        /// The client goes on from what it knows.
        case continues
        /// The client forgets what it knows: it is told everything from the beginning.
        case restarts
        /// As ``restarts``; the hub knows less than the client, up to this number: it was restored or cut off.
        case behind(sequence: Int)
    }

    /// A first line.
    public init(connection: ConnectionID, role: Role, resumption: Resumption, name: String = "") {
        self.connection = connection
        self.role = role
        self.resumption = resumption
        self.name = name
    }
}

/// What became of a command.
public enum CommandAnswer: Hashable, Sendable {
    /// It is on disk since this wall-clock time; the session then had so many facts.
    case done(saved: Milliseconds, sequence: Int, note: NoteID?)
    /// The engine refused it.
    case refused(Refusal)
    /// The role may not do this.
    case notPermitted
    /// There is no such session.
    case noSuchSession
    /// It could not be written; nothing is stored, and it may be said again with the same id.
    case unsaved(StorageTrouble)
}

/// Somebody who is connected.
public struct Presence: Hashable, Sendable {
    /// The connection.
    public var connection: ConnectionID
    /// The role.
    public var role: Role
    /// The name given; empty when none was.
    public var name: String
    /// Whether somebody is writing there.
    public var isWriting: Bool
    /// Since when, on the wall clock.
    public var since: Milliseconds
    /// The address that they come from; nil at this machine.
    public var via: String?
    /// How they sit where others are too; nil when that was never a question.
    public var seating: Seating?

    /// Somebody who is connected.
    public init(
        connection: ConnectionID, role: Role, name: String, isWriting: Bool, since: Milliseconds,
        via: String? = nil, seating: Seating? = nil
    ) {
        self.connection = connection
        self.role = role
        self.name = name
        self.isWriting = isWriting
        self.since = since
        self.via = via
        self.seating = seating
    }
}

/// A session as the home screen and the listings show it.
public struct SessionSummary: Hashable, Sendable {
    /// Which session.
    public var id: SessionID
    /// Its title.
    public var title: String
    /// Its mechanism.
    public var mechanism: MechanismID
    /// Where it is in its life.
    public var phase: Phase
    /// The stage that is on; nil when the event has ended.
    public var stage: Stage?
    /// How many rounds.
    public var rounds: Int
    /// The stage's countdown as it was at ``asOf``; nil when it has none.
    public var remaining: Milliseconds?
    /// Whether that countdown stands still.
    public var isPaused: Bool
    /// The time since boot at which `remaining` was right; the same boot as the hub's.
    public var asOf: Milliseconds
    /// How many times faster than the clocks.
    public var rate: Int
    /// The day of the event.
    public var date: CalendarDate?
    /// How many contributions.
    public var contributions: Int
    /// How many commitments stand.
    public var commitments: Int
    /// The entity.
    public var entity: String
    /// How many facts it was made from.
    public var sequence: Int
    /// The process that it belongs to; empty when to none.
    public var process = ""
}

/// An answer to a request, or a part of it.
public enum Reply: Hashable, Sendable {
    /// How far it has come, out of so much.
    case progress(Int, of: Int)
    /// Done. The lines tell what was found, in the hub's language.
    case done([String])
    /// The PINs that were asked for.
    case pins([RolePIN])
    /// What the hub has done since it started.
    case activity(HubActivity)
    /// Where a session stands.
    case status(SessionStatus)
    /// It went wrong: sentences, and the exit code that fits (sysexits).
    case failed([String], exitCode: Int)
}
