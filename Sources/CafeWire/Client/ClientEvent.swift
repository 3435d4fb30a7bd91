import CafeModel

/// What a client does, as its state machine tells the loop that drives it.
public enum ClientOutput: Hashable, Sendable {
    /// Connect to the hub; if there is none, one may be started, or not: somebody stopped it on purpose.
    case connect(mayStart: Bool)
    /// Send these bytes.
    case send([UInt8])
    /// Close the connection.
    case hangUp
    /// Something for the screen.
    case event(ClientEvent)
}

/// What a screen learns from its client, besides the state itself. Behind a reference: an event is handed on several times,
/// and a fact is large.
public indirect enum ClientEvent: Hashable, Sendable {
    /// Everything that the hub knows has arrived, for the first time on this connection.
    case joined
    /// A fact was taken in.
    case fact(Fact)
    /// What became of a command of this client.
    case answered(CommandID, Command, CommandAnswer)
    /// A draft is on disk, as it was at this edit.
    case draftKept(CommandID, edit: Int)
    /// A draft that was left here earlier.
    case draftFound(DraftMessage)
    /// The hub knew less than this screen (restored or cut off); so many commands of this screen were sent again.
    case hubWasBehind(Int)
    /// The connection was lost.
    case lost
    /// The hub ended the connection.
    case ended(Goodbye)
    /// An answer to a request.
    case reply(Int, Reply)
    /// What is left to follow of a session changed.
    case followUp(SessionID)
    /// The list of sessions changed.
    case sessions
    /// What was promised in other sessions of the process changed.
    case earlier
    /// Who is here changed.
    case presence
    /// Something of the front door changed.
    case door
    /// Somebody of this name took this connection's place.
    case displaced(by: String)
}
