/// What the hub itself says.
public protocol HubPhrases: Sendable {
    /// A copy is already being made.
    var backupUnderWay: String { get }
    /// A copy was made and checked.
    func backupDone(_ path: String) -> String
    /// A copy was made before words were suppressed.
    func backupHoldsSuppressed(_ path: String) -> String
    /// The journal is whole: so many sessions, events and texts.
    func journalWhole(sessions: Int, events: Int, texts: Int, suppressed: Int) -> String
    /// The journal has faults; what follows lists them.
    func journalFaulty(_ count: Int) -> String
    /// The end of a chain: its number and hash.
    func chainEnd(_ number: Int, _ hash: String) -> String
    /// Why the hub ended a connection.
    func sentence(_ goodbye: Goodbye) -> String
    /// Why something could not be written, for somebody who types.
    func trouble(_ trouble: StorageTrouble) -> String
}
