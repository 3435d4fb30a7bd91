import CafeModel

/// What the hub knows of the follow-up over all sessions. Sessions are read one at a time, between the commands of
/// events that are on, so that nobody at a table waits because somebody opens a list.
struct FollowUpDesk {
    /// What is left to follow, by session; only what was read so far.
    var known: [SessionID: SessionFollowUp] = [:]
    /// The sessions that are still to be read.
    var unread: [SessionID] = []
    /// The sessions that have changed since they were last told, in the order in which they did.
    var changed: [SessionID] = []
    /// Those among them in which the follow-up itself has changed something: whoever did so sees it at once.
    var urgent: Set<SessionID> = []
    /// When the changes of events that are on are told next, in milliseconds since boot.
    var due: Milliseconds?
    /// The connections that wait for the beginning.
    var newcomers: [ConnectionID] = []
}
