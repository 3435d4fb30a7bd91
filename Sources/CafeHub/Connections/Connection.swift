import CafeModel
import CafeWire

/// A connection as the hub sees it.
struct Connection {
    /// Its reference.
    let id: ConnectionID
    /// When it began.
    let since: Milliseconds
    /// What it may be: nothing before its first line.
    var role: Role?
    /// The session it has joined.
    var session: SessionID?
    /// The name that the person gave.
    var name = ""
    /// The address that they come from; nil at this machine.
    var via: String?
    /// How they sit where others are too; nil while that was no question.
    var seating: Seating?
    /// The number of the last fact that it was told.
    var told = 0
    /// What is still to come before it has been told everything; nil once it has.
    var joining: Joining?
    /// Whether so much waits to be sent to it that nothing should be added yet.
    var isCongested = false
    /// The drafts that are its own.
    var drafts: Set<CommandID> = []
    /// When it last sent a draft with something in it, in milliseconds since boot.
    var wrote: Milliseconds?
    /// What it was last told of itself, so that a change of it is noticed.
    var wasWriting = false

    /// Somebody who has joined and is being told what happened before.
    struct Joining {
        /// Whether it comes for the first time, not back after a break.
        let isNew: Bool
    }

    func isWriting(at boot: Milliseconds) -> Bool {
        wrote.map { boot - $0 < Hub.writingFades } ?? false
    }
}
